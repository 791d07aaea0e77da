import { weighCallBack, weighTalkOfNo } from './classify-callback.ts'
import { doubtOf, GRAVE, LONG, mannerOf, type RuledKind, strongOf } from './classify-doubt.ts'
import type { Learned } from './classify-model.ts'
import type { Question, Scores, Tally, Weighed } from './classify-tally.ts'
import {
  MUTED,
  NO_IN_NOTE,
  NO_JOB,
  ORDINARY,
  OTHER_TOPIC,
  OWN_WORDS,
  STRONG,
  WEAK,
} from './classify-weights.ts'
import { headerOf } from './message.ts'

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

/** From so many different words about applications on, a mail is hardly about anything else. */
const JOB_WORDS = 4
/** From so many marks of a sales letter on, a mail is hardly anything else. */
const PITCHED = 2
/** Kinds that only a mail about an application can be, a little less grave. */
const TIED_TO_JOBS = ['acknowledgement', 'withdrawal'] as const
/** Adds what the phrases of a mail, its length and its headers say to the scores. */
export function weighRules(
  scores: Scores,
  question: Question,
  { tally, learned }: { readonly tally: Tally; readonly learned: Learned },
): void {
  const weighed = { tally, learned, manner: mannerOf(question, tally) }
  const { isNote } = weighed.manner
  // Thanks for the application stand above most noes as well: there the model knows better than the phrase.
  const isRatherNo = learned.kinds.rejection > learned.kinds.acknowledgement
  for (const kind of RULED_KINDS) {
    const score = ruleScore(kind, tally, isNote)
    scores[kind] += kind === 'acknowledgement' && isRatherNo ? score * 0.3 : score
  }
  weighOwnWords(scores, question, tally)
  weighHeaders(scores, question, tally)
  weighTopic(scores, question, weighed)
  for (const kind of GRAVE) scores[kind] -= doubtOf(kind, question, weighed)
  if (!tally.isJob) for (const kind of TIED_TO_JOBS) scores[kind] -= NO_JOB
  // Whoever sells a bicycle asks as well whether somebody is still interested.
  if (!tally.isJob && tally.elsewhere > 0) scores.sprout -= OTHER_TOPIC / 3
  weighTalkOfNo(scores, learned)
  weighCallBack(scores, question, weighed)
}

function ruleScore(kind: RuledKind, tally: Tally, isNote: boolean): number {
  const strong = strongOf(kind, tally)
  const weak = kind === 'withdrawal' ? 0 : tally.count(`${kind}-weak`)
  if (kind === 'rejection') {
    if (!tally.isJob) return isNote && strong > 0 ? NO_IN_NOTE : 0
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
  return (
    (isMuted ? points * MUTED.besideNo : points) *
    (tally.isJob ? 1 : isNote ? MUTED.note : MUTED.elsewhere)
  )
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
  if (isFromOther || system !== null) scores.sent -= 12
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

function weighTopic(scores: Scores, { features, system }: Question, weighed: Weighed): void {
  const { tally, manner } = weighed
  if (tally.isJob && tally.jobs >= JOB_WORDS) scores.other -= ORDINARY.jobs
  if (tally.isJob && tally.roles >= 3) scores.alert += 2.5
  if (system !== null) return
  if (tally.jobs === 0 && !manner.isNote) scores.other += ORDINARY.long
  else if (!tally.isJob && tally.elsewhere >= 3) scores.other += ORDINARY.topics
  if (manner.pitch >= PITCHED) scores.other += ORDINARY.pitch * (Math.min(manner.pitch, 5) - 1)
  const { length } = features.body.lower
  if (length > LONG) scores.other += Math.min(4, (length - LONG) / 1000)
}
