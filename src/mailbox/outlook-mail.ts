import type { MailAddress } from './message.ts'

/** A file in an Outlook item. */
export interface OutlookFile {
  readonly name: string
  readonly contentType: string
  /** Null when it was left out for its size. */
  readonly bytes: Uint8Array | null
}

/** The appointment an invitation is about; instants in ISO 8601, UTC. */
export interface OutlookMeeting {
  readonly method: 'REQUEST' | 'CANCEL' | 'REPLY'
  readonly uid: string
  readonly startsAt: string
  readonly endsAt: string | null
  readonly location: string
}

/** A mail as Outlook keeps it: properties instead of a source. Text that is missing is ''. */
export interface OutlookMail {
  /** The headers it came with, when it came over the internet. */
  readonly transportHeaders: string
  readonly subject: string
  readonly from: MailAddress | null
  readonly to: readonly MailAddress[]
  readonly cc: readonly MailAddress[]
  /** ISO 8601, UTC. */
  readonly sentAt: string | null
  readonly messageId: string
  readonly inReplyTo: string
  readonly references: string
  readonly text: string
  readonly html: string
  readonly meeting: OutlookMeeting | null
  readonly files: readonly OutlookFile[]
}

const MIXED = '=_outlook_mixed'
const ALTERNATIVE = '=_outlook_alternative'
const DAYS = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * The mail as the bytes of an RFC 5322 message, the same for the same mail. Headers that came over the internet are kept as
 * they were, except those about the form of the body, which is made anew; without them they are composed.
 */
export function internetMessage(mail: OutlookMail): Buffer {
  const head = [...keptHeaders(mail.transportHeaders)]
  const names = new Set(head.map((line) => line.slice(0, line.indexOf(':')).trim().toLowerCase()))
  for (const [name, value] of composedHeaders(mail)) {
    if (value !== '' && !names.has(name.toLowerCase())) head.push(`${name}: ${oneLine(value)}`)
  }
  head.push('MIME-Version: 1.0')
  return Buffer.from(`${head.join('\r\n')}\r\n${bodyOf(mail)}`, 'utf8')
}

/** The date of an ISO instant as a Date header writes it. */
function internetDate(instant: string): string {
  const [, year = '', month = '', day = '', clock = ''] =
    /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}:\d{2})/.exec(instant) ?? []
  if (clock === '') return ''
  const weekday = DAYS[daysSince1970(Number(year), Number(month), Number(day)) % 7] ?? ''
  return `${weekday}, ${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year} ${clock} +0000`
}

/** Headers with their folded lines, without those that describe a body which is no longer there. */
function keptHeaders(headers: string): string[] {
  return headers
    .replace(/\0[^]*$/, '')
    .split(/\r?\n(?![ \t])/)
    .filter((line) => /^[!-9;-~]+[ \t]*:/.test(line))
    .filter((line) => !/^(?:content-[a-z-]+|mime-version)[ \t]*:/i.test(line))
    .map((line) => line.replace(/\r?\n/g, '\r\n').trimEnd())
}

function composedHeaders(mail: OutlookMail): [name: string, value: string][] {
  return [
    ['From', mail.from === null ? '' : addressed(mail.from)],
    ['To', mail.to.map(addressed).join(', ')],
    ['Cc', mail.cc.map(addressed).join(', ')],
    ['Subject', mail.subject],
    ['Date', mail.sentAt === null ? '' : internetDate(mail.sentAt)],
    ['Message-ID', mail.messageId],
    ['In-Reply-To', mail.inReplyTo],
    ['References', mail.references],
  ]
}

function addressed({ name, address }: MailAddress): string {
  const quoted = `"${oneLine(name).replace(/["\\]/g, String.raw`\$&`)}"`
  const isPlain = /^[^\s@<>]+@[^\s@<>]+$/.test(address)
  if (!isPlain) return quoted
  return name === '' || name === address ? address : `${quoted} <${address}>`
}

function bodyOf(mail: OutlookMail): string {
  const shown = alternatives(mail)
  const files = mail.files.map(filePart)
  if (files.length === 0) return shown
  return multipart('mixed', MIXED, [shown, ...files])
}

function alternatives(mail: OutlookMail): string {
  const parts: string[] = []
  if (mail.text !== '' || mail.html === '') parts.push(textPart('text/plain', mail.text))
  if (mail.html !== '') parts.push(textPart('text/html', mail.html))
  if (mail.meeting !== null) {
    const type = `text/calendar; method=${mail.meeting.method}`
    parts.push(textPart(type, calendarText(mail, mail.meeting)))
  }
  const [only = ''] = parts
  return parts.length === 1 ? only : multipart('alternative', ALTERNATIVE, parts)
}

function multipart(kind: string, name: string, parts: readonly string[]): string {
  let boundary = name
  // A mail inside this one has boundaries of the same name.
  while (parts.some((part) => part.includes(boundary))) boundary += '_'
  const inside = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${inside}--${boundary}--\r\n`
}

function textPart(type: string, text: string): string {
  return `Content-Type: ${type}; charset=utf-8\r\n${encoded(Buffer.from(text, 'utf8'))}`
}

function filePart({ name, contentType, bytes }: OutlookFile): string {
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(contentType) ? contentType : 'application/octet-stream'
  const shown = oneLine(name).replace(/["\\]/g, '_')
  const head = `Content-Type: ${type}\r\nContent-Disposition: attachment; filename="${shown}"\r\n`
  if (type === 'message/rfc822') {
    return `${head}\r\n${Buffer.from(bytes ?? []).toString('utf8')}`
  }
  return `${head}${encoded(bytes ?? Buffer.alloc(0))}`
}

function encoded(bytes: Uint8Array): string {
  const lines = Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n')
  return `Content-Transfer-Encoding: base64\r\n\r\n${lines}`
}

function calendarText(mail: OutlookMail, meeting: OutlookMeeting): string {
  const stamp = (instant: string): string => instant.replace(/[-:]|\.\d+/g, '')
  const said = (text: string): string => oneLine(text).replace(/[\\;,]/g, String.raw`\$&`)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Perennial//Outlook//EN',
    `METHOD:${meeting.method}`,
    'BEGIN:VEVENT',
    `UID:${said(meeting.uid)}`,
    `DTSTART:${stamp(meeting.startsAt)}`,
    ...(meeting.endsAt === null ? [] : [`DTEND:${stamp(meeting.endsAt)}`]),
    `SUMMARY:${said(mail.subject)}`,
    ...(meeting.location === '' ? [] : [`LOCATION:${said(meeting.location)}`]),
    ...(mail.from?.address
      ? [`ORGANIZER;CN="${said(mail.from.name).replaceAll('"', '')}":mailto:${mail.from.address}`]
      : []),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.join('\r\n')}\r\n`
}

function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- a line break in a name must not begin a header
  return text.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim()
}

/** For years from 1970 on. */
function daysSince1970(year: number, month: number, day: number): number {
  // Counted in years that begin in March, so that the leap day is the last (Howard Hinnant's days_from_civil).
  const y = month <= 2 ? year - 1 : year
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return (
    y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468
  )
}
