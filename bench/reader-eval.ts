/**
 * How well the reader reads labelled mail: `node bench/reader-eval.ts FILE.jsonl... [--errors] [--part=seen|unseen]`.
 *
 * A line is `{ id, set, lang, subject, sender, body, label, stage? }`. The dev set is split: while rules were written we
 * looked at the even ids of `sethpoly` and `brent` and at `patrickschroeder` ("seen"); everything else stayed unread ("unseen") and
 * is the figure to believe.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { calibrationError, type Guess, kindTable } from './reader-figures.ts'
import type { ParsedMail } from '../src/mailbox/message.ts'
import {
  NO_CONTEXT,
  READING_KINDS,
  type Reading,
  type ReadingKind,
} from '../src/mailbox/reading.ts'
import { readMail } from '../src/mailbox/reading-shipped.ts'

interface Row {
  readonly id: string
  readonly lang: string
  readonly subject: string | null
  readonly sender: string | null
  readonly body: string
  readonly label: string
  readonly stage?: string
}

interface Judged {
  readonly row: Row
  readonly want: ReadingKind
  readonly reading: Reading
}

const paths = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))
const showErrors = process.argv.includes('--errors')
const onlyPart = process.argv.find((arg) => arg.startsWith('--part='))?.slice(7)

function mailOf(row: Row): ParsedMail {
  const shown = /^"?([^"<]*)"?\s*<?([^<>\s]+@[^<>\s]+)?>?$/.exec(row.sender ?? '')
  return {
    messageId: null,
    inReplyTo: null,
    references: [],
    from: row.sender
      ? { name: shown?.[1]?.trim() ?? '', address: shown?.[2]?.toLowerCase() ?? '' }
      : null,
    sender: null,
    replyTo: [],
    to: [],
    cc: [],
    subject: row.subject ?? '',
    sentAt: null,
    receivedAt: null,
    headers: [],
    text: row.body,
    html: null,
    calendars: [],
    attachments: [],
    bounce: null,
    problems: [],
  }
}

function isSeen(row: Row): boolean {
  if (row.id.startsWith('patrick')) return true
  const number = /^(?:sethpoly|brent)-(\d+)$/.exec(row.id)?.[1]
  return number !== undefined && Number(number) % 2 === 0
}

function kindOf(label: string): ReadingKind {
  if (label === 'ack') return 'acknowledgement'
  return READING_KINDS.find((kind) => kind === label) ?? 'other'
}

function report(title: string, judged: readonly Judged[]): void {
  if (judged.length === 0) return
  const guesses = judged.map(({ want, reading }): Guess => ({
    want,
    got: reading.kind,
    confidence: reading.confidence,
  }))
  const right = guesses.filter((each) => each.want === each.got).length
  console.log(
    `\n${title}: n=${judged.length}, right ${right} (${((100 * right) / judged.length).toFixed(1)} %), ECE ${calibrationError(guesses).toFixed(3)}`,
  )
  console.log(kindTable(guesses))
  const staged = judged.filter(
    (each) => each.row.stage !== undefined && each.reading.stage !== null,
  )
  const early = (stage: string | undefined): boolean => stage === 'early'
  const rightStage = staged.filter(
    (each) => early(each.row.stage) === (each.reading.stage === 'early'),
  ).length
  if (staged.length > 0) console.log(`  stage            n=${staged.length}  right ${rightStage}`)
  const filled = (field: 'company' | 'role' | 'person'): number =>
    judged.filter((each) => each.reading[field] !== null).length
  console.log(
    `  filled: company ${filled('company')}, role ${filled('role')}, person ${filled('person')}`,
  )
}

const judged = paths.flatMap((path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Judged => {
      const row = JSON.parse(line) as Row
      return { row, want: kindOf(row.label), reading: readMail(mailOf(row), NO_CONTEXT) }
    }),
)
console.log(`files: ${paths.map((path) => basename(path)).join(', ')}`)
const parts = [
  ['seen', true],
  ['unseen', false],
] as const
for (const [name, seen] of parts) {
  if (onlyPart !== undefined && onlyPart !== name) continue
  const part = judged.filter((each) => isSeen(each.row) === seen)
  report(name, part)
  if (!showErrors) continue
  for (const each of part) {
    const { kind, confidence, company, role, person, stage } = each.reading
    if (kind !== each.want)
      console.log(`  WRONG ${each.row.id}: ${each.want} read as ${kind} ${confidence.toFixed(2)}`)
    if (process.argv.includes('--facts') && [company, role, person].some((fact) => fact !== null))
      console.log(
        `  ${each.row.id} ${kind} ${stage ?? ''} | ${company ?? '-'} | ${role ?? '-'} | ${person?.name ?? '-'}`,
      )
  }
}
