import { FoldedText, SYMBOLS } from './triage-fold.ts'

/**
 * Words and how much they speak for a mail about a job in each language, 0 where they are no words of it; a `*` at a phrase's end
 * stands for the rest of the word.
 */
export interface WeighedPhrase {
  readonly phrase: string
  readonly weights: readonly number[]
}

/** What was found in a text: the sum of the weights in the language that fits best, each phrase counted once, and the first that weighs most. */
export interface WordsFound {
  readonly weight: number
  readonly best: string | null
}

/** Row length of the table: a power of two, so that a place in it is found by shifting. */
const ROW_BITS = 5
const LONGEST_REST = 16

/**
 * Finds all phrases of a list in one pass over a folded text, however many there are (Aho and Corasick, 1975): per symbol one step
 * in a table.
 */
export class PhraseFinder {
  readonly #phrases: readonly WeighedPhrase[]
  readonly #next: Uint16Array
  /** By state: the phrase that ends there, plus one, and the state whose phrases end there too. */
  readonly #ends: Uint16Array
  readonly #also: Uint16Array
  /** By phrase: the search in which it was found last. */
  readonly #seen: Uint32Array
  readonly #weights: number[]
  #search = 0

  constructor(phrases: readonly WeighedPhrase[]) {
    this.#phrases = phrases
    const folded = phrases.map(({ phrase }) => foldPhrase(phrase))
    const most = folded.reduce((sum, symbols) => sum + symbols.length, 1)
    if (most > 65_535) throw new Error('Too many phrases for a table of 16 bits.')
    this.#next = new Uint16Array(most << ROW_BITS)
    this.#ends = new Uint16Array(most)
    this.#also = new Uint16Array(most)
    this.#seen = new Uint32Array(phrases.length)
    this.#weights = [...(phrases[0]?.weights ?? [])]
    this.#plant(folded)
    this.#connect()
  }

  /** The phrases in a folded text; `least` stops the search as soon as that weight is reached. */
  find(text: FoldedText, least: number): WordsFound {
    const [next, ends] = [this.#next, this.#ends]
    const { symbols } = text
    let { length } = text
    this.#search += 1
    const weights = this.#weights.fill(0)
    let [state, most, bestWeight] = [0, 0, 0]
    let best: string | null = null
    let isEnough = false
    for (let at = 0; at < length; at += 1) {
      state = next[(state << ROW_BITS) | (symbols[at] ?? 0)] ?? 0
      for (let hit = this.#firstHit(state); hit !== 0; hit = this.#also[hit] ?? 0) {
        const index = (ends[hit] ?? 1) - 1
        if (this.#seen[index] === this.#search) continue
        this.#seen[index] = this.#search
        const found = this.#phrases[index]
        if (found === undefined) continue
        for (const [language, weight] of found.weights.entries()) {
          if (weight > bestWeight) [best, bestWeight] = [found.phrase, weight]
          weights[language] = (weights[language] ?? 0) + weight
          most = Math.max(most, weights[language])
        }
      }
      if (most >= least && !isEnough) {
        isEnough = true
        // The phrase that says most may end a little later.
        length = Math.min(length, at + LONGEST_REST)
      }
    }
    return { weight: most, best }
  }

  #firstHit(state: number): number {
    return this.#ends[state] === 0 ? (this.#also[state] ?? 0) : state
  }

  #plant(folded: readonly Uint8Array[]): void {
    let states = 1
    for (const [index, symbols] of folded.entries()) {
      let state = 0
      for (const symbol of symbols) {
        const place = (state << ROW_BITS) | symbol
        if (this.#next[place] === 0) {
          this.#next[place] = states
          states += 1
        }
        state = this.#next[place] ?? 0
      }
      this.#ends[state] = index + 1
    }
  }

  /** Turns the tree into a machine without dead ends: a step that the tree lacks is that of the longest fitting suffix. */
  #connect(): void {
    const suffix = new Uint16Array(this.#ends.length)
    const queue: number[] = []
    for (let symbol = 0; symbol < SYMBOLS; symbol += 1) {
      const child = this.#next[symbol] ?? 0
      if (child !== 0) queue.push(child)
    }
    for (const state of queue) {
      const back = suffix[state] ?? 0
      this.#also[state] = this.#ends[back] === 0 ? (this.#also[back] ?? 0) : back
      for (let symbol = 0; symbol < SYMBOLS; symbol += 1) {
        const place = (state << ROW_BITS) | symbol
        const child = this.#next[place] ?? 0
        const fallen = this.#next[(back << ROW_BITS) | symbol] ?? 0
        if (child === 0) this.#next[place] = fallen
        else {
          suffix[child] = fallen
          queue.push(child)
        }
      }
    }
  }
}

/** A phrase begins with a gap and ends with one, unless its last word goes on. */
function foldPhrase(phrase: string): Uint8Array {
  const text = new FoldedText(phrase.length * 2 + 2)
  text.addText(phrase.replace(/\*$/, ''))
  return text.symbols.slice(0, phrase.endsWith('*') ? text.length - 1 : text.length)
}
