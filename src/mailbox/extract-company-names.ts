import { COMPANY_PATTERNS, type CompanyPattern } from './extract-company-patterns.ts'
import { matchesFrom, type Sources } from './extract-found.ts'
import { ROLE_WORD } from './extract-role-words.ts'

/** A company as the mail's words name it. */
export interface NamedCompany {
  readonly name: string
  readonly points: number
  readonly why: string
  readonly where: 'subject' | 'text'
  readonly start: number
  readonly end: number
  /** True when the offsets already point into the mail's own text (signatures are not part of the folded body). */
  readonly isOriginal: boolean
}

/** Matches of one pattern looked at. */
const MATCHES = 40

const NOT_FIRST =
  /^(?:the|our|this|your|we|i|you|my|it|if|a|an|please|thank|thanks|unfortunately|hi|hello|dear|as|at|for|in|to|on|all|best|regards|ihre?|deine?|wir|sie|die|der|das|den|dem|herzliche\w?|viele\w?|vielen|mit|leider|als|nous|vous|votre|notre|le|la|les|merci|bonjour|madame|monsieur|microsoft|teams|zoom|google|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|montag|dienstag|mittwoch|donnerstag|freitag|linkedin|indeed|twitter|facebook|instagram|interview|bewerbung|stelle|position|role|job|talent|recruiting|hr|human|people|hiring|career|careers|re|fwd|fw|aw|wg|application|update|assessment-center|kommission|vorstand|gremium|jury|comité|commission|panel|committee|board|status|new|next|important|action|invitation|einladung|absage|eingangsbestätigung|candidature|votre|suite|réponse|congratulations|following|team|remote|home|est|et|pst|utc|\d+|q\d|fragen|rückfragen|ihnen|dir|dich|uns|respect|kind|warm|hybrid|cdi|cdd|stage|alternance|intérim|vollzeit|teilzeit|full-time|part-time|h\/f|f\/h|m\/w|m\/f|onsite|on-site|permanent|contract|temporary|minijob|werkstudent|homeoffice|zeitarbeit|christmas|easter|weihnachten|ostern|noël|pâques|navidad|arbeitsvertrag|vertrag|contrat|direktor|directeur|directrice|director|dr|prof|post|applicant|candidate|candidates|bewerber|everyone|good|many|further|more|additional|other|another|people|skype|slack|covid|english|deutsch|german|french|inc|ltd|cest|cet|gmt|bst|pst|edt|cst|uhr|frau|herr|herrn|mr|mrs|ms|mme)$/iu

/** Every place where the letter's words name an employer. */
export function companiesNamed(sources: Sources): readonly NamedCompany[] {
  return COMPANY_PATTERNS.flatMap((each) => namedBy(each, sources))
}

function namedBy(each: CompanyPattern, sources: Sources): readonly NamedCompany[] {
  const folded = each.where === 'text' ? sources.features.body : sources.features.subject
  const found: NamedCompany[] = []
  for (const match of matchesFrom(folded.text, each.pattern, MATCHES)) {
    const raw = match.groups?.name
    const name = raw === undefined ? null : cleanCompany(raw)
    if (raw === undefined || name === null) continue
    const start = match.index + match[0].lastIndexOf(raw)
    const behind = folded.text.slice(start + raw.length, start + raw.length + 14)
    if (
      /^ (?:position|role|opening|job|vacancy|opportunity|internship|stelle|team member)\b/i.test(
        behind,
      )
    )
      continue
    found.push({
      name,
      points: each.points,
      why: each.why,
      where: each.where,
      start,
      end: start + name.length,
      isOriginal: false,
    })
  }
  return found
}

/** A matched name without what surrounds it, null when it is no company's. */
export function cleanCompany(raw: string): string | null {
  let name = nominative(raw.replace(/'s?$/, '').trim()).replace(
    /^(?:(?:L'équipe|Équipe|Service|Equipe|Equipo|Team) )?(?:RH|HR|RRHH|Recrutement|Recruiting|Selezione|Selección|Risorse Umane|Ressources Humaines) (?:de la|de|du|d'|di|del|da|do|von|van|of|at|bei) /u,
    '',
  )
  if (!/(?:Inc|Ltd|Corp|Co|Cie|S\.A)\.$/.test(name)) name = name.replace(/[.,/&+-]+$/, '')
  name = name.replace(
    / (?:Unfortunately|We|The|Our|Thank|Talent Acquisition|Recruiting|Recruitment|Careers?|Hiring|HR|Team|People|Human|Talent|Personalabteilung|Recrutement)(?: .*)?$/u,
    '',
  )
  const first = name.split(/[ ']/)[0] ?? ''
  if (name.length < 2 || name.length > 60 || NOT_FIRST.test(first) || isRoleName(name)) return null
  if (/ (?:Ihre[rnm]?|Deine[rnm]?|Your|Our|My|Votre|Sua|Su|Uw)(?= |$)/u.test(name)) return null
  return /\p{L}/u.test(name) ? name : null
}

/** What firms call themselves by their trade: "Alder & Wren Architects" is no role, "Senior Architect" is. */
const TRADE =
  / (?:Architects|Engineers|Consultants|Designers|Partners|Advisors|Attorneys|Lawyers|Planners|Accountants|Auditors|Brokers|Traders|Bakers|Butchers|Tailors|Editors|Buyers|Owners|Writers|Makers|Builders)$/u

function isRoleName(name: string): boolean {
  return ROLE_WORD.test(name) && !TRADE.test(name)
}

/** "bei den Stadtwerken", "der Hanseatischen Seekasse": the name as it is, not as the sentence bends it. */
function nominative(name: string): string {
  return name.replace(/^(Stadtwerke|Werke|Verkehrsbetriebe|\p{Lu}\p{Ll}{2,20}sche)n(?= )/u, '$1')
}
