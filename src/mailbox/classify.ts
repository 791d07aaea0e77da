import {
  RARER,
  SURE_BY_TONE,
  SURE_ENOUGH,
  SURE_OF_LITTLE,
  TEMPERATURE,
} from './classify-calibration.ts'
import { detailOf } from './classify-detail.ts'
import { machineBehind } from './classify-machine.ts'
import { byKind, type ScoreKinds } from './classify-model.ts'
import { weighRules } from './classify-rules.ts'
import { type Question, type Scores, type Sign, tallyOf } from './classify-tally.ts'
import { signsOfThread, writtenByUser } from './classify-thread.ts'
import { wordsOf } from './classify-words.ts'
import type { Features } from './reading-features.ts'
import type { Signal } from './reading-phrases.ts'
import { READING_KINDS, type ReadingDetail, type ReadingKind } from './reading.ts'
import type { Hit } from './reading-signals.ts'

/**
 * A verdict: the kind and what sets it apart, how sure (0 to 1), whether the user is to be asked, and what speaks for it,
 * the strongest phrase first.
 */
export interface Verdict {
  readonly kind: ReadingKind
  readonly detail: ReadingDetail | null
  readonly confidence: number
  readonly isUnsure: boolean
  readonly signs: readonly Sign[]
  readonly reasons: readonly Hit[]
  readonly subjectReasons: readonly Hit[]
}

/** Which of its two halves a reader uses; a bench takes one away to see what it is worth. */
export interface Halves {
  readonly rules: boolean
  readonly model: boolean
}

const OWN_MAIL = 60
/** A mail shorter than this, in units, is a word or two. */
const FEW_WORDS = 40

/** Joins rules and model into one calibrated verdict. */
export function classify(
  question: Question,
  model: { readonly score: ScoreKinds; readonly buckets: number },
  halves: Halves = { rules: true, model: true },
): Verdict {
  const { features } = question
  const tally = tallyOf(question)
  const learned = model.score(wordsOf(features, model.buckets))
  const scores: Scores = byKind(
    (kind) => (halves.model ? learned.kinds[kind] : 0) - (RARER[kind] ?? 0),
  )
  const signs: (readonly [ReadingKind, Sign])[] = []
  if (halves.rules) {
    weighRules(scores, question, { tally, learned })
    for (const { kind, score, sign } of signsOfThread(question, tally)) {
      scores[kind] += score
      signs.push([kind, sign])
    }
    const machine = machineBehind(question, tally)
    if (machine !== null) scores[machine.kind] += machine.score
    if (machine !== null && machine.sign !== null) signs.push([machine.kind, machine.sign])
  }
  const own = writtenByUser(question)
  if (own !== null) {
    scores.sent += OWN_MAIL
    signs.push(['sent', own])
  }
  const { kind, confidence } = winnerOf(scores)
  const spoken = {
    signs: signs.filter(([of]) => of === kind).map(([, sign]) => sign),
    ...reasonsFor(kind, features),
  }
  const isUnsure = confidence < sureFrom(kind, question, spoken)
  return { kind, confidence, detail: detailOf(kind, tally, learned), isUnsure, ...spoken }
}

/** From which confidence on a kind need not be asked about: a higher one where nothing but the tone speaks for it. */
function sureFrom(
  kind: ReadingKind,
  { features, system }: Question,
  spoken: Pick<Verdict, 'signs' | 'reasons' | 'subjectReasons'>,
): number {
  const said = spoken.signs.length + spoken.reasons.length + spoken.subjectReasons.length
  if (kind === 'other' || system !== null || said > 0) return SURE_ENOUGH
  return features.body.lower.length < FEW_WORDS ? SURE_OF_LITTLE : SURE_BY_TONE
}

function winnerOf(scores: Scores): { readonly kind: ReadingKind; readonly confidence: number } {
  const top = Math.max(...READING_KINDS.map((kind) => scores[kind]))
  const weights = READING_KINDS.map((kind) => Math.exp((scores[kind] - top) / TEMPERATURE))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const kind = READING_KINDS.find((each) => scores[each] === top) ?? 'other'
  return { kind, confidence: 1 / total }
}

/** Signals that are named otherwise than their kind, the telling ones first. */
const MORE_SIGNALS: Readonly<Partial<Record<ReadingKind, readonly Signal[]>>> = {
  rejection: ['on-hold'],
  interview: [
    'interview-cancellation',
    'interview-reschedule',
    'interview-assessment',
    'interview-invitation',
    'interview-scheduling',
  ],
  sent: ['sent-withdrawal', 'sent-application', 'sent-thanks'],
}

function reasonsFor(
  kind: ReadingKind,
  features: Features,
): Pick<Verdict, 'reasons' | 'subjectReasons'> {
  const signals = [...(MORE_SIGNALS[kind] ?? []), `${kind}-strong`, `${kind}-weak`]
  const among = (hits: readonly Hit[]): readonly Hit[] =>
    signals.flatMap((signal) => hits.filter((hit) => hit.isAsserted && hit.signal === signal))
  return { reasons: among(features.bodyHits), subjectReasons: among(features.subjectHits) }
}
