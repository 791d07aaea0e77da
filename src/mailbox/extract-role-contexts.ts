import type { RolePattern } from './extract-role-patterns.ts'
import type { Vouch } from './extract-role-clean.ts'

/** Heads of the lines in which a form names the role ("Stelle: ...", "Intitulé du poste : ..."). */
const LABELS =
  'position|role|job|job title|title of post|post|post title|vacancy|posting|opening|applied for|position applied for|stelle|stellenbezeichnung|stellentitel|stellenangebot|jobtitel|ausschreibung|funktion|tätigkeit|beworben als|bewerbung als|poste|poste visé|poste concerné|intitulé|intitulé du poste|offre|emploi|puesto|puesto de trabajo|vacante|cargo|oferta|plaza|posizione|ruolo|mansione|figura ricercata|annuncio|vaga|função|posição|functie|functietitel|functienaam|vacature|rol'

/** Words that begin a German sentence's other half, never the second noun of a role. */
const NOT_BEHIND =
  'Sie|Ihr|Ihre[rnms]?|Ihnen|Ich|Wir|Du|Dein\\p{Ll}{0,2}|Euer|Die|Der|Das|Den|Dem|Leider|Bei|Mit|In|Im|Am|Für|Vielen'
const NOUN = `[\\p{Lu}\\d][\\p{L}\\p{N}&/*:+-]{0,40}`
/** A German role is nouns, an adjective before them and "für", "und", "der" between: the first small word ends it. */
const GERMAN = `(?-i:(?<role>(?:\\p{Ll}{4,20}(?:e|er|en|em) )?(?!(?:${NOT_BEHIND})(?![\\p{L}]))\\p{Lu}[\\p{L}/*:-]{3,40}(?: (?:(?:für|und|&|der|des|von) (?=\\p{Lu}))?(?!(?:${NOT_BEHIND})(?![\\p{L}]))${NOUN}){0,5}))`
/** An English role in title case, with what a comma adds ("Staff Engineer, Storage") before the word that closes it. */
const TITLED = `(?-i:(?<role>\\p{Lu}[\\p{L}\\p{N}&/+'-]{1,30}(?:\\.[\\p{L}]{2,4})?(?:,? (?:(?:of|and|for|in|&|-|–) )?(?:\\p{Lu}|\\d{1,3}(?= ))[\\p{L}\\p{N}&/+'-]{0,30}){0,7}(?: \\([\\p{L} ]{2,20}\\))?))`
/** What ends a role that is written small, in the languages that do so. */
const END = `(?=\\s{0,2}(?:[.,;:!?¡¿\\n"|()]|$)|\\s(?:m'|t'|l'|s'|n'|qu')\\p{L}|\\s(?:est|sont|sera|a|ont|vous|nous|que|qui|mais|car|dès|depuis|chez|au|aux|dans|pour|sur|par|parce|avec|et|ne|est-ce|is|die|dat|bij|met|maar|omdat|wordt|werd|hebben|heeft|heb|voor|in|op|op|niet|gaat|per|ha|han|hemos|está|es|fue|ha|sido|por|con|y|pero|porque|en nuestr\\p{L}{1,3}|en el|en la|en|para|ya|non|è|sono|con|nel|nella|nell'\\p{L}+|presso|ma|da|del nostro|(?-i:(?:à la|à|all?[ao]?)(?= \\p{Lu}))|che|foi|está|é|mas|com|na|no|pela|pelo|já|não|que|se|a un|a una|a um|a uma|a un'\\p{L}+|tenemos|ayant|comme)(?![\\p{L}]))`
const SMALL = `(?<role>\\p{L}[\\p{L}'’/()-]{3,30}(?: (?!(?:est|a|ont)\\s)[\\p{L}'’/&-]{1,30}){0,6}?)${END}`

function pattern(source: string, vouch: Vouch): RolePattern {
  return {
    pattern: new RegExp(source, 'giu'),
    where: 'text',
    why: 'named as the role in the mail',
    vouch,
  }
}

