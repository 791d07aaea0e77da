import { getDomain } from 'tldts'
import { systemOfDomain } from '../mailbox/applicant-systems.ts'
import type { ParsedMail } from '../mailbox/message.ts'
import { domainOf } from '../mailbox/thread.ts'
import { editDistance } from './check-names.ts'
import { validateAddress } from './recipient-address.ts'
import { mixesScripts, plainReading, scriptDoubtOf, skeletonOf } from './recipient-script.ts'

/** What to look at before a letter goes to an address. */
export const RECIPIENT_WARNING_KINDS = [
  'new-address',
  'reply-to-differs',
  'mixed-script',
  'look-alike-letters',
  'punycode',
  'looks-like-known',
  'name-holds-address',
  'authentication-failed',
  'through-relay',
  'team-mailbox',
  'unattended',
  'own-address',
] as const
export type RecipientWarningKind = (typeof RECIPIENT_WARNING_KINDS)[number]

/** One warning: its kind, the values it is about, and a sentence for the user. */
export interface RecipientWarning {
  readonly kind: RecipientWarningKind
  readonly values: readonly string[]
  readonly message: string
}

/** Kinds that need an explicit yes of the user before a letter is approved. */
export const NEEDS_YES: ReadonlySet<string> = new Set<RecipientWarningKind>([
  'new-address',
  'reply-to-differs',
  'mixed-script',
  'look-alike-letters',
  'punycode',
  'looks-like-known',
  'name-holds-address',
  'authentication-failed',
])

/** Kinds that smell of a forged mail: an address that bears one is offered, never filled in. */
export const DOUBTFUL: ReadonlySet<string> = new Set<RecipientWarningKind>([
  'mixed-script',
  'look-alike-letters',
  'looks-like-known',
  'name-holds-address',
  'authentication-failed',
])

/** A warning of its kind, with the values it speaks of. */
export function warn(kind: RecipientWarningKind, values: readonly string[]): RecipientWarning {
  const [first = '', second = ''] = values
  return { kind, values, message: SENTENCES[kind](first, second) }
}

const SENTENCES: Readonly<Record<RecipientWarningKind, (first: string, second: string) => string>> =
  {
    'new-address': (address) =>
      `${address} is known from this mail alone. Say yes if it is the one you mean.`,
    'reply-to-differs': (reply, from) =>
      `Answers to this mail would go to ${reply}, but it came from ${from}. Check which of the two reaches the person.`,
    'mixed-script': (address, reads) =>
      `${address} mixes letters of two alphabets (it reads ${reads}), as forged addresses do. Do not write to it unless you are sure.`,
    'look-alike-letters': (address, reads) =>
      `${address} is written in letters that only look like Latin ones (${reads}). Do not write to it unless you are sure.`,
    punycode: (address, reads) =>
      `${address} stands for ${reads}. Check that this is the name you know.`,
    'looks-like-known': (address, known) =>
      `${address} looks like ${known}, but it is another one. Check it letter by letter.`,
    'name-holds-address': (written, address) =>
      `The sender’s name shows ${written}, but the mail came from ${address}. Check which one is real.`,
    'authentication-failed': (what) =>
      `Your mail server says that this mail is not proven to come from its sender (${what}). It may be forged.`,
    'through-relay': (address, system) =>
      `${address} belongs to ${system}, which passes answers on to the person.`,
    'team-mailbox': (address) =>
      `${address} is a mailbox of a team; several people may read the letter.`,
    unattended: (address) =>
      `Nobody reads ${address}. Look for the address of a person you spoke with.`,
    'own-address': (address) =>
      `${address} is your own address. Choose the one of the person who wrote.`,
  }

/** Warnings that the letters and the domain of an address give by themselves or beside known domains. */
export function lookWarnings(
  address: string,
  knownAddresses: readonly string[],
): readonly RecipientWarning[] {
  const doubt = scriptDoubtOf(address)
  const own = doubt === null ? [] : [warn(doubt.kind, [address, doubt.reads])]
  const domain = domainOf(address)
  const alike = [...new Set(knownAddresses.map((known) => domainOf(known)))].find((known) =>
    isLookAlike(domain, known),
  )
  return alike === undefined ? own : [...own, warn('looks-like-known', [address, alike])]
}

