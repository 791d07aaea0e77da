import { APPLICANT_SYSTEMS, type SystemMatch } from './applicant-systems.ts'
import { companiesNamed, type NamedCompany } from './extract-company-names.ts'
import { clientsNamed, isFromAgency, withoutAgency } from './extract-company-agency.ts'
import { companiesSigned, SIGNED } from './extract-company-signed.ts'
import {
  type CompanyCandidate,
  fromBoardName,
  fromDisplayName,
  fromDomain,
  fromTenant,
} from './extract-company-sender.ts'
import { evidenceAt, type Found, senderOf, type Sources } from './extract-found.ts'
import { isSameEmployer } from './extract-matter.ts'
import { beginsWithGivenName } from './extract-given-names.ts'
import { companyKey, humanName } from './extract-names.ts'
import type { ParsedMail } from './message.ts'
import type { Evidence, ReadingContext } from './reading.ts'

/** Points a company needs; a bare domain of a human's address is just enough. */
const ENOUGH = 1.2

/** The employer a mail is from, never the system that sent it; null when nothing names one well enough. */
export function companyIn(
  mail: ParsedMail,
  sources: Sources,
  system: SystemMatch | null,
): Found<string> | null {
  const sender = senderOf(mail, sources)
  const isAgency = isFromAgency(sender, sources)
  const said = companiesNamed(sources)
  const named = isAgency
    ? [...withoutAgency(said, sender, sources), ...clientsNamed(sources)]
    : [...said, ...(sources.isFromUser ? [] : companiesSigned(sources, sender))]
  const others =
    system?.system.kind === 'board'
      ? fromBoardName(sender)
      : isAgency
        ? []
        : [
            ...fromDisplayName(sender),
            ...fromTenant(system, sources),
            ...fromDomain(sender, sources),
          ]
  const best = strongest(
    [...named.map((each) => fromText(each, sources)), ...others].filter(
      (each) => !isOnlyTheCarrier(each) && !isDepartment(each.name) && !isJustAHuman(each),
    ),
  )
  if (best === null) return null
  return { value: best.name, evidence: best.evidence }
}

/** The fuller name that an earlier mail of the same matter gave, so that all mails of one company name it alike. */
export function fullerName(
  found: Found<string> | null,
  context: ReadingContext,
): Found<string> | null {
  if (found === null) return null
  const fuller = context.earlier.findLast(
    ({ company }) =>
      company?.toLowerCase().startsWith(`${found.value.toLowerCase()} `) === true &&
      isSameEmployer(company, found.value),
  )?.company
  return typeof fuller === 'string' ? { ...found, value: fuller } : found
}

function fromText(named: NamedCompany, sources: Sources): CompanyCandidate {
  const said = { about: 'company' as const, why: named.why }
  const evidence = named.isOriginal
    ? {
        ...said,
        where: 'text' as const,
        start: named.start,
        end: named.end,
        quote: sources.text.slice(named.start, named.end),
      }
    : evidenceAt(sources, named, said)
  return { name: named.name, points: named.points, evidence }
}

/** A part of any employer, which names none: "Ihr HR-Team", "Recruiting Team". */
function isDepartment(name: string): boolean {
  return /^(?:(?:ihr|dein|euer|your|our|unser|the|das|die)\s+)?(?:hr|personal|people|recruiting|recruitment|talent(?: acquisition)?|hiring|bewerber|bewerbungs|karriere|careers?)(?:[- ]?(?:team|abteilung|department|management|service|center))?$/iu.test(
    name.trim(),
  )
}

/** "a phone screen with Dominic Reyes": a common given name before another word is a human unless a header says otherwise. */
function isJustAHuman({ name, evidence }: CompanyCandidate): boolean {
  const isSaid = evidence?.where === 'text' || evidence?.where === 'subject'
  return isSaid && name.includes(' ') && beginsWithGivenName(name) && humanName(name) !== null
}

