import { pitchOf } from './classify-pitch.ts'
import type { Manner, Question, Tally, Weighed } from './classify-tally.ts'
import {
  NO_TOPIC,
  NO_TOPIC_NOTE,
  OTHER_TOPIC,
  PITCHED_GRAVE,
  type STRONG,
  THIN,
  THIN_NOTE,
  TONE,
} from './classify-weights.ts'
import { headerOf } from './message.ts'
import type { Signal } from './reading-phrases.ts'

/** Kinds that phrases speak for. */
export type RuledKind = keyof typeof STRONG

/** Kinds that must not be guessed from the tone of a mail alone. */
export const GRAVE = ['rejection', 'interview', 'offer'] as const

/** From here on a mail is longer than letters about an application are, in units; newsletters go on and on. */
export const LONG = 4500
/** Up to here a mail is a note from one to another, in units; notes name no "application" and no "position". */
const NOTE = 600
/** A mail with more marks of a sales letter than this hardly says anything grave. */
const PITCHED = 2

const INTERVIEW_SIGNALS: readonly Signal[] = [
  'interview-strong',
  'interview-invitation',
  'interview-scheduling',
  'interview-assessment',
  'interview-reschedule',
  'interview-cancellation',
]

/** How many different strong phrases of a kind stand there. */
export function strongOf(kind: RuledKind, tally: Tally): number {
  const isTwice = tally.isInSubject(`${kind}-strong`) ? 1 : 0
  if (kind === 'interview')
    return INTERVIEW_SIGNALS.reduce((sum, signal) => sum + tally.count(signal), isTwice)
  const paused = kind === 'rejection' && tally.isJob ? tally.count('on-hold') : 0
  return tally.count(`${kind}-strong`) + paused + isTwice
}

/** How a mail is written: as a note from one person to another, or as a letter that sells something to many. */
export function mannerOf({ mail, features }: Question, tally: Tally): Manner {
  const pitch = pitchOf(features)
  const isShort = features.body.lower.length <= NOTE
  const isToMany = ['list-id', 'list-unsubscribe', 'precedence'].some(
    (name) => headerOf(mail, name) !== null,
  )
  return { pitch, isNote: isShort && tally.elsewhere === 0 && !isToMany && pitch === 0 }
}

/** What speaks against a grave kind: no phrase that says so, the length, the small print or the list of a mailing. */
export function doubtOf(
  kind: (typeof GRAVE)[number],
  { features, mail, system }: Question,
  { tally, manner }: Weighed,
): number {
  // "We chose another applicant" for a flat says nothing about a job.
  const isSaid = strongOf(kind, tally) > 0 && (tally.isJob || tally.elsewhere === 0)
  const isAboutJob = tally.isJob && tally.count('job') > 0
  // One such word may be anything ("someone in a similar position").
  const isThin = tally.jobs < 2 && tally.count(`${kind}-weak`) === 0
  const tone = TONE[kind] + (isThin ? (manner.isNote ? THIN_NOTE[kind] : THIN) : 0)
  const isUnhinted = kind === 'rejection' && !manner.isNote && tally.count('rejection-weak') === 0
  const unsaid = isSaid
    ? 0
    : isAboutJob
      ? tone + (isUnhinted ? 1.3 : 0)
      : doubtOfTopic(kind, tally, manner)
  if (system !== null) return unsaid
  const sold = unsaid + (manner.pitch > PITCHED ? PITCHED_GRAVE : 0)
  if (features.body.lower.length > LONG) return sold + 4
  const smallPrint = features.bodyHits.filter((hit) => hit.signal === 'alert-weak').length
  const isMailing = headerOf(mail, 'list-id') !== null || smallPrint >= 5
  const isBodySilent = kind === 'rejection' && features.bodyHits.length === 0
  return sold + (isMailing ? 3 : 0) + (isBodySilent ? 1.2 : 0)
}

/** A visa has interviews too, and a flat is refused: what names such a thing is hardly about a job. */
function doubtOfTopic(kind: (typeof GRAVE)[number], tally: Tally, { isNote }: Manner): number {
  if (!tally.isJob && tally.elsewhere > 0) return OTHER_TOPIC
  return isNote ? NO_TOPIC_NOTE[kind] : NO_TOPIC
}
