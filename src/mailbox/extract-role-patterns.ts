import { LONGEST, type Vouch } from './extract-role-clean.ts'

/** What ends a role: punctuation, or a word that goes on about it. */
const STOP = `(?=\\s{0,2}(?:[.,;:!?\\n"|()\\u2022]|$)|\\s(?:at|with|in|on|and|has|have|was|were|is|are|we|but|bei|bei der|beim|und|haben|hat|wurde|ist|zu|chez|au sein|a été|est|n'a|que|nous|en(?-i:(?= \\p{Lu}))|en (?:el|la|los|las|nuestr\\p{L}{1,3})|presso|bij|for which|that|which|to|as|via|through|located|based|position|role|opening|vacancy|job|opportunity|application|here|unfortunately|leider|von|vom|ha|heeft|hebben|foi|na|no|y|nicht|weiter|leider|au|aux|à|dans|pour|par|lequel|laquelle|concernant|since|until|before|ab|zum|an|am|entschieden|absagen|vergeben|besetzt|eingestellt|angeboten|a|ont|vous|nous|qui|avec|ayant|comme|suite|retenu|jemand|jemanden|jemandem|beworben|hast|habe|arbeitet|gesucht|suchen|sucht|würde|op|om|heeft|hebben|hemos|abbiamo|vorremmo|interview|interviews|programme|competition|post|spot|place|yesterday|today|who|whose|so|again|per|el|se|mais|però|aber|pero|maar|mas|sondern|já|ya|già|gepasst|passt|angeschaut|angesehen|bewerben|ausschreibung|ausgeschrieben|once|at this|anymore|nun|nunmehr|jetzt|mit|inzwischen|bereits|now|already|anderweitig|\\p{Ll}{2,6}n't|any|just|this|last)(?![\\p{L}])|\\s[-|]\\s)`
const ROLE = `["'(]{0,2}(?<role>[^\\n.;:!?"|]{2,${LONGEST}}?(?:\\.(?:NET|net|js|JS)[^\\n.;:!?"|]{0,40}?)?)["']?`

/** Words around a role, the group "role" being the role itself. */
export interface RolePattern {
  readonly pattern: RegExp
  readonly where: 'subject' | 'text'
  readonly why: string
  /** How far the words around it vouch for it. */
  readonly vouch: Vouch
}

function pattern(source: string, where: 'subject' | 'text', vouch: Vouch): RolePattern {
  return {
    pattern: new RegExp(source, 'giu'),
    where,
    why: `named as the role in the ${where === 'text' ? 'mail' : 'subject'}`,
    vouch,
  }
}

