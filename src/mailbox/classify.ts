import { byKind, modelFeatures, type ScoreKinds } from './classify-model.ts'
import { type Question, type Tally, tallyOf } from './classify-tally.ts'
import { headerOf } from './message.ts'
import type { Features } from './reading-features.ts'
import { READING_KINDS, type ReadingDetail, type ReadingKind } from './reading.ts'
import type { Hit } from './reading-signals.ts'

/** What speaks for a kind beside the words: a header (`name: value`) or an earlier mail (its subject). */
export interface Sign {
  readonly where: 'header' | 'earlier-mail'
  readonly quote: string
  readonly why: string
}

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
  /** The boss asks whether she is still free: never a rejection, whatever else the mail says. */
  readonly asksAgain: boolean
}

type Scores = Record<ReadingKind, number>

const STRONG: Readonly<Record<RuledKind, number>> = {
  rejection: 5.5,
  acknowledgement: 2.6,
  interview: 3.2,
  offer: 4,
  outreach: 3.2,
  alert: 3,
}
const WEAK = 0.7
const RULED_KINDS = [
  'rejection',
  'acknowledgement',
  'interview',
  'offer',
  'outreach',
  'alert',
] as const
type RuledKind = (typeof RULED_KINDS)[number]

/**
 * The softmax temperature: 1 and 0.85 have the same calibration error over the seen part of the dev set and our own mails
 * (0.043, n=230), 0.7 has more; the more cautious of the two is kept.
 */
const TEMPERATURE = 1
/** How much the model's score counts beside the rules. */
const MODEL_SHARE = 1

/** From so many different words about applications on, a mail is hardly about anything else. */
const JOB_WORDS = 4

/** Up to here a mail is a note from one to another, in units; notes name no "application" and no "position". */
const NOTE = 600
/** From here on a mail is longer than letters about an application are, in units; newsletters go on and on. */
const LONG = 4500
/** Kinds that must not be guessed from the tone of a mail alone. */
const GRAVE = ['rejection', 'interview', 'offer'] as const

/** Joins rules and model into one calibrated verdict. */
export function classify(
  question: Question,
  model: { readonly score: ScoreKinds; readonly buckets: number },
): Verdict {
  const { features } = question
  const tally = tallyOf(question)
  const scores: Scores = { ...byKind(() => 0) }
  const learned = model.score(
    modelFeatures({ subject: features.subject.lower, body: features.body.lower }, model.buckets),
  )
  for (const kind of READING_KINDS) scores[kind] += MODEL_SHARE * learned[kind]
  const isNote = features.body.lower.length <= NOTE && tally.elsewhere === 0
  for (const kind of RULED_KINDS) scores[kind] += ruleScore(kind, tally, isNote)
  weighContext(scores, question, tally)
  const asksAgain = tally.count('sprout-strong') > 0
  if (asksAgain) {
    scores.rejection = -30
    if (tally.isJob) scores.sprout += 18
  }
  return verdictOf(scores, features, asksAgain)
}

function ruleScore(kind: RuledKind, tally: Tally, isNote: boolean): number {
  const strong = tally.count(`${kind}-strong`) + (tally.isInSubject(`${kind}-strong`) ? 1 : 0)
  const weak = tally.count(`${kind}-weak`)
  if (kind === 'rejection') {
    if (!tally.isJob) return isNote && strong > 0 ? STRONG.rejection / 2.5 : 0
    // One weak word is no rejection; two of them in a mail about an application usually are.
    const weakScore = weak < 2 ? 0 : Math.min(weak - 1, 4) * WEAK
    return (strong > 0 ? STRONG.rejection + Math.min(strong - 1, 2) : 0) + weakScore
  }
  const isMuted = tally.isJob && tally.count('rejection-strong') > 0
  const points =
    (strong > 0 ? STRONG[kind] + Math.min(strong - 1, 2) * 0.6 : 0) + Math.min(weak, 3) * WEAK * 0.6
  if (kind === 'alert')
    return isMuted || tally.isInSubject('acknowledgement-strong') ? points * 0.2 : points * 0.8
  return (isMuted ? points * 0.2 : points) * (tally.isJob ? 1 : isNote ? 0.7 : 0.3)
}

