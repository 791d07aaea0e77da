import type { MailAddress, ParsedMail } from './message.ts'

/** What a mail is, in the words of the method. */
export const READING_KINDS = [
  'rejection',
  'acknowledgement',
  'interview',
  'offer',
  'withdrawal',
  'sprout',
  'outreach',
  'referral',
  'reply',
  'bounce',
  'auto-reply',
  'alert',
  'sent',
  'other',
] as const
export type ReadingKind = (typeof READING_KINDS)[number]

/** What sets some mails of a kind apart: of a rejection `on-hold`, the five of an interview, and the last three of `sent`. */
export const READING_DETAILS = [
  'on-hold',
  'invitation',
  'scheduling',
  'assessment',
  'reschedule',
  'cancellation',
  'application',
  'thank-you',
  'withdrawal',
] as const
export type ReadingDetail = (typeof READING_DETAILS)[number]

/** How far the application had come when the rejection arrived. */
export const STAGES = ['early', 'after-interview'] as const
export type Stage = (typeof STAGES)[number]

/** The human being behind a mail; `email` is an address that reaches her, never a no-reply one. */
export interface ReadPerson {
  readonly name: string
  readonly email: string | null
  readonly title: string | null
}

/**
 * When a talk is to be: a calendar date, the time of day there (`HH:MM`, null when none is named) and the zone as the mail
 * gives it (an IANA name or `+02:00`, null when it gives none). `place` is where, or the link to join.
 */
export interface Appointment {
  readonly on: string
  readonly at: string | null
  readonly zone: string | null
  readonly place: string | null
}

/** A piece of the mail that speaks for one conclusion. Offsets are UTF-16 units into `subject` or `text` of the mail. */
export interface Evidence {
  readonly about: 'kind' | 'stage' | 'company' | 'role' | 'person' | 'appointment'
  readonly where: 'subject' | 'text' | 'header' | 'earlier-mail'
  readonly start: number
  readonly end: number
  /** The words themselves; for a header `name: value`; for an earlier mail its subject. */
  readonly quote: string
  /** Why these words count, one short phrase for the user. */
  readonly why: string
}

/**
 * What the reader makes of one message. `confidence` is that of `kind`, 0 to 1; `isUnsure` says that the user is to be
 * asked. `writtenAt` is the instant of sending, of the inner message when another one was passed on. `language` is ISO 639-1
 * or `und`.
 */
export interface Reading {
  readonly kind: ReadingKind
  readonly detail: ReadingDetail | null
  readonly confidence: number
  readonly isUnsure: boolean
  readonly stage: Stage | null
  readonly company: string | null
  readonly role: string | null
  readonly person: ReadPerson | null
  readonly appointment: Appointment | null
  readonly writtenAt: string | null
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
  /** Absent where it is not known: then the subject has to do. */
  readonly detail?: ReadingDetail | null
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
  /** The thread of the corrected mail: what is said of the company, role and person holds for its other mails too. */
  readonly threadIds: readonly string[]
  /** Fingerprints of the corrected mail's sentences (reading-wording.ts): mail in nearly the same words is of the same kind. */
  readonly wording: readonly string[]
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
