import type { TriageKnowledge } from './ingest.ts'

/** What triage knows beside the mail, made ready to be asked. */
export interface KnownTo {
  readonly addresses: ReadonlySet<string>
  readonly domains: ReadonlySet<string>
  readonly threadIds: ReadonlySet<string>
}

/** What a bounded look at a mail decides; each with the words for the report. */
export type TriageVerdict =
  | { readonly isKept: true; readonly why: string }
  | { readonly isKept: false; readonly reason: 'private' | 'mailing'; readonly says: string }

const HEAD_BYTES = 32 * 1024
const LOOK_BYTES = 8 * 1024
const JOB_WORDS =
  /\b(appli(cation|ed)|interview|candidate|position|hiring|recruit|bewerbung|stelle|candidature|entretien)\b/i

/** Makes knowledge ready to be asked for every message. */
export function knownTo(knowledge: TriageKnowledge): KnownTo {
  return {
    addresses: new Set(knowledge.addresses),
    domains: new Set(knowledge.domains),
    threadIds: new Set(knowledge.threadIds),
  }
}

/** Decides by a bounded look at the headers and the first text whether a mail is about a job. */
export function triage(bytes: Uint8Array, known: KnownTo): TriageVerdict {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(
    'latin1',
    0,
    HEAD_BYTES,
  )
  const end = text.search(/\n\r?\n/)
  const head = end === -1 ? text : text.slice(0, end)
  for (const [id] of head.matchAll(/<[^<>\s]+>/g)) {
    if (known.threadIds.has(id))
      return { isKept: true, why: 'it belongs to a conversation that is kept' }
    const address = id.slice(1, -1).toLowerCase()
    if (known.addresses.has(address)) return { isKept: true, why: `${address} is known` }
  }
  const look = text.slice(0, head.length + LOOK_BYTES)
  const word = JOB_WORDS.exec(look)?.[0]
  if (word !== undefined) return { isKept: true, why: `it says "${word}"` }
  if (/^(list-(id|unsubscribe)|precedence):/im.test(head))
    return { isKept: false, reason: 'mailing', says: 'a mailing' }
  return { isKept: false, reason: 'private', says: 'a private mail' }
}
