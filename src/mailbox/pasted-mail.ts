import type { MailAddress, MailHeader, ParsedMail } from './message.ts'
import { MAIL_LIMITS } from './parse-limits.ts'
import { parsePastedDate } from './pasted-date.ts'
import { findPastedHead } from './pasted-head.ts'

/**
 * Reads text copied out of a mail program, with or without the header lines above it; raw sources go through the MIME
 * reader instead (`looksLikeRawMail`). Ids are never made up. `receivedAt` is the copied date, else `now`.
 */
export function mailFromPaste(text: string, now: string): ParsedMail {
  const pasted = cleaned(text)
  const { fields, bodyStart } = findPastedHead(pasted)
  const value = (field: string): string => fields.find((entry) => entry.name === field)?.value ?? ''
  const sent = value('date')
  const sentAt = sent === '' ? null : parsePastedDate(sent)
  const body = pasted.slice(bodyStart).join('\n').trim()
  const problems: string[] = []
  if (sent !== '' && sentAt === null) problems.push(`its date cannot be read: ${sent.slice(0, 60)}`)
  if (text.length > MAIL_LIMITS.textChars) {
    problems.push('the text is very long; only its beginning was read')
  }
  if (body === '') problems.push('there is no text below the headers')
  return {
    messageId: null,
    inReplyTo: null,
    references: [],
    from: pastedAddresses(value('from'))[0] ?? null,
    sender: null,
    replyTo: pastedAddresses(value('reply-to')),
    to: pastedAddresses(value('to')),
    cc: pastedAddresses(value('cc')),
    subject: value('subject'),
    sentAt,
    receivedAt: sentAt ?? now,
    headers: fields satisfies readonly MailHeader[],
    text: body,
    html: null,
    calendars: [],
    attachments: [],
    bounce: null,
    problems,
  }
}

/** Lines without the invisible characters that browsers and mail programs copy along. */
function cleaned(text: string): string[] {
  return text
    .slice(0, MAIL_LIMITS.textChars)
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replaceAll('\u00a0', ' ')
    .split(/\r\n|\r|\n/)
}

const NAMED = /^(.*?)\s*[<[(](?:mailto:)?([^\s<>()[\]]+@[^\s<>()[\]]+?)[>\])]/i
const BARE = /^[^\s<>@,;]+@[^\s<>@,;]+$/

/** "Doe, Jane <jane@x.example>; Sam" and the like; a name alone has address ''. */
function pastedAddresses(value: string): MailAddress[] {
  const separator = value.includes(';') ? /;\s*/ : /(?<=[>\])]),\s*|(?<=@[^\s,<>]+),\s*/
  const entries = value.split(separator).map((entry) => entry.trim())
  return entries
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [, name = '', address = ''] = NAMED.exec(entry) ?? []
      if (address !== '') return { name: withoutQuotes(name), address: address.toLowerCase() }
      if (BARE.test(entry)) return { name: '', address: entry.toLowerCase() }
      return { name: withoutQuotes(entry), address: '' }
    })
}

function withoutQuotes(name: string): string {
  return name.trim().replace(/^(["'])(.*)\1$/, '$2')
}
