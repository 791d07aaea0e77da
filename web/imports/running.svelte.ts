import { call, type OutputOf } from '../api.ts'
import { onChange, onProgress, type ImportProgress } from '../frame/changes.ts'
import { household } from '../frame/household.svelte.ts'
import { say, sayProblem } from '../frame/notice.svelte.ts'
import { t } from '../messages/en-import.ts'

export type ImportLine = OutputOf<'list-imports'>['items'][number]

/** An import with the newest numbers that are known of it. */
export function withProgress(
  line: ImportLine,
  told: ImportProgress | undefined,
): ImportLine & { rate: number | null } {
  // What was told before it was stopped says nothing any more.
  if (line.state !== 'running' || !told || told.seen < line.seen) return { ...line, rate: null }
  return { ...line, ...told, found: { ...line.found, ...told.found } }
}

/** The newest progress of every import that runs, as long as the calling component stands. */
export function watchProgress(): { readonly of: (importId: string) => ImportProgress | undefined } {
  let newest = $state.raw<ReadonlyMap<string, ImportProgress>>(new Map())
  $effect(() => onProgress((told) => (newest = new Map([...newest, [told.importId, told]]))))
  return { of: (importId) => newest.get(importId) }
}

/** What the user wants to see first of what was found: the best news before the rest. */
const FINDINGS = ['sprout', 'offer', 'interview', 'rejection', 'referral', 'reply', 'outreach']
const SHOWN = 5

export type Finding = OutputOf<'show-import'>['items'][number]

/** The first findings of an import: asked for as soon as there is one, and again when pages look at their lists. */
export function watchFindings(
  importId: () => string,
  hasFound: () => boolean,
): { readonly items: readonly Finding[] } {
  let items = $state.raw<readonly Finding[]>([])
  const ask = async (): Promise<void> => {
    const answer = await call('show-import', { importId: importId(), outcome: 'taken' })
    if (!answer.ok) return
    const rank = ({ kind }: Finding): number => FINDINGS.indexOf(kind ?? '')
    items = answer.value.items
      .filter((item) => rank(item) >= 0)
      .toSorted((a, b) => rank(a) - rank(b))
      .slice(0, SHOWN)
  }
  $effect(() => {
    if (!hasFound()) return
    void ask()
    return onChange(() => void ask())
  })
  return {
    get items() {
      return items
    },
  }
}

/** Stops an import; what it kept stays. Taking that back lets it go on. */
export async function stop(importId: string, then: () => unknown): Promise<void> {
  const answer = await call('cancel-import', { importId })
  if (!answer.ok) return sayProblem(answer.refusal)
  await then()
  say(t('cancelled'), async () => {
    await goOn(importId, then)
    return t('wentOn')
  })
}

/** Goes on with an import that was stopped or interrupted. */
export async function goOn(importId: string, then: () => unknown): Promise<void> {
  const answer = await call('resume-import', { importId, wait: false })
  if (!answer.ok) return sayProblem(answer.refusal)
  await then()
}

/** Takes a whole import back: its mail, and the people known only from it. */
export async function undoImport(importId: string, then: () => unknown): Promise<void> {
  const answer = await call('undo-import', { importId })
  if (!answer.ok) return sayProblem(answer.refusal)
  const { messages, people } = answer.value.removed
  await household.refresh()
  await then()
  say(t('importUndone', messages, people))
}
