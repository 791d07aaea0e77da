import { fnv1a } from '../platform/hash.ts'
import { featuresOf, type Features } from './reading-features.ts'
import type { ParsedMail } from './message.ts'
import { type FoldedText, sentencesOf } from './reading-text.ts'

/**
 * From this share of common words on, two letters are the same form letter: with half of it one shares only the usual
 * courtesies, and a form letter with one changed paragraph keeps three quarters (reading-wording.test.ts).
 */
export const SAME_WORDING = 0.66
/** Common words that are too few to be a form: "Thank you for your interest" begins a hundred different letters. */
export const FEWEST_COMMON_WORDS = 12
/** Clauses with fewer words of the form are names and courtesies. */
const SHORTEST_CLAUSE = 4
const MOST_CLAUSES = 60
const BETWEEN_CLAUSES = /[,;:()\n]|\s-\s/u

/**
 * What a letter's form leaves: a fingerprint for each clause of its author's words, made of a hash and the count of words
 * (`k2f9x1.9`). Names, companies and roles (capitals inside a sentence), figures, links and the greeting are taken out before,
 * so that the same form with another name in it has the same fingerprints. The words cannot be had back from them.
 */
export function wordingOf(mail: ParsedMail): readonly string[] {
  return wordingIn(featuresOf(mail))
}

/** The fingerprints of a mail that was prepared already. */
function wordingIn(features: Features): readonly string[] {
  const found = new Set<string>()
  for (const clause of clausesOf(features.body)) {
    const words = formWords(clause)
    if (words.length >= SHORTEST_CLAUSE) found.add(`${hashOf(words.join(' '))}.${words.length}`)
    if (found.size >= MOST_CLAUSES) break
  }
  return [...found]
}

/** Whether two letters have nearly the same wording; letters of a few words are never held to have. */
export function isSameWording(one: readonly string[], other: readonly string[]): boolean {
  const theirs = new Set(other)
  const common = wordsIn(one.filter((clause) => theirs.has(clause)))
  const all = wordsIn(one) + wordsIn(other)
  return common >= FEWEST_COMMON_WORDS && (2 * common) / all >= SAME_WORDING
}

function clausesOf(body: FoldedText): readonly string[] {
  return sentencesOf(body).flatMap(({ start, end }) =>
    body.text
      .slice(start, end)
      .split(BETWEEN_CLAUSES)
      .map((clause) => clause.trim()),
  )
}

/** The lower-case words of a clause: what is written large inside it changes from letter to letter. */
function formWords(clause: string): readonly string[] {
  return clause
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word, at) => /^\p{Ll}/u.test(word) || (at === 0 && /^\p{Lu}\p{Ll}*$/u.test(word)))
    .map((word) => word.toLowerCase())
}

/** A fingerprint of words: 32 bits in base 36. */
function hashOf(words: string): string {
  return fnv1a(words).toString(36)
}

function wordsIn(clauses: readonly string[]): number {
  return clauses.reduce((sum, clause) => sum + Number(clause.split('.')[1] ?? 0), 0)
}
