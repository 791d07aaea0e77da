/**
 * What each half of the reader is worth, and what more sentences in the grammar bring:
 * `node bench/reader-ablation.ts [FOLDER OF easy-ham-1] [--curve]` prints one JSON line a row.
 *
 * The sets: our own mails and traps, read with the shipped model; and mails made of the quarter of the grammar's telling sentences that
 * was kept back, read with models trained on all, two thirds and one third of the rest (`--curve`, minutes of processor time).
 */
import { ordinaryMails, trainModel } from '../scripts/train-reader-model.ts'
import { type Share, writeMails } from '../scripts/train-reader-grammar.ts'
import { systemBehind } from '../src/mailbox/applicant-systems.ts'
import { classify, type Halves } from '../src/mailbox/classify.ts'
import { loadModel, type ReaderModel } from '../src/mailbox/classify-model.ts'
import { calibrationError } from '../src/mailbox/evaluation-confidence.ts'
import { type Guess, kindFigures, meanF1 } from '../src/mailbox/evaluation-figures.ts'
import { kindOfLabel } from '../src/mailbox/evaluation-label.ts'
import ownMails from '../src/mailbox/fixtures/own-mails.json' with { type: 'json' }
import ownTraps from '../src/mailbox/fixtures/own-traps.json' with { type: 'json' }
import { EMPTY_MAIL, type ParsedMail } from '../src/mailbox/message.ts'
import shipped from '../src/mailbox/model/reader-model.json' with { type: 'json' }
import { featuresOf } from '../src/mailbox/reading-features.ts'
import { NO_CONTEXT, type ReadingKind } from '../src/mailbox/reading.ts'

/** The figures of one way of reading on one set; shares from 0 to 1, null where nothing is to be divided. */
export interface Row {
  readonly way: string
  readonly set: string
  readonly n: number
  readonly right: number
  readonly rejectionPrecision: number | null
  readonly rejectionRecall: number | null
  /** Mean F1 of acknowledgement, rejection and interview. */
  readonly meanF1: number | null
  readonly calibrationError: number
}

interface Labelled {
  readonly mail: ParsedMail
  readonly want: ReadingKind
}

const WAYS: readonly (readonly [string, Halves, boolean])[] = [
  ['rules and model', { rules: true, model: true }, true],
  ['rules only', { rules: true, model: false }, true],
  ['model only', { rules: false, model: true }, true],
  ['without sender and headers', { rules: true, model: true }, false],
]
const KEPT_BACK_PER_KIND = 100
const SEED = 4711

/** Every way of reading on every set; with `curve` also models of less grammar, trained with these ordinary mails. */
export function ablations(curve?: {
  readonly ordinary: Parameters<typeof trainModel>[0]['ordinary']
}): Row[] {
  const own = [
    ...ownMails.map((mail) => labelled(mail.kind, mail.subject, mail.text, mail.address)),
    ...ownTraps.map((mail) => labelled(mail.label, mail.subject, mail.body, mail.sender)),
  ].flat()
  const rows = WAYS.map(([way, halves, hasHeaders]) =>
    rowOf({ way, set: 'own mails and traps' }, own, { model: shipped, halves, hasHeaders }),
  )
  if (curve === undefined) return rows
  const kept = writeMails(KEPT_BACK_PER_KIND, SEED, 'kept-back').flatMap((mail) =>
    labelled(mail.kind, mail.subject, mail.body, null),
  )
  for (const share of ['quarter', 'half', 'rest'] as const) {
    const model = trainedOn(share, curve.ordinary)
    for (const [way, halves, hasHeaders] of WAYS.slice(0, 3)) {
      const set = `kept-back sentences, grammar: ${SHARES[share]}`
      rows.push(rowOf({ way, set }, kept, { model, halves, hasHeaders }))
    }
  }
  return rows
}

const SHARES: Readonly<Record<Exclude<Share, 'all' | 'kept-back'>, string>> = {
  quarter: 'a third of the rest',
  half: 'two thirds of the rest',
  rest: 'the rest',
}

function trainedOn(
  share: Share,
  ordinary: Parameters<typeof trainModel>[0]['ordinary'],
): ReaderModel {
  return trainModel({ share, mailsPerKind: 1000, rounds: 5, ordinary }, () => undefined)
}

function labelled(
  label: string,
  subject: string,
  text: string,
  sender: string | null,
): readonly Labelled[] {
  const want = kindOfLabel(label)
  if (want === null) return []
  const address = /[\w.+%-]+@[\w.-]+/.exec(sender ?? '')?.[0]?.toLowerCase() ?? ''
  return [{ want, mail: { ...EMPTY_MAIL, subject, text, from: { name: '', address } } }]
}

function rowOf(
  name: { readonly way: string; readonly set: string },
  mails: readonly Labelled[],
  by: { readonly model: ReaderModel; readonly halves: Halves; readonly hasHeaders: boolean },
): Row {
  const trained = { score: loadModel(by.model), buckets: by.model.buckets }
  const guesses = mails.map(({ mail, want }): Guess => {
    const seen = by.hasHeaders ? mail : { ...mail, from: null }
    const question = {
      mail: seen,
      features: featuresOf(seen),
      system: systemBehind(seen),
      context: NO_CONTEXT,
    }
    const { kind, confidence } = classify(question, trained, by.halves)
    return { want, got: kind, confidence }
  })
  const figures = kindFigures(guesses)
  const rejection = figures.find(({ kind }) => kind === 'rejection')
  return {
    ...name,
    n: guesses.length,
    right: guesses.filter(({ want, got }) => want === got).length / guesses.length,
    rejectionPrecision: rejection?.precision.share ?? null,
    rejectionRecall: rejection?.recall.share ?? null,
    meanF1: meanF1(figures, ['acknowledgement', 'rejection', 'interview']),
    calibrationError: calibrationError(guesses),
  }
}

if (import.meta.main) {
  const folder = process.argv.slice(2).find((arg) => !arg.startsWith('--'))
  const ordinary = folder === undefined ? [] : ordinaryMails(folder)
  const curve = process.argv.includes('--curve') ? { ordinary } : undefined
  for (const row of ablations(curve)) console.log(JSON.stringify(row))
}
