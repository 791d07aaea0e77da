import { wordsOf } from './check-sentences.ts'
import { sharedRuns } from './check-similarity.ts'

/** Marks of a sentence that a fact has broken: brackets, doubled marks or words, a small start behind a full stop. */
const BROKEN = /[{}[\]<>_|\\]| {2}| [,.;:!?]|[,;:][,.;:]|\.\.|[.!?] \p{Ll}|\([^)]*$|^[^(]*\)/u
const DOUBLED = /(?<!\p{L})(?!die |der )(\p{L}+) \1(?!\p{L})/iu

/** True when the letter's text is whole: no fact has broken a sentence. */
export function isWhole(content: string): boolean {
  return !BROKEN.test(content) && !DOUBLED.test(content)
}

const PLAIN =
  /^(?:that|with|have|your|this|what|from|will|would|also|they|them|were|been|when|which|there|more|into|than|role|position|stelle|dass|eine[nmrs]?|oder|auch|nicht|sich|dich|mich|euch|ihnen|ihre[nmrs]?|deine[nmrs]?|eure[nmrs]?|haben|habe|hast|habt|wird|wurde|sind|dieses|wenn|über|über|person|after|before|about|team)$/

/**
 * True when a draft reads as written by one person in one go: no word used too often, no turn of phrase twice. `given`
 * holds words that may come again (names, role, topics), lower-cased.
 */
export function readsWell(content: string, given: ReadonlySet<string>): boolean {
  const words = wordsOf(content).map((word) => word.toLowerCase())
  const counts = new Map<string, number>()
  for (const word of words) {
    if (word.length < 4 || PLAIN.test(word) || given.has(word)) continue
    const stem = stemOf(word)
    counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  const tooOften = [...counts].some(([stem, count]) => count > (MORE_OFTEN.get(stem) ?? 2))
  return !tooOften && !repeatsThree(words, given) && !startsAlike(content)
}

/** Stems that may stand three times, or only once. */
const MORE_OFTEN: ReadonlyMap<string, number> = new Map([
  ['thank', 3],
  ['danke', 3],
  ['talk', 2],
  ['under', 1],
  ['verst', 1],
  ['calm', 1],
  ['welco', 1],
  ['hoffe', 1],
  ['glad', 1],
  ['freue', 1],
  ['wish', 2],
  ['wishe', 1],
  ['hope', 1],
  ['entsc', 2],
  ['start', 1],
  ['searc', 1],
  ['suche', 1],
])

function stemOf(word: string): string {
  return /^freut?/.test(word) ? 'freue' : word.slice(0, 5)
}

/** True when three words in a row, one of them not a small word, stand twice. */
function repeatsThree(words: readonly string[], given: ReadonlySet<string>): boolean {
  const seen = new Set<string>()
  return words.some((word, index) => {
    const run = [word, words[index + 1] ?? '', words[index + 2] ?? '']
    const key = run.join(' ')
    const isTelling = run.some((part) => part.length > 3 && !given.has(part))
    const isAgain = isTelling && seen.has(key)
    seen.add(key)
    return isAgain
  })
}

/** True when three sentences in a row start with the same word. */
function startsAlike(content: string): boolean {
  const starts = content
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => wordsOf(sentence)[0]?.toLowerCase())
  return starts.some((start, index) => start === starts[index + 1] && start === starts[index + 2])
}

/** True when a draft differs in sight from letters written before: another opening, few common runs of words. */
export function differsFrom(content: string, earlier: readonly string[]): boolean {
  return earlier.every((other) => {
    const isSameOpening = openingOf(content) === openingOf(other)
    return !isSameOpening && Math.max(sharedRuns(content, other), sharedRuns(other, content)) < 0.25
  })
}

function openingOf(content: string): string {
  return wordsOf(content.trim()).slice(0, 5).join(' ').toLowerCase()
}
