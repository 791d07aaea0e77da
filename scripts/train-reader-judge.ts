import type { ReaderModel } from '../src/mailbox/classify-model.ts'
import { EMPTY_MAIL, type ParsedMail } from '../src/mailbox/message.ts'
import { createReader } from '../src/mailbox/reading-reader.ts'
import { NO_CONTEXT, type Reading } from '../src/mailbox/reading.ts'
import { type WrittenMail, writeMails } from './train-reader-grammar.ts'

const JUDGED_PER_KIND = 200
const JUDGE_SEED = 77

/** A mail made of kept-back sentences with its reading. */
export interface Judged {
  readonly written: WrittenMail
  readonly reading: Reading
}

/** What a reader with this model makes of mails from the kept-back sentences. */
export function readKeptBack(model: ReaderModel): readonly Judged[] {
  const read = createReader(model)
  return writeMails(JUDGED_PER_KIND, JUDGE_SEED, 'kept-back').map((written) => ({
    written,
    reading: read(mailOf(written), NO_CONTEXT),
  }))
}

/** Prints how many were right, by language, by kind, of the details, and what was taken for what. */
export function judge(model: ReaderModel, shows: boolean): void {
  const tally = new Map<string, { n: number; right: number }>()
  const confused = new Map<string, number>()
  const count = (key: string, isRight: boolean): void => {
    const known = tally.get(key) ?? { n: 0, right: 0 }
    tally.set(key, { n: known.n + 1, right: known.right + (isRight ? 1 : 0) })
  }
  for (const { written, reading } of readKeptBack(model)) {
    const isRight = reading.kind === written.kind
    for (const key of [written.language, written.kind, 'all']) count(key, isRight)
    if (isRight && written.detail !== null)
      count(`detail ${written.detail}`, reading.detail === written.detail)
    if (isRight) continue
    const key = `${written.language} ${written.kind} read as ${reading.kind}`
    confused.set(key, (confused.get(key) ?? 0) + 1)
    if (shows && (confused.get(key) ?? 0) <= 2)
      console.log(`${key}: ${written.subject} | ${written.body.replaceAll('\n', ' ')}`)
  }
  for (const [key, { n, right }] of tally)
    console.log(`${key.padEnd(22)} ${((100 * right) / n).toFixed(1)} % of ${n}`)
  for (const [key, n] of [...confused].sort((one, other) => other[1] - one[1]).slice(0, 30))
    console.log(`${n} ${key}`)
}

function mailOf({ subject, body }: WrittenMail): ParsedMail {
  return { ...EMPTY_MAIL, subject, text: body }
}
