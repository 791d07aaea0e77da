/** What one mail may cost before the reading of it is cut short. */
export interface MailLimits {
  readonly messageBytes: number
  readonly headBytes: number
  readonly headerCount: number
  readonly headerChars: number
  readonly addressCount: number
  readonly idCount: number
  readonly partCount: number
  readonly nestingDepth: number
  readonly forwardCount: number
  readonly forwardDepth: number
  readonly lineCount: number
  readonly plainLineCount: number
  readonly textChars: number
  readonly htmlChars: number
  readonly htmlDepth: number
  readonly htmlTags: number
  readonly calendarCount: number
  readonly calendarChars: number
  readonly cpuSeconds: number
  readonly wallSeconds: number
  readonly memoryMb: number
}

/** The limits Perennial reads mail under, each with its source: above what mail servers let people send. */
export const MAIL_LIMITS: MailLimits = {
  // 25 MiB: what Gmail accepts for sending (25 MB); the attachments of larger mail are never needed here.
  messageBytes: 25 * 1024 * 1024,
  // Four times the 256 KB of headers Exchange Online accepts.
  headBytes: 1024 * 1024,
  headerCount: 1000,
  // Postfix header_size_limit, 102,400 bytes.
  headerChars: 102_400,
  // Twice the 1,000 recipients Exchange Online allows; 20,000 addresses held a parser for 4.9 s.
  addressCount: 2000,
  // References grow by one id an answer; RFC 5537 3.4.4 trims longer lists as well.
  idCount: 200,
  // Postfix and Dovecot stop at 100 levels and 10,000 parts; 30,000 parts held a parser for 11.6 s.
  partCount: 1000,
  nestingDepth: 100,
  // A person forwards a handful; a digest of a mailing list holds some twenty, of which nobody needs more.
  forwardCount: 20,
  // A forward of a forward of a forward; 5,000 levels held a parser for 9.3 s.
  forwardDepth: 3,
  // 25 MiB of base64 are 344,926 lines of 76 characters.
  lineCount: 350_000,
  // Lines not in base64 cost postal-mime 4.0.0 about 2 KB each (measured: 100,000 took 330 MB).
  plainLineCount: 40_000,
  // A book of 200 pages; Gmail itself clips what it shows at 102 KB.
  textChars: 500_000,
  htmlChars: 2_000_000,
  // 20,000 nested <div> overflow the stack of html-to-text; 200 is deeper than hand-made layout tables go.
  htmlDepth: 200,
  // Nested tags cost htmlparser2 quadratic time: 20,000 some 0.1 s, 200,000 already 12 s (measured).
  htmlTags: 20_000,
  calendarCount: 20,
  calendarChars: 256 * 1024,
  // The promise is 5 CPU-seconds a mail; the rest is for a fresh worker that reads the headers alone.
  cpuSeconds: 4,
  // For a machine so busy that the worker hardly gets to run.
  wallSeconds: 60,
  memoryMb: 256,
}
