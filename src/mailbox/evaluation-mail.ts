import type { LabelledRow } from './evaluation-label.ts'
import { EMPTY_MAIL, type MailAddress, type ParsedMail } from './message.ts'

/** A labelled mail without headers as the reader gets it: what was not kept is empty. */
export function mailOfRow(row: LabelledRow): ParsedMail {
  const to = addressOf(row.to)
  return {
    ...EMPTY_MAIL,
    from: addressOf(row.sender),
    to: to === null ? [] : [to],
    subject: row.subject,
    sentAt: row.date,
    text: row.body,
  }
}

/**
 * The mails of one thread tied by their ids, in their order: a mail without an id gets one, and one that names no other answers
 * all before it, since the set says that they belong together.
 */
export function tiedThread(mails: readonly ParsedMail[], thread: string): ParsedMail[] {
  const ids: string[] = []
  return mails.map((mail, index) => {
    const messageId = mail.messageId ?? `<${index}@${thread.replaceAll(/[^\w.-]/g, '-')}.set>`
    const references = mail.references.length > 0 ? mail.references : [...ids]
    ids.push(messageId)
    return {
      ...mail,
      messageId,
      references,
      inReplyTo: mail.inReplyTo ?? references.at(-1) ?? null,
    }
  })
}

/** `Name <address>`, a bare address or a bare name; null for nothing. */
function addressOf(shown: string | null): MailAddress | null {
  if (shown === null || shown.trim() === '') return null
  const [, name = '', address = ''] =
    /^\s*"?([^"<]*?)"?\s*<([^<>\s]{1,320})>\s*$/.exec(shown.slice(0, 1000)) ?? []
  if (address !== '') return { name, address: address.toLowerCase() }
  const bare = shown.trim().slice(0, 320)
  if (/^[^\s@]+@[^\s@]+$/.test(bare)) return { name: '', address: bare.toLowerCase() }
  return { name: bare, address: '' }
}