/** Names of systems and boards, and of the programs people meet and test in: the letter is sent through them, not by them. */
const SYSTEM_NAMES: ReadonlySet<string> = new Set(
  [
    ...APPLICANT_SYSTEMS.map(({ name }) => name),
    ...'zoom calendly google twitter facebook instagram angellist jobs webex skype whatsapp kununu trustpilot slack'.split(
      ' ',
    ),
    'google meet',
    'microsoft teams',
  ].map((name) => companyKey(name)),
)
/** Points of words that only an employer's name follows. */
const SAID_STRONGLY = 2
/** Real employers' names that are also systems': only a whole name with its legal form or nothing else counts. */
const SYSTEM_PARTS = / (?:recruiting|hr|ireland.*|jobs|talent|notifications?|team)$/i

/** A system or program, unless the letter itself says that it is the employer ("your interest in Paylocity"). */
function isOnlyTheCarrier({ name, points, evidence }: CompanyCandidate): boolean {
  if (!SYSTEM_NAMES.has(companyKey(name.trim().replace(SYSTEM_PARTS, '')))) return false
  return points < SAID_STRONGLY || evidence?.where !== 'text' || evidence.why === SIGNED
}

/** Sums the points of all spellings of one company; the fullest early spelling names it. */
function strongest(
  candidates: readonly CompanyCandidate[],
): { readonly name: string; readonly evidence: readonly Evidence[] } | null {
  const groups = new Map<string, CompanyCandidate[]>()
  for (const each of candidates) {
    const key = companyKey(each.name)
    if (key.length < 2) continue
    const known = [...groups].find(([other, group]) =>
      isSameCompany(each, key, { other, group }),
    )?.[0]
    groups.set(known ?? key, [...(groups.get(known ?? key) ?? []), each])
  }
  let best: { readonly points: number; readonly group: readonly CompanyCandidate[] } | null = null
  for (const group of groups.values()) {
    const points = group.reduce((sum, each) => sum + each.points, 0)
    if (points >= ENOUGH && (best === null || points > best.points)) best = { points, group }
  }
  if (best === null) return null
  const named = [...best.group].sort((one, other) => other.points - one.points)
  const top = named[0]?.name ?? ''
  // "the Cox family" and "with Cox Automotive" are one company: the fuller name is the better one.
  const fuller = named.find(
    ({ name }) => name.startsWith(`${top} `) || (top.includes(' ') && name.endsWith(` ${top}`)),
  )
  const headed = named.find(({ name }) => isHeaded(name, top))
  const evidence = named
    .flatMap((each) => (each.evidence === null ? [] : [each.evidence]))
    .slice(0, 3)
  return { name: fuller?.name ?? headed?.name ?? top, evidence }
}

/** "Domaine de Castelviel" is Castelviel: a common noun and a particle before the name that the domain has alone. */
function isHeaded(name: string, top: string): boolean {
  if (top.length < 5 || top.includes(' ') || !name.endsWith(top)) return false
  return /^\p{Lu}\p{L}{2,20} (?:de la |de l'|de |du |des |d'|di |do |da |del |am |zum |zur |van |von )$/u.test(
    name.slice(0, -top.length),
  )
}

/** Spellings of one company: the same key, one key the beginning of the other, or one name the first words of the other. */
function isSameCompany(
  each: CompanyCandidate,
  key: string,
  known: { readonly other: string; readonly group: readonly CompanyCandidate[] },
): boolean {
  const { other, group } = known
  if (other === key) return true
  if (Math.min(other.length, key.length) >= 4 && (other.startsWith(key) || key.startsWith(other)))
    return true
  return group.some(
    ({ name }) =>
      name.startsWith(`${each.name} `) ||
      each.name.startsWith(`${name} `) ||
      isHeaded(name, each.name) ||
      isHeaded(each.name, name) ||
      (each.name.includes(' ') && name.endsWith(` ${each.name}`)) ||
      (name.includes(' ') && each.name.endsWith(` ${name}`)),
  )
}
