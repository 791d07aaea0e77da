import type { MailAddress, ParsedMail } from './message.ts'
import { parseMailDate, parseReceivedDate } from './parse-date.ts'
import { mailAddresses, mailIds } from './parse-identity.ts'
import { LightParts } from './parse-light-parts.ts'
import type { MailLimits } from './parse-limits.ts'
import { decodeHeader } from './parse-words.ts'

/** Headers that are kept with a mail read lightly; the others stay in its source. */
const KEPT = new Set([
  'list-id',
  'list-unsubscribe',
  'precedence',
  'auto-submitted',
  'x-gmail-labels',
])
const READ = new Set([
  ...KEPT,
  'message-id',
  'in-reply-to',
  'references',
  'from',
  'sender',
  'reply-to',
  'to',
  'cc',
  'subject',
  'date',
  'received',
])
const SIMPLE =
  /^\s*(?:"([^"\\(),:;<>@=]*)"|([^"\\(),:;<>@=]*?))\s*<([^\s@<>()[\],;:\\"]{1,200}@[^\s@<>()[\],;:\\"]{1,200})>\s*$/

/**
 * Reads what a mail is found by: whom it is from and to, when, its subject, ids and text, as the full parser reads them of
 * ordinary mail, at a small part of its cost. Headers, problems, HTML and invitations are left to the full parser. Null when
 * there are no headers.
 */
export function parseLight(bytes: Uint8Array, limits: MailLimits): ParsedMail | null {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const headEnd = endOfHead(source)
  const head = source.slice(0, Math.min(headEnd, limits.headBytes))
  const fields = readFields(head, limits)
  if (fields.size === 0) return null
  const first = (name: string): string => fields.get(name)?.[0] ?? ''
  const people = (name: string): readonly MailAddress[] => addresses(fields.get(name), limits)
  const body = new LightParts(source, limits).read(head, headEnd)
  return {
    messageId: mailIds(first('message-id'), limits)[0] ?? null,
    inReplyTo: mailIds(first('in-reply-to'), limits)[0] ?? null,
    references: mailIds(fields.get('references')?.join(' ') ?? '', limits),
    from: addresses(fields.get('from')?.slice(0, 1), limits)[0] ?? null,
    sender: addresses(fields.get('sender')?.slice(0, 1), limits)[0] ?? null,
    replyTo: people('reply-to'),
    to: people('to'),
    cc: people('cc'),
    subject: decodeHeader(first('subject')).replace(/\s+/g, ' ').trim(),
    sentAt: parseMailDate(first('date')),
    receivedAt: parseReceivedDate(fields.get('received') ?? []),
    headers: [...KEPT].flatMap((name) =>
      (fields.get(name) ?? []).map((value) => ({ name, value: decodeHeader(value) })),
    ),
    text: body.text,
    html: null,
    calendars: [],
    attachments: body.attachments,
    bounce: null,
    problems: [],
  }
}

/** Nearly all senders are one name and one address; for the others there is the whole grammar. */
function addresses(
  values: readonly string[] | undefined,
  limits: MailLimits,
): readonly MailAddress[] {
  if (values === undefined) return []
  const value = values.join(', ')
  const simple = value.includes('=?') ? null : SIMPLE.exec(value)
  if (simple === null || !/^[ -~]*$/.test(value)) return mailAddresses(value, limits)
  return [{ name: (simple[1] ?? simple[2] ?? '').trim(), address: (simple[3] ?? '').toLowerCase() }]
}

/** The read headers, unfolded; those in raw 8-bit letters decoded. */
function readFields(head: string, limits: MailLimits): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>()
  let at = 0
  while (at < head.length) {
    let end = head.indexOf('\n', at)
    while (end !== -1 && isBlank(head.charCodeAt(end + 1))) end = head.indexOf('\n', end + 1)
    if (end === -1) end = head.length
    const colon = head.indexOf(':', at)
    if (colon > at && colon < end && colon - at <= 30) {
      const name = head.slice(at, colon).trimEnd().toLowerCase()
      if (READ.has(name)) {
        const value = fieldValue(head.slice(colon + 1, end)).slice(0, limits.headerChars)
        const before = fields.get(name)
        if (before === undefined) fields.set(name, [value])
        else before.push(value)
      }
    }
    at = end + 1
  }
  return fields
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const windows1252 = new TextDecoder('windows-1252')

function fieldValue(raw: string): string {
  const value = raw.replaceAll(/\r?\n/g, '').trim()
  if (!/[\u0080-\u00ff]/.test(value)) return value
  const bytes = Buffer.from(value, 'latin1')
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return windows1252.decode(bytes)
  }
}

function endOfHead(source: string): number {
  const plain = source.indexOf('\n\n')
  const windows = source.indexOf('\n\r\n')
  if (plain === -1 && windows === -1) return source.length
  if (windows === -1 || (plain !== -1 && plain < windows)) return plain + 2
  return windows + 3
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09
}
