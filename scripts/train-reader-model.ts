import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checksumOf, type ReaderModel } from '../src/mailbox/classify-model.ts'
import { wordsOf } from '../src/mailbox/classify-words.ts'
import { foldText } from '../src/mailbox/reading-text.ts'
import { type Share, type WrittenMail, writeMails } from './train-reader-grammar.ts'
import { type Example, NetTrainer, type Sizes } from './train-reader-net.ts'
import { type Random, seededRandom } from './train-reader-sections.ts'

const SEED = 20_261_124
const BUCKETS = 64 * 1024
const WIDTH = 18
const SENTENCE_UNITS = 40
const MAIL_UNITS = 32
const RATE = 0.4
/** Weights beyond this many standard deviations are cut, so that a few of them do not make the steps of all others coarse. */
const LARGEST = 12
/** Digits kept of a weight of the head. */
const DIGITS = 5

/** What to train on: mails a kind, anew in each round, and the folder of ordinary mails if there is one. */
export interface Course {
  readonly share: Share
  readonly mailsPerKind: number
  readonly rounds: number
  readonly ordinary: readonly OrdinaryMail[]
}

/** An ordinary mail: who knows what about. */
export interface OrdinaryMail {
  readonly subject: string
  readonly body: string
}

/** Subject and body of the raw mails of a folder, roughly: headers end at the first empty line; good enough for words. */
export function ordinaryMails(folder: string): readonly OrdinaryMail[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const raw = readFileSync(join(folder, file), 'latin1')
      const gap = raw.search(/\r?\n\r?\n/)
      const subject = /^subject:(.*)$/im.exec(raw.slice(0, gap))?.[1]?.trim() ?? ''
      return { subject, body: raw.slice(gap).replaceAll(/<[^>]{1,300}>/g, ' ') }
    })
}

/** Trains a model on a course; `say` hears of each round. */
export function trainModel(course: Course, say: (line: string) => void): ReaderModel {
  const random = seededRandom(SEED)
  const classes = classesOf(writeMails(30, SEED, 'all'))
  const trainer = new NetTrainer(
    {
      classes,
      buckets: BUCKETS,
      width: WIDTH,
      sentenceUnits: SENTENCE_UNITS,
      mailUnits: MAIL_UNITS,
    },
    random,
  )
  const other = [classes.indexOf('other')]
  const ordinary = course.ordinary.map((mail) => exampleOf(other, mail))
  for (let round = 0; round < course.rounds; round += 1) {
    const written = writeMails(course.mailsPerKind, SEED + round, course.share).map((mail) =>
      exampleOf(classesFor(mail, classes), mail),
    )
    const examples = shuffled([...written, ...ordinary], random)
    const whole = course.rounds * examples.length
    const loss = examples.reduce((sum, example, at) => {
      const rate = RATE * (1 - (round * examples.length + at) / whole) + 1e-4
      return sum + trainer.learn(example, rate)
    }, 0)
    say(`round ${round + 1}: ${examples.length} mails, loss ${(loss / examples.length).toFixed(4)}`)
  }
  return quantised(trainer)
}

/** Every kind and detail that is written; an interview always has a detail, though some mails do not say which. */
function classesOf(mails: readonly WrittenMail[]): readonly string[] {
  return [...new Set(mails.map(classOf))].filter((name) => name !== 'interview').sort()
}

function classOf(mail: WrittenMail): string {
  return mail.detail === null ? mail.kind : `${mail.kind}.${mail.detail}`
}

function classesFor(mail: WrittenMail, classes: readonly string[]): readonly number[] {
  const own = classes.indexOf(classOf(mail))
  if (own >= 0) return [own]
  return [...classes.keys()].filter((at) => classes[at]?.startsWith(`${mail.kind}.`) === true)
}

function exampleOf(classes: readonly number[], mail: OrdinaryMail): Example {
  const text = { subject: foldText(mail.subject), body: foldText(mail.body.slice(0, 6000)) }
  return { classes, words: wordsOf(text, BUCKETS) }
}

function shuffled<Item>(items: readonly Item[], random: Random): readonly Item[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item)
}

function quantised({ sizes, vectors, head }: NetTrainer): ReaderModel {
  const scale = scaleOf(vectors)
  const bytes = Int8Array.from(vectors, (value) =>
    Math.max(-127, Math.min(127, Math.round(value / scale))),
  )
  const rounded = [...head].map((value) => Number(value.toPrecision(DIGITS)))
  return {
    version: `grammar-${SEED}`,
    ...(sizes satisfies Sizes),
    scale: Number(scale.toPrecision(6)),
    head: rounded,
    checksum: checksumOf(bytes, rounded),
    vectors: Buffer.from(bytes.buffer).toString('base64'),
  }
}

function scaleOf(vectors: Float32Array): number {
  const squares = vectors.reduce((sum, value) => sum + value * value, 0)
  const largest = vectors.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  return Math.min(largest, LARGEST * Math.sqrt(squares / vectors.length)) / 127
}
