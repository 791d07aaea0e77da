/**
 * How well the reader reads mails that we wrote ourselves: `node bench/reader-own-mails.ts [--errors]`.
 *
 * The mails of src/mailbox/fixtures/own-mails.json have three parts. `tune`: rules were made while looking at its errors.
 * `held`: its errors are counted, never listed; but the grammar was widened by the same hand after these mails were
 * written, so the two share turns of phrase. `fresh`: written after that, and not used for anything: the figure to believe.
 */
import { calibrationError } from '../src/mailbox/evaluation-confidence.ts'
import type { Guess } from '../src/mailbox/evaluation-figures.ts'
import { kindTable } from './reader-figures.ts'
import ownMails from '../src/mailbox/fixtures/own-mails.json' with { type: 'json' }
import { companyKey } from '../src/mailbox/extract-names.ts'
import { EMPTY_MAIL } from '../src/mailbox/message.ts'
import { NO_CONTEXT, type Reading, type ReadingKind } from '../src/mailbox/reading.ts'
import { readMail } from '../src/mailbox/reading-shipped.ts'

type OwnMail = (typeof ownMails)[number]

interface Read {
  readonly own: OwnMail
  readonly reading: Reading
}

const FACTS = ['company', 'role', 'person', 'title'] as const
type Fact = (typeof FACTS)[number]

function readOwn(own: OwnMail): Read {
  const from = own.address === '' ? null : { name: own.from, address: own.address }
  return {
    own,
    reading: readMail({ ...EMPTY_MAIL, from, subject: own.subject, text: own.text }, NO_CONTEXT),
  }
}

function said(reading: Reading, fact: Fact): string | null {
  if (fact === 'title') return reading.person?.title ?? null
  return fact === 'person' ? (reading.person?.name ?? null) : reading[fact]
}

function isSame(fact: Fact, one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other
  if (fact === 'company') return companyKey(one) === companyKey(other)
  return one.toLowerCase() === other.toLowerCase()
}

function report(part: string): void {
  const read = ownMails.filter((own) => own.part === part).map(readOwn)
  const guesses = read.map(({ own, reading }): Guess => ({
    want: own.kind as ReadingKind,
    got: reading.kind,
    confidence: reading.confidence,
  }))
  const right = guesses.filter((each) => each.want === each.got).length
  console.log(
    `\nown mails, ${part}: n=${read.length}, kind right ${right} (${((100 * right) / read.length).toFixed(1)} %), ECE ${calibrationError(guesses).toFixed(3)}`,
  )
  console.log(kindTable(guesses))
  const sure = read.filter(
    ({ own, reading }) => own.kind === 'rejection' && reading.confidence >= 0.95,
  )
  console.log(`  rejections with a confidence of 0.95 or more: ${sure.length}`)
  reportStage(read)
  for (const fact of FACTS) reportFact(fact, read)
}

function reportStage(read: readonly Read[]): void {
  const rates = ['early', 'after-interview'].map((stage) => {
    const those = read.filter(
      ({ own, reading }) => own.stage === stage && reading.kind === 'rejection',
    )
    return those.filter(({ reading }) => reading.stage === stage).length / (those.length || 1)
  })
  const balanced = rates.reduce((sum, rate) => sum + rate, 0) / rates.length
  console.log(`  stage: balanced accuracy ${balanced.toFixed(3)} of rejections recognised`)
}

/** Facts count on mails about a job only; a mail read as ordinary one counts as missed. */
function reportFact(fact: Fact, read: readonly Read[]): void {
  const about = read.filter(({ own }) => own.kind !== 'other' && own.kind !== 'alert')
  const filled = about.filter(({ reading }) => said(reading, fact) !== null)
  const named = about.filter(({ own }) => own[fact] !== null)
  const right = named.filter(({ own, reading }) => isSame(fact, own[fact], said(reading, fact)))
  console.log(
    `  ${fact.padEnd(8)} precision ${(right.length / filled.length).toFixed(3)} (${right.length} of ${filled.length})  recall ${(right.length / named.length).toFixed(3)} (of ${named.length})`,
  )
}

function listErrors(read: readonly Read[]): void {
  for (const { own, reading } of read) {
    if (own.kind !== reading.kind)
      console.log(`${own.id}: read as ${reading.kind} ${reading.confidence.toFixed(2)}`)
    else if (own.kind === 'rejection' && reading.confidence < 0.95)
      console.log(`${own.id}: only ${reading.confidence.toFixed(2)}`)
    if (own.stage !== null && reading.stage !== null && own.stage !== reading.stage)
      console.log(`${own.id}: stage ${reading.stage}`)
    if (own.kind === 'other' || own.kind === 'alert') continue
    for (const fact of FACTS)
      if (!isSame(fact, own[fact], said(reading, fact)))
        console.log(`${own.id}: ${fact} ${said(reading, fact) ?? '-'}, not ${own[fact] ?? '-'}`)
  }
}

report('tune')
report('held')
report('fresh')
if (process.argv.includes('--errors'))
  listErrors(ownMails.filter((own) => own.part === 'tune').map(readOwn))
