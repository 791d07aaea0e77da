import { hasLegalForm } from './extract-names.ts'
import { ROLE_WORD } from './extract-role-words.ts'

/**
 * How far the words around a role vouch for it: `sure` ("the ... position"), `loose` the same where roles go on in lower
 * case ("poste de Chef de projet"), `likely` ("applied for ..."), `none`; a `label` ("Poste : ...") vouches for its whole line.
 */
export type Vouch = 'label' | 'sure' | 'loose' | 'likely' | 'none'

/** Words a role has at most that goes on in lower case. */
const LOOSE_WORDS = 7
/** How occupations end in seven languages; only looked at where the words around make a role likely. */
const OCCUPATION =
  /^\p{Lu}[\p{L}-]{2,30}(?:er|or|ist|ian|ant|ent|man|woman|smith|wright|ess|hand|yst|in|eur|euse|ier|ière|iste|rice|ienne?|aire|logue|dora?|era|ista|ólog[oa]|tora|tore|trice|aio|iere|eir[oa]|sora|frau|mann|kraft|hilfe|ster|kundige|coach|aide|porter|chef|cook)s?$/u

/** The same of words written small, as French or Dutch letters write them, by ends that few other words have. */
const SMALL_OCCUPATION =
  /^(?!(?:manière|dernière|première|matière|carrière|lumière|premier|dernier|dossier|courrier|métier|quartier|chantier|travailleurs?|secteur|valeur|hauteur|moteur|erreur|heure|service|exercice|notice|affaires?|horaires?|salaires?|février|janvier|particulière|entière|otra|manera|primera|segunda|carrera|última|verdadera|quiera|cualquiera|fuera|nuestra|vuestra|maneira|primeira|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|carreira|altra|maniera|lettera|carriera|sera|vera|nostra|vostra|ieder|ander|verder|onder|over|later|eerder|november|december|oktober|september)$)(?:\p{L}{2,20}(?:eur|euse|rice|ier|ière|iste|ienne|ographe|thécaire|enseignant|enseignante|ingénieure?|dor|dora|ista|ero|era|eiro|eira|tore|trice|iere|iera|aio|aia|ólogo|óloga|ólogue|ologo|ologa|medewerker|medewerkster|adviseur|leider|leidster|kundige|meester|quitet[oa]|ógraf[oa]|cári[oa]|rente|ánic[oa]|ânic[oa]|nheir[oa]|tricist[oa]|maker|bouwer|kracht|ster|hulp|assistente?|voorbereider|monteur|beheerder|kok|chauffeur)|aide-\p{L}{3,14}|chef|maître|agent|agente|koper|inkoper|verkoper|docent|mozo|peón|addett[oa]|geometra|capo)$/u
/** Roles with words that elsewhere show that a phrase is none. */
const STILL_A_ROLE =
  /\b(?:team[ -]?(?:lead|leader|leiter\p{L}{0,3}|manager|member|assist\p{L}{2,5}|coordinator|administrator)|(?:application|applications) (?:engineer|support|developer|manager|security|specialist|analyst)|company (?:secretary|driver|accountant)|(?:career|careers) (?:advis\p{L}{2}|coach|consultant|officer)|hiring (?:manager|coordinator)|assessment (?:officer|specialist|coordinator|manager)|time (?:and attendance|study)|youth (?:team )?worker)\b/iu

/** Longest role believed, in units; what is longer is a sentence. */
export const LONGEST = 90

const GENDERS =
  /\s*[([{]\s?(?:[mwfdxhi]\s?[/|,*-]\s?){1,3}[mwfdxhi]\s?[)\]}]|\s[mwfdxh]\s?[/|]\s?[mwfdxh](?:\s?[/|]\s?[mwfdxh])?(?=\s|$)|\s*\((?:all genders?|alle geschlechter|gn|m\/w|h\/f|f\/h)\)/giu
