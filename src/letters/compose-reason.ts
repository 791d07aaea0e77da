import { isInLanguage } from './compose-topic.ts'
import type { LetterLanguage } from './letter.ts'

/** The person a reason speaks of, ready to be said back: `someone who ...`, or `jemanden` and its relative clause. */
export interface PersonOfReason {
  readonly noun: string
  /** The German relative clause without its commas; empty in English, where it belongs to the noun. */
  readonly clause: string
}

/** The most words of a reason that can be said back without copying their letter. */
const MAX_REASON_WORDS = 14

/**
 * The person in a reason that starts with `someone who ...` or `jemanden, der ...`, turned to the reader (`our` becomes
 * `your`); null for every other reason, and where words about I, you or comparisons make it unsafe to say back.
 */
export function personOfReason(
  reason: string | null,
  language: LetterLanguage,
): PersonOfReason | null {
  const text = (reason ?? '')
    .replace(/\s+/g, ' ')
    .replace(/[.!]+$/, '')
    .trim()
  const isPlain = /^[\p{L}\p{N} ,'’&+/-]+$/u.test(text) && isInLanguage(text, language)
  if (!isPlain || text.split(' ').length > MAX_REASON_WORDS) return null
  return language === 'de' ? germanPerson(text) : englishPerson(text)
}

function englishPerson(text: string): PersonOfReason | null {
  const found =
    /^(?:someone|somebody) (who (?:has|had|have|is|was|can|could|knows|already|brings|speaks|lives|worked|works|ran|runs|did|built|led)\b.*|with \p{L}.*)$/iu.exec(
      text,
    )
  const rest = found?.[1]
  if (rest === undefined || /\b(?:i|me|my|you|your|yours|than|but|not|unlike|better)\b/i.test(rest))
    return null
  const turned = rest
    .replace(/\bour\b/gi, 'your')
    .replace(/\b(?:us|we)\b/gi, 'you')
    .replace(/\byou (?:is|was)\b/gi, 'you were')
  return { noun: `someone ${turned}`, clause: '' }
}

function germanPerson(text: string): PersonOfReason | null {
  const clause = /^jemand(?:en)?, ((?:der|die) .*\p{L}(?:t|te|en|ist|war))$/iu.exec(text)?.[1]
  const isUnsafe =
    /(?<!\p{L})(?:ich|mich|mir|mein\p{L}*|wir|uns|unser\p{L}*|sie|ihnen|ihr\p{L}*|du|dein\p{L}*|als|aber|nicht|besser)(?!\p{L})/iu
  return clause === undefined || isUnsafe.test(clause) ? null : { noun: 'jemanden', clause }
}
