import type { MailAddress, ParsedMail } from './message.ts'

/** What a mail is, in the words of the method. */
export const READING_KINDS = [
  'rejection',
  'acknowledgement',
  'interview',
  'offer',
  'outreach',
  'alert',
  'other',
] as const
export type ReadingKind = (typeof READING_KINDS)[number]

/** How far the application had come when the rejection arrived. */
export const STAGES = ['early', 'after-interview'] as const
export type Stage = (typeof STAGES)[number]

/** The human being behind a mail; `email` is an address that reaches her, never a no-reply one. */
export interface ReadPerson {
  readonly name: string
  readonly email: string | null
  readonly title: string | null
}

/** A piece of the mail that speaks for one conclusion. Offsets are UTF-16 units into `subject` or `text` of the mail. */
export interface Evidence {
  readonly about: 'kind' | 'stage' | 'company' | 'role' | 'person'
  readonly where: 'subject' | 'text' | 'header' | 'earlier-mail'
  readonly start: number
  readonly end: number
  /** The words themselves; for a header `name: value`; for an earlier mail its subject. */
  readonly quote: string
  /** Why these words count, one short phrase for the user. */
  readonly why: string
}

/** What the reader makes of one message. `confidence` is that of `kind`, 0 to 1. `language` is ISO 639-1 or `und`. */
export interface Reading {
  readonly kind: ReadingKind
  readonly confidence: number
  readonly stage: Stage | null
  readonly company: string | null
  readonly role: string | null
  readonly person: ReadPerson | null
  readonly language: string
  readonly evidence: readonly Evidence[]
}

/** What is worth remembering of a message when later ones of the same thread or company are read. */
export interface EarlierMail {
  readonly messageId: string | null
  readonly threadIds: readonly string[]
  readonly from: MailAddress | null
  readonly to: readonly MailAddress[]
  readonly cc: readonly MailAddress[]
  readonly subject: string
  readonly sentAt: string | null
  readonly kind: ReadingKind | null
  readonly company: string | null
  readonly role: string | null
  readonly person: ReadPerson | null
  /** True when the user herself wrote it. */
  readonly isFromUser: boolean
}

/** A correction the user made before: mails from the same sender domain are about this company, and so on. */
export interface RememberedCorrection {
  readonly senderAddress: string
  readonly senderDomain: string
  readonly field: 'kind' | 'stage' | 'company' | 'role' | 'person'
  /** The subject of the corrected mail: a corrected kind applies only to the same sender and a like subject. */
  readonly subject: string
  readonly was: string | null
  readonly now: string | null
}

/** Everything beside the mail itself that a reading may use; all of it may be empty. */
export interface ReadingContext {
  /** Mails of the same thread, sender domain or company, oldest first. */
  readonly earlier: readonly EarlierMail[]
  readonly corrections: readonly RememberedCorrection[]
  /** Addresses the user writes from, lower-cased; empty when not known. */
  readonly ownAddresses: readonly string[]
}

/** A reading with nothing known beside the mail. */
export const NO_CONTEXT: ReadingContext = { earlier: [], corrections: [], ownAddresses: [] }

/** The signature of a reader: pure, the same mail and context give the same reading. */
export type ReadMail = (mail: ParsedMail, context: ReadingContext) => Reading
