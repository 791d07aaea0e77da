import type { ImportKeeps, IngestItem } from './ingest.ts'
import { isSourceMail, type SourceItem } from './source.ts'
import { triage, type KnownTo } from './triage.ts'

/** What a look is taken with: what the import keeps, and whom and what triage knows. */
export interface LookWith {
  readonly keeps: ImportKeeps
  readonly knownTo: KnownTo
}

type Without<Item> = Item extends unknown ? Omit<Item, 'path' | 'index'> : never
type IngestOutcome = Without<IngestItem>

/** What becomes of one item of a source; the bytes of a kept mail are its own copy, so that they can be handed over. */
export function lookAt(item: SourceItem, options: LookWith): IngestItem {
  const { path, index } = item
  if (!isSourceMail(item)) {
    const reason = item.isIgnored ? 'not-a-mail' : 'unreadable'
    return { path, index, outcome: 'ignored', reason, says: item.problem }
  }
  try {
    return { path, index, ...outcomeOf(item.bytes, options) }
  } catch (error) {
    // A bug, not bad content: the mail is still accounted for and the next one is read.
    const says = `it could not be looked at: ${String(error)}`
    return { path, index, outcome: 'ignored', reason: 'unreadable', says }
  }
}

function outcomeOf(bytes: Uint8Array, { knownTo }: LookWith): IngestOutcome {
  const verdict = triage(bytes, knownTo)
  if (!verdict.isKept) {
    return { outcome: 'ignored', reason: verdict.reason, says: verdict.says }
  }
  return { outcome: 'kept', bytes: new Uint8Array(bytes), why: verdict.why }
}
