import { weighCallBack, weighTalkOfNo } from './classify-callback.ts'
import type { Question, Scores, Tally, Weighed } from './classify-tally.ts'
import { headerOf } from './message.ts'
import type { Signal } from './reading-phrases.ts'

/** What the first strong phrase of a kind weighs beside the model's logarithms of probabilities. */
const STRONG = {
  rejection: 5.5,
  acknowledgement: 2,
  interview: 2.2,
  offer: 3,
  outreach: 2,
  alert: 2.6,
  withdrawal: 6,
  referral: 2.4,
  reply: 2.2,
} as const
type RuledKind = keyof typeof STRONG
const RULED_KINDS: readonly RuledKind[] = [
  'rejection',
  'acknowledgement',
  'interview',
  'offer',
  'outreach',
  'alert',
  'withdrawal',
  'referral',
  'reply',
]
const WEAK = 0.7
/** What each sort of the user's own words weighs. */
const OWN_WORDS = 2.2

/** From so many different words about applications on, a mail is hardly about anything else. */
const JOB_WORDS = 4
/** Up to here a mail is a note from one to another, in units; notes name no "application" and no "position". */
const NOTE = 600
/** From here on a mail is longer than letters about an application are, in units; newsletters go on and on. */
const LONG = 4500
/** Kinds that must not be guessed from the tone of a mail alone. */
const GRAVE = ['rejection', 'interview', 'offer'] as const

/** Kinds that only a mail about an application can be, a little less grave. */
const TIED_TO_JOBS = ['acknowledgement', 'withdrawal'] as const
const NO_JOB = 1.5
/** From this logarithm of a probability on, the model has hardly a doubt. */
const CLEAR = -0.12

const INTERVIEW_SIGNALS: readonly Signal[] = [
  'interview-strong',
  'interview-invitation',
  'interview-scheduling',
  'interview-assessment',
  'interview-reschedule',
  'interview-cancellation',
]

/** Adds what the phrases of a mail, its length and its headers say to the scores. */
export function weighRules(scores: Scores, question: Question, { tally, learned }: Weighed): void {
  const isNote = question.features.body.lower.length <= NOTE && tally.elsewhere === 0
  for (const kind of RULED_KINDS) scores[kind] += ruleScore(kind, tally, isNote)
  weighOwnWords(scores, question, tally)
  weighHeaders(scores, question, tally)
  weighTopic(scores, question, tally)
  for (const kind of GRAVE) scores[kind] -= doubtOf(kind, question, { tally, learned })
  if (!tally.isJob) for (const kind of TIED_TO_JOBS) scores[kind] -= NO_JOB
  weighTalkOfNo(scores, learned)
  weighCallBack(scores, { tally, learned })
}

/** How many different strong phrases of a kind stand there. */
function strongOf(kind: RuledKind, tally: Tally): number {
  const isTwice = tally.isInSubject(`${kind}-strong`) ? 1 : 0
  if (kind === 'interview')
    return INTERVIEW_SIGNALS.reduce((sum, signal) => sum + tally.count(signal), isTwice)
  const paused = kind === 'rejection' && tally.isJob ? tally.count('on-hold') : 0
  return tally.count(`${kind}-strong`) + paused + isTwice
}

function ruleScore(kind: RuledKind, tally: Tally, isNote: boolean): number {
  const strong = strongOf(kind, tally)
  const weak = kind === 'withdrawal' ? 0 : tally.count(`${kind}-weak`)
  if (kind === 'rejection') {
    if (!tally.isJob) return isNote && strong > 0 ? STRONG.rejection / 2.5 : 0
    // One weak word is no rejection; two of them in a mail about an application usually are.
    const weakScore = weak < 2 ? 0 : Math.min(weak - 1, 4) * WEAK
    return (strong > 0 ? STRONG.rejection + Math.min(strong - 1, 2) : 0) + weakScore
  }
  const isMuted = tally.isJob && strongOf('rejection', tally) > 0 && kind !== 'withdrawal'
  const points =
    (strong > 0 ? STRONG[kind] + Math.min(strong - 1, 2) * 0.6 : 0) + Math.min(weak, 3) * WEAK * 0.6
  if (kind === 'alert')
    return isMuted || tally.isInSubject('acknowledgement-strong') ? points * 0.2 : points * 0.8
  // Thanks for the application stand above most noes as well.
  if (kind === 'acknowledgement' && !isMuted && tally.count('rejection-weak') > 0)
    return points * 0.5
  if (kind === 'reply' || kind === 'referral') return isMuted ? points * 0.3 : points
  return (isMuted ? points * 0.2 : points) * (tally.isJob ? 1 : isNote ? 0.7 : 0.3)
}

