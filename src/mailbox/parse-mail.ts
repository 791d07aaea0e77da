import { ok, refuse, type Result } from '../platform/result.ts'
import type { MailAddress, ParsedMail } from './message.ts'
import { type MailBody, readBody, UNREAD_BODY } from './parse-body.ts'
import { parseMailDate, parseReceivedDate } from './parse-date.ts'
import { type MailHead, readHead } from './parse-head.ts'
import { countAddresses, mailAddresses, mailIds } from './parse-identity.ts'
import type { MailLimits } from './parse-limits.ts'
import { decodeHeader } from './parse-words.ts'

/** Why bytes are no mail, as one plain sentence for the user. */
export interface NoMail {
  readonly reason: string
}

/** Headers a mail has once; a second one is how a forged sender hides behind a true one. */
const SINGLE_HEADERS = [
  'from',
  'sender',
  'reply-to',
  'to',
  'cc',
  'subject',
  'date',
  'message-id',
] as const

/** Reads one message as it came over the wire; never throws for bad content. Only the worker calls it on foreign mail. */
export async function parseMail(
  bytes: Uint8Array,
  limits: MailLimits,
): Promise<Result<ParsedMail, NoMail>> {
  const head = readHead(bytes, limits)
  const refusal = refusalOf(bytes, head, limits)
  if (refusal !== null) return refuse({ reason: refusal })
  const body = await readBody(head.headers, bytes.subarray(head.bodyStart), limits)
  return ok(assemble(head, body, limits))
}

/** Reads the headers alone, in time that depends on `limits.headBytes` only; text and attachments stay empty. */
export function parseMailHead(bytes: Uint8Array, limits: MailLimits): Result<ParsedMail, NoMail> {
  const head = readHead(bytes, limits)
  if (head.headers.length === 0) return refuse({ reason: 'no mail headers were found in it' })
  return ok(assemble(head, UNREAD_BODY, limits))
}

function refusalOf(bytes: Uint8Array, head: MailHead, limits: MailLimits): string | null {
  if (bytes.length === 0) return 'it is empty'
  if (bytes.length > limits.messageBytes) {
    return `this mail is larger than ${limits.messageBytes / 1024 / 1024} MB; it was not read`
  }
  return head.headers.length === 0 ? 'no mail headers were found in it' : null
}

function assemble(head: MailHead, body: MailBody, limits: MailLimits): ParsedMail {
  const valuesOf = (name: string): string[] =>
    head.headers.filter((header) => header.name === name).map((header) => header.value)
  const first = (name: string): string => valuesOf(name)[0] ?? ''
  const addresses = (name: string): readonly MailAddress[] =>
    mailAddresses(valuesOf(name).join(', '), limits)
  const mailbox = (name: string): MailAddress | null =>
    mailAddresses(first(name), limits)[0] ?? null
  const sentAt = parseMailDate(first('date'))
  return {
    messageId: mailIds(first('message-id'), limits)[0] ?? null,
    inReplyTo: mailIds(first('in-reply-to'), limits)[0] ?? null,
    references: mailIds(valuesOf('references').join(' '), limits),
    from: mailbox('from'),
    sender: mailbox('sender'),
    replyTo: addresses('reply-to'),
    to: addresses('to'),
    cc: addresses('cc'),
    subject: decodeHeader(first('subject')).replace(/\s+/g, ' ').trim(),
    sentAt,
    receivedAt: parseReceivedDate(valuesOf('received')),
    headers: head.headers.map(({ name, value }) => ({
      name,
      value: decodeHeader(value),
    })),
    text: body.text,
    html: body.html,
    calendars: body.calendars,
    attachments: body.attachments,
    bounce: body.bounce,
    problems: [...head.problems, ...headProblems(valuesOf, limits), ...body.problems],
  }
}

function headProblems(valuesOf: (name: string) => string[], limits: MailLimits): string[] {
  const problems: string[] = []
  for (const name of SINGLE_HEADERS) {
    const { length } = valuesOf(name)
    if (length > 1)
      problems.push(`this mail has ${length} ${titleOf(name)} headers; the first was taken`)
  }
  for (const name of ['from', 'reply-to', 'to', 'cc']) {
    if (countAddresses(valuesOf(name).join(',')) > limits.addressCount) {
      const most = limits.addressCount.toLocaleString('en')
      problems.push(
        `the ${titleOf(name)} header lists more than ${most} addresses; the rest were not read`,
      )
    }
  }
  const [from = ''] = valuesOf('from')
  const senders = mailAddresses(from, limits)
  if (senders.length === 0) problems.push('this mail names no sender')
  if (senders.length > 1)
    problems.push(`the From header names ${senders.length} senders; the first was taken`)
  const [date] = valuesOf('date')
  if (date === undefined) problems.push('this mail has no Date header')
  else if (parseMailDate(date) === null)
    problems.push(`its Date header cannot be read: ${date.slice(0, 60)}`)
  return problems
}

function titleOf(name: string): string {
  return name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase())
}
