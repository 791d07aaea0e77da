import { spread } from '../platform/hash.ts'
import type { FoldedText } from './triage-fold.ts'

/**
 * A linear scorer over hashed words and pairs of words: one weight a bucket, whole numbers from -127 to 127 in base64, to be
 * multiplied by `scale`. Above `alone` a mail is about a job whatever its words; above `withWord` when it has a word of job mail.
 */
export interface TriageModel {
  readonly version: string
  readonly buckets: number
  readonly scale: number
  readonly bias: number
  readonly alone: number
  readonly withWord: number
  readonly weights: string
}

/** What a mail is about stands at its beginning; in symbols of folded text. */
const LOOKED_AT = 2500
const SHORTEST_WORD = 2
/** FNV-1a, 32 bit. */
const BEGIN = 0x811c9dc5 | 0

/** Which buckets a folded text falls into, each once, in the order of its words. Its memory is used again for each text. */
export class WordBuckets {
  readonly found: Uint32Array
  count = 0
  readonly #buckets: number
  readonly #seen: Uint32Array
  #text = 0

  constructor(buckets: number) {
    this.#buckets = buckets
    this.#seen = new Uint32Array(buckets)
    this.found = new Uint32Array(LOOKED_AT * 2)
  }

  read({ symbols, length }: FoldedText): void {
    this.count = 0
    this.#text += 1
    let [hash, letters, before] = [BEGIN, 0, 0]
    for (let at = 0; at <= Math.min(length, LOOKED_AT); at += 1) {
      const symbol = at < length ? (symbols[at] ?? 0) : 0
      if (symbol !== 0) {
        hash = Math.imul(hash ^ symbol, 0x01000193)
        letters += 1
        continue
      }
      if (letters >= SHORTEST_WORD) {
        this.#add(hash)
        this.#add(Math.imul(before, 0x9e3779b1) ^ hash)
        before = hash
      }
      hash = BEGIN
      letters = 0
    }
  }

  #add(hash: number): void {
    const bucket = spread(hash) % this.#buckets
    if (this.#seen[bucket] === this.#text) return
    this.#seen[bucket] = this.#text
    this.found[this.count] = bucket
    this.count += 1
  }
}

/** How much a folded text sounds like mail about a job: a log-odds. */
export function triageScorer(model: TriageModel): (text: FoldedText) => number {
  const weights = Int8Array.from(atob(model.weights), (unit) => unit.charCodeAt(0))
  const buckets = new WordBuckets(model.buckets)
  return (text) => {
    buckets.read(text)
    let sum = 0
    for (let at = 0; at < buckets.count; at += 1) sum += weights[buckets.found[at] ?? 0] ?? 0
    return model.bias + (sum * model.scale) / Math.sqrt(Math.max(1, buckets.count))
  }
}
