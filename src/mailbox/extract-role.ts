import { evidenceAt, type Found, matchesFrom, type Sources } from './extract-found.ts'
import { cleanRole, LONGEST } from './extract-role-clean.ts'

/** Matches of one pattern looked at. */
const MATCHES = 40
const STOP = `(?=\\s{0,2}(?:[.,;:!?\\n"|()\\u2022]|$)|\\s(?:at|with|in|on|and|has|have|was|were|is|are|we|but|bei|bei der|beim|und|haben|hat|wurde|ist|zu|chez|au sein|a été|est|n'a|que|nous|en|presso|bij|for which|that|which|to|as|via|through|located|based|position|role|opening|vacancy|job|opportunity|application|here|unfortunately|leider|von|vom|ha|heeft|hebben|foi|na|no|y|nicht|weiter|leider|au|aux|à|dans|pour|par|lequel|laquelle|concernant|since|until|before|ab|zum|an|am|entschieden|absagen|vergeben|besetzt|eingestellt|angeboten)(?![\\p{L}])|\\s[-|]\\s)`
const ROLE = `["'(]{0,2}(?<role>[^\\n.;:!?"|]{2,${LONGEST}}?(?:\\.(?:NET|net|js|JS)[^\\n.;:!?"|]{0,40}?)?)["']?`

interface Pattern {
  readonly pattern: RegExp
  readonly where: 'subject' | 'text'
  readonly why: string
  /** A surrounding word ("position") vouches for it, otherwise the words themselves must name an occupation. */
  readonly isVouched: boolean
}

function pattern(source: string, where: 'subject' | 'text', isVouched: boolean): Pattern {
  return {
    pattern: new RegExp(source, 'giu'),
    where,
    why: `named as the role in the ${where === 'text' ? 'mail' : 'subject'}`,
    isVouched,
  }
}

const PATTERNS: readonly Pattern[] = [
  pattern(
    `["](?<role>[^"\\n]{2,${LONGEST}})["] (?:position|role|opening|vacancy|job)\\b`,
    'text',
    true,
  ),
  pattern(
    `\\b(?:position|role|job|post|vacancy|opening)s?(?: of| as|:| title:| -)(?: an?| the)? ${ROLE}${STOP}`,
    'text',
    true,
  ),
  pattern(
    `\\b(?:for|in|to|regarding|about|our|the|this|an?) (?:the |our |an? |open |your application for the )?${ROLE} (?:position|role|opening|vacancy|job|opportunity)\\b`,
    'text',
    true,
  ),
  pattern(`\\b(?:position|role|job)(?: applied for)?: {0,3}${ROLE}${STOP}`, 'text', true),
  pattern(
    `\\b(?:appl(?:y|ied|ying|ication|ications)|interest|interested|interview|candidacy|considered|candidate|offer) (?:for|to|in|as|you)(?: the| our| an?| position of)? ${ROLE}${STOP}`,
    'text',
    false,
  ),
  pattern(`\\b(?:for|with) (?:the |our |your )?${ROLE} (?:application|with|at)\\b`, 'text', false),
  pattern(`\\bfor ${ROLE}${STOP}`, 'text', false),
  pattern(
    `\\b(?:stelle|position|vakanz|job|funktion|rolle|stellenausschreibung|praktikum)(?:nangebot)?(?: als| des| der| einer?s?| im bereich|:) ${ROLE}${STOP}`,
    'text',
    true,
  ),
  pattern(
    `\\b(?:bewerbung(?:sunterlagen)?|bewerben|beworben|interesse an der stelle|tätigkeit|gespräch)(?: \\p{L}{2,14}){0,4} (?:als|für(?: die)?|um)(?: die)?(?: stelle| position)?(?: als)? ${ROLE}${STOP}`,
    'text',
    false,
  ),
  pattern(`\\b(?:stelle|position|ausschreibung|rolle) ["']${ROLE}`, 'text', true),
  pattern(`\\b(?:stelle|position|vakanz|rolle) ${ROLE}${STOP}`, 'text', false),
  pattern(`\\bapplication (?:submitted|viewed|sent)\\n${ROLE}\\n`, 'text', false),
  // "sent to Acme | Stock Controller | Acme | Hull": the employer stands on both sides of the role.
  pattern(
    `\\bapplication was (?:sent to|viewed by) (?<to>[^\\n]{2,50}?)[ \\n]${ROLE}\\n\\k<to>(?=\\n|$)`,
    'text',
    false,
  ),
  pattern(`\\bals ${ROLE}${STOP}`, 'text', false),
  pattern(
    `\\b(?:poste|offre|emploi|stage|alternance|fonctions?)(?: d'emploi)?(?: en tant que| de| d'|:| intitulé)\\s?${ROLE}${STOP}`,
    'text',
    true,
  ),
  pattern(
    `\\b(?:candidature|candidaté|postulé)(?: \\p{L}{1,8}){0,3} (?:de|d'|pour|en tant que|comme)\\s?${ROLE}${STOP}`,
    'text',
    false,
  ),
  pattern(
    `\\b(?:puesto|vacante|posición|cargo|oferta|posizione|ruolo|vaga|posição|functie|vacature|positie)(?: de| di| van| como| come|:)? ${ROLE}${STOP}`,
    'text',
    false,
  ),
  pattern(
    `(?:application|applying|applied|candidacy|interview|invitation|stage|interest|offer|update|position|role|opportunity|opening|bewerbung|gespräch|stelle|einladung|candidature|poste|sollicitatie|candidatura)\\b[^\\n]{0,30}?(?: for| as| als| auf| um| zum| zur| de| d'| -| –|:|\\||/| pour| van| per| para)(?: the| our| your| die stelle| position| stelle| role| le poste de| posizione)?(?: of| als)?\\s?${ROLE}${STOP}`,
    'subject',
    false,
  ),
  pattern(`^(?:re: |aw: |fwd?: )?${ROLE}${STOP}`, 'subject', false),
]

