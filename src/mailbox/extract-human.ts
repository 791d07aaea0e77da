import { isSharedMailbox, isUnattended, systemOfDomain } from './applicant-systems.ts'
import { companyKey, humanName } from './extract-names.ts'
import type { Sources } from './extract-found.ts'
import type { MailAddress, ParsedMail } from './message.ts'
import type { ReadingContext } from './reading.ts'

/** What a person is looked for in. */
export interface PersonQuestion {
  readonly mail: ParsedMail
  readonly sources: Sources
  readonly context: ReadingContext
  readonly company: string | null
}

/** The address when a human reads what is sent there, null for no-reply and team mailboxes. */
export function reachable(address: MailAddress): string | null {
  return address.address !== '' &&
    !isUnattended(address.address) &&
    !isSharedMailbox(address.address)
    ? address.address
    : null
}

/** A Reply-To that reaches the human: her own address or a relay of hers. */
export function answerable(mail: ParsedMail, name: string): string | null {
  const reply = mail.replyTo.find((each) => reachable(each) !== null)
  if (reply === undefined) return null
  const isRelay = systemOfDomain(reply.address.split('@').at(-1) ?? '') !== null
  return isRelay ||
    isAddressOf(reply.address, name) ||
    isSameHuman(humanName(reply.name) ?? '', name)
    ? reply.address
    : null
}

/** Whether the local part of an address is made of a human's name. */
export function isAddressOf(address: string, name: string): boolean {
  const local =
    address
      .split('@')[0]
      ?.toLowerCase()
      .normalize('NFKD')
      .replaceAll(/[^a-z]/g, '') ?? ''
  const parts = nameParts(name)
  const last = parts.at(-1) ?? ''
  return (
    local.length >= 3 &&
    parts.some(
      (part) =>
        part.length >= 3 && (local.includes(part) || (part === last && part.startsWith(local))),
    )
  )
}

/** The words of a name, lower-cased, without marks. */
export function nameParts(name: string): readonly string[] {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^\p{L} ]/gu, '')
    .split(' ')
    .filter((part) => part !== '')
}

/** Whether every word of the shorter of two names is one of the longer; an initial stands for its word. */
export function isSameHuman(one: string, other: string): boolean {
  const [short, long] = [nameParts(one), nameParts(other)].sort(
    (left, right) => left.length - right.length,
  )
  return (
    short !== undefined &&
    long !== undefined &&
    short.length > 0 &&
    short.every((part) =>
      long.some((each) => each === part || (part.length === 1 && each.startsWith(part))),
    )
  )
}

/** Whether a name is but the beginning of the employer's: "Regards, TikTok" is no human. */
export function isCompanyName(name: string, company: string | null): boolean {
  return company !== null && companyKey(company).startsWith(companyKey(name))
}
