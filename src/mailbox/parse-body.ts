import PostalMime, { type Attachment } from 'postal-mime'
import type { MailAttachment } from './message.ts'
import { repairMisdeclaredUtf8, transcodeUndeclared } from './parse-charset.ts'
import type { RawHeader } from './parse-head.ts'
import { htmlToVisibleText, isStubText } from './parse-html-text.ts'
import type { MailLimits } from './parse-limits.ts'
import { scanParts } from './parse-scan.ts'

/** What the body of a mail holds; the shapes are those of `ParsedMail`. */
export interface MailBody {
  readonly text: string
  readonly html: string | null
  readonly calendars: readonly string[]
  readonly attachments: readonly MailAttachment[]
  readonly problems: readonly string[]
}

/** The body of a mail of which only the headers are read. */
export const UNREAD_BODY: MailBody = {
  text: '',
  html: null,
  calendars: [],
  attachments: [],
  problems: [],
}

/** Reads the parts below a head; a body no parser accepts comes back empty with the reason among its problems. */
export async function readBody(
  headers: readonly RawHeader[],
  body: Uint8Array,
  limits: MailLimits,
): Promise<MailBody> {
  const source = withContentHeaders(headers, body)
  const scan = scanParts(source, limits)
  const { problems } = scan
  try {
    return describe(await parseParts(scan.source, limits), problems, limits)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      ...UNREAD_BODY,
      problems: [...problems, `the body of this mail could not be read: ${reason}`],
    }
  }
}

interface Parts {
  readonly text: string
  readonly html: string | null
  readonly attachments: readonly Attachment[]
}

async function parseParts(source: Uint8Array, limits: MailLimits): Promise<Parts> {
  const parts = await parseOnce(source, limits)
  if (!parts.text.includes('\ufffd') && !parts.html?.includes('\ufffd')) return parts
  const transcoded = transcodeUndeclared(source)
  return transcoded === null ? parts : parseOnce(transcoded, limits)
}

async function parseOnce(source: Uint8Array, limits: MailLimits): Promise<Parts> {
  const mail = await PostalMime.parse(source, {
    forceRfc822Attachments: true,
    maxNestingDepth: limits.nestingDepth + 1,
    maxHeadersSize: limits.headBytes,
  })
  const html = mail.html ?? null
  return {
    text: repairMisdeclaredUtf8(mail.text ?? ''),
    html: html === null ? null : repairMisdeclaredUtf8(html),
    attachments: mail.attachments,
  }
}

/** Only headers that say how to read the body go on: 20,000 addresses in To cost the parser nothing. */
function withContentHeaders(headers: readonly RawHeader[], body: Uint8Array): Uint8Array {
  const kept = headers.filter(({ name }) => name.startsWith('content-'))
  const head = kept.map(({ name, value }) => `${name}: ${value}\r\n`).join('')
  return Buffer.concat([Buffer.from(`${head}\r\n`, 'utf8'), body])
}

function describe(parts: Parts, found: readonly string[], limits: MailLimits): MailBody {
  const problems = [...found]
  const cut = (value: string, most: number, what: string): string => {
    if (value.length <= most) return value
    problems.push(`the ${what} of this mail is very long; only its beginning was read`)
    return value.slice(0, most)
  }
  const html = parts.html === null ? null : cut(parts.html, limits.htmlChars, 'HTML part')
  const isHtmlOnly = html !== null && isStubText(parts.text)
  const visible = isHtmlOnly ? htmlToVisibleText(html, limits) || parts.text : parts.text
  const text = cut(
    visible.replaceAll('\r\n', '\n').replaceAll('\u0000', ''),
    limits.textChars,
    'text',
  )
  if (text.includes('\ufffd')) problems.push('some characters of the text could not be decoded')
  const calendars = parts.attachments.filter(isCalendar).slice(0, limits.calendarCount)
  return {
    text,
    html,
    calendars: calendars.map((part) => contentText(part).slice(0, limits.calendarChars)),
    attachments: parts.attachments.map(describeAttachment),
    problems,
  }
}

function isCalendar(part: Attachment): boolean {
  const byType = part.mimeType === 'text/calendar' || part.mimeType === 'application/ics'
  return byType || /\.ics$/i.test(part.filename ?? '')
}

function contentText(part: Attachment): string {
  return typeof part.content === 'string' ? part.content : new TextDecoder().decode(part.content)
}

function describeAttachment(part: Attachment): MailAttachment {
  const size = typeof part.content === 'string' ? part.content.length : part.content.byteLength
  // eslint-disable-next-line no-control-regex -- a name with a line break must not reach a header or a terminal
  const filename = part.filename?.replace(/[\u0000-\u001f\u007f]+/g, ' ').slice(0, 255) ?? null
  return { filename, contentType: part.mimeType.toLowerCase(), size }
}
