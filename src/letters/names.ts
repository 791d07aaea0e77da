import type { AddressForm, LetterLanguage } from './letter.ts'
import { atCompanyDe, isBareName } from './names-company-de.ts'

/** A person's name taken apart for a greeting. `honorific` is set only when she writes it herself (Ms., Frau). */
export interface PersonName {
  readonly full: string
  readonly given: string | null
  readonly family: string | null
  readonly title: string | null
  readonly honorific: string | null
}

const TITLE = /^(?:prof(?:essor)?\.?|dr\.?|pd|priv\.-doz\.)$/i
const DEGREE =
  /^(?:(?:dipl|mag|ing)\.?[-\p{L}.]*|(?:b|m)\.?(?:a|sc|eng|b\.?a)\.?|ph\.?d\.?|mba|h\.?c\.?|med\.|iur\.|jur\.|rer\.|nat\.|phil\.|ll\.?m\.?)$/iu
const HONORIFIC = /^(?:mrs?|ms|miss|mx|herrn?|frau|mme|sir|dame)\.?$/i
const PARTICLE =
  /^(?:von|van|de|den|der|del|della|di|da|dos|du|la|le|ten|ter|zu|zum|zur|vom|al|el|bin|ibn|st\.?)$/i
/** Family names that commonly stand first: splitting these would greet someone by her family name. */
const FAMILY_FIRST =
  /^(?:ng|nguyen|nguyễn|tran|trần|pham|wang|zhang|liu|chen|huang|zhao|wu|zhou|xu|sun|yang)$/i
/** Words that make a sender a group or a machine, in English and German. */
const GROUP =
  /\b(?:team|teams|recruit(?:ing|ment)|talents?|hr|careers?|jobs?|hiring|people (?:ops|operations|team)|human resources|personal(?:abteilung|wesen)?|bewerbungs\w*|bewerbermanagement|karriere|no-?reply|support|office|notifications?|admin|department|abteilung|acquisition|gmbh|inc|ltd|llc|ag|info|staff|group)\b/iu

/**
 * Takes a name apart; null when it is not a person's name (a team, an address, a sentence). Gender is never guessed:
 * what she does not write herself stays unknown.
 */
