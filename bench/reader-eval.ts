/**
 * How well the reader reads labelled mail: `node bench/reader-eval.ts FILE.jsonl... [--part=seen|unseen]`; totals only.
 *
 * As `perennial eval`, but the dev set is split: while rules were written we looked at the even ids of `sethpoly` and `brent` and
 * at `patrickschroeder` ("seen"); everything else stayed unread ("unseen") and is the figure to believe.
 */
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { sayEvaluation } from '../src/mailbox/evaluation-text.ts'
import { reportOf } from '../src/mailbox/evaluation.ts'
import { isSeen, judgeSet } from './reader-sets.ts'

const paths = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))
const onlyPart = process.argv.find((arg) => arg.startsWith('--part='))?.slice(7)

const judged = await judgeSet(
  paths.map((path) => ({ name: basename(path), stream: createReadStream(path) })),
)
for (const part of ['seen', 'unseen']) {
  const those = judged.filter(({ id }) => isSeen(id) === (part === 'seen'))
  if (those.length === 0 || (onlyPart !== undefined && onlyPart !== part)) continue
  console.log(`\n${part}: ${sayEvaluation({ ...reportOf(those), errors: [] })}`)
}
