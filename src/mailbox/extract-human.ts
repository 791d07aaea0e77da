import { isSharedMailbox, isUnattended, systemOfDomain } from './applicant-systems.ts'
import type { Invitation } from './appointment-calendar.ts'
import { beginsWithGivenName } from './extract-given-names.ts'
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
  /** What the calendars of the mail invite to. */
  readonly invitations: readonly Invitation[]
}

/** Mailboxes of a team beside those of `isSharedMailbox`: departments, desks and job mailboxes in seven languages. */
const TEAM_LOCAL =
  /^(?:[a-z]{2,10}[._-])?(?:recruit\w{0,8}|recrut\w{0,8}|reclut\w{0,8}|selezione|seleccion|selecao|werving\w{0,9}|werkenbij|vacatures|vacanc\w{2,3}|sollicit\w{0,8}|talents?|drh|hrss|hr\w{0,4}|rh|hallo|bonjour|hola|ciao|reception|rezeption|accueil|sekretariat|secretariat|boxoffice|crewing|personal\w{0,14}|bewerb\w{0,12}|ausbildung|praktikum|stellen|jobs?|stage|emploi|empleo|lavoro|vagas|offres|people\w{0,5}|joinus|join|workwithus|admissions?|humanresources|ressourceshumaines|mailbox|enquiries|enquiry|inquiries|booking|verwaltung|mairie|creche|members?|community)$/

/** Whether an address is that of a team, a desk or a program rather than of one human. */
export function isTeamAddress(address: string): boolean {
  const local = address.split('@')[0]?.slice(0, 120) ?? ''
  return isUnattended(address) || isSharedMailbox(address) || TEAM_LOCAL.test(local)
}

/**
 * The human whom a sender's shown name names; null for a firm, a team or a program. Behind a team's address only a common
 * given name makes a human of two capitalised words ("Anna Berg <jobs@...>", but not "Fjordline Crewing <crewing@...>").
 */
export function shownHuman(sender: MailAddress): string | null {
  const name = humanName(sender.name)
  if (name === null || !isTeamAddress(sender.address)) return name
  return beginsWithGivenName(withoutTitle(name)) ? name : null
}

function withoutTitle(name: string): string {
  return name.replace(/^(?:(?:Dr|Prof|Capt)\.? ){1,2}/u, '')
}

/** The address when a human reads what is sent there, null for no-reply and team mailboxes. */
export function reachable(address: MailAddress): string | null {
  return address.address !== '' && !isTeamAddress(address.address) ? address.address : null
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
