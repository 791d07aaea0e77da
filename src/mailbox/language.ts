import { READER_LANGUAGES, type ReaderLanguage } from './language-names.ts'
import { LANGUAGE_WORDS } from './language-words.ts'

/** Words looked at; a language shows within a page. */
const WORD_CAP = 600

const LANGUAGES_OF_WORD: ReadonlyMap<string, readonly ReaderLanguage[]> = (() => {
  const found = new Map<string, ReaderLanguage[]>()
  for (const language of READER_LANGUAGES)
    for (const word of LANGUAGE_WORDS[language].split(' '))
      found.set(word, [...(found.get(word) ?? []), language])
  return found
})()

/**
 * The language of a lower-case text by its function words, each counted the more the fewer languages share it; `und`
 * with fewer than two telling words.
 */
export function languageOf(lower: string): ReaderLanguage | 'und' {
  const score = new Map<ReaderLanguage, number>()
  let seen = 0
  for (const match of lower.matchAll(/\p{L}+/gu)) {
    seen += 1
    if (seen > WORD_CAP) break
    const languages = LANGUAGES_OF_WORD.get(match[0]) ?? []
    for (const language of languages)
      score.set(language, (score.get(language) ?? 0) + 1 / languages.length)
  }
  let best: ReaderLanguage | 'und' = 'und'
  let top = 1.4
  for (const language of READER_LANGUAGES) {
    const points = score.get(language) ?? 0
    if (points > top) {
      best = language
      top = points
    }
  }
  return best
}
