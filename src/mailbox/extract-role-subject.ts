import { evidenceAt, type Found, type Sources } from './extract-found.ts'
import { beginsWithGivenName } from './extract-given-names.ts'
import { companyKey, humanName } from './extract-names.ts'
import { cleanRole } from './extract-role-clean.ts'
import { ROLE_WORD } from './extract-role-words.ts'

/** What a subject says before it comes to the role ("Absage", "Opportunité", "Einladung zum Gespräch"). */
const HEADING =
  /^(?:(?:re|aw|fwd?|wg|tr|rv|sv|antw)\s?:\s?|(?:your|our|my|ihre?|deine?|votre|ta|notre|tu|su|la sua|la tua|il tuo|a sua|uw|je|jouw|an?|the|die|der|das|la|le|l'|el|il|update on|update|status|outcome|decision|result|news|next steps?|application (?:update|status|received|outcome)|job application|application|applying|interview invitation|interview|invitation|invite|confirmation|acknowledge?ment|thank you|regarding|opportunity|opening|vacancy|position|role|job|offer|offer of employment|meeting|availability request|phone screen|screening|bewerbung|absage|zusage|einladung|eingang|eingangsbestätigung|bestätigung|rückmeldung|vorstellungsgespräch|telefonat|telefoninterview|videointerview|termin|kennenlerngespräch|initiativbewerbung|bewerbungsverfahren|auswahlverfahren|stellenausschreibung|ausschreibung|afwijzing|rejection|tu candidatura a|arbeitsvertrag|vertrag|feedback|follow[- ]up|gespräch|kennenlernen|terminvorschlag|vakanz|stelle|position|jobangebot|angebot|stellenangebot|candidature|réponse|suite|convocation|entretien|opportunité|oportunidad|opportunità|oportunidade|esito|resultado|résultat|ontvangstbevestiging|offre|offre d'emploi|opportunité confidentielle|confidentiel|confidential|poste|proposition|accusé de réception|dépôt|proceso(?: de selección)?|processo(?: seletivo)?|entrevista|puesto|oferta|vacante|colloquio|candidatura|selezione|posizione|sollicitatie|uitnodiging|gesprek|vacature|functie|uitkomst|vaga)(?=[\s:,–-]|$)(?:\s?[:–|-]+\s?|\s)(?:(?:for|as|to|of|on|als|zum|zur|für|um|auf|bei|de|d'|pour|à|au|per|per il ruolo di|para|voor|van|by)\s)?){1,6}/iu
/** And behind it. */
const TRAILING =
  /\s(?:interview|application|position|role|job|opening|vacancy|opportunity|vacature|stelle|posto|appointment|programme|trial|interviews|decision|outcome|update)$/iu
const BETWEEN = /\s[-–|•·]\s|[:|•·()[\]]|\s@\s|\s{2,}/u
const MOST_PIECES = 6
const LONGEST_PIECE = 70

/** "Solvéa cherche sa Directrice commerciale", "Retour sur ton process Data scientist": whose it is stands before the role. */
const OWNER =
  /^.{2,60}\s(?:sa|son|ton|ta|notre|une?|your|our|an?|eine[nr]?|unsere[nr]?|onze|een|nuestr[oa]|tu|su)\s(?:process(?:us)?\s|candidature\s|new\s|next\s|neue[nr]?\s)?(?=\p{L}{3})/iu

/** A subject without what it says before the role; of several pieces the first that names an occupation. */
export function withoutHeading(subject: string): string {
  const bare = subject.trim().replace(HEADING, '')
  const pieces = bare.split(/\s[-–|•·]\s|\s?[|•·]\s?/u).slice(0, MOST_PIECES)
  const named = pieces.findIndex((piece) => ROLE_WORD.test(piece))
  return (named > 0 ? (pieces[named] ?? '') : bare).replace(OWNER, '')
}

/**
 * A piece of the subject that the letter writes too, and that is neither the company nor a human: such a piece is the role
 * even when no list knows the occupation ("Bench Joiner"). The longest such piece counts.
 */
export function repeatedRole(
  sources: Sources,
  company: string | null,
): (Found<string> & { readonly isRepaired: boolean }) | null {
  const subject = sources.features.subject.text
  const { lower } = sources.features.body
  const whole = subject.split(BETWEEN).slice(0, MOST_PIECES)
  const pieces = [subject, ...whole, ...whole.flatMap((piece) => piece.split(/,\s/u))]
    .map((piece) => withoutHeading(piece).replace(TRAILING, '').trim())
    .filter((piece) => piece.length <= LONGEST_PIECE)
  let best: string | null = null
  for (const piece of pieces) {
    const isPhrase = piece.includes(' ')
    const role =
      cleanRole(piece, 'likely')?.value ??
      (isPhrase ? cleanRole(piece, 'sure')?.value : null) ??
      null
    if (role === null || role.length <= (best?.length ?? 0)) continue
    if (isSaid(role, lower) && !isCompany(role, company) && !isHuman(role)) best = role
  }
  if (best === null) return null
  const start = subject.indexOf(best)
  const place = { where: 'subject' as const, start: Math.max(0, start), end: start + best.length }
  const said = { about: 'role' as const, why: 'named as the role in the subject' }
  const evidence = start < 0 ? null : evidenceAt(sources, place, said)
  return { value: best, isRepaired: false, evidence: evidence === null ? [] : [evidence] }
}

/** As a role, not as a stray word: at a word's bounds, with more than one word or beside a word of applying. */
function isSaid(role: string, lower: string): boolean {
  const wanted = role.toLowerCase()
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const around = `${lower[at - 1] ?? ' '}${lower[at + wanted.length] ?? ' '}`
    if (!/[\p{L}\p{N}]/u.test(around)) return true
  }
  return false
}

/** Three capitalised words may be a role; only a common given name makes them a human. */
function isHuman(role: string): boolean {
  return beginsWithGivenName(role) && humanName(role) !== null
}

function isCompany(role: string, company: string | null): boolean {
  if (company === null) return false
  const [one, other] = [companyKey(role), companyKey(company)]
  return one.includes(other) || other.includes(one)
}
