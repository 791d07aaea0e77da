import type { ReaderLanguage } from './language-names.ts'
import { compilePhrases, type PhraseTable, type Signal, SIGNALS } from './reading-phrases.ts'
import { PHRASES_DE } from './reading-phrases-de.ts'
import { PHRASES_EN } from './reading-phrases-en.ts'
import { PHRASES_ES } from './reading-phrases-es.ts'
import { PHRASES_FR } from './reading-phrases-fr.ts'
import { PHRASES_IT } from './reading-phrases-it.ts'
import { PHRASES_NL } from './reading-phrases-nl.ts'
import { PHRASES_PT } from './reading-phrases-pt.ts'
import { type FoldedText, sentencesOf, type Stretch } from './reading-text.ts'

/** A phrase found in the folded text; `isAsserted` is false when it stands under a condition. */
export interface Hit extends Stretch {
  readonly signal: Signal
  readonly isAsserted: boolean
}

/** Hits a signal can have in one text; more says nothing new. */
const HITS_PER_SIGNAL = 12
/** How far before a phrase an "if" still governs it, in units. */
const CONDITION_REACH = 170
/** How much of a phrase may complete the condition before it, in units. */
const HEAD_OF_PHRASE = 14

interface Compiled {
  readonly signals: readonly (readonly [Signal, readonly RegExp[]])[]
  readonly condition: RegExp
  readonly silence: RegExp
  readonly conditionBehind: RegExp
}

const TABLES: Readonly<Record<ReaderLanguage, PhraseTable>> = {
  en: PHRASES_EN,
  de: PHRASES_DE,
  fr: PHRASES_FR,
  es: PHRASES_ES,
  nl: PHRASES_NL,
  it: PHRASES_IT,
  pt: PHRASES_PT,
}

/** Words after which a sentence speaks of facts again. */
const BACK_TO_FACTS =
  /(?<![\p{L}])(?:but|however|unfortunately|regret|we have|we've|we decided|i have|i've|leider|jedoch|aber|malheureusement|mais|nous avons|lamentablemente|pero|hemos|helaas|maar|purtroppo|ma|abbiamo|infelizmente|mas)(?![\p{L}])/gu

/** Phrases compiled together: an engine's work grows faster than their number (51 at once 90 ms, one by one 38 ms). */
const PART = 6

function inParts(phrases: readonly string[]): readonly RegExp[] {
  const parts: RegExp[] = []
  for (let at = 0; at < phrases.length; at += PART)
    parts.push(compilePhrases(phrases.slice(at, at + PART)))
  return parts
}

const COMPILED = new Map<ReaderLanguage, Compiled>()

/** Tables are compiled when the first mail of a language comes by: most users meet one or two. */
function compiled(language: ReaderLanguage): Compiled {
  const known = COMPILED.get(language)
  if (known !== undefined) return known
  const table = TABLES[language]
  const fresh: Compiled = {
    signals: SIGNALS.map((signal) => [signal, inParts(table.signals[signal] ?? [])] as const),
    condition: compilePhrases(table.condition),
    silence: compilePhrases(table.silence ?? []),
    conditionBehind: compilePhrases(table.conditionBehind),
  }
  COMPILED.set(language, fresh)
  return fresh
}

/** Every phrase of these languages in a folded text, for some or all signals, in their order; linear in the text. */
export function hitsIn(
  folded: FoldedText,
  languages: readonly ReaderLanguage[],
  signals: readonly Signal[] = SIGNALS,
): readonly Hit[] {
  const sentences = sentencesOf(folded)
  return languages.flatMap((language) => {
    const table = compiled(language)
    const wanted = table.signals.filter(([signal]) => signals.includes(signal))
    return wanted.flatMap(([signal, parts]) =>
      [...firstMatches(folded.lower, parts)].map((match): Hit => {
        const hit = { start: match.index, end: match.index + match[0].length }
        const sentence = sentenceAround(sentences, hit.start)
        return {
          signal,
          ...hit,
          isAsserted: !isHypothetical(folded.lower, hit, { sentence, table }),
        }
      }),
    )
  })
}

/** The matches of all parts as of one alternation: leftmost first, at one place the earlier part. */
function* firstMatches(lower: string, parts: readonly RegExp[]): Generator<RegExpExecArray> {
  const next: (RegExpExecArray | null)[] = parts.map((part) => execFrom(part, lower, 0))
  for (let count = 0; count < HITS_PER_SIGNAL; count += 1) {
    let best: RegExpExecArray | null = null
    for (const each of next)
      if (each !== null && (best === null || each.index < best.index)) best = each
    if (best === null) return
    if (best[0] !== '') yield best
    const at = best.index + Math.max(1, best[0].length)
    parts.forEach((part, order) => {
      const known = next[order] ?? null
      if (known !== null && known.index < at) next[order] = execFrom(part, lower, at)
    })
  }
}

function execFrom(part: RegExp, lower: string, at: number): RegExpExecArray | null {
  part.lastIndex = at
  return part.exec(lower)
}

/** The sentence a unit stands in, by halving. */
export function sentenceAround(sentences: readonly Stretch[], at: number): Stretch {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return sentences[low] ?? { start: 0, end: 0 }
}

function isHypothetical(
  lower: string,
  hit: Stretch,
  place: { readonly sentence: Stretch; readonly table: Compiled },
): boolean {
  const from = Math.max(place.sentence.start, hit.start - CONDITION_REACH)
  if (isQuotation(lower, hit, place.sentence)) return true
  // The phrase may begin with the words that complete the condition ("should | your application not be ...").
  const before = lower.slice(from, Math.min(hit.end, hit.start + HEAD_OF_PHRASE))
  const behind = lower.slice(
    hit.end,
    Math.max(hit.end, Math.min(place.sentence.end, hit.end + CONDITION_REACH)),
  )
  if (hasMatch(behind, place.table.conditionBehind)) return true
  if (hasMatch(lower.slice(from, hit.start), place.table.silence)) return true
  // "Thank you for your application, should you not be chosen ...": the phrase itself runs across the condition.
  if (lastIndex(lower.slice(hit.start, hit.end), place.table.condition, hit.end - hit.start) > 0)
    return true
  const condition = lastIndex(before, place.table.condition, hit.start - from)
  return condition >= 0 && condition > lastIndex(before, BACK_TO_FACTS, hit.start - from)
}

/** Words between quotation marks are spoken about ("we went with another candidate": what it means). */
function isQuotation(lower: string, hit: Stretch, sentence: Stretch): boolean {
  const before = lower.slice(sentence.start, hit.start)
  const marks = before.split('"').length - 1
  return marks % 2 === 1 && lower.slice(hit.end, sentence.end).includes('"')
}

function hasMatch(text: string, phrase: RegExp): boolean {
  return text.search(phrase) >= 0
}

/** Where the last match that begins before `limit` begins, -1 without one. */
function lastIndex(text: string, phrase: RegExp, limit: number): number {
  let last = -1
  for (const match of text.matchAll(phrase))
    if (match[0] !== '' && match.index < limit) last = match.index
  return last
}