export function personName(written: string | null): PersonName | null {
  const text = plainName(written ?? '')
  if (!/^[\p{L}\p{M}][\p{L}\p{M}\s.'’‑-]*$/u.test(text) || text.length > 60 || GROUP.test(text))
    return null
  const words = text.split(' ')
  const titles = words.filter((word) => TITLE.test(word))
  const honorific = words.find((word) => HONORIFIC.test(word)) ?? null
  const rest = words.filter((word) => !isAddition(word))
  if (rest.length === 0 || rest.length > 6 || !rest.some((word) => /\p{L}{2}/u.test(word)))
    return null
  const isAllOneCase =
    rest.join('') === rest.join('').toUpperCase() || rest.join('') === rest.join('').toLowerCase()
  const named = isAllOneCase ? rest.map((word) => nameCased(word)) : rest
  return { full: named.join(' '), title: titleOf(titles), honorific, ...partsOf(named) }
}

/** `Dr.` or `Prof.`: the highest title is the one that is used in a greeting. */
function titleOf(titles: readonly string[]): string | null {
  if (titles.some((title) => /^prof/i.test(title))) return 'Prof.'
  return titles.length > 0 ? 'Dr.' : null
}

function isAddition(word: string): boolean {
  return TITLE.test(word) || DEGREE.test(word) || HONORIFIC.test(word)
}

/** Without brackets, quotes, `via X`, and with `Olufsen, Margaret` turned round. */
function plainName(written: string): string {
  const bare = written
    .replace(/[("“„][^)"”“]*[)"”“]/g, ' ')
    .replace(/\s(?:via|@|at|from|von der|\||[-–—])\s.*$/iu, '')
    .replace(/["'`]+(?=\s|$)|(?<=^|\s)["'`]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const [before = '', after = ''] = bare.split(/\s*,\s*/)
  const isReversed =
    /^\S+$/.test(before) && /^[\p{Lu}][\p{L}'’-]+(?: \p{Lu}[\p{L}.]*)?$/u.test(after)
  return isReversed && !isAddition(after) && !JOB_WORD.test(after) ? `${after} ${before}` : before
}

const JOB_WORD =
  /\b(?:head|manager|director|recruiter|hr|lead|partner|ceo|cto|cfo|leiter(?:in)?|leitung|consultant|personal\w*)\b/i

function partsOf(words: readonly string[]): { given: string | null; family: string | null } {
  const [first = ''] = words
  const isInitial = /^(?:\p{L}\.)+-?(?:\p{L}\.)*$|^\p{Lu}$/u.test(first)
  if (words.length === 1) return { given: isInitial ? null : first, family: null }
  const isFamilyFirst = FAMILY_FIRST.test(first) && words.length > 2
  const given = isInitial || isFamilyFirst || !/\p{Script=Latin}/u.test(first) ? null : first
  const particle = words.findIndex((word, index) => index > 0 && PARTICLE.test(word))
  const middle = words.slice(1).filter((word) => !/^\p{L}\.?$/u.test(word))
  if (particle > 0) return { given, family: words.slice(particle).join(' ') }
  // Of two words left over, nobody but she knows whether both are family name.
  return { given, family: middle.length === 1 && !isFamilyFirst ? (middle[0] ?? null) : null }
}

function nameCased(word: string): string {
  return word
    .toLowerCase()
    .replace(
      /(^|[-'’])(\p{L})/gu,
      (_, before: string, letter: string) => before + largeLetter(letter),
    )
}

/** What the greeting line needs to know beside the name. */
export interface GreetingFacts {
  readonly language: LetterLanguage
  readonly addressForm: AddressForm
  readonly company: string | null
  readonly greetedAs: string | null
}

/** The greeting line with its comma. It never says Mr, Ms, Herr, Frau, Lieber or Liebe unless she signs with it. */
export function greetingLine(name: PersonName | null, facts: GreetingFacts): string {
  const word = greetingWord(facts)
  if (name === null)
    return facts.company === null ? `${anonymousWord(facts)},` : teamGreeting(facts, facts.company)
  if (facts.addressForm === 'informal' && name.given !== null) return `${word} ${name.given},`
  const marks = [name.honorific, name.title].filter((mark) => mark !== null)
  const called = marks.length > 0 && name.family !== null ? name.family : name.full
  return `${word} ${[...marks, called].join(' ')},`
}

/** Hello for hello: a relaxed greeting is answered in kind, a formal one stays formal. */
function greetingWord(facts: GreetingFacts): string {
  const theirs = /^\s*(hi|hey|hello|moin|servus|grüezi|hallo)\b/i
    .exec(facts.greetedAs ?? '')?.[1]
    ?.toLowerCase()
  if (facts.language === 'de') {
    if (theirs === 'moin' || theirs === 'servus' || theirs === 'grüezi')
      return largeLetter(theirs[0] ?? '') + theirs.slice(1)
    return facts.addressForm === 'informal' ? 'Hallo' : 'Guten Tag'
  }
  if (facts.addressForm === 'formal') return 'Dear'
  return theirs === 'hi' || theirs === 'hey' ? 'Hi' : theirs === 'hello' ? 'Hello' : 'Dear'
}

function anonymousWord(facts: GreetingFacts): string {
  if (facts.language === 'en') return 'Hello'
  return facts.addressForm === 'informal' ? 'Hallo' : 'Guten Tag'
}

function teamGreeting(facts: GreetingFacts, company: string): string {
  if (facts.language === 'de') {
    const team = isBareName(company) ? `von ${company}` : atCompanyDe(company)
    return `${anonymousWord(facts)} an das Team ${team},`
  }
  return `Hello ${company.replace(/ team$/i, '')} team,`
}

/** A letter as a capital; one whose capital would be two letters (`ᾀ`, `ß`) stays, so that the name stays hers. */
function largeLetter(letter: string): string {
  const large = letter.toUpperCase()
  return large.length === letter.length ? large : letter
}
