import { getDomain, getDomainWithoutSuffix } from 'tldts'
import {
  isSharedMailbox,
  isUnattended,
  systemOfDomain,
  type SystemMatch,
} from './applicant-systems.ts'
import type { Sources } from './extract-found.ts'
import { capitalised, spelledInText } from './extract-company-spelling.ts'
import { beginsWithGivenName } from './extract-given-names.ts'
import { isTeamAddress, shownHuman } from './extract-human.ts'
import { companyKey, hasLegalForm, humanName } from './extract-names.ts'
import type { MailAddress } from './message.ts'
import type { Evidence } from './reading.ts'
import { isFreeMail } from './reading-domains.ts'

/** A company with the points that speak for it. */
export interface CompanyCandidate {
  readonly name: string
  readonly points: number
  readonly evidence: Evidence | null
}

const DISPLAY_PATTERNS = [
  /^(?<name>.{2,60}?)\s(?:via|@)\s(?:icims|lever|greenhouse|workday|ashby|workable|linkedin|indeed|smartrecruiters|\p{L}{2,20})$/iu,
  /^.{2,60}?(?:\s(?:at|from|@|bei|von|chez|via)\s|\s?[|(,]\s?)(?<name>[^|()]{2,60}?)\)?$/iu,
  /^(?:the |team |your )?(?<name>.{2,50}?)(?:'s)?[\s|:,-]{1,3}(?:(?:talent|recruiting|recruitment|hiring|people|hr|human|careers?|karriere|jobs?|acquisition|resources|team|operations|recrutement|notifications?|bewerbungen|personal\p{L}{0,12}|candidate|university|drh|direction|hauptabteilung|abteilung|service|early|global|no-?reply|recrutamento|reclutamiento|selezione|selección|rh|rrhh|talents?|crewing|emploi|bewerbermanagement|vacancies|admissions|dezernat|karriereportal|bewerberportal|jobportal|hrservice|pilot|graduate|people|&|and|und)[\s-]?){1,5}$/iu,
]

/** "Orchid Care via Totaljobs": of a board's shown name only what stands before "via" is an employer. */
export function fromBoardName(sender: MailAddress | null): readonly CompanyCandidate[] {
  const display = sender?.name.slice(0, 120) ?? ''
  const name = /^(.{2,60}?)\s(?:via|through|über|sur|on)\s\p{L}[\p{L} ]{2,20}$/iu.exec(display)?.[1]
  if (name === undefined || humanName(name) !== null || !isCompanyLike(name)) return []
  return [{ name, points: 2.5, evidence: headerEvidence(`from: ${display}`, "the sender's name") }]
}

/** "RRHH Aceros Montalvo", "Personal Tröger": the department before the name, on a team's mailbox. */
const DEPARTMENT_FIRST =
  /^(?:rrhh|rh|hr|personal(?:abteilung)?|recrutement|recrutamento|reclutamiento|recruiting|recruitment|selezione|selección|selección de personal|sélection|werving|risorse umane|recursos humanos|talents?|karriere|emploi|jobs|careers|bewerbung(?:en)?|bewerbermanagement)\s(?:(?:at|bei|von|der|de|du|des|di|da|chez|@|[-|])\s)?(?<name>[\p{Lu}\d].{1,50})$/iu

/** The employer in the shown name of a sender ("Acme Careers", "Maria via Acme", "Acme @ icims"). */
export function fromDisplayName(sender: MailAddress | null): readonly CompanyCandidate[] {
  const display =
    sender?.name
      .slice(0, 120)
      .replaceAll(/["\u00A0]/g, ' ')
      .trim() ?? ''
  if (display === '') return []
  const evidence = headerEvidence(`from: ${display}`, "the sender's name")
  const patterns =
    sender !== null && isTeamAddress(sender.address)
      ? [DEPARTMENT_FIRST, ...DISPLAY_PATTERNS]
      : DISPLAY_PATTERNS
  for (const each of patterns) {
    const name = each.exec(display)?.groups?.name?.replace(/^the /i, '').trim()
    // "Maria via Acme": a human before the word, the employer behind it.
    if (name !== undefined && isCompanyLike(name) && !isHumanInFront(display, name))
      return [{ name, points: 2.5, evidence }]
  }
  if (sender !== null && isNamedAsItsDomain({ name: display, address: sender.address }))
    return [{ name: display, points: 2.8, evidence }]
  if (hasLegalForm(display)) return [{ name: display, points: 3, evidence }]
  // One word before an address that nobody reads is the employer ("Brightpath <no-reply@...>"), not a first name.
  const isLoneWord = !display.includes(' ') && sender !== null && isTeamAddress(sender.address)
  const isHuman = sender === null ? humanName(display) !== null : shownHuman(sender) !== null
  return (isLoneWord || !isHuman) && isCompanyLike(display)
    ? [{ name: display, points: 1.3, evidence }]
    : []
}

/** "Sunridge Credit Union <careers@sunridgecu...>": a shared mailbox with a word of its domain in its name is an employer's. */
export function isNamedAsItsDomain(sender: MailAddress): boolean {
  const label = companyKey(getDomainWithoutSuffix(sender.address.split('@').at(-1) ?? '') ?? '')
  const words = sender.name.slice(0, 80).split(/[^\p{L}\p{N}]+/u)
  // "Ornella Nardi <info@pasticcerianardi...>" has a firm named after her; she is none.
  if (beginsWithGivenName(sender.name) && !label.startsWith(companyKey(words[0] ?? '')))
    return false
  return (
    (isSharedMailbox(sender.address) || isUnattended(sender.address)) &&
    words.length > 1 &&
    words.some((word) => word.length >= 5 && label.includes(companyKey(word)))
  )
}

function isHumanInFront(display: string, name: string): boolean {
  return display.startsWith(name) && display.includes(' via ') && humanName(name) !== null
}

function isCompanyLike(name: string): boolean {
  return (
    /^[\p{L}\d]/u.test(name) &&
    !/@/.test(name) &&
    !/^(?:no-?reply|do not reply|the|team|hr|careers?|jobs?|recruiting|recruitment|talent(?: acquisition)?|hiring(?: team)?|notifications?|human resources|info|personalabteilung|recrutement|people|workday|mail|support|admin|karriere|karriereportal|bewerberportal|jobportal|stellenportal|bewerbermanagement|bewerbung(?:en)?|career portal|portail recrutement|service recrutement|rh|drh|rrhh|selección|selezione|recrutamento|recruitment team|candidate portal|application portal|portal de empleo)$/iu.test(
      name,
    )
  )
}

/** The employer by its short name in an address of an applicant system. */
export function fromTenant(
  system: SystemMatch | null,
  sources: Sources,
): readonly CompanyCandidate[] {
  if (system === null || system.tenant === null) return []
  const spelled = spelledInText(system.tenant, sources)
  return [
    {
      name: spelled ?? capitalised(system.tenant),
      points: spelled === null ? 1.2 : 2.6,
      evidence: headerEvidence(
        `${system.header}: ${system.value}`,
        `the employer's name in an address of ${system.system.name}`,
      ),
    },
  ]
}

/** The label of the sender's own domain, spelled as the mail spells it where it does. */
export function fromDomain(
  sender: MailAddress | null,
  sources: Sources,
): readonly CompanyCandidate[] {
  const host = sender?.address.split('@').at(-1) ?? ''
  const domain = getDomain(host)
  const label = getDomainWithoutSuffix(host)
  if (
    sender === null ||
    domain === null ||
    label === null ||
    isFreeMail(domain) ||
    systemOfDomain(host) !== null
  )
    return []
  const evidence = headerEvidence(`from: ${sender.address}`, "the sender's domain")
  const spelled = spelledInText(label, sources)
  const isTrusted = isTeamAddress(sender.address) || humanName(sender.name) !== null
  if (spelled !== null) return [{ name: spelled, points: 2.6, evidence }]
  return [{ name: capitalised(label), points: isTrusted ? 1.3 : 1.2, evidence }]
}

function headerEvidence(quote: string, why: string): Evidence {
  return { about: 'company', where: 'header', start: 0, end: 0, quote, why }
}
