import { fnv1aFrom, spread } from '../platform/hash.ts'
import type { FoldedText } from './reading-text.ts'
import { sentencesOf } from './reading-text.ts'

/** The words of a mail as the model sees them: buckets of each sentence (the subject first) and of the whole mail, each once. */
export interface MailWords {
  readonly sentences: readonly Int32Array[]
  readonly mail: Int32Array
}

/** Words looked at; an application mail says what it is in the first page. */
const WORD_CAP = 500
const SUBJECT_CAP = 40
const SENTENCE_CAP = 60
/** Words of at least this many letters also count by their parts: endings, compounds and typing errors. */
const SHORTEST_PARTED = 5
const PART = 5
/** Longer words also count by their beginning. */
const LONG_WORD = 8
const STEM = 6

const WORD = /https?:\S{1,300}|[\p{L}']{1,30}|\d{1,12}|[?!]/gu

/** Starting values of the hash, so that a word of the subject and of the body, a pair and a part fall into buckets of their own. */
const SEEDS = { subject: 0x811c9dc5, body: 0x2f0b4c47, stem: 0x5bd1e995, part: 0x1b873593 }

/** Hashes a mail's words, pairs of neighbours, stems and letter groups into `buckets`; figures are all alike, addresses left out. */
export function wordsOf(
  text: { readonly subject: FoldedText; readonly body: FoldedText },
  buckets: number,
): MailWords {
  const sentences: Int32Array[] = []
  const add = (found: ReadonlySet<number>): void => {
    if (found.size > 0) sentences.push(Int32Array.from(found))
  }
  if (text.subject.lower !== '')
    add(bucketsOf(text.subject.lower, SEEDS.subject, { buckets, left: SUBJECT_CAP }))
  const reach = { buckets, left: WORD_CAP }
  for (const { start, end } of sentencesOf(text.body)) {
    if (reach.left <= 0 || sentences.length >= SENTENCE_CAP) break
    add(bucketsOf(text.body.lower.slice(start, end), SEEDS.body, reach))
  }
  const all = new Set<number>()
  for (const sentence of sentences) for (const bucket of sentence) all.add(bucket)
  return { sentences, mail: Int32Array.from(all) }
}

/** The buckets of one sentence; `reach.left` is how many words may still be looked at and is counted down. */
function bucketsOf(
  sentence: string,
  seed: number,
  reach: { readonly buckets: number; left: number },
): ReadonlySet<number> {
  const found = new Set<number>()
  const add = (start: number, text: string): void => {
    found.add(bucketOf(start, text, reach.buckets))
  }
  let before = '^'
  for (const match of sentence.matchAll(WORD)) {
    if (reach.left <= 0) break
    reach.left -= 1
    const word = plainWord(match[0])
    if (word === null) continue
    add(seed, word)
    add(seed, `${before} ${word}`)
    if (word.length > LONG_WORD) add(SEEDS.stem, word.slice(0, STEM))
    if (word.length >= SHORTEST_PARTED) {
      const fenced = `<${word}>`
      for (let at = 0; at + PART <= fenced.length; at += 1)
        add(SEEDS.part, fenced.slice(at, at + PART))
    }
    before = word
  }
  if (found.size > 0) add(seed, `${before} $`)
  return found
}

function plainWord(raw: string): string | null {
  if (raw.startsWith('http')) return raw.includes(':') ? null : raw
  if (/^\d/.test(raw)) return '0'
  return raw.replaceAll("'", '')
}

function bucketOf(seed: number, feature: string, buckets: number): number {
  return spread(fnv1aFrom(seed, feature)) % buckets
}
