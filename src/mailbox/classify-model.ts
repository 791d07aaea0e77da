import type { MailWords } from './classify-words.ts'
import { READING_DETAILS, type ReadingDetail, type ReadingKind } from './reading.ts'

/**
 * A small net over hashed words. Each bucket has a vector of `width` whole numbers from -127 to 127 (base64, to be multiplied by
 * `scale`); the vectors of a sentence's words, added and divided by the root of their number, go through `sentenceUnits` units
 * of which the strongest over all sentences count (one sentence says no, however warm the others are), those of the whole
 * mail through `mailUnits`. `classes` are kinds or `kind.detail`. `head` holds the rest in the order of `HeadShape`;
 * `checksum` is FNV-1a (32 bit) over the vectors and the text of the head.
 */
export interface ReaderModel {
  readonly version: string
  readonly classes: readonly string[]
  readonly buckets: number
  readonly width: number
  readonly sentenceUnits: number
  readonly mailUnits: number
  readonly scale: number
  readonly head: readonly number[]
  readonly checksum: string
  readonly vectors: string
}

/** What the model makes of a mail: the logarithm of each kind's probability, and of each detail's within its kind. */
export interface Learned {
  readonly kinds: Readonly<Record<ReadingKind, number>>
  detail(kind: ReadingKind, detail: ReadingDetail | null): number
}

/** A loaded model. */
export type ScoreKinds = (words: MailWords) => Learned

/** The score of a kind that the model was not taught: never its own idea. */
const UNTRAINED = -12

/** Where each matrix of a head begins: rows of the width for the units, rows of all units for the classes. */
export interface HeadShape {
  readonly sentenceWeights: number
  readonly sentenceBias: number
  readonly mailWeights: number
  readonly mailBias: number
  readonly classWeights: number
  readonly classBias: number
  readonly length: number
}

/** The layout of a head for a model of these sizes. */
export function headShape(model: {
  readonly width: number
  readonly sentenceUnits: number
  readonly mailUnits: number
  readonly classes: readonly string[]
}): HeadShape {
  const sentenceBias = model.width * model.sentenceUnits
  const mailWeights = sentenceBias + model.sentenceUnits
  const mailBias = mailWeights + model.width * model.mailUnits
  const classWeights = mailBias + model.mailUnits
  const classBias = classWeights + (model.sentenceUnits + model.mailUnits) * model.classes.length
  return {
    sentenceWeights: 0,
    sentenceBias,
    mailWeights,
    mailBias,
    classWeights,
    classBias,
    length: classBias + model.classes.length,
  }
}

/** The model made ready; throws when it is damaged, which is a broken installation. */
export function loadModel(model: ReaderModel): ScoreKinds {
  const raw = atob(model.vectors)
  const vectors = new Int8Array(raw.length)
  for (let at = 0; at < raw.length; at += 1) vectors[at] = raw.charCodeAt(at)
  const shape = headShape(model)
  if (
    vectors.length !== model.buckets * model.width ||
    model.head.length !== shape.length ||
    checksumOf(vectors, model.head) !== model.checksum
  )
    throw new Error(
      `The reader's model ${model.version} is damaged: it does not have the checksum ${model.checksum}.`,
    )
  const head = Float64Array.from(model.head)
  return (words) => learnedFrom(model.classes, classScores({ model, vectors, head, shape }, words))
}

interface Net {
  readonly model: ReaderModel
  readonly vectors: Int8Array
  readonly head: Float64Array
  readonly shape: HeadShape
}

/** Units below zero still speak, twenty times more softly: a silent unit could never learn again. */
export const LEAK = 0.05

function classScores(net: Net, words: MailWords): Float64Array {
  const { model, head, shape } = net
  const { sentenceUnits, mailUnits } = model
  const units = new Float64Array(sentenceUnits + mailUnits)
  if (words.sentences.length > 0) units.fill(Number.NEGATIVE_INFINITY, 0, sentenceUnits)
  for (const sentence of words.sentences) {
    const sum = summed(net, sentence)
    for (let unit = 0; unit < sentenceUnits; unit += 1) {
      const value = unitOf(head, sum, {
        weights: shape.sentenceWeights + unit * model.width,
        bias: shape.sentenceBias + unit,
      })
      if (value > (units[unit] ?? 0)) units[unit] = value
    }
  }
  const sum = summed(net, words.mail)
  for (let unit = 0; unit < mailUnits; unit += 1)
    units[sentenceUnits + unit] = unitOf(head, sum, {
      weights: shape.mailWeights + unit * model.width,
      bias: shape.mailBias + unit,
    })
  return Float64Array.from(model.classes, (_, each) => {
    let score = head[shape.classBias + each] ?? 0
    const from = shape.classWeights + each * units.length
    for (let unit = 0; unit < units.length; unit += 1)
      score += (units[unit] ?? 0) * (head[from + unit] ?? 0)
    return score
  })
}

function summed(net: Net, buckets: Int32Array): Float64Array {
  const { width, scale } = net.model
  const sum = new Float64Array(width)
  for (const bucket of buckets) {
    const from = bucket * width
    for (let at = 0; at < width; at += 1) sum[at] = (sum[at] ?? 0) + (net.vectors[from + at] ?? 0)
  }
  const share = scale / (Math.sqrt(buckets.length) || 1)
  for (let at = 0; at < width; at += 1) sum[at] = (sum[at] ?? 0) * share
  return sum
}

function unitOf(
  head: Float64Array,
  input: Float64Array,
  at: { readonly weights: number; readonly bias: number },
): number {
  let value = head[at.bias] ?? 0
  for (let place = 0; place < input.length; place += 1)
    value += (input[place] ?? 0) * (head[at.weights + place] ?? 0)
  return value > 0 ? value : LEAK * value
}

function learnedFrom(classes: readonly string[], scores: Float64Array): Learned {
  const top = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY)
  const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0)
  const probability = new Map(
    classes.map((name, at) => [name, Math.exp((scores[at] ?? 0) - top) / total] as const),
  )
  const of = (kind: ReadingKind, detail: ReadingDetail | null): number =>
    probability.get(detail === null ? kind : `${kind}.${detail}`) ?? 0
  const kinds = byKind((kind) => {
    const sum = [null, ...READING_DETAILS].reduce((all, detail) => all + of(kind, detail), 0)
    return sum === 0 ? UNTRAINED : Math.log(sum)
  })
  return {
    kinds,
    detail: (kind, detail) => Math.log(of(kind, detail) + 1e-9) - kinds[kind],
  }
}

/** A record with one number a kind. */
export function byKind(numberOf: (kind: ReadingKind) => number): Record<ReadingKind, number> {
  return {
    rejection: numberOf('rejection'),
    acknowledgement: numberOf('acknowledgement'),
    interview: numberOf('interview'),
    offer: numberOf('offer'),
    withdrawal: numberOf('withdrawal'),
    sprout: numberOf('sprout'),
    outreach: numberOf('outreach'),
    referral: numberOf('referral'),
    reply: numberOf('reply'),
    bounce: numberOf('bounce'),
    'auto-reply': numberOf('auto-reply'),
    alert: numberOf('alert'),
    sent: numberOf('sent'),
    other: numberOf('other'),
  }
}

/** FNV-1a over the vectors and the written-out head, eight hexadecimal digits. */
export function checksumOf(vectors: Int8Array, head: readonly number[]): string {
  let hash = 0x811c9dc5
  for (const byte of vectors) hash = Math.imul(hash ^ (byte & 0xff), 0x01000193)
  const text = head.join(' ')
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