/** Role nouns by what vouches for them in seven languages, surest first; tried before the looser patterns. */
export const ROLE_CONTEXTS: readonly RolePattern[] = [
  pattern(
    `(?:^|\\n)[ >*•-]{0,4}(?:${LABELS})\\*{0,2} {0,2}[:|\\t] {0,4}(?<role>[^\\n|•,]{3,90}?) {0,3}(?=\\n|$|[|•,])`,
    'label',
  ),
  pattern(
    `\\b(?:role|position|post|job|vacancy) (?:of|as) (?:an? |the |our )?${TITLED.replace('(?:,? (?:(?:of', '(?: (?:(?:of')}`,
    'sure',
  ),
  pattern(
    `\\b(?:for|in|to|regarding|about|our|the|this|an?|another|your|as) (?:the |our |an? |open |new |current )?${TITLED} (?:position|role|opening|vacancy|job|opportunity|post|spot|seat|requisition|hire)\\b`,
    'sure',
  ),
  pattern(
    `\\b(?:bewerbung(?:sunterlagen)?|beworben|bewerben|bewirbst|stelle(?:nausschreibung)?|position|funktion|rolle|vakanz|tätigkeit|einsatz|aushilfe|anstellung|mitarbeit|interesse)(?: \\p{L}{2,14}){0,4}? (?:als|auf die stelle als|um die (?:stelle|position) als|zum|zur) ${GERMAN}`,
    'sure',
  ),
  pattern(
    `\\b(?:stelle(?:nausschreibung)?|position|funktion|rolle|vakanz) (?:des|der|einer|eines) ${GERMAN}`,
    'likely',
  ),
  pattern(`\\b(?:als|zum|zur) ${GERMAN}`, 'likely'),
  pattern(
    `\\b(?:suchen|sucht|suche|gesucht|brauchen|besetzen)(?: \\p{Ll}{2,14}){0,4} (?:eine[nr]?|einem|die stelle|den|unsere[nr]?) ${GERMAN}`,
    'none',
  ),
  pattern(
    `\\b(?:postes?|place|mission|métier|contrat|fonctions?|offre|emploi|profil|candidature|embauche|remplacement)(?: d'emploi| ouvert| proposé| intitulé)? (?:de |d'|du |comme |en tant que |en qualité de |au poste de |pour le poste de |pour un poste de )"?${SMALL}`,
    'loose',
  ),
  pattern(
    `\\b(?:en tant que|en qualité de|comme|notre futur[e]?|notre prochaine?) (?:une? )?${SMALL}`,
    'likely',
  ),
  pattern(
    `\\b(?:puesto|plaza|vacante|función|funciones|cargo|oferta|posición|candidatura|solicitud|inscripción|proceso|trabajo)(?: de (?:selección|empleo|trabajo))?(?: abierto| disponible)? (?:de |del |como |para |a |en la oferta (?:de )?)(?:el puesto de |la vacante de |la plaza de |un |una )?${SMALL}`,
    'loose',
  ),
  pattern(
    `\\b(?:posizione|ruolo|posto|mansione|figura|offerta|candidatura|selezione|annuncio)(?: aperta| professionale| lavorativa)? (?:di |da |come |per |per la posizione di |per il ruolo di |a )(?:un |una |un')?${SMALL}`,
    'loose',
  ),
  pattern(
    `\\b(?:vaga|função|funções|lugar|posição|posto|cargo|candidatura|processo seletivo|oportunidade|oferta)(?: aberta| disponível)? (?:de |do |da |como |para |a )(?:a vaga de |a função de |a posição de |o cargo de |um |uma )?${SMALL}`,
    'loose',
  ),
  pattern(
    `\\b(?:functie|vacature|rol|baan|positie|plek|sollicitatie|gesolliciteerd|solliciteren|solliciteerde)(?: bij ons)? (?:van |voor |als |naar |op )(?:de (?:functie|vacature|rol|baan|positie) (?:van |voor |als )?)?(?:een |de |onze )?${SMALL}`,
    'loose',
  ),
  pattern(
    `\\b(?:como|come|als|zoeken(?: wij| we)?|op zoek naar|cerchiamo(?: proprio)?|cercando|ricerchiamo|buscamos|buscando|procuramos|procurando)(?: a| an| een| una?| un'| uma?| un\\/a| uno\\/a| um\\(a\\))? ${SMALL}`,
    'none',
  ),
]
