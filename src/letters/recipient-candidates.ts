import { isSharedMailbox, isUnattended, systemOfDomain } from '../mailbox/applicant-systems.ts'
import type { ParsedMail } from '../mailbox/message.ts'
import type { ReadPerson } from '../mailbox/reading.ts'
import { domainOf } from '../mailbox/thread.ts'
import { validateAddress } from './recipient-address.ts'
import { lookWarnings, mailWarnings, warn, type RecipientWarning } from './recipient-warnings.ts'

/** An address of a person of the company. `isKnownBefore` when something else than the answered mail shows it. */
export interface KnownRecipient {
  readonly personId: string
  readonly name: string
  readonly address: string
  readonly isKnownBefore: boolean
}

/** All that the choice of a recipient rests on. */
export interface RecipientInput {
  readonly mail: ParsedMail
  /** The human whom the reader found in the mail. */
  readonly person: ReadPerson | null
  readonly known: readonly KnownRecipient[]
  readonly ownAddresses: readonly string[]
  /** The address the user settled on; null or absent lets the rules choose. */
  readonly chosen?: string | null
}

/** Someone a letter can go to, and why. */
export interface RecipientCandidate {
  readonly address: string
  readonly name: string | null
  readonly reason: string
  readonly warnings: readonly RecipientWarning[]
}

interface Found {
  readonly address: string
  readonly name: string | null
  readonly reason: string
}

/** Everyone the letter could go to, the most fitting first, each address once, none unattended and none of the user. */
export function candidatesOf(input: RecipientInput): readonly RecipientCandidate[] {
  const found = [
    ...knownPeople(input),
    ...peopleOfMail(input),
    ...relaysOfMail(input),
    ...teamMailboxes(input),
  ]
  const seen = new Set<string>()
  const candidates: RecipientCandidate[] = []
  for (const each of found) {
    const valid = validateAddress(each.address)
    if (
      !valid.ok ||
      seen.has(valid.value.toLowerCase()) ||
      isOwn(valid.value, input) ||
      isUnattended(valid.value)
    )
      continue
    seen.add(valid.value.toLowerCase())
    candidates.push({ ...each, address: valid.value, warnings: warningsFor(valid.value, input) })
  }
  return candidates
}

/** People known before this mail: its sender first, then whom it names, then the longest known. */
function knownPeople({ known, mail, person }: RecipientInput): readonly Found[] {
  const rank = (each: KnownRecipient): number => {
    if (each.address.toLowerCase() === mail.from?.address) return 0
    return person !== null && each.name.toLowerCase() === person.name.toLowerCase() ? 1 : 2
  }
  return known
    .filter((each) => each.isKnownBefore)
    .toSorted((left, right) => rank(left) - rank(right))
    .map(({ address, name }) => ({ address, name, reason: 'known to you from before this mail' }))
}

function peopleOfMail({ mail, person, known }: RecipientInput): readonly Found[] {
  const { from } = mail
  const isHuman =
    from !== null &&
    !isSharedMailbox(from.address) &&
    systemOfDomain(domainOf(from.address)) === null
  const sender = isHuman
    ? [
        {
          address: from.address,
          name: from.name || (person?.name ?? null),
          reason: 'wrote this mail',
        },
      ]
    : []
  const named =
    person !== null && person.email !== null
      ? [{ address: person.email, name: person.name, reason: 'named in this mail' }]
      : []
  const others = known
    .filter((each) => !each.isKnownBefore)
    .map(({ address, name }) => ({ address, name, reason: 'seen in this mail' }))
  return [...sender, ...named.filter((each) => !isSharedMailbox(each.address)), ...others]
}

/** Reply-To (then From) addresses of systems that pass answers on, and a Reply-To within the sender's own domain. */
function relaysOfMail({ mail, person }: RecipientInput): readonly Found[] {
  const all = [...mail.replyTo, ...(mail.from === null ? [] : [mail.from])]
  return all.flatMap(({ address, name }) => {
    const system = systemOfDomain(domainOf(address))
    const shown = person?.name ?? (name || null)
    if (system !== null)
      return [{ address, name: shown, reason: `answers reach the person through ${system.name}` }]
    const isSameHouse = mail.from !== null && domainOf(address) === domainOf(mail.from.address)
    return isSameHouse && !isSharedMailbox(address)
      ? [{ address, name: shown, reason: 'the mail asks for answers there' }]
      : []
  })
}

function teamMailboxes({ mail }: RecipientInput): readonly Found[] {
  const all = [...mail.replyTo, ...(mail.from === null ? [] : [mail.from])]
  return all
    .filter(({ address }) => isSharedMailbox(address) && systemOfDomain(domainOf(address)) === null)
    .map(({ address, name }) => ({ address, name: name || null, reason: 'a mailbox of the team' }))
}

function warningsFor(address: string, input: RecipientInput): readonly RecipientWarning[] {
  const before = knownBefore(input)
  if (before.some((known) => known === address.toLowerCase())) return placeWarnings(address)
  const all = [
    warn('new-address', [address]),
    ...lookWarnings(address, before),
    ...mailWarnings(input.mail),
    ...placeWarnings(address),
  ]
  // One of a kind: the user says yes to a kind once.
  return all.filter((warning, at) => all.findIndex((other) => other.kind === warning.kind) === at)
}

/** What the place of an address means for who reads the letter. */
export function placeWarnings(address: string): readonly RecipientWarning[] {
  const system = systemOfDomain(domainOf(address))
  if (system !== null) return [warn('through-relay', [address, system.name])]
  return isSharedMailbox(address) ? [warn('team-mailbox', [address])] : []
}

/** Addresses known before the answered mail, lower-cased. */
export function knownBefore({ known }: RecipientInput): readonly string[] {
  return known.filter((each) => each.isKnownBefore).map((each) => each.address.toLowerCase())
}

/** Whether an address is one the user writes from. */
export function isOwn(address: string, { ownAddresses }: RecipientInput): boolean {
  return ownAddresses.some((own) => own.toLowerCase() === address.toLowerCase())
}
