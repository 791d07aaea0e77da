/** One mail address as a header gave it; `address` is lower-cased and empty when it could not be read. */
export interface MailAddress {
  readonly name: string
  readonly address: string
}

/** A header field, name lower-cased, value decoded and unfolded. */
export interface MailHeader {
  readonly name: string
  readonly value: string
}

/** A part that is not shown as text: name, type and size in bytes; its bytes stay in the stored source. */
export interface MailAttachment {
  readonly filename: string | null
  readonly contentType: string
  readonly size: number
}

/** What a delivery report says of one address; each field null when the report lacks it. */
export interface BouncedRecipient {
  /** Lower-cased; '' when the report names none that can be read. */
  readonly address: string
  /** `failed`, `delayed`, `delivered`, `relayed` or `expanded` (RFC 3464 2.3.3), lower-cased. */
  readonly action: string | null
  /** The code of RFC 3463, such as `5.1.1`. */
  readonly status: string | null
  /** What the mail server answered, without the `smtp;` before it. */
  readonly diagnostic: string | null
}

/** A delivery report (RFC 3464): for whom, and the Message-ID of the mail that came back, when it is in the report. */
export interface MailBounce {
  readonly recipients: readonly BouncedRecipient[]
  readonly returnedId: string | null
}

/**
 * One message as the parser understood it. Ids are `<...>` tokens with their brackets. `sentAt` is null when the Date
 * header is missing or cannot be read (never "now"); `receivedAt` comes from the topmost Received header.
 */
export interface ParsedMail {
  readonly messageId: string | null
  readonly inReplyTo: string | null
  readonly references: readonly string[]
  readonly from: MailAddress | null
  readonly sender: MailAddress | null
  readonly replyTo: readonly MailAddress[]
  readonly to: readonly MailAddress[]
  readonly cc: readonly MailAddress[]
  readonly subject: string
  readonly sentAt: string | null
  readonly receivedAt: string | null
  /** Every header of the top level, in order, without bodies; Received lines included. */
  readonly headers: readonly MailHeader[]
  /**
   * The whole visible text: the plain part, else the HTML part turned into text; below it the mails that were forwarded
   * as attachments, each under its From, Date, Subject and To lines.
   */
  readonly text: string
  readonly html: string | null
  /** Raw iCalendar texts found in the mail (text/calendar parts and .ics attachments). */
  readonly calendars: readonly string[]
  readonly attachments: readonly MailAttachment[]
  /** Set when this is a delivery report. */
  readonly bounce: MailBounce | null
  /** What was wrong with the mail, one plain sentence each; empty for a well-formed one. */
  readonly problems: readonly string[]
}

/** A mail of which nothing is known. */
export const EMPTY_MAIL: ParsedMail = {
  messageId: null,
  inReplyTo: null,
  references: [],
  from: null,
  sender: null,
  replyTo: [],
  to: [],
  cc: [],
  subject: '',
  sentAt: null,
  receivedAt: null,
  headers: [],
  text: '',
  html: null,
  calendars: [],
  attachments: [],
  bounce: null,
  problems: [],
}

/** The value of the first header of that (lower-case) name, or null. */
export function headerOf(mail: ParsedMail, name: string): string | null {
  return mail.headers.find((header) => header.name === name)?.value ?? null
}
