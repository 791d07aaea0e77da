import type { Span } from './letter.ts'

/** A sentence with its place in the whole text. */
export interface Sentence extends Span {
  readonly text: string
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.&-][\p{L}\p{M}\p{N}]+)*/gu
/** Words before whose full stop a sentence goes on, English and German. */
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|dr|prof|mr|mrs|ms|st|vs|etc|inc|ltd|co|corp|no|nr|dipl|ing|bzw|ca|evtl|ggf|inkl|usw|vgl|z\.\s?b|d\.\s?h|u\.\s?a|e\.g|i\.e|a\.m|p\.m|approx)\.$/iu

/** The words of a text, in order; numbers count, marks do not. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? []
}

/** The sentences of `text` with offsets moved by `from`. A blank line always ends one; an abbreviation does not. */
export function sentencesOf(text: string, from = 0): readonly Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  const take = (end: number): void => {
    const raw = text.slice(start, end)
    const lead = raw.length - raw.trimStart().length
    const trimmed = raw.trim()
    if (trimmed !== '') {
      const at = from + start + lead
      sentences.push({ text: trimmed, start: at, end: at + trimmed.length })
    }
    start = end
  }
  for (const found of text.matchAll(/[.!?…]+["”“')\]]*(?=\s|$)|\n[^\S\n]*\n|\n(?=\s*[-*•])/g)) {
    const end = found.index + found[0].length
    const isStop = found[0].startsWith('.') && found[0].length === 1
    if (isStop && ABBREVIATION.test(text.slice(Math.max(0, end - 12), end))) continue
    // "z. B. morgen", "Acme Inc. has": what goes on in small letters is the same sentence.
    if (isStop && /^\s+\p{Ll}/u.test(text.slice(end)) && !/\n/.test(text.slice(end, end + 2)))
      continue
    take(end)
  }
  take(text.length)
  return sentences
}

/** Every match of a pattern (with the g flag) as a span of the whole text. */
export function spansOf(pattern: RegExp, text: string, from = 0): readonly Span[] {
  return [...text.matchAll(pattern)]
    .filter((found) => found[0] !== '')
    .map((found) => ({ start: from + found.index, end: from + found.index + found[0].length }))
}
