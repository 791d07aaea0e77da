import type { LetterLanguage } from './letter.ts'

/** How a topic can stand in a sentence; the phrase books have lines for each form. */
export type TopicForm = 'noun' | 'clause' | 'event' | 'yours' | 'accusative' | 'sentence' | 'named'

/** A topic ready to be woven in: its text and what kind of sentence it fits. */
export interface SpokenTopic {
  readonly text: string
  readonly form: TopicForm
}

/** The most words of a topic that a note can carry; a longer one is left to the user's own hand. */
const MAX_TOPIC_WORDS = 16

/**
 * A topic as typed, cleaned of line breaks, list marks and end marks; null when it cannot stand in a letter (empty,
 * too long, an address, brackets, marks of a form).
 */
function cleanTopic(written: string): string | null {
  const text = written
    .replace(/[\u0000-\u001f\u200b-\u200f\u202a-\u202e\s]+/g, ' ')
    .replace(/^[\s*•·–—-]+/, '')
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/["“”„‟«»]/g, '')
    .replace(/, (?=(?:and|und) )/g, ' ')
    .replace(/[\s.,;:!…-]+$/, '')
    .trim()
  const words = text.split(' ').length
  if (!/\p{L}{3}/u.test(text) || words > MAX_TOPIC_WORDS || text.length > 120) return null
  if (
    /[@[\]{}<>()_|\\?!=#*/]|https?:|www\.|\b(\p{L}+) \1\b|\b(?:null|undefined|NaN|TODO|TBD)\b/iu.test(
      text,
    )
  )
    return null
  return / [.,;:]|[.;:] \p{Ll}/u.test(text) ? null : text
}

/** Splits `a; b` into its topics, cleans them and leaves out what cannot stand in a letter. */
export function cleanTopics(written: readonly string[]): readonly string[] {
  return written
    .flatMap((topic) => topic.split(/[;\n]|\s[-–—]\s|\.\s/))
    .map((topic) => cleanTopic(topic))
    .filter((topic) => topic !== null)
}

/** Small words that only the other language has. */
const FOREIGN_WORDS: Readonly<Record<LetterLanguage, RegExp>> = {
  en: /(?<!\p{L})(?:der|das|und|über|mit|wie|von|vom|für|eine?[nmrs]?|ihre?[nmrs]?|bei|beim|zur?|zum|auf|wir|sie|nicht|durch|nach|im|den|dem|des|warum|dass)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:the|of|about|your|their|our|how|and|with|for|to|they|she|you|why|that|what|from|his|her)(?!\p{L})/iu,
}

/** False for a topic whose small words show that it is written in the other language than the letter. */
export function isInLanguage(topic: string, language: LetterLanguage): boolean {
  return !FOREIGN_WORDS[language].test(topic)
}
