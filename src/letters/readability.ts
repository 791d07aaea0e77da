import { sentencesOf, wordsOf } from './check-sentences.ts'
import type { LetterLanguage } from './letter.ts'

/**
 * The school grade a reader needs for this text, with one decimal, never below 0; 0 for no words.
 * English: Flesch-Kincaid (Kincaid et al. 1975), 0.39 words/sentence + 11.8 syllables/word - 15.59.
 * German: first Wiener Sachtextformel (Bamberger & Vanecek 1984), 0.1935 MS + 0.1672 SL + 0.1297 IW - 0.0327 ES - 0.875
 * with MS % of words of 3 and more syllables, SL words a sentence, IW % of words over 6 letters, ES % of one syllable.
 */
export function readingGrade(text: string, language: LetterLanguage): number {
  const words = wordsOf(text)
  const sentences = Math.max(1, sentencesOf(text).length)
  if (words.length === 0) return 0
  const counts = words.map((word) => (language === 'de' ? syllablesDe(word) : syllablesEn(word)))
  const perSentence = words.length / sentences
  const grade =
    language === 'de' ? viennese(words, counts, perSentence) : fleschKincaid(counts, perSentence)
  return Math.max(0, Math.round(grade * 10) / 10)
}

function fleschKincaid(counts: readonly number[], perSentence: number): number {
  const syllables = counts.reduce((sum, count) => sum + count, 0)
  return 0.39 * perSentence + 11.8 * (syllables / counts.length) - 15.59
}

function viennese(
  words: readonly string[],
  counts: readonly number[],
  perSentence: number,
): number {
  const percent = (part: number): number => (100 * part) / words.length
  const long = percent(counts.filter((count) => count >= 3).length)
  const letters = percent(words.filter((word) => word.length > 6).length)
  const short = percent(counts.filter((count) => count === 1).length)
  return 0.1935 * long + 0.1672 * perSentence + 0.1297 * letters - 0.0327 * short - 0.875
}

/** Spellings that hold one vowel group too many: silent e in its places, `gue`, `some-`. */
const SILENT =
  /(?:[aeiouy]l|[^aeiouyl])e$|(?:[aeiouy]l|[^aeiouylsxzhcg]|(?<![cs])h)es$|(?:[aeiouy]l|[^aeiouyltd])ed$|[^aeiouy]e(?=(?:ly|ments?|less|ness|ful|fully)$)|g(?=ues?$)|(?<=^bus)i(?=ness)|(?<=^ev)e(?=ry)|^some(?=[^aeiou])|^(?:be|there)?fore(?=.)/g
/** Spellings where two vowels side by side are two syllables. */
const SPLIT =
  /[^ctgs\s]ia(?!ge)|[ct]ia(?=t)|(?:cl|sc|qu|d)ie(?=[nt])|perie|ie(?=r$|st$)|[^tscgxln]io(?=[dtl]|$)|[^ctgx]iou|[ei]um|crea(?=t)|react|area|idea|thea(?=t)|theo(?=r)|deo|[tsnd]ua|[aeiouy](?=ing)|i(?=red?s?$)/g

/** Syllables of an English word by its vowel groups, corrected for silent e and for vowels that part; at least 1. */
export function syllablesEn(word: string): number {
  const lower = word.toLowerCase().replace(/['’](?:s|d|m|ll|ve|re|t)$/, '')
  const parts = lower.split(/[-'’.&]/).filter((part) => part !== '')
  const counts = parts.map((part) => {
    const groups = part.match(/[aeiouyà-ÿ]+/g)?.length ?? 0
    const silent = part.match(SILENT)?.length ?? 0
    return Math.max(1, groups - silent + (part.match(SPLIT)?.length ?? 0))
  })
  return Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  )
}

/** Syllables of a German word by its vowel groups (ei, au, eu, ie are one); at least 1. */
export function syllablesDe(word: string): number {
  const groups = word
    .toLowerCase()
    .match(/aa|ee|oo|ie|ei|ai|au|eu|äu|ey|ay|[aeiouyäöüàáâéèêëíìîóòôúùû]/g)
  return Math.max(1, groups?.length ?? 0)
}
