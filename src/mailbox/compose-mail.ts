import MailComposer from 'nodemailer/lib/mail-composer'
import { mailDate, type Instant } from '../platform/clock.ts'
import { ok, refuse, type Result } from '../platform/result.ts'
import { domainOfAddress, isOneAddress, isPlainLine } from './mail-address.ts'
import type { FrozenMail } from './smtp.ts'

/** A letter as the user approved it, and the thread it answers in. */
export interface ApprovedLetter {
  readonly id: string
  readonly subject: string
  readonly body: string
  readonly toAddress: string
  /** The name beside the address; null for the bare address. */
  readonly toName: string | null
  /** `<...>` of the mail it answers; null starts a thread. */
  readonly inReplyTo: string | null
  /** `<...>` ids of the thread, the oldest first, the answered mail last. */
  readonly threadIds: readonly string[]
  readonly approvedDigest: string
}

/** Everything a mail is frozen from. */
export interface MailParts {
  readonly letter: Omit<ApprovedLetter, 'id' | 'approvedDigest'>
  readonly from: { readonly address: string; readonly name: string | null }
  /** A fresh UUID; the Message-ID becomes `<uuid@domain of the sender>`. */
  readonly uuid: string
  readonly date: Instant
}

/** A mail ready to be handed over, and its identity. */
export interface ComposedMail {
  readonly mail: FrozenMail
  readonly mailMessageId: string
}

/** Why no mail can be made of a letter: the field and what is wrong with it. */
export interface MailNotComposable {
  readonly kind: 'mail-not-composable'
  readonly field: 'from' | 'to' | 'subject' | 'body' | 'name' | 'thread'
  readonly why: string
}

/** A message id as a header may carry it: printable ASCII in angle brackets, no blank, no bracket inside. */
const ONE_MESSAGE_ID = /^<[!-;=?-~]{1,993}>$/
// oxlint-disable-next-line no-control-regex -- control characters are what must not pass; a body may hold line feeds and tabs
const CONTROL_IN_BODY = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/u
/** The longest subject: a limit of decency, not of the protocol. */
const LONGEST_SUBJECT = 400
/** RFC 5322 allows 998 characters a header line; a References header that long says nothing more. */
const MOST_THREAD_IDS = 50

/**
 * Freezes a letter into RFC 5322 bytes: plain text in UTF-8 as quoted-printable, CRLF line ends, in the thread, with one
 * recipient, no Bcc and nothing that tracks. Anything that could bend a header or the envelope is refused, not repaired.
 */
export async function composeMail(
  parts: MailParts,
): Promise<Result<ComposedMail, MailNotComposable>> {
  const wrong = findWrong(parts)
  if (wrong) return refuse(wrong)
  const { letter, from } = parts
  const mailMessageId = `<${parts.uuid}@${domainOfAddress(from.address)}>`
  const composer = new MailComposer({
    from: { address: from.address, name: from.name ?? '' },
    to: { address: letter.toAddress, name: letter.toName ?? '' },
    subject: letter.subject,
    messageId: mailMessageId,
    date: mailDate(parts.date),
    ...(letter.inReplyTo ? { inReplyTo: letter.inReplyTo } : {}),
    references: letter.threadIds.slice(-MOST_THREAD_IDS),
    text: withLastLineEnd(letter.body),
    // Always quoted-printable: 7bit would let the composer reflow long lines, 8bit needs a server that takes it.
    encoding: 'quoted-printable',
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const bytes = await composer.compile().build()
  return ok({ mail: { from: from.address, to: letter.toAddress, bytes }, mailMessageId })
}

/** A mail body ends with a line end on the wire anyway; written out, it is part of what is frozen. */
function withLastLineEnd(body: string): string {
  return body.endsWith('\n') ? body : `${body}\n`
}

function findWrong({ letter, from }: MailParts): MailNotComposable | null {
  const not = (field: MailNotComposable['field'], why: string): MailNotComposable => ({
    kind: 'mail-not-composable',
    field,
    why,
  })
  if (!isOneAddress(from.address)) return not('from', 'it is not one plain mail address')
  if (!isOneAddress(letter.toAddress)) return not('to', 'it is not one plain mail address')
  for (const name of [from.name, letter.toName])
    if (name !== null && !isHeaderText(name)) return not('name', NOT_HEADER_TEXT)
  if (letter.subject.trim() === '') return not('subject', 'it is empty')
  if (!isHeaderText(letter.subject)) return not('subject', NOT_HEADER_TEXT)
  if (letter.subject.length > LONGEST_SUBJECT)
    return not('subject', `it is longer than ${LONGEST_SUBJECT} characters`)
  if (letter.body.trim() === '') return not('body', 'it is empty')
  if (CONTROL_IN_BODY.test(letter.body) || !letter.body.isWellFormed())
    return not('body', 'it holds a carriage return, another control character or half a character')
  const ids = [...letter.threadIds, ...(letter.inReplyTo ? [letter.inReplyTo] : [])]
  if (!ids.every((id) => ONE_MESSAGE_ID.test(id)))
    return not('thread', 'a message id of the thread is malformed')
  return null
}

const NOT_HEADER_TEXT = 'it holds a line break, a control character or "=?"'

/** A line that shows in a header as it was approved: readers would decode a written-out `=?...?=` into something else. */
function isHeaderText(text: string): boolean {
  return isPlainLine(text) && !text.includes('=?')
}
