import type { ImportKeeps, IngestItem } from './ingest.ts'
import { parseLight } from './parse-light.ts'
import { MAIL_LIMITS } from './parse-limits.ts'
import { isSourceMail, type SourceItem, type SourceMail } from './source.ts'
import { type KnownTo, triage, whyTied } from './triage.ts'
import type { MailTies } from './triage-names.ts'

/** What a look is taken with: what the import keeps, and whom and what triage knows. */
export interface LookWith {
  readonly keeps: ImportKeeps
  readonly knownTo: KnownTo
}

type Without<Item> = Item extends unknown ? Omit<Item, 'path' | 'index'> : never
type IngestOutcome = Without<IngestItem>

/** What becomes of an item, and by what a mail that seems private can be found again when more is known. */
export interface Looked {
  readonly item: IngestItem
  readonly ties: MailTies | null
}

/** What becomes of one item of a source; the bytes of a kept mail are its own copy, so that they can be handed over. */
export function lookAt(item: SourceItem, options: LookWith): Looked {
  const { path, index } = item
  if (!isSourceMail(item)) {
    const reason = item.isIgnored ? 'not-a-mail' : 'unreadable'
    return { item: { path, index, outcome: 'ignored', reason, says: item.problem }, ties: null }
  }
  try {
    const { outcome, ties } = outcomeOf(item.bytes, options)
    return { item: { path, index, ...outcome }, ties }
  } catch (error) {
    // A bug, not bad content: the mail is still accounted for and the next one is read.
    const says = `it could not be looked at: ${String(error)}`
    return { item: { path, index, outcome: 'ignored', reason: 'unreadable', says }, ties: null }
  }
}

/** A mail that was ignored, kept after all because it is from or to whom is known by now; null when it is not. */
export function lookAgainAt({ path, index, bytes }: SourceMail, known: KnownTo): IngestItem | null {
  const why = whyTied(bytes, known)
  return why === null ? null : { path, index, outcome: 'kept', bytes: new Uint8Array(bytes), why }
}

function outcomeOf(
  bytes: Uint8Array,
  { keeps, knownTo }: LookWith,
): { readonly outcome: IngestOutcome; readonly ties: MailTies | null } {
  const verdict = triage(bytes, knownTo)
  if (verdict.isKept) {
    const { why } = verdict
    return { outcome: { outcome: 'kept', bytes: new Uint8Array(bytes), why }, ties: null }
  }
  const { reason, says } = verdict
  if (keeps === 'everything') {
    const mail = parseLight(bytes, MAIL_LIMITS)
    if (mail !== null) return { outcome: { outcome: 'shelved', mail }, ties: verdict.ties }
  }
  const ties = reason === 'private' ? verdict.ties : null
  return { outcome: { outcome: 'ignored', reason, says }, ties }
}