/** What stands around a role, surest first. */
export const ROLE_PATTERNS: readonly RolePattern[] = [
  pattern(
    `["](?<role>[^"\\n]{2,${LONGEST}})["] (?:position|role|opening|vacancy|job)\\b`,
    'text',
    'sure',
  ),
  // "Sachbearbeiter Einkauf (m/w/d)": the mark itself says that a role stands before it.
  pattern(
    `(?-i:(?<role>\\p{Lu}[\\p{L}\\p{N}/&*:.+-]{2,40}(?: (?:und|für|im|in|der|des|de|du|d'|of|and|&|-|la|\\p{Lu}[\\p{L}\\p{N}/&*:.+-]{0,40}|\\d{1,3})){0,7}?)) ?\\((?:all genders|alle geschlechter|gn|[mwfdxhi] ?[/|] ?[mwfdxhi](?: ?[/|] ?[mwfdxhi])?)\\)`,
    'text',
    'sure',
  ),
  pattern(
    `^(?<role>[^\\n.;!?"|()]{2,90}?) ?\\((?:all genders|alle geschlechter|gn|[mwfdxhi] ?[/|] ?[mwfdxhi](?: ?[/|] ?[mwfdxhi])?)\\)`,
    'subject',
    'loose',
  ),
  pattern(
    `\\b(?:position|role|job|post|vacancy|opening)s?(?: of| as|:| title:| -)(?: an?| the)? ${ROLE}${STOP}`,
    'text',
    'sure',
  ),
  pattern(
    `\\b(?:for|in|to|regarding|about|our|the|this|an?) (?:the |our |an? |open |your application for the )?${ROLE} (?:position|role|opening|vacancy|job|opportunity|post|spot|place|programme|program|internship|competition|seat|gig|traineeship|apprenticeship)\\b`,
    'text',
    'sure',
  ),
  pattern(
    `\\b(?:position|role|job|post|vacancy|job title|stelle|poste|puesto|posizione|ruolo|vaga|functie)(?: applied for)? ?: {0,3}${ROLE}${STOP}`,
    'text',
    'sure',
  ),
  pattern(
    `\\b(?:appl(?:y|ied|ying|ication|ications)|interest|interested|interview|candidacy|considered|candidate|offer) (?:for|to|in|as|you)(?: the| our| an?| position of)? ${ROLE}${STOP}`,
    'text',
    'likely',
  ),
  pattern(
    `\\b(?:for|with) (?:the |our |your )?${ROLE} (?:application|with|at)\\b`,
    'text',
    'likely',
  ),
  pattern(`\\bfor ${ROLE}${STOP}`, 'text', 'none'),
  pattern(
    `\\b(?:stelle|position|vakanz|job|funktion|rolle|stellenausschreibung|praktikum)(?:nangebot)?(?: als| des| der| einer?s?| im bereich|:) ${ROLE}${STOP}`,
    'text',
    'sure',
  ),
  pattern(
    `\\b(?:bewerbung(?:sunterlagen)?|bewerben|beworben|interesse an der stelle|tätigkeit|gespräch)(?: \\p{L}{2,14}){0,4} (?:als|für(?: die)?|um)(?: die)?(?: stelle| position)?(?: als)? ${ROLE}${STOP}`,
    'text',
    'likely',
  ),
  pattern(`\\b(?:stelle|position|ausschreibung|rolle) ["']${ROLE}`, 'text', 'sure'),
  pattern(
    `\\b(?:poste|offre|emploi|annonce|stage|puesto|vacante|posizione|vaga|functie|vacature)(?: d'emploi)?(?: de| :)? "(?<role>[^"\\n]{2,${LONGEST}})"`,
    'text',
    'loose',
  ),
  pattern(`\\b(?:stelle|position|vakanz|rolle) ${ROLE}${STOP}`, 'text', 'likely'),
  pattern(`\\bapplication (?:submitted|viewed|sent)\\n${ROLE}\\n`, 'text', 'likely'),
  // "sent to Acme | Stock Controller | Acme | Hull": the employer stands on both sides of the role.
  pattern(
    `\\bapplication was (?:sent to|viewed by) (?<to>[^\\n]{2,50}?)[ \\n]${ROLE}\\n\\k<to>(?=\\n|$)`,
    'text',
    'likely',
  ),
  pattern(`\\bals ${ROLE}${STOP}`, 'text', 'none'),
  pattern(
    `\\b(?:poste|offre|emploi|stage|alternance|fonctions?)(?: d'emploi)?(?: en tant que| de| d'|:| intitulé)\\s?${ROLE}${STOP}`,
    'text',
    'loose',
  ),
  pattern(
    `\\b(?:candidature|candidaté|postulé)(?: \\p{L}{1,8}){0,3} (?:de|d'|pour|en tant que|comme)\\s?${ROLE}${STOP}`,
    'text',
    'likely',
  ),
  pattern(
    `\\b(?:puesto|vacante|posición|plaza|cargo|oferta|posizione|ruolo|vaga|posição|functie|vacature|positie|rol)(?: de| di| da| van| como| come|:) ["']?${ROLE}${STOP}`,
    'text',
    'loose',
  ),
  pattern(
    `\\b(?:puesto|vacante|posición|cargo|oferta|posizione|ruolo|vaga|posição|functie|vacature|positie) ["']?${ROLE}${STOP}`,
    'text',
    'likely',
  ),
  pattern(
    `\\b(?:hired?|hiring|recruit(?:ing)?|seeking|looking for|need of|needing|taken on|tak(?:e|ing) on|employ(?:ed|ing)?|appointed|find|found|chosen|trained|to be|become|join us as|position as|work(?:ing)? as|worked as|as)(?: (?:you|him|her|them|someone|somebody|another candidate|another person))?(?: as)? (?:an? |our |the |another |their |his |her |your )(?:next |new |further |future |experienced )?${ROLE}${STOP}`,
    'text',
    'none',
  ),
  pattern(`\\b(?:hired|as) ${ROLE}${STOP}`, 'text', 'none'),
  pattern(
    `\\b(?:suchen|sucht|suche|gesucht|brauchen)(?: \\p{L}{2,14}){0,3} (?:eine[nr]?|einem) ${ROLE}${STOP}`,
    'text',
    'none',
  ),
  pattern(
    `\\b(?:comme|en tant que|en qualité de|recherch\\p{L}{1,6}(?: actuellement)?|recrut\\p{L}{1,6}(?: actuellement)?)(?: une?| notre)? ${ROLE}${STOP}`,
    'text',
    'none',
  ),
  pattern(
    `\\b(?:como|come|ricerchiamo|cerchiamo|cercando|buscamos|buscando|procuramos|zoeken)(?: une?| una?| uma?| een)? ${ROLE}${STOP}`,
    'text',
    'none',
  ),
  pattern(
    `(?:application|applying|applied|candidacy|interview|screening|assessment|test|challenge|submission|invitation|stage|interest|offer|update|position|role|opportunity|opening|bewerbung|gespräch|stelle|einladung|candidature|poste|sollicitatie|candidatura)\\b[^\\n]{0,30}?(?: for| as| als| auf| um| zum| zur| de| d'| -| –|:|\\||/| pour| van| per| para)(?: the| our| your| die stelle| position| stelle| role| le poste de| posizione)?(?: of| als)?\\s?${ROLE}${STOP}`,
    'subject',
    'likely',
  ),
  pattern(`^(?:re: |aw: |fwd?: )?${ROLE}${STOP}`, 'subject', 'none'),
]
