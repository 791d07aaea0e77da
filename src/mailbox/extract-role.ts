import { evidenceAt, type Found, matchesFrom, type Sources } from './extract-found.ts'
import { ROLE_WORD } from './extract-role-words.ts'

/** Longest role believed, in units; what is longer is a sentence. */
const LONGEST = 90
/** Matches of one pattern looked at. */
const MATCHES = 40
const STOP = `(?=\\s{0,2}(?:[.,;:!?\\n"|()\\u2022]|$)|\\s(?:at|with|in|on|and|has|have|was|were|is|are|we|but|bei|bei der|beim|und|haben|hat|wurde|ist|zu|chez|au sein|a été|est|n'a|que|nous|en|presso|bij|for which|that|which|to|as|via|through|located|based|position|role|opening|vacancy|job|opportunity|application|here|unfortunately|leider|von|vom|ha|heeft|hebben|foi|na|no|y|nicht|weiter|leider|au|aux|à|dans|pour|par|lequel|laquelle|concernant|since|until|before|ab|zum|an)(?![\\p{L}])|\\s[-|]\\s)`
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

/** The role a mail is about, cleaned of requisition numbers and (m/w/d); null rather than a guess. */
export function roleIn(sources: Sources): Found<string> | null {
  for (const each of PATTERNS) {
    const folded = each.where === 'text' ? sources.features.body : sources.features.subject
    for (const match of matchesFrom(folded.text, each.pattern, MATCHES)) {
      const raw = match.groups?.role
      const role = raw === undefined ? null : cleanRole(raw, each.isVouched)
      if (raw === undefined || role === null) continue
      const start = match.index + match[0].indexOf(raw)
      const said = { about: 'role' as const, why: each.why }
      const evidence = evidenceAt(
        sources,
        { where: each.where, start, end: start + raw.length },
        said,
      )
      return { value: role, evidence: evidence === null ? [] : [evidence] }
    }
  }
  return null
}

const GENDERS =
  /\s*[([{]\s?(?:[mwfdxhi]\s?[/|,*-]\s?){1,3}[mwfdxhi]\s?[)\]}]|\s[mwfdxh]\s?[/|]\s?[mwfdxh](?:\s?[/|]\s?[mwfdxh])?(?=\s|$)|\s*\((?:all genders?|alle geschlechter|gn|m\/w|h\/f|f\/h)\)/giu
const REQUISITION =
  /\s*[([#]{0,2}\b(?:req(?:uisition)?|job|id|ref|r|jr|kennziffer|stellen-?nr|nr|referenz)(?:[ .:#-]{0,3}(?:id|no|nr|number|nummer)?[ .:#-]{0,3})\d[\w-]{2,20}[)\]]?|\s*\((?:only )?w2[^)]{0,20}\)|\b\d{4}-\d{3,7}\b|\b[A-Z]{0,4}-?\d{5,9}(?:BR)?\b|\s?#\d{2,9}|\((?:\w{1,6}-)?\d{3,9}\)/giu
const FIRST_WORDS =
  /^(?:(?:the|our|an?|this|that|your|of|as|position|role|job|open|recent|der|die|das|eine[rsn]?|unsere[rn]?|le|la|l'|un|une|stelle|als|for|and|in|to|joining|exciting|current|position:|dem|den)\s+){1,4}/iu
/** A match begins at the first "for"; the role begins behind the last one ("for your interest in our ... opening"). */
const LEAD =
  /^.{0,90}(?<![\p{L}])(?:for|to|in|as|and|with|regarding|about|pour|als) (?:the|our|an?|this|your|die|den|der|le|la) /iu
/** The same before a role without an article, which then begins with a capital ("next stage for Research Associate"). */
const CASED_LEAD = /^.{0,60}(?<![\p{L}])(?:for|als|poste d'|poste de) ?(?=\p{Lu})/u
const NOT_A_ROLE =
  /\b(?:we|you|your|our|us|my|application|applying|interest|candidates?|unfortunately|team|time|company|opportunit(?:y|ies)|wir|sie|ihre|uns|unser\w{0,3}|nous|vous|votre|thank|decided|filled|regret|if|this|bewerbung|career|future|similar|suitable|next|current|other|another|available|apply|resume|working|careers|right|best|hiring|interview)\b/iu

function cleanRole(raw: string, isVouched: boolean): string | null {
  let role = raw
    .replace(GENDERS, ' ')
    .replace(REQUISITION, ' ')
    .replaceAll(/["']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  role = role
    .replace(LEAD, '')
    .replace(CASED_LEAD, '')
    .replace(/\s(?:at|bei|chez|au sein|with)\s.*$/iu, '')
    .replace(FIRST_WORDS, '')
    .replace(/^[\s,:()#-]+|[\s,:(#/-]+$/g, '')
    .trim()
  role = role
    .replace(
      /\s-\s(?:remote|hybrid|on-?site|full[- ]time|part[- ]time|vollzeit|teilzeit)\b.*$/iu,
      '',
    )
    .trim()
  if (
    role.length < 2 ||
    role.length > LONGEST ||
    !/\p{L}{2}/u.test(role) ||
    role.split(' ').length > 10
  )
    return null
  if (NOT_A_ROLE.test(role)) return null
  if (ROLE_WORD.test(role)) return role
  return isVouched &&
    /^\p{Lu}/u.test(role) &&
    role
      .split(' ')
      .every((word) => /^[\p{Lu}\d(&/+-]|^(?:of|and|for|de|und|im|für|der|-|in)$/u.test(word))
    ? role
    : null
}
