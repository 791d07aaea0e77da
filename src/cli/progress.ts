import { atMostEvery } from '../platform/at-most-every.ts'
import type { Terminal } from './terminal.ts'

/** How far long work has come, as the product tells it. */
export interface Told {
  readonly importId: string
  readonly seen: number
  readonly taken: number
  readonly ignored: number
  readonly found: Readonly<Partial<Record<string, number>>>
  readonly kibDone: number
  readonly kibTotal: number
  readonly rate: number
  readonly wentOnFrom: number
}

/** What is worth a glance while it runs. */
const SHOWN = ['rejection', 'interview', 'offer', 'sprout'] as const
const DRAWN_MS = 100
const SERVER_MS = 2000

/**
 * Shows progress beside the output: one line that is drawn anew where a person watches, or every report as a JSON line for a
 * program that asked (PERENNIAL_PROGRESS=json). `tellPages` is called now and then, so that open pages look again.
 */
export function showProgress(
  terminal: Terminal,
  tellPages: () => void,
): { readonly show: (told: Told) => void; readonly end: () => void } {
  const isForPrograms = terminal.env['PERENNIAL_PROGRESS'] === 'json'
  let isRunning = true
  let isBegun = false
  const draw = atMostEvery(DRAWN_MS, (told: Told) => {
    if (isRunning) terminal.status(progressLine(told))
  })
  const pages = atMostEvery(SERVER_MS, () => (isRunning ? tellPages() : undefined))
  return {
    show(told) {
      if (isForPrograms) terminal.warn(JSON.stringify({ progress: told }))
      else if (!isBegun && told.wentOnFrom > 0)
        terminal.warn(
          `Going on with an import that was interrupted after message ${counted(told.wentOnFrom)}.`,
        )
      isBegun = true
      draw(told)
      pages(undefined)
    },
    end() {
      isRunning = false
      terminal.status(null)
    },
  }
}

/** Progress in one line: `43,210 of ~100,000 mails · 43 % · 1,900/s · 12 rejections · 4 interviews · 30 s left`. */
export function progressLine(told: Told): string {
  const { seen, kibDone, kibTotal, rate } = told
  const isPart = kibDone > 0 && kibDone < kibTotal
  const total = isPart ? Math.round((seen * kibTotal) / kibDone) : null
  const found = SHOWN.flatMap((kind) => {
    const count = told.found[kind] ?? 0
    return count === 0 ? [] : [`${counted(count)} ${kind}${count === 1 ? '' : 's'}`]
  })
  const parts = [
    total === null ? `${counted(seen)} mails` : `${counted(seen)} of ~${counted(total)} mails`,
    isPart ? `${Math.floor((100 * kibDone) / kibTotal)} %` : '',
    rate > 0 ? `${counted(rate)}/s` : '',
    ...found,
    total !== null && rate > 0 ? `${duration((total - seen) / rate)} left` : '',
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

function counted(value: number): string {
  return value.toLocaleString('en')
}

function duration(seconds: number): string {
  if (Math.ceil(seconds) < 60) return `${Math.ceil(seconds)} s`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 60 ? `${minutes} m` : `${Math.floor(minutes / 60)} h ${minutes % 60} m`
}
