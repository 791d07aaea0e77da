import type { MailHeader } from './message.ts'
import { parsePastedDate } from './pasted-date.ts'
import { ABOVE_THE_MAIL, fieldOfLabel, type PastedField, TO_ME } from './pasted-labels.ts'

/** The header fields found above a pasted mail, and the line where its text begins. */
export interface PastedHead {
  readonly fields: readonly MailHeader[]
  readonly bodyStart: number
}

const NOTHING: PastedHead = { fields: [], bodyStart: 0 }
const LABELLED = /^[*_]{0,2}([\p{L}/ -]{1,15}?)[*_]{0,2} ?:[*_]{0,2}(?:\s+|$)(.*)$/u
const SENDER_LINE = /^[^<>@]{0,80}<[^\s<>]+@[^\s<>]+>/
/** A copied mail begins within so many lines of the top; further down it is a quoted one. */
const TOP_LINES = 6

const HEADER_NAMES: Readonly<Record<PastedField, string>> = {
  from: 'from',
  sent: 'date',
  to: 'to',
  cc: 'cc',
  subject: 'subject',
  replyTo: 'reply-to',
}

/** Finds the header lines at the top of a pasted text; without any, the whole text is the mail's. */
export function findPastedHead(lines: readonly string[]): PastedHead {
  const top = firstLine(lines, 0)
  const labelled = labelledHead(lines, top)
  if (labelled.fields.length > 0) return labelled
  const unlabelled = webHead(lines, top)
  return unlabelled.fields.length > 0 ? unlabelled : { ...NOTHING, bodyStart: top }
}

/** Outlook, Apple Mail, Thunderbird and forwarded mails: "From: ...", "Betreff: ...", each on its line. */
function labelledHead(lines: readonly string[], top: number): PastedHead {
  const fields: MailHeader[] = []
  let bodyStart = top
  for (let at = top; at < lines.length; at = firstLine(lines, bodyStart)) {
    const label = labelAt(lines, at)
    if (label === null || fields.some((field) => field.name === label.name)) break
    const isValueBelow = label.value === '' && labelAt(lines, at + 1) === null
    const value = isValueBelow ? (lines[at + 1] ?? '').trim() : label.value
    bodyStart = isValueBelow ? at + 2 : at + 1
    while (/^[ \t]+\S/.test(lines[bodyStart] ?? '') && labelAt(lines, bodyStart) === null)
      bodyStart += 1
    fields.push({ name: label.name, value })
  }
  // "To: the team" or "From: the bottom of my heart" may open a letter; only a subject or an address stands alone.
  const [first, second] = fields
  const isHead = second !== undefined || first?.name === 'subject' || first?.value.includes('@')
  return isHead ? { fields, bodyStart } : NOTHING
}

function labelAt(lines: readonly string[], at: number): MailHeader | null {
  const [, label = '', value = ''] = LABELLED.exec((lines[at] ?? '').trim()) ?? []
  const field = fieldOfLabel(label)
  return field === null ? null : { name: HEADER_NAMES[field], value: value.trim() }
}

/**
 * Gmail and Outlook on the web: subject, then "Jane Doe <jane@x.example>", a date, "to me". Only with such a line after
 * it, since a signature or a quoted mail may hold a name with an address as well.
 */
function webHead(lines: readonly string[], top: number): PastedHead {
  const end = Math.min(lines.length, top + TOP_LINES)
  const at = lines.findIndex(
    (line, index) => index >= top && index < end && SENDER_LINE.test(line.trim()),
  )
  if (at === -1 || labelAt(lines, at) !== null) return NOTHING
  const sender = (lines[at] ?? '').trim()
  const address = SENDER_LINE.exec(sender)?.[0] ?? ''
  const above = lines.slice(top, at).map((line) => line.trim())
  const subject = above.find((line) => line.length > 2 && !ABOVE_THE_MAIL.test(line))
  const fields: MailHeader[] = [{ name: 'from', value: address }]
  if (subject !== undefined) fields.push({ name: 'subject', value: subject })
  const beside = sender.slice(address.length).trim()
  const hasDateBeside = isDateLine(beside)
  if (hasDateBeside) fields.push({ name: 'date', value: beside })
  const below = belowSender(lines, { fields, bodyStart: at + 1 })
  return hasDateBeside || below.bodyStart > at + 1 ? below : NOTHING
}

/** Takes the lines below the sender that still belong to the head. */
function belowSender(lines: readonly string[], head: PastedHead): PastedHead {
  const fields = [...head.fields]
  let { bodyStart } = head
  for (let at = firstLine(lines, bodyStart); at < lines.length; at = firstLine(lines, bodyStart)) {
    const line = (lines[at] ?? '').trim()
    const label = labelAt(lines, at)
    if (label !== null && !fields.some((field) => field.name === label.name)) fields.push(label)
    else if (isDateLine(line)) fields.push({ name: 'date', value: line })
    else if (!TO_ME.test(line)) break
    bodyStart = at + 1
  }
  return { fields, bodyStart }
}

function isDateLine(line: string): boolean {
  return line.length < 60 && /\d{1,2}[:h.]\d{2}/.test(line) && parsePastedDate(line) !== null
}

/** The next line that is neither blank nor one that programs put above a mail. */
function firstLine(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length) {
    const line = (lines[at] ?? '').trim()
    if (line !== '' && !(ABOVE_THE_MAIL.test(line) && at < from + TOP_LINES)) break
    at += 1
  }
  return at
}
