import { evidenceAt, type Found, matchesFrom, type Sources } from './extract-found.ts'
import { companyKey } from './extract-names.ts'
import { cleanRole } from './extract-role-clean.ts'
import { ROLE_CONTEXTS } from './extract-role-contexts.ts'
import { ROLE_PATTERNS } from './extract-role-patterns.ts'
import { LONGEST_TAIL, roleTail } from './extract-role-tail.ts'
import { repeatedRole, withoutHeading } from './extract-role-subject.ts'

/** Matches of one pattern looked at. */
const MATCHES = 40

const ALL_PATTERNS = [...ROLE_CONTEXTS, ...ROLE_PATTERNS]

/** A role with whether words that are none had to be cut off it. */
interface FoundRole extends Found<string> {
  readonly isRepaired: boolean
}

/**
 * The role a mail is about, cleaned of requisition numbers, (m/w/d), verbs and articles; null rather than a guess. Where
 * the letter wraps it into other words, the subject's own spelling is the better one.
 */
export function roleIn(sources: Sources, company: string | null): Found<string> | null {
  const repeated = repeatedRole(sources, company)
  const said = notCompany(roleAmong(sources, 'text'), company)
  if (said !== null && repeated !== null && isPartOf(said.value, repeated.value)) return repeated
  if (said !== null && !said.isRepaired) return said
  const headed = repeated ?? notCompany(roleAmong(sources, 'subject'), company)
  return said === null || headed?.isRepaired === false ? headed : said
}

/** "A video interview for Meridian Health": words that wait for a role may hold the employer. */
function notCompany(role: FoundRole | null, company: string | null): FoundRole | null {
  const isIt = role !== null && company !== null && companyKey(role.value) === companyKey(company)
  return isIt ? null : role
}

/**
 * "Konstrukteur" of the letter's "Konstrukteur im Metallbau arbeitet", or "Product Manager, Apps" where the letter's pattern ends
 * at the comma: a subject that writes it as a title shows where the role ends.
 */
function isPartOf(said: string, repeated: string): boolean {
  const [one, other] = [said.toLowerCase(), repeated.toLowerCase()]
  if (one === other || !/^[\p{Lu}\d]/u.test(repeated)) return false
  return one.startsWith(`${other} `) || other.startsWith(`${one},`)
}

function roleAmong(sources: Sources, where: 'subject' | 'text'): FoundRole | null {
  const folded = where === 'text' ? sources.features.body : sources.features.subject
  for (const each of ALL_PATTERNS) {
    if (each.where !== where) continue
    for (const match of matchesFrom(folded.text, each.pattern, MATCHES)) {
      const raw = match.groups?.role
      const role =
        raw === undefined
          ? null
          : cleanRole(where === 'subject' ? withoutHeading(raw) : raw, each.vouch)
      if (raw === undefined || role === null) continue
      const within = spanWithin(raw, role.value)
      const from = match.index + match[0].lastIndexOf(raw)
      const end = from + within.end
      const tail = roleTail(folded.text.slice(end, end + LONGEST_TAIL))
      const place = { where, start: from + within.start, end: end + tail.length }
      const evidence = evidenceAt(sources, place, { about: 'role', why: each.why })
      const isBent = /\b(?:des|eines) $/iu.test(
        folded.text.slice(Math.max(0, from + within.start - 6), from + within.start),
      )
      return {
        value: `${isBent ? nominativeRole(role.value) : role.value}${tail}`,
        isRepaired: role.isRepaired,
        evidence: evidence === null ? [] : [evidence],
      }
    }
  }
  return null
}

/** "die Stelle des Industriemechanikers": the role itself has no s. */
function nominativeRole(role: string): string {
  return role.replace(/(?<=\p{L}{4}(?:er|or|ant|ent|ist|eur|ar|kt|gent|ling))e?s(?=$|\s)/u, '')
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
