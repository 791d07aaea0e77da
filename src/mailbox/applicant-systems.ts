import registry from './applicant-systems.json' with { type: 'json' }
import { headerOf, type ParsedMail } from './message.ts'

/** An applicant-tracking system or a job board that sends mail for employers; the table is data with grade and date. */
export interface ApplicantSystem {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly domains: readonly string[]
  readonly links: readonly string[]
  readonly bouncePrefixes: readonly string[]
  /** Where the employer's short name stands in its addresses: `local-part`, `local-part-jobs`, `sub-domain`, `none`. */
  readonly tenant: string
  /** Whether an answer reaches a human: `no`, `relay`, `reply-to`, `token`. */
  readonly answerable: string
  readonly answerableLocals: readonly string[]
  /** A the vendor's own document, B several public trackers or real messages, C one list. */
  readonly grade: string
  readonly evidence: string
  readonly evidenceDate: string
}

/** Every system the reader knows. */
export const APPLICANT_SYSTEMS: readonly ApplicantSystem[] = registry.systems

const SYSTEM_OF_DOMAIN: ReadonlyMap<string, ApplicantSystem> = new Map(
  APPLICANT_SYSTEMS.flatMap((system) => system.domains.map((domain) => [domain, system] as const)),
)

/** A system found behind a mail, the header that shows it, and the employer's short name if the address holds one. */
export interface SystemMatch {
  readonly system: ApplicantSystem
  readonly header: string
  readonly value: string
  readonly tenant: string | null
}

/** The system a domain or any domain above it belongs to, null for all others. */
export function systemOfDomain(domain: string): ApplicantSystem | null {
  const labels = domain.toLowerCase().split('.')
  for (let at = 0; at < labels.length - 1; at += 1) {
    const system = SYSTEM_OF_DOMAIN.get(labels.slice(at).join('.'))
    if (system !== undefined) return system
  }
  return null
}

/** The system that sent a mail: by its addresses, then the bounce address and the signing domain, then the message id and the list. */
export function systemBehind(mail: ParsedMail): SystemMatch | null {
  for (const { header, value, address } of addressesOf(mail)) {
    const domain = address.slice(address.lastIndexOf('@') + 1)
    const system = systemOfDomain(domain) ?? systemOfBounce(domain)
    if (system !== null) return { system, header, value, tenant: tenantOf(system, address) }
  }
  return null
}

interface HeaderAddress {
  readonly header: string
  readonly value: string
  readonly address: string
}

function addressesOf(mail: ParsedMail): readonly HeaderAddress[] {
  const found: HeaderAddress[] = []
  const add = (header: string, address: string | null | undefined): void => {
    if (address !== null && address !== undefined && address !== '')
      found.push({ header, value: address, address })
  }
  add('from', mail.from?.address)
  add('sender', mail.sender?.address)
  for (const reply of mail.replyTo) add('reply-to', reply.address)
  add(
    'return-path',
    headerOf(mail, 'return-path')
      ?.slice(0, 300)
      .replaceAll(/[<>\s]/g, ''),
  )
  for (const header of mail.headers)
    if (header.name === 'dkim-signature') add('dkim-signature', signingDomain(header.value))
  const id = mail.messageId?.replace('>', '').split('@').at(-1)
  add('message-id', id === undefined ? null : `id@${id}`)
  for (const name of ['list-unsubscribe', 'list-id']) add(name, listDomain(headerOf(mail, name)))
  return found
}

/** The domain a list header points to: `<https://host/...>`, `<mailto:...@host>` or `<id.host>`. */
function listDomain(value: string | null): string | null {
  const domain = /<(?:https?:\/\/|mailto:[^@>\s]{1,200}@)?([\w-]+(?:\.[\w-]+)+)/.exec(
    value?.slice(0, 2000) ?? '',
  )?.[1]
  return domain === undefined ? null : `list@${domain}`
}

function signingDomain(value: string): string | null {
  const domain = /(?:^|[;\s])d=([\w.-]{3,200})/.exec(value.slice(0, 2000))?.[1]
  return domain === undefined ? null : `dkim@${domain}`
}

function systemOfBounce(domain: string): ApplicantSystem | null {
  return (
    APPLICANT_SYSTEMS.find((system) =>
      system.bouncePrefixes.some((prefix) => domain.startsWith(prefix)),
    ) ?? null
  )
}

const NOBODY =
  /^(?:no-?reply|do-?not-?reply|notifications?|jobs|careers?|conversations|autoreply|ngc|hr|recruiting|info|mail|support|dkim|id|list|bounces?)\b/

function tenantOf(system: ApplicantSystem, address: string): string | null {
  const at = address.lastIndexOf('@')
  const local = address.slice(0, at).toLowerCase()
  const domain = address.slice(at + 1)
  const base = system.domains.find((name) => domain === name || domain.endsWith(`.${name}`))
  if (system.tenant === 'sub-domain' && base !== undefined) {
    const label = domain.slice(0, -base.length).replace(/\.$/, '').split('.')[0] ?? ''
    return /^(?:mail|email|app|us|eu|notifications?|bounces?|www|talent|)$/.test(label)
      ? null
      : label
  }
  if (!system.tenant.startsWith('local-part') || NOBODY.test(local)) return null
  const slug = local.split('+')[0]?.replace(/-?jobs$/, '') ?? ''
  return /^[a-z][a-z0-9-]{2,40}$/.test(slug) ? slug : null
}

const UNATTENDED =
  /^(?:.*[._+-])?(?:no-?_?reply|do-?_?not-?_?reply|donotreply|autoreply|auto-reply|mailer-daemon|postmaster|bounces?|notifications?|notify|alerts?|noreply\d*|nicht-?antworten|keine-?antwort|ne-?pas-?repondre|automailer|automated)(?:[._+-].*)?$/
const SHARED =
  /^(?:jobs?|careers?|karriere|bewerbung(?:en)?|recruit(?:ing|ment|er)?|hr|people|talent(?:s|acquisition)?|hiring|info|office|kontakt|contact|hello|hi|team|personal|personalabteilung|rh|recrutement|emploi|candidatures?|rrhh|empleo|lavoro|vagas|support|service|admin|news(?:letter)?|updates?|marketing|mail|email|feedback|applications?|applicant.*|conversations)$/

/** Whether no human reads what is sent to an address (`no-reply@`, `+autoreply`, a system's notification address). */
export function isUnattended(address: string): boolean {
  const local = address
    .slice(0, Math.max(0, address.lastIndexOf('@')))
    .toLowerCase()
    .slice(0, 120)
  if (local === '' || UNATTENDED.test(local)) return true
  const system = systemOfDomain(address.slice(address.lastIndexOf('@') + 1))
  if (system === null) return false
  if (system.answerable === 'token')
    return !(system.answerableLocals.includes(local) || (local.match(/\+/g) ?? []).length >= 2)
  return system.answerable === 'no'
}

/** Whether an address is a mailbox of a team (`jobs@`, `careers@`) rather than of one human. */
export function isSharedMailbox(address: string): boolean {
  return SHARED.test(
    address
      .slice(0, Math.max(0, address.lastIndexOf('@')))
      .toLowerCase()
      .slice(0, 120),
  )
}
