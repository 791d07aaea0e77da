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
  /** The whole visible text: the plain part, else the HTML part turned into text. */
  readonly text: string
  readonly html: string | null
  /** Raw iCalendar texts found in the mail (text/calendar parts and .ics attachments). */
  readonly calendars: readonly string[]
  readonly attachments: readonly MailAttachment[]
  /** What was wrong with the mail, one plain sentence each; empty for a well-formed one. */
  readonly problems: readonly string[]
}

/** The value of the first header of that (lower-case) name, or null. */
export function headerOf(mail: ParsedMail, name: string): string | null {
  return mail.headers.find((header) => header.name === name)?.value ?? null
}
