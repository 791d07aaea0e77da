import type { LetterText } from './letter.ts'

/** Prefixes of answers that mail programs write, in the languages seen most: Re, AW, Antw, Sv, Odp, with a count or not. */
const REPLY_PREFIX =
  /^\s*(?:re|aw|antw(?:ort)?|sv|vs|odp|ynt|rif|res|回复)\s*(?:\[\d{1,3}\]|\(\d{1,3}\))?\s*[:：]\s*/i

/** Whether a subject is that of an answer: then it is the thread's own and not the writer's. */
export function isReplySubject(subject: string): boolean {
  return REPLY_PREFIX.test(subject)
}

/** The subject of an answer: `Re: ` once before the original, whose own prefixes of answers (AW:, RE:, Antw:) go. */
export function replySubject(original: string): string {
  let subject = oneLine(original)
  for (let found = REPLY_PREFIX.exec(subject); found !== null; found = REPLY_PREFIX.exec(subject)) {
    subject = subject.slice(found[0].length)
  }
  return `Re: ${subject}`.trim()
}

/**
 * The body as a mail carries it: CRLF line ends, no spaces at line ends, no blank lines at either end, one line end at
 * the last. Lines stay as written; nothing is wrapped or quoted.
 */
export function quoteFree(body: string): string {
  return `${plainLines(body).join('\r\n')}\r\n`
}

/** The letter for the clipboard: its body with plain line ends, without the subject. */
export function plainCopy(text: LetterText): string {
  return plainLines(text.body).join('\n')
}

/** What a mailto link carries. */
export interface MailtoParts {
  readonly to: string
  readonly subject: string
  readonly body: string
  readonly inReplyTo?: string | null
}

/**
 * A mailto link (RFC 6068) that opens the letter in the mail program; line breaks are CRLF, everything else is percent
 * encoded as UTF-8. `inReplyTo` is a Message-ID; many mail programs ignore it.
 */
export function mailtoUrl({ to, subject, body, inReplyTo }: MailtoParts): string {
  const at = to.lastIndexOf('@')
  const address = `${encoded(to.slice(0, Math.max(0, at)))}@${encoded(to.slice(at + 1))}`
  const fields: (readonly [string, string])[] = [
    ['subject', oneLine(subject)],
    ['body', plainLines(body).join('\r\n')],
  ]
  if (inReplyTo !== undefined && inReplyTo !== null && inReplyTo !== '')
    fields.push(['in-reply-to', oneLine(inReplyTo)])
  return `mailto:${address}?${fields.map(([name, value]) => `${name}=${encoded(value)}`).join('&')}`
}

/** Percent encoding that leaves no reserved mark: encodeURIComponent keeps !'()* which some programs cut at. */
function encoded(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}

function plainLines(body: string): readonly string[] {
  const lines = body
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
  const first = lines.findIndex((line) => line !== '')
  const last = lines.findLastIndex((line) => line !== '')
  return first < 0 ? [] : lines.slice(first, last + 1)
}
