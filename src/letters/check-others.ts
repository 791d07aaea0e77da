import { quotedWords } from './check-messages.ts'
import { isSameName } from './check-names.ts'
import { spansOf, wordsOf } from './check-sentences.ts'
import type { LetterFacts, LetterFinding, Span } from './letter.ts'
import { spokenCompany } from './names-company.ts'
import { signingName } from './names-signing.ts'

const NAME_WORD = '\\p{Lu}(?:[\\p{L}\\p{N}&-]|\\.(?=\\p{L}))*'
const CAPITALISED = `${NAME_WORD}(?:[^\\S\\n]+${NAME_WORD}){0,3}`
const PLACED_NAME = new RegExp(`(?<=(?<!\\p{L})(?:at|bei|von)[^\\S\\n]+)${CAPITALISED}`, 'gu')
const ROLE_NAME = new RegExp(
  `(?<=(?<!\\p{L})(?:the|your)[^\\S\\n]+)(?:\\p{Lu}[\\p{L}\\p{N}/&.-]*[^\\S\\n]+){1,5}(?=(?:role|position|job)(?!\\p{L}))|(?<=(?<!\\p{L})(?:Stelle|Position)[^\\S\\n]+als[^\\S\\n]+)${CAPITALISED}`,
  'gu',
)
const LINK =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}@.])(?:[\p{L}\d-]+\.)+(?:com|de|io|net|org|me|dev)\/\S+/giu
/** Capitalised words behind "at", "bei" and "von" that are no company. */
const NO_COMPANY =
  /^(?:sie|ihnen|ihr\p{L}*|euch|euer|eur\p{L}*|dir|dein\p{L}*|ihm|herzen|anfang|beginn|fragen|bedarf|gelegenheit|interesse|menschen|kolleg\p{L}*|kaffee|tee|zeit|weitem|freude|arbeit|team|teams|herrn?|frau|dr|prof|grund|absagen?|christmas|easter|home|i|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|\p{L}+(?:ung|ungen|heit|keit|schaft|tion|tät|nis|berg|tag))$/iu

/** Warnings about names that belong to another letter: another employer, another role, another writer; and links. */
export function otherNames(
  body: string,
  parts: { readonly content: Span; readonly signOff: Span | null },
  facts: LetterFacts,
): readonly LetterFinding[] {
  const { start, end } = parts.content
  const text = body.slice(start, end)
  const quote = (span: Span): string => quotedWords(body.slice(span.start, span.end))
  const companies = otherCompanies(text, start, facts)
  const roles = otherRoles(text, start, facts)
  return [
    ...warning(
      'other-company',
      companies,
      (span) =>
        `“${quote(span)}” is not ${facts.company}, to whom this letter goes. Check whether it belongs in here.`,
    ),
    ...warning(
      'other-role',
      roles,
      (span) => `“${quote(span)}” is another role than “${facts.role}”. Check which one is meant.`,
    ),
    ...warning(
      'signed-by-other',
      otherSigner(body, parts.signOff, facts),
      (span) =>
        `The letter is signed “${quote(span)}”, your name is ${facts.senderName}. Check the name.`,
    ),
    ...warning(
      'link',
      spansOf(LINK, text, start),
      (span) =>
        `“${quote(span)}” is a link. A thank-you with a link reads like an offer; leave it out.`,
    ),
  ]
}

function warning(
  rule: string,
  spans: readonly Span[],
  message: (first: Span) => string,
): readonly LetterFinding[] {
  const [first] = spans
  return first === undefined ? [] : [{ rule, severity: 'warning', spans, message: message(first) }]
}

/** Names behind "at" or "bei" that are not the company, and its first word with another second one. */
function otherCompanies(text: string, from: number, facts: LetterFacts): readonly Span[] {
  const company = spokenCompany(facts.company)
  if (company === null) return []
  const own = [facts.company, facts.role, facts.recipientName, facts.senderName, ...facts.topics]
  const given = new Set(
    own.flatMap((name) => wordsOf(name ?? '')).map((word) => word.toLowerCase()),
  )
  const [first = '', second] = wordsOf(company)
  const sister =
    second === undefined || first.length < 3
      ? []
      : spansOf(
          new RegExp(
            `(?<![\\p{L}])${first.replaceAll('.', '\\.')}[^\\S\\n]+\\p{Lu}[\\p{L}\\p{N}&-]+`,
            'gu',
          ),
          text,
          from,
        )
  const all = [...spansOf(PLACED_NAME, text, from), ...sister]
  const isOther = (span: Span): boolean => {
    const words = wordsOf(text.slice(span.start - from, span.end - from))
    const known = words.filter((word) => isGiven(word, given) || NO_COMPANY.test(word))
    return known.length < words.length
  }
  const others = all.filter((span) => isOther(span))
  return others.filter(
    (span, at) =>
      others.findIndex(({ start, end }) => start <= span.start && span.start < end) === at,
  )
}

function isGiven(word: string, given: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase().replace(/['’]s$/, '')
  return (
    given.has(lower) ||
    [...given].some((own) => own.length > 3 && (own.startsWith(lower) || lower.startsWith(own)))
  )
}

function otherRoles(text: string, from: number, { role }: LetterFacts): readonly Span[] {
  if (role === null) return []
  return spansOf(ROLE_NAME, text, from).filter((span) => {
    const title = text.slice(span.start - from, span.end - from)
    return isTitle(title) && !isPartOf(title, role)
  })
}

/** "The Bristol role" names a place; one word is taken for a title by its ending only. */
function isTitle(words: string): boolean {
  return (
    wordsOf(words).length > 1 ||
    /(?:[eo]r|ant|ist|ian|ive|lead|ent|yst|ect|ern|ship|chef|nurse|in|leitung|kraft)$/iu.test(
      words.trim(),
    )
  )
}

/** True when every word of the title stands in the role, in any ending (`Leiterin`, `Leiter`). */
function isPartOf(title: string, role: string): boolean {
  const stem = (word: string): string => word.toLowerCase().slice(0, 6)
  const known = new Set(wordsOf(role).map((word) => stem(word)))
  return wordsOf(title).every((word) => known.has(stem(word)))
}

/** The last short line of the sign-off when it names someone else than the writer. */
function otherSigner(body: string, signOff: Span | null, facts: LetterFacts): readonly Span[] {
  const name = signingName(facts.senderName)
  if (signOff === null || name === null) return []
  const own = wordsOf(name)
  const lines = spansOf(/[^\n]+/g, body.slice(signOff.start, signOff.end), signOff.start)
  const names = lines.slice(lines.length > 1 ? 1 : 0).filter(({ start, end }) => {
    const line = body.slice(start, end).trim()
    return (
      /^\p{Lu}[\p{L}'’-]+(?:[^\S\n]\p{Lu}[\p{L}.'’-]*){0,3}$/u.test(line) &&
      signingName(line) !== null
    )
  })
  const [first] = names
  if (first === undefined) return []
  const isOwn = wordsOf(body.slice(first.start, first.end)).some((word) =>
    own.some((mine) => isSameName(word.toLowerCase(), mine.toLowerCase())),
  )
  return isOwn ? [] : [first]
}
