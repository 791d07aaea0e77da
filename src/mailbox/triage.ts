import type { IgnoreReason, TriageKnowledge } from './ingest.ts'
import { FoldedText } from './triage-fold.ts'
import { scanHead } from './triage-head.ts'
import { domainOf } from './thread.ts'
import { decodedWords, type MailTies, senderSystem, tiesOf } from './triage-names.ts'
import model from './model/triage-model.json' with { type: 'json' }
import { triageScorer } from './triage-model.ts'
import { foldParts } from './triage-parts.ts'
import { JOB_PHRASES, leastWeight, mailingOf } from './triage-words.ts'

/** What triage knows beside the mail, made ready to be asked. */
export interface KnownTo {
  readonly addresses: ReadonlySet<string>
  readonly domains: ReadonlySet<string>
  readonly threadIds: ReadonlySet<string>
}

/** What a bounded look at a mail decides, with the words for the report. */
export type TriageVerdict =
  | { readonly isKept: true; readonly why: string }
  | {
      readonly isKept: false
      readonly reason: Extract<IgnoreReason, 'private' | 'mailing'>
      readonly says: string
      readonly ties: MailTies
    }

/** Makes knowledge ready to be asked for every message. */
export function knownTo(knowledge: TriageKnowledge): KnownTo {
  return {
    addresses: new Set(knowledge.addresses),
    domains: new Set(knowledge.domains),
    threadIds: new Set(knowledge.threadIds),
  }
}

/** Symbols of subject, sender and text that are searched for words; the words of job mail stand at its beginning. */
const LOOKED_AT = 8 * 1024
const AS_IT_IS = { isQuotedPrintable: false, isHtml: false }
/** Of a job board everything is about jobs, but much of it is about other people's birthdays. */
const LEAST_FROM_BOARD = 4
const folded = new FoldedText(LOOKED_AT)
const soundsLikeJob = triageScorer(model)
const SOUNDS = 'it sounds like mail about a job'

/**
 * Decides by a bounded look whether a mail is to be read in full: by people, companies and threads that are known, by the
 * systems that send mail for employers, and by words. It would rather keep too much: a missed rejection is a chance lost.
 */
export function triage(bytes: Uint8Array, known: KnownTo): TriageVerdict {
  const head = scanHead(bytes, 0)
  const ties = tiesOf(head)
  const system = senderSystem(head)
  const why = whyKnown(ties, known)
  if (why !== null) return { isKept: true, why }
  if (system !== null && !system.isBoard) return { isKept: true, why: `${system.name} sent it` }
  const { fields } = head
  // They are few, and one may tell that a letter never arrived.
  if (/^multipart\/report/i.test(fields.get('content-type') ?? '')) {
    return { isKept: true, why: 'it tells what became of a mail' }
  }
  const { hasInvitation } = foldMail(bytes, head, folded)
  const mailing = mailingOf(fields)
  if (hasInvitation && mailing === null) return { isKept: true, why: 'it holds an invitation' }
  const least = system === null ? leastWeight(mailing, folded.length) : LEAST_FROM_BOARD
  const { weight, best } = JOB_PHRASES.find(folded, least)
  if (weight >= least) return { isKept: true, why: `it says “${best?.replace('*', '…') ?? ''}”` }
  const enough = weight > 0 ? model.withWord : model.alone
  if (mailing === null && soundsLikeJob(folded) > enough) return { isKept: true, why: SOUNDS }
  return mailing === null
    ? { isKept: false, reason: 'private', says: 'nothing in it is about a job', ties }
    : { isKept: false, reason: 'mailing', says: 'a mailing that is not about a job', ties }
}

/** The beginning of a mail's words, folded into that text: what triage looks at. */
export function foldedMail(bytes: Uint8Array, into: FoldedText): FoldedText {
  foldMail(bytes, scanHead(bytes, 0), into)
  return into
}

function foldMail(
  bytes: Uint8Array,
  { fields, bodyStart }: ReturnType<typeof scanHead>,
  into: FoldedText,
): ReturnType<typeof foldParts> {
  into.clear()
  for (const name of ['subject', 'from']) {
    into.addPart(decodedWords(fields.get(name)?.slice(0, 1000) ?? ''), AS_IT_IS)
  }
  return foldParts(bytes, { fields, start: bodyStart, end: bytes.length }, into)
}

/** Why a mail belongs to people, companies or conversations that are known, by its headers alone; null when it does not. */
export function whyTied(bytes: Uint8Array, known: KnownTo): string | null {
  return whyKnown(tiesOf(scanHead(bytes, 0)), known)
}

function whyKnown({ ids, addresses }: MailTies, known: KnownTo): string | null {
  if (ids.some((id) => known.threadIds.has(id))) {
    return 'it belongs to a conversation that is kept'
  }
  const address = addresses.find((one) => known.addresses.has(one))
  if (address !== undefined) return `${address} is in the network`
  const domain = addresses.map(domainOf).find((one) => isKnownDomain(one, known))
  return domain === undefined ? null : `${domain} is a company she applied to`
}

/** A company writes from `mail.company.example` too. */
function isKnownDomain(domain: string, { domains }: KnownTo): boolean {
  if (domains.size === 0) return false
  for (let at = 0; at !== 0 || domain !== ''; at = domain.indexOf('.', at) + 1) {
    if (domains.has(domain.slice(at))) return true
    if (domain.indexOf('.', at) === -1) return false
  }
  return false
}
