import { headShape, type HeadShape, LEAK } from '../src/mailbox/classify-model.ts'
import type { MailWords } from '../src/mailbox/classify-words.ts'
import type { Random } from './train-reader-sections.ts'

/** A mail to learn from; `classes` are those it may belong to: several when only its kind is known, not the detail. */
export interface Example {
  readonly classes: readonly number[]
  readonly words: MailWords
}

/** The sizes of a net. */
export interface Sizes {
  readonly classes: readonly string[]
  readonly buckets: number
  readonly width: number
  readonly sentenceUnits: number
  readonly mailUnits: number
}

/** How many of a mail's words are left out each time it is seen, so that no single word decides. */
const WORDS_LEFT_OUT = 0.7
/** How much of the certainty is spread over all classes, so that the net does not claim more than it knows. */
const SMOOTHING = 0.05
/** The dense part learns more slowly than the vectors, each of which is seen rarely. */
const HEAD_RATE = 0.2
const MOST_SENTENCES = 61

/** A net in training: multinomial cross-entropy by stochastic descent. Seeded: the same examples give the same net. */
export class NetTrainer {
  readonly sizes: Sizes
  readonly vectors: Float32Array
  readonly head: Float64Array
  readonly #shape: HeadShape
  readonly #random: Random
  readonly #sums: Float64Array
  readonly #units: Float64Array
  readonly #unitErrors: Float64Array
  readonly #winner: Int32Array
  readonly #pull: Float64Array

  constructor(sizes: Sizes, random: Random) {
    const shape = headShape(sizes)
    const near = (spread: number): number => (random() + random() + random() - 1.5) * 1.2 * spread
    const units = sizes.sentenceUnits + sizes.mailUnits
    this.sizes = sizes
    this.#shape = shape
    this.#random = random
    this.vectors = Float32Array.from({ length: sizes.buckets * sizes.width }, () => near(0.1))
    this.head = Float64Array.from({ length: shape.length }, (_, at) => {
      if (at >= shape.classBias) return 0
      if (at >= shape.classWeights) return near(1 / Math.sqrt(units))
      const isBias = (from: number, size: number): boolean => at >= from && at < from + size
      return isBias(shape.sentenceBias, sizes.sentenceUnits) ||
        isBias(shape.mailBias, sizes.mailUnits)
        ? 0
        : near(1 / Math.sqrt(sizes.width))
    })
    this.#sums = new Float64Array((MOST_SENTENCES + 1) * sizes.width)
    this.#units = new Float64Array(units)
    this.#unitErrors = new Float64Array(units)
    this.#winner = new Int32Array(sizes.sentenceUnits)
    this.#pull = new Float64Array(sizes.width)
  }

  /** Learns from one mail at a rate; returns its loss. */
  learn(example: Example, rate: number): number {
    const thin = (words: Int32Array): Int32Array =>
      words.filter(() => this.#random() >= WORDS_LEFT_OUT)
    const sentences = example.words.sentences.slice(0, MOST_SENTENCES).map(thin)
    const mail = thin(example.words.mail)
    this.#forward(sentences, mail)
    const loss = this.#learnClasses(example.classes, rate * HEAD_RATE)
    const { sentenceUnits, mailUnits } = this.sizes
    sentences.forEach((sentence, at) => {
      const won = [...this.#winner.keys()].filter((unit) => this.#winner[unit] === at)
      this.#learnUnits({ words: sentence, place: at, units: won }, rate)
    })
    const all = Array.from({ length: mailUnits }, (_, unit) => sentenceUnits + unit)
    this.#learnUnits({ words: mail, place: MOST_SENTENCES, units: all }, rate)
    return loss
  }

  #forward(sentences: readonly Int32Array[], mail: Int32Array): void {
    const { sentenceUnits, mailUnits } = this.sizes
    this.#winner.fill(-1)
    this.#units.fill(0)
    sentences.forEach((sentence, at) => {
      this.#sum(sentence, at)
      for (let unit = 0; unit < sentenceUnits; unit += 1) {
        const value = this.#unit(at, unit)
        if (this.#winner[unit] === -1 || value > (this.#units[unit] ?? 0)) {
          this.#winner[unit] = at
          this.#units[unit] = value
        }
      }
    })
    this.#sum(mail, MOST_SENTENCES)
    for (let unit = 0; unit < mailUnits; unit += 1)
      this.#units[sentenceUnits + unit] = this.#unit(MOST_SENTENCES, sentenceUnits + unit)
  }

  #sum(words: Int32Array, place: number): void {
    const { width } = this.sizes
    const to = place * width
    this.#sums.fill(0, to, to + width)
    for (const word of words)
      for (let at = 0; at < width; at += 1)
        this.#sums[to + at] = (this.#sums[to + at] ?? 0) + (this.vectors[word * width + at] ?? 0)
    const norm = Math.sqrt(words.length) || 1
    for (let at = 0; at < width; at += 1) this.#sums[to + at] = (this.#sums[to + at] ?? 0) / norm
  }

