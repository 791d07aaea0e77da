import type { ReadingKind } from './reading.ts'

/**
 * A linear model over hashed words: for every kind one weight a bucket, whole numbers from -127 to 127 in base64 (kind after
 * kind, in the order of `kinds`), to be multiplied by `scale`. `checksum` is FNV-1a (32 bit) over the weights.
 */
export interface ReaderModel {
  readonly version: string
  readonly kinds: readonly string[]
  readonly buckets: number
  readonly scale: number
  readonly bias: readonly number[]
  readonly checksum: string
  readonly weights: string
}

/** A loaded model: the score of each kind for a list of features. */
export type ScoreKinds = (features: readonly number[]) => Readonly<Record<ReadingKind, number>>

/** The score of a kind that the model was not taught: never its own idea. */
const UNTRAINED = -8

/** Words looked at; an application mail says what it is in the first page. */
const WORD_CAP = 500

/** The weights of a model made ready; throws when they are damaged, which is a broken installation. */
export function loadModel(model: ReaderModel): ScoreKinds {
  const raw = atob(model.weights)
  const weights = new Int8Array(raw.length)
  for (let at = 0; at < raw.length; at += 1) weights[at] = raw.charCodeAt(at)
  if (
    weights.length !== model.buckets * model.kinds.length ||
    checksumOf(weights) !== model.checksum
  )
    throw new Error(
      `The reader's model ${model.version} is damaged: its weights do not have the checksum ${model.checksum}.`,
    )
  return (features) => {
    const norm = Math.sqrt(features.length) || 1
    const scores = model.kinds.map((_, kind) => {
      let sum = 0
      for (const feature of features) sum += weights[kind * model.buckets + feature] ?? 0
      return (sum * model.scale) / norm + (model.bias[kind] ?? 0)
    })
    return byKind((kind) => scores[model.kinds.indexOf(kind)] ?? UNTRAINED)
  }
}

/** A record with one number a kind. */
export function byKind(
  numberOf: (kind: ReadingKind) => number,
): Readonly<Record<ReadingKind, number>> {
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

/** FNV-1a over bytes, eight hexadecimal digits. */
export function checksumOf(bytes: Int8Array): string {
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ (byte & 0xff), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/**
 * The distinct buckets of the words of a mail: words, pairs of words, long words by their beginning; those of the
 * subject count as words of their own kind. Figures are all alike, addresses are left out.
 */
export function modelFeatures(
  text: { readonly subject: string; readonly body: string },
  buckets: number,
): readonly number[] {
  const found = new Set<number>()
  for (const [prefix, part] of [
    ['s:', text.subject],
    ['b:', text.body],
  ] as const) {
    let before = '^'
    let count = 0
    for (const match of part.matchAll(/https?:\S{1,300}|[\p{L}']{1,30}|\d{1,12}|[?!]/gu)) {
      const word = wordOf(match[0])
      if (word === null) continue
      found.add(bucketOf(prefix + word, buckets))
      if (prefix === 's:') found.add(bucketOf(`b:${word}`, buckets))
      found.add(bucketOf(`b:${before} ${word}`, buckets))
      if (word.length > 8) found.add(bucketOf(`p:${word.slice(0, 6)}`, buckets))
      before = word
      count += 1
      if (count >= WORD_CAP) break
    }
  }
  return [...found].sort((one, other) => one - other)
}

function wordOf(raw: string): string | null {
  if (raw.startsWith('http')) return raw.includes(':') ? null : raw
  if (/^\d/.test(raw)) return '0'
  return raw.replaceAll("'", '')
}

function bucketOf(feature: string, buckets: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at += 1)
    hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193)
  // The low bits of FNV mix badly for short words; one more round spreads them.
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  hash ^= hash >>> 13
  return (hash >>> 0) % buckets
}