/** Warnings about an address that comes from this mail: who it says it is, and whether a server vouches for it. */
export function mailWarnings(mail: ParsedMail): readonly RecipientWarning[] {
  const { from } = mail
  const found: RecipientWarning[] = []
  const [reply] = mail.replyTo.filter((to) => to.address !== '' && to.address !== from?.address)
  if (from !== null && reply !== undefined)
    found.push(warn('reply-to-differs', [reply.address, from.address]))
  found.push(...disguisesIn(mail))
  const written = /[^\s<>"'(),;:@]{1,64}@[^\s<>"'(),;:@]{1,253}\.[a-z]{2,}/i.exec(
    (from?.name ?? '').slice(0, 400),
  )?.[0]
  if (from !== null && written !== undefined && written.toLowerCase() !== from.address) {
    found.push(warn('name-holds-address', [written, from.address]))
  }
  const failure = authenticationFailure(mail)
  return failure === null ? found : [...found, warn('authentication-failed', [failure])]
}

/** Letters that pass for others in the Reply-To, or in a name the mail shows: it may be meant for another's. */
function disguisesIn({ from, replyTo }: ParsedMail): readonly RecipientWarning[] {
  const senders = from === null ? replyTo : [from, ...replyTo]
  const ofAddresses = replyTo.flatMap(({ address }) => {
    const doubt = scriptDoubtOf(address)
    const valid = validateAddress(address)
    const shown = valid.ok ? valid.value : address
    return doubt === null ? [] : [warn(doubt.kind, [shown, plainReading(doubt.reads)])]
  })
  const ofNames = senders
    .filter(({ name }) => mixesScripts(name))
    .map(({ name }) => warn('mixed-script', [name, plainReading(name)]))
  const alike = replyTo
    .filter(
      ({ address }) => from !== null && isLookAlike(domainOf(address), domainOf(from.address)),
    )
    .map(({ address }) => warn('looks-like-known', [address, domainOf(from?.address ?? '')]))
  return [...ofAddresses, ...ofNames, ...alike]
}

/**
 * What a server states against the mail: `dmarc=fail`, or `dkim=fail` where no signature passed. A forger may add such
 * a header himself, but only to his own harm, so every one counts; a `pass` is never trusted.
 */
function authenticationFailure(mail: ParsedMail): string | null {
  for (const { name, value } of mail.headers) {
    if (name !== 'authentication-results') continue
    const results = value.slice(0, 4000).toLowerCase()
    if (/\bdmarc\s*=\s*(?:fail|permerror)\b/.test(results)) return 'dmarc=fail'
    if (
      /\bdkim\s*=\s*(?:fail|permerror)\b/.test(results) &&
      !/\b(?:dkim|dmarc)\s*=\s*pass\b/.test(results)
    )
      return 'dkim=fail'
  }
  return null
}

/** Another domain that the eye takes for a known one: the same at a glance, or one letter off in a long name. */
function isLookAlike(domain: string, known: string): boolean {
  if (
    domain === known ||
    systemOfDomain(domain) !== null ||
    PUBLIC_MAIL.test(domain) ||
    PUBLIC_MAIL.test(known)
  )
    return false
  const [left, right] = [getDomain(domain) ?? domain, getDomain(known) ?? known]
  if (left === right) return false
  if (skeletonOf(left) === skeletonOf(right)) return true
  const [leftName = '', rightName = ''] = [left.split('.')[0], right.split('.')[0]]
  return (
    leftName !== rightName && rightName.length >= 6 && editDistance(leftName, rightName, 1) === 1
  )
}

/** Mail providers whose names stand close together by nature (gmail, gmx, ymail). */
const PUBLIC_MAIL =
  /^(?:g|googlemail|ymail|hot|fast|proton|rocket)?mail\.(?:com|de)$|^(?:gmx|web|yahoo|outlook|live|icloud|me|aol|hotmail|t-online|posteo|mailbox|proton|hey)\.[a-z.]{2,6}$/

/** Whether an address is a Reply-To of another house than the sender's that is no known relay either. */
export function isForeignReply({ kind, values }: RecipientWarning, address: string): boolean {
  const [reply = '', from = ''] = values
  if (kind !== 'reply-to-differs' || reply !== address) return false
  const [replyHouse, fromHouse] = [domainOf(reply), domainOf(from)].map(
    (domain) => getDomain(domain) ?? domain,
  )
  return replyHouse !== fromHouse && systemOfDomain(domainOf(reply)) === null
}
