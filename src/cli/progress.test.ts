import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { progressLine, showProgress, type Told } from './progress.ts'
import type { Terminal } from './terminal.ts'

const told = (change: Partial<Told> = {}): Told => ({
  importId: 'one',
  seen: 43_210,
  taken: 80,
  ignored: 43_130,
  found: { rejection: 12, interview: 4, alert: 30 },
  kibDone: 432_100,
  kibTotal: 1_000_000,
  rate: 950,
  wentOnFrom: 0,
  ...change,
})

describe('the line says how far, how fast, what was found and how long', () => {
  test.each([
    [told(), '43,210 of ~100,000 mails · 43 % · 950/s · 12 rejections · 4 interviews · 1 m left'],
    [
      told({ found: { rejection: 1 }, rate: 5000 }),
      '43,210 of ~100,000 mails · 43 % · 5,000/s · 1 rejection · 12 s left',
    ],
    [told({ found: {}, rate: 10 }), '43,210 of ~100,000 mails · 43 % · 10/s · 1 h 35 m left'],
    [told({ kibDone: 0, kibTotal: 0, rate: 0, found: {} }), '43,210 mails'],
    [told({ kibDone: 1_000_000, found: {} }), '43,210 mails · 950/s'],
  ])('%#', (each, line) => {
    expect(progressLine(each)).toBe(line)
  })
})

describe('beside the output', () => {
  const run = (env: Record<string, string>, each: Told) => {
    const said: (string | null)[] = []
    const terminal: Terminal = {
      stdin: Readable.from([]),
      env,
      say: async () => true,
      warn: (line) => void said.push(line),
      status: (line) => void said.push(line),
      stopped: new Promise(() => undefined),
      isStopped: () => false,
    }
    let pages = 0
    const progress = showProgress(terminal, () => void (pages += 1))
    progress.show(each)
    progress.show(each)
    progress.end()
    progress.show(each)
    return { said, pages }
  }

  test('one line is drawn anew and removed at the end; pages are told now and then', () => {
    expect(run({}, told())).toEqual({ said: [progressLine(told()), null], pages: 1 })
  })

  test('what goes on says where it was interrupted, once', () => {
    const { said } = run({}, told({ wentOnFrom: 40_000 }))
    expect(said[0]).toBe('Going on with an import that was interrupted after message 40,000.')
    expect(said.filter((line) => line?.startsWith('Going on'))).toHaveLength(1)
  })

  test('a program that asked gets every report as a line', () => {
    const { said } = run({ PERENNIAL_PROGRESS: 'json' }, told())
    expect(said.slice(0, 1)).toEqual([JSON.stringify({ progress: told() })])
  })
})
