import type { ParsedMail } from './message.ts'

/** `local@host` with enough of its own in it that no other mail will carry it by chance. */
const LEAST_OWN_CHARS = 12
/** What programs put there that do not bother: a bare word, or the address of the sender. */
const OWN_PART = /^<[^@<>\s]*\d[^@<>\s]*@[^@<>\s]+>$/

/**
 * What makes a mail itself, however it was exported; null for what has neither id nor sender, which only its bytes tell apart. A
 * Message-ID that no other mail can have stands for the text, which one export re-wraps, another quotes (">From ") and a
 * list lengthens by a footer; the sender and the second of sending guard against programs that use one id twice.
 */
export function identityOf(mail: ParsedMail): readonly string[] | null {
  if (mail.messageId === null && mail.from === null) return null
  const second = mail.sentAt?.slice(0, 19) ?? ''
  const head = [mail.messageId ?? '', mail.from?.address ?? '', second]
  if (mail.messageId !== null && isOneOfItsKind(mail.messageId) && second !== '')
    return ['by id', ...head]
  return ['by text', ...head, plain(mail.subject), plain(mail.text)]
}

/** What made a mail itself in version 0.1, whose stored mails are known by it still. */
export function formerIdentityOf(mail: ParsedMail): readonly string[] {
  const { messageId, from, sentAt, subject, text } = mail
  return [messageId ?? '', from?.address ?? '', sentAt ?? '', subject, text.trim()]
}

function isOneOfItsKind(messageId: string): boolean {
  const own = messageId.slice(1, messageId.lastIndexOf('@'))
  return OWN_PART.test(messageId) && own.length >= LEAST_OWN_CHARS
}

/** Text without what exports change in it: line ends and breaks, blanks at line ends, `>` put before "From ". */
function plain(text: string): string {
  return text
    .replaceAll(/^>+(?=From )/gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