  /** Where a unit's weights and bias are; the units of the mail follow those of the sentences. */
  #placeOf(unit: number): { readonly weights: number; readonly bias: number } {
    const { sentenceUnits, width } = this.sizes
    const shape = this.#shape
    return unit < sentenceUnits
      ? { weights: shape.sentenceWeights + unit * width, bias: shape.sentenceBias + unit }
      : {
          weights: shape.mailWeights + (unit - sentenceUnits) * width,
          bias: shape.mailBias + unit - sentenceUnits,
        }
  }

  #unit(place: number, unit: number): number {
    const { width } = this.sizes
    const { weights, bias } = this.#placeOf(unit)
    let value = this.head[bias] ?? 0
    for (let at = 0; at < width; at += 1)
      value += (this.#sums[place * width + at] ?? 0) * (this.head[weights + at] ?? 0)
    return value > 0 ? value : LEAK * value
  }

  #learnClasses(wanted: readonly number[], rate: number): number {
    const shares = this.#shares()
    const hope = wanted.reduce((sum, each) => sum + (shares[each] ?? 0), 0)
    const count = this.#units.length
    this.#unitErrors.fill(0)
    shares.forEach((share, each) => {
      const aim = wanted.includes(each) ? ((1 - SMOOTHING) * share) / Math.max(hope, 1e-9) : 0
      const step = aim + SMOOTHING / shares.length - share
      const from = this.#shape.classWeights + each * count
      for (let unit = 0; unit < count; unit += 1) {
        const weight = this.head[from + unit] ?? 0
        this.#unitErrors[unit] = (this.#unitErrors[unit] ?? 0) + step * weight
        this.head[from + unit] = weight + rate * step * (this.#units[unit] ?? 0)
      }
      const bias = this.#shape.classBias + each
      this.head[bias] = (this.head[bias] ?? 0) + rate * step
    })
    return -Math.log(Math.max(hope, 1e-9))
  }

  #shares(): Float64Array {
    const count = this.#units.length
    const scores = Float64Array.from(this.sizes.classes, (_, each) => {
      let score = this.head[this.#shape.classBias + each] ?? 0
      const from = this.#shape.classWeights + each * count
      for (let unit = 0; unit < count; unit += 1)
        score += (this.#units[unit] ?? 0) * (this.head[from + unit] ?? 0)
      return score
    })
    const top = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY)
    const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0)
    return scores.map((score) => Math.exp(score - top) / total)
  }

  #learnUnits(
    part: {
      readonly words: Int32Array
      readonly place: number
      readonly units: readonly number[]
    },
    rate: number,
  ): void {
    if (part.units.length === 0) return
    const { width } = this.sizes
    const sum = part.place * width
    this.#pull.fill(0)
    for (const unit of part.units) {
      const isSilent = (this.#units[unit] ?? 0) <= 0
      const error = (this.#unitErrors[unit] ?? 0) * (isSilent ? LEAK : 1)
      const { weights, bias } = this.#placeOf(unit)
      for (let at = 0; at < width; at += 1) {
        const weight = this.head[weights + at] ?? 0
        this.#pull[at] = (this.#pull[at] ?? 0) + error * weight
        this.head[weights + at] = weight + rate * HEAD_RATE * error * (this.#sums[sum + at] ?? 0)
      }
      this.head[bias] = (this.head[bias] ?? 0) + rate * HEAD_RATE * error
    }
    const step = rate / (Math.sqrt(part.words.length) || 1)
    for (const word of part.words)
      for (let at = 0; at < width; at += 1) {
        const place = word * width + at
        this.vectors[place] = (this.vectors[place] ?? 0) + step * (this.#pull[at] ?? 0)
      }
  }
}