function weighOwnWords(scores: Scores, { mail, context, system }: Question, tally: Tally): void {
  const sorts = (['sent-application', 'sent-thanks', 'sent-withdrawal'] as const).filter(
    (signal) => tally.count(signal) > 0,
  )
  if (strongOf('rejection', tally) === 0) scores.sent += Math.min(sorts.length, 2) * OWN_WORDS
  const address = mail.from?.address ?? ''
  // Whoever is known not to be the user writes no letter of hers.
  const isFromOther =
    context.ownAddresses.length > 0 && address !== '' && !context.ownAddresses.includes(address)
  if (isFromOther || system !== null) scores.sent -= 8
  if (tally.answersThanks) scores.reply += 2.5
}

function weighHeaders(scores: Scores, { mail, system }: Question, tally: Tally): void {
  if (system !== null && system.system.kind === 'system') {
    for (const kind of ['rejection', 'acknowledgement', 'interview'] as const) scores[kind] += 0.8
    for (const kind of ['reply', 'referral', 'sprout'] as const) scores[kind] -= 1.5
    scores.other -= 1
  }
  const isList = headerOf(mail, 'list-id') !== null || headerOf(mail, 'precedence') === 'list'
  if (isList && system === null) scores.other += 2.5
  // Employers rarely offer to unsubscribe from a letter; shops and newsletters always do.
  else if (system === null && headerOf(mail, 'list-unsubscribe') !== null) {
    scores.other += 1
    scores.alert += 1
    for (const kind of ['reply', 'referral', 'sprout', 'sent'] as const) scores[kind] -= 3
  }
  if (mail.calendars.length > 0 && tally.jobs > 0) scores.interview += 2
}

function weighTopic(scores: Scores, { features, system }: Question, tally: Tally): void {
  const isNote = features.body.lower.length <= NOTE && tally.elsewhere === 0
  if (tally.isJob && tally.jobs >= JOB_WORDS) scores.other -= 1.5
  if (tally.isJob && tally.roles >= 3) scores.alert += 2.5
  if (tally.jobs === 0 && system === null) scores.other += isNote ? 0.6 : 2
  else if (!tally.isJob && tally.elsewhere >= 3) scores.other += 1.5
  const { length } = features.body.lower
  if (system === null && length > LONG) scores.other += Math.min(4, (length - LONG) / 1000)
}

/** What a kind loses in mail about a job when no phrase says it outright. */
const TONE = { rejection: 0.8, interview: 0.2, offer: 0 } as const

/** What it loses besides where a single word is all that speaks of a job. */
const THIN = 1.5

/** What speaks against a grave kind: no phrase that says so, the length, the small print or the list of a mailing. */
function doubtOf(
  kind: (typeof GRAVE)[number],
  question: Question,
  { tally, learned }: Weighed,
): number {
  const { features, mail, system } = question
  // "We chose another applicant" for a flat says nothing about a job.
  const isSaid = strongOf(kind, tally) > 0 && (tally.isJob || tally.elsewhere === 0)
  const isAboutJob = tally.isJob && tally.count('job') > 0
  // One such word may be anything ("someone in a similar position").
  const isThin = tally.jobs < 2 && tally.count(`${kind}-weak`) === 0
  const tone = TONE[kind] + (isThin ? THIN : 0)
  const isClear = learned.kinds[kind] > CLEAR
  const unsaid = isSaid ? 0 : isAboutJob ? tone : doubtOfTopic(tally, isClear)
  if (system !== null) return unsaid
  if (features.body.lower.length > LONG) return unsaid + 4
  const smallPrint = features.bodyHits.filter((hit) => hit.signal === 'alert-weak').length
  const isMailing = headerOf(mail, 'list-id') !== null || smallPrint >= 5
  const isBodySilent = kind === 'rejection' && features.bodyHits.length === 0
  return unsaid + (isMailing ? 3 : 0) + (isBodySilent ? 1.5 : 0)
}

/** A visa has interviews too, and a flat is refused: what names such a thing is hardly about a job. */
function doubtOfTopic(tally: Tally, isClear: boolean): number {
  if (!tally.isJob && tally.elsewhere > 0) return 6
  return isClear ? 0.8 : 4
}
