import { getDomain, getDomainWithoutSuffix } from 'tldts'
import {
  isSharedMailbox,
  isUnattended,
  systemOfDomain,
  type SystemMatch,
} from './applicant-systems.ts'
import type { Sources } from './extract-found.ts'
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
  /^(?:the |team |your )?(?<name>.{2,50}?)(?:'s)?[\s|:,-]{1,3}(?:(?:talent|recruiting|recruitment|hiring|people|hr|human|careers?|karriere|jobs?|acquisition|resources|team|operations|recrutement|notifications?|bewerbungen|personal\p{L}{0,12}|candidate|university|drh|direction|hauptabteilung|abteilung|service|early|global|no-?reply|recrutamento|reclutamiento|selezione|selección|rh|rrhh|talents?|crewing|emploi|bewerbermanagement|vacancies|admissions|pilot|graduate|people|&|and|und)[\s-]?){1,5}$/iu,
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
  /^(?:rrhh|rh|hr|personal(?:abteilung)?|recrutement|recrutamento|reclutamiento|recruiting|recruitment|selezione|risorse umane|recursos humanos|talents?|karriere|emploi|jobs|careers|bewerbung(?:en)?|bewerbermanagement)\s(?:(?:at|bei|von|der|de|du|des|di|da|chez|@|[-|])\s)?(?<name>[\p{Lu}\d].{1,50})$/iu

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
    !/^(?:no-?reply|do not reply|the|team|hr|careers?|jobs?|recruiting|recruitment|talent(?: acquisition)?|hiring(?: team)?|notifications?|human resources|info|personalabteilung|recrutement|people|workday|mail|support|admin)$/iu.test(
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

/** `acme-corp` of the domain as "Acme Corp" where the mail writes it so: words whose letters add up to the label. */
function spelledInText(label: string, sources: Sources): string | null {
  const key = companyKey(label)
  if (key.length < 3) return null
  const bare = key.replace(/(?:group|gruppe|hq|inc|gmbh|jobs|careers|tech|app|online|mail)$/, '')
  for (const text of [
    sources.features.subject.text,
    sources.features.body.text,
    sources.text.slice(0, 20_000),
  ]) {
    const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}&'+.-]{0,40}/gu)].slice(0, 3000)
    for (let at = 0; at < words.length; at += 1) {
      const spelled = spelledFrom(words, at, new Set([key, bare.length >= 3 ? bare : key]))
      if (spelled !== null) return spelled
    }
  }
  return null
}

function spelledFrom(
  words: readonly RegExpExecArray[],
  at: number,
  keys: ReadonlySet<string>,
): string | null {
  const first = words[at]
  if (first === undefined || !/^[\p{Lu}\d]/u.test(first[0])) return null
  let joined = ''
  for (let length = 1; length <= 4; length += 1) {
    const word = words[at + length - 1]
    if (word === undefined || word.index - first.index > 60) return null
    joined +=
      companyKey(word[0]) === ''
        ? ''
        : word[0]
            .toLowerCase()
            .normalize('NFKD')
            .replaceAll(/[^\p{L}\p{N}]/gu, '')
    if (keys.has(joined))
      return first.input
        .slice(first.index, word.index + word[0].length)
        .replace(/[.,-]$/, '')
        .replaceAll('\n', ' ')
    if (joined.length > 30) return null
  }
  return null
}

/** Words with which firms' names end, and which their domains glue to the rest ("hargreavesjoinery"). */
const LAST_WORD =
  /^(.{4,}?)(capital|group|gruppe|media|labs|software|systems|systeme|solutions|consulting|beratung|partners|search|energy|energie|health|foods|farms|clinics?|clinic|klinik|insurance|logistics|logistik|studios?|design|digital|analytics|robotics|books|hotels?|homes|schools?|college|university|trust|architects|architekten|joinery|maps|marine|bikes|coffee|theatre|theater|bakery|verlag|bank|technik|technologies|technology|biotech|pharma|dental|metallbau|textiles|tools|motors|recruitment|recruiting|legal|law|finance|ventures|interactive|games|optik|holding|services|industries|engineering|maschinenbau|museum|outdoor|solar|housing|freight|shipping|brewery|breweries)$/

function capitalised(label: string): string {
  return label
    .replace(LAST_WORD, '$1-$2')
    .replaceAll('--', '-')
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}

function headerEvidence(quote: string, why: string): Evidence {
  return { about: 'company', where: 'header', start: 0, end: 0, quote, why }
}