function weighContext(scores: Scores, question: Question, tally: Tally): void {
  const { features, mail, system } = question
  const isNote = features.body.lower.length <= NOTE && tally.elsewhere === 0
  if (system !== null && system.system.kind === 'system') {
    for (const kind of ['rejection', 'acknowledgement', 'interview'] as const) scores[kind] += 0.8
    scores.other -= 1
  }
  const isList = headerOf(mail, 'list-id') !== null || headerOf(mail, 'precedence') === 'list'
  if (isList && system === null) scores.other += 2.5
  // Employers rarely offer to unsubscribe from a letter; shops and newsletters always do.
  else if (system === null && headerOf(mail, 'list-unsubscribe') !== null) {
    scores.other += 1
    scores.alert += 1
  }
  if (mail.calendars.length > 0 && tally.jobs > 0) scores.interview += 2
  if (tally.isJob && tally.jobs >= JOB_WORDS) scores.other -= 1.5
  if (tally.isJob && tally.roles >= 3) scores.alert += 2.5
  if (tally.jobs === 0 && system === null) scores.other += isNote ? 1.2 : 3
  else if (!tally.isJob && tally.elsewhere >= 3) scores.other += 1.5
  const { length } = features.body.lower
  if (system === null && length > LONG) scores.other += Math.min(4, (length - LONG) / 1000)
  for (const kind of GRAVE) scores[kind] -= doubtOf(kind, question, tally)
}

/** What speaks against a grave kind: no phrase that says so, the length, the small print or the list of a mailing. */
function doubtOf(kind: (typeof GRAVE)[number], question: Question, tally: Tally): number {
  const { features, mail, system } = question
  // "We chose another applicant" for a flat says nothing about a job.
  const isSaid = tally.count(`${kind}-strong`) > 0 && (tally.isJob || tally.elsewhere === 0)
  const isAboutJob = tally.isJob && tally.count('job') > 0
  const tone = kind === 'offer' ? 1.5 : 0
  const unsaid = isSaid ? 0 : isAboutJob ? tone : 4
  if (system !== null) return unsaid
  if (features.body.lower.length > LONG) return unsaid + 4
  const smallPrint = features.bodyHits.filter((hit) => hit.signal === 'alert-weak').length
  const isMailing = headerOf(mail, 'list-id') !== null || smallPrint >= 5
  const isBodySilent = kind === 'rejection' && features.bodyHits.length === 0
  return unsaid + (isMailing ? 3 : 0) + (isBodySilent ? 1.5 : 0)
}

function verdictOf(scores: Scores, features: Features, asksAgain: boolean): Verdict {
  const top = Math.max(...READING_KINDS.map((kind) => scores[kind]))
  const weights = READING_KINDS.map((kind) => Math.exp((scores[kind] - top) / TEMPERATURE))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const kind = READING_KINDS.find((each) => scores[each] === top) ?? 'other'
  const confidence = 1 / total
  const reasonsIn = (hits: readonly Hit[]): readonly Hit[] => reasonsFor(kind, hits, asksAgain)
  return {
    kind,
    detail: null,
    confidence,
    isUnsure: false,
    signs: [],
    asksAgain,
    reasons: reasonsIn(features.bodyHits),
    subjectReasons: reasonsIn(features.subjectHits),
  }
}

function reasonsFor(kind: ReadingKind, hits: readonly Hit[], asksAgain: boolean): readonly Hit[] {
  const strong = hits.filter((hit) => hit.isAsserted && hit.signal === `${kind}-strong`)
  const weak = hits.filter((hit) => hit.isAsserted && hit.signal === `${kind}-weak`)
  const again = asksAgain
    ? hits.filter((hit) => hit.isAsserted && hit.signal === 'sprout-strong')
    : []
  return [...again, ...strong, ...weak]
}
