import PostalMime, { type Attachment } from 'postal-mime'
import type { MailAttachment, MailBounce } from './message.ts'
import {
  isWhollyUndecoded,
  likelyCharset,
  redeclared,
  repairMisdeclaredUtf8,
  transcodeUndeclared,
} from './parse-charset.ts'
import { type ForwardPart, forwardedSource, forwardedText } from './parse-forward.ts'
import { type RawHeader, readHead } from './parse-head.ts'
import { htmlToVisibleText, isStubText } from './parse-html-text.ts'
import type { MailLimits } from './parse-limits.ts'
import { bounceOf } from './parse-report.ts'
import { scanParts } from './parse-scan.ts'
import { plainText } from './parse-text.ts'
import { declaresUtf7, decodeUtf7 } from './parse-utf7.ts'

/** What the body of a mail holds; the shapes are those of `ParsedMail`. */
export interface MailBody {
  readonly text: string
  readonly html: string | null
  readonly calendars: readonly string[]
  readonly attachments: readonly MailAttachment[]
  readonly bounce: MailBounce | null
  readonly problems: readonly string[]
}

/** The body of a mail of which only the headers are read. */
export const UNREAD_BODY: MailBody = {
  text: '',
  html: null,
  calendars: [],
  attachments: [],
  bounce: null,
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
    const parts = await parseParts(scan.source, limits)
    const read = describe(parts, problems, limits)
    const bounce = bounceOf(parts.attachments.map(decodedPart), headers, limits)
    // What comes back with a delivery report was written by the user herself.
    if (bounce !== null) return { ...read, bounce }
    return await withForwarded(read, parts.attachments, limits)
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
  if (transcoded !== null) return parseOnce(transcoded, limits)
  const html = parts.html ?? ''
  if (!isWhollyUndecoded(parts.text) && !isWhollyUndecoded(html)) return parts
  return parseOnce(redeclared(source, likelyCharset(html)), limits)
}

async function parseOnce(source: Uint8Array, limits: MailLimits): Promise<Parts> {
  const mail = await PostalMime.parse(source, {
    forceRfc822Attachments: true,
    maxNestingDepth: limits.nestingDepth + 1,
    maxHeadersSize: limits.headBytes,
  })
  const html = mail.html ?? null
  const read = declaresUtf7(source) ? decodeUtf7 : repairMisdeclaredUtf8
  return {
    text: read(mail.text ?? ''),
    html: html === null ? null : read(html),
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
  const text = cut(plainText(visible), limits.textChars, 'text')
  if (text.includes('\ufffd')) problems.push('some characters of the text could not be decoded')
  const calendars = parts.attachments.filter(isCalendar).slice(0, limits.calendarCount)
  return {
    text,
    html,
    calendars: calendars.map((part) => contentText(part).slice(0, limits.calendarChars)),
    attachments: parts.attachments.map(describeAttachment),
    bounce: null,
    problems,
  }
}

/** Adds the texts and invitations of the mails that are forwarded in it as attachments, in their order. */
async function withForwarded(
  outer: MailBody,
  parts: readonly Attachment[],
  limits: MailLimits,
): Promise<MailBody> {
  let { text, calendars } = outer
  const inside: MailLimits = { ...limits, forwardDepth: limits.forwardDepth - 1 }
  if (inside.forwardDepth < 0) return outer
  const forwarded = parts.map((part) => forwardedSource(decodedPart(part)))
  for (const bytes of forwarded.filter((one) => one !== null).slice(0, limits.forwardCount)) {
    const head = readHead(bytes, limits)
    if (head.headers.length === 0 || text.length >= limits.textChars) continue
    const body = await readBody(head.headers, bytes.subarray(head.bodyStart), inside)
    const above = text.trim() === '' ? '' : `${text.trimEnd()}\n\n`
    text = `${above}${forwardedText(head, body.text)}\n`.slice(0, limits.textChars)
    calendars = [...calendars, ...body.calendars].slice(0, limits.calendarCount)
  }
  return { ...outer, text, calendars }
}

function isCalendar(part: Attachment): boolean {
  const byType = part.mimeType === 'text/calendar' || part.mimeType === 'application/ics'
  return byType || /\.ics$/i.test(part.filename ?? '')
}

function decodedPart({ mimeType, filename, content }: Attachment): ForwardPart {
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
  return { mimeType: mimeType.toLowerCase(), filename, bytes }
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