const REQUISITION =
  /\s*[([#]{0,2}\b(?:req(?:uisition)?|job|id|ref|r|jr|kennziffer|stellen-?nr|nr|referenz)(?:[ .:#-]{0,3}(?:id|no|nr|number|nummer)?[ .:#-]{0,3})\d[\w-]{2,20}[)\]]?|\s*\((?:only )?w2[^)]{0,20}\)|\b\d{4}-\d{3,7}\b|\b[A-Z]{0,4}-?\d{5,9}(?:BR)?\b|\s?#\d{2,9}|\((?:\w{1,6}-)?\d{3,9}\)|[\s(–-]{1,4}[a-z]{2,5}-?\d{3,9}[a-z]?\)?$/giu
/** "Técnico/a", "Mitarbeiter/in", "Erzieher*in", "un/a", "(in)": one of both genders is the role. */
const SLASHED =
  /(?<=\p{L}{2})(?:\/(?:a|o|e|in|innen|-in|-a|ne|euse|rice|ière|se|ra)|[*:_]in(?:nen)?|\((?:a|in|ne|euse|e)\))(?![\p{L}])/giu
const FIRST_WORDS =
  /^(?:(?:(?:post|place|seat|vacancy) (?:of|for)|the|our|an?|this|that|your|of|as|position|role|job|open|recent|der|die|das|eine[rsn]?|unsere[rn]?|le|la|l'|un|une|stelle|als|for|and|in|to|joining|exciting|current|position:|dem|den)\s+){1,4}/iu
/** "Basalt's Data Engineer": the employer before its role; what such an s belongs to in roles stays. */
const OF_COMPANY =
  /^(?:(?:the |our )?[\p{Lu}\d][\p{L}\p{N}&.-]{0,20} ){0,2}(?!(?:children|women|men|kid|boy|girl|driver|chef|teacher|director|manager|nurse|master|bachelor)'s)[\p{L}\p{N}&.-]{2,20}'s (?=\p{Lu})/iu
/** A match begins at the first "for"; the role begins behind the last one ("for your interest in our ... opening"). */
const LEAD =
  /^.{0,90}(?<![\p{L}])(?:for|to|in|as|and|with|regarding|about|pour|als) (?:the|our|an?|this|your|die|den|der|le|la) /iu
/** The same before a role without an article, which then begins with a capital ("next stage for Research Associate"). */
const CASED_LEAD = /^.{0,60}(?<![\p{L}])(?:for|als|poste d'|poste de) ?(?=\p{Lu})/u
const VERB =
  'offer|offered|offering|give|given|gave|giving|award|awarded|awarding|fill|filled|filling|hand|handed|extend|extended|become|becoming|accept|accepted|discuss|discussed|appoint|appointed|hire|hired|hiring|choose|chose|chosen|take|taken|taking|took|keep|fill|close|closed|closing|pause|paused|cancel|cancelled|withdraw|withdrawn|assign|assigned|pursue|pursuing|pursued|consider|considered|considering|discussing|regarding|concerning'
/** "to offer him the ...": what stands before the article says what was done with the role. */
const VERB_LEAD = new RegExp(
  `^.{0,60}(?<![\\p{L}])(?:${VERB}) (?:(?:you|him|her|them|somebody|someone) )?(?:the|our|an?|this|that) `,
  'iu',
)
/** Without "it", "us", "is", "er" and "go", with which roles do begin ("IT Support", "ER Nurse"). */
const NEVER_FIRST = new RegExp(
  `^(?:(?:${VERB}|decided|have|has|had|be|been|was|were|are|will|the|an?|this|that|these|our|their|his|her|on|at|by|of|from|with|into|about|via|to|for|as|in|he|she|they|him|them|who|whom|someone|somebody|anyone|jemand(?:en|em)?|january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|am|im|auf|zu|zur|zum|von|vom|beim|bei|mit|nach|über|um|als|für|der|die|das|den|dem|des|einen?|einem|einer|eines|ich|pour|au|aux|du|des|en|de|le|la|les|une?)\\s+){1,6}`,
  'iu',
)
const NEVER_LAST =
  /(?:\s+(?:am|an|im|at|of|for|to|with|by|on|from|als|bei|für|zu|zum|zur|von|vom|mit|de|du|des|pour|à|au|and|or|und|oder|et|the|der|die|das|ein|entschieden|absagen|absage|besetzt|besetzen|vergeben|eingestellt|gewählt|ausgewählt|beworben|angeboten|angeschaut|angesehen|geprüft|entgegengebracht|eingereicht|eingegangen|eingesandt|gesendet|geschickt|getroffen|gesucht|erhalten|anbieten|erhalten|zusagen|geben|gegeben|bekommen|bekommt|filled|offered|given|taken|closed|cancelled|gone|goes|went|is|was|has|will))+$/iu
const NOT_A_ROLE =
  /^(?:re|aw|fwd?|tr|wg)$|\b(?:assessment|mon client|we|you|your|our|us|my|application|applying|interest|candidates?|unfortunately|team|time|company|opportunit(?:y|ies)|wir|sie|ihre|uns|unser\w{0,3}|nous|vous|votre|thank|decided|filled|regret|if|this|bewerbung|career|future|similar|suitable|next|current|other|another|available|apply|resume|working|careers|right|best|hiring|interview)\b/iu

/** A role fit to be shown, and whether verbs, months or the like had to be cut off; null when the words name none. */
export function cleanRole(
  raw: string,
  vouch: Vouch,
): { readonly value: string; readonly isRepaired: boolean } | null {
  let role = raw
    .replace(GENDERS, ' ')
    .replace(SLASHED, '')
    .replace(REQUISITION, ' ')
    .replace(OF_COMPANY, '')
    .replaceAll(/(?<!\p{L})'|'(?!\p{L})|"/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  role = role
    .replace(LEAD, '')
    .replace(CASED_LEAD, '')
    .replace(
      /^.{0,60}\s(?:une?|un[oa]|uma?|een|eine[nrm]?|notre|votre|sua|nuestr[oa]|onze)\s(?=\p{L})/iu,
      '',
    )
    .replace(/\s(?:at|bei|chez|au sein|with)\s.*$/iu, '')
    .replace(FIRST_WORDS, '')
    .replace(/^[\s,:()#-]+|[\s,:(#/-]+$/g, '')
    .trim()
  const fit = withoutEnds(role.replace(VERB_LEAD, ''))
  const isRepaired = fit !== role
  role = fit
  role = role
    .replace(
      /\sfor (?:an? |the |up to )?[\p{L}\d-]{1,10} (?:months?|weeks?|years?|days?)\b.*$/iu,
      '',
    )
    .replace(
      /\s-\s(?:remote|hybrid|on-?site|full[- ]time|part[- ]time|vollzeit|teilzeit)\b.*$/iu,
      '',
    )
    .trim()
  return isRole(role, vouch) ? { value: role, isRepaired } : null
}

/** The words name an occupation, or are capitalised where a surrounding word vouches for them. */
function isRole(role: string, vouch: Vouch): boolean {
  if (role.length < 2 || role.length > LONGEST || !/\p{L}{2}/u.test(role)) return false
  const words = role.split(' ')
  if (hasLegalForm(role)) return false
  if (words.length > 10 || NOT_A_ROLE.test(role.replace(STILL_A_ROLE, ' '))) return false
  if (ROLE_WORD.test(role)) return true
  if (vouch === 'label') return /^\p{L}/u.test(role) && words.length <= LOOSE_WORDS
  if (vouch === 'none') return false
  if (vouch === 'loose')
    return (
      words.length <= LOOSE_WORDS &&
      (/^\p{Lu}/u.test(role) || SMALL_OCCUPATION.test(words[0] ?? ''))
    )
  if (vouch === 'likely' && !words.some((word) => OCCUPATION.test(word))) return false
  return (
    /^\p{Lu}/u.test(role) &&
    words.every((word) => /^[\p{Lu}\d(&/+-]|^(?:of|and|for|de|und|im|für|der|-|in)$/u.test(word))
  )
}

/** A role never begins with a verb, an article, a preposition or a month, nor ends in a preposition or a participle. */
function withoutEnds(role: string): string {
  return role.replace(NEVER_FIRST, '').replace(NEVER_LAST, '').trim()
}