/** A role with whether words that are none had to be cut off it. */
interface FoundRole extends Found<string> {
  readonly isRepaired: boolean
}

/**
 * The role a mail is about, cleaned of requisition numbers, (m/w/d), verbs and articles; null rather than a guess. Where
 * the letter wraps it into other words, the subject's own spelling is the better one.
 */
export function roleIn(sources: Sources): Found<string> | null {
  const said = roleAmong(sources, 'text')
  if (said !== null && !said.isRepaired) return said
  const headed = roleAmong(sources, 'subject')
  return said === null || headed?.isRepaired === false ? headed : said
}

function roleAmong(sources: Sources, where: 'subject' | 'text'): FoundRole | null {
  const folded = where === 'text' ? sources.features.body : sources.features.subject
  for (const each of PATTERNS) {
    if (each.where !== where) continue
    for (const match of matchesFrom(folded.text, each.pattern, MATCHES)) {
      const raw = match.groups?.role
      const role = raw === undefined ? null : cleanRole(raw, each.isVouched)
      if (raw === undefined || role === null) continue
      const within = spanWithin(raw, role.value)
      const from = match.index + match[0].lastIndexOf(raw)
      const place = { where, start: from + within.start, end: from + within.end }
      const evidence = evidenceAt(sources, place, { about: 'role', why: each.why })
      return {
        value: role.value,
        isRepaired: role.isRepaired,
        evidence: evidence === null ? [] : [evidence],
      }
    }
  }
  return null
}

/** Where the first and the last word of a cleaned role stand in the words it was cleaned from. */
function spanWithin(raw: string, role: string): { readonly start: number; readonly end: number } {
  const whole = raw.lastIndexOf(role)
  if (whole >= 0) return { start: whole, end: whole + role.length }
  const words = role.split(' ')
  const start = Math.max(0, raw.indexOf(words[0] ?? ''))
  const last = words.at(-1) ?? ''
  const end = raw.lastIndexOf(last)
  return { start, end: end < start ? raw.length : end + last.length }
}
