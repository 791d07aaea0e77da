import { systemOfDomain } from './applicant-systems.ts'
import { isMailProvider } from './mail-providers.ts'
import type { EarlierMail, Reading } from './reading.ts'
import type { ParsedMail } from './message.ts'

/** Every id that ties a mail to its thread: its own, the one it answers, and those before; no doubles, oldest first. */
export function threadIdsOf(mail: ParsedMail): string[] {
  const ids = [...mail.references, mail.inReplyTo, mail.messageId]
  return [...new Set(ids.filter((id) => id !== null))]
}

/** The ids a reply must carry in References: those of the mail and the mail's own, last. */
export function replyReferences(mail: ParsedMail): string[] {
  return threadIdsOf(mail).filter((id) => id !== mail.inReplyTo || mail.references.includes(id))
}

/** What later readings need to know of a mail. */
export function earlierMailOf(
  mail: ParsedMail,
  reading: Reading | null,
  own: readonly string[],
): EarlierMail {
  return {
    messageId: mail.messageId,
    threadIds: threadIdsOf(mail),
    from: mail.from,
    to: mail.to,
    cc: mail.cc,
    subject: mail.subject,
    sentAt: mail.sentAt ?? mail.receivedAt,
    kind: reading?.kind ?? null,
    detail: reading?.detail ?? null,
    company: reading?.company ?? null,
    role: reading?.role ?? null,
    person: reading?.person ?? null,
    isFromUser: mail.from !== null && own.includes(mail.from.address),
  }
}

/** The domains that say from which house a mail is: of its sender, and of whoever gets its answers. */
export function houseDomainsOf(mail: ParsedMail): string[] {
  const domains = [mail.from, ...mail.replyTo].map((each) => (each ? domainOf(each.address) : ''))
  return [...new Set(domains)].filter(
    (each) => each !== '' && !systemOfDomain(each) && !isMailProvider(each),
  )
}

/** The domain of an address, lower-cased; empty when there is none. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}
