/**
 * What the rules weigh beside the model's logarithms of probabilities. Found by a search that kept precision on mails by
 * other hands than the training text's (bench/README.md), then rounded; a change here changes every reading.
 */

/** The first strong phrase of a kind. */
export const STRONG = {
  rejection: 5.5,
  acknowledgement: 1.6,
  interview: 1.2,
  offer: 1.3,
  outreach: 0.8,
  alert: 1.3,
  withdrawal: 4,
  referral: 3,
  reply: 1.4,
} as const

/** A weak phrase; of most kinds they count little more than half of it. */
export const WEAK = 0.7
/** What each sort of the user's own words weighs. */
export const OWN_WORDS = 1.6

/** What is left of a phrase beside a no, in a note without a word about jobs, and in any other mail without one. */
export const MUTED = { besideNo: 0.25, note: 0.8, elsewhere: 0.3 } as const

/** A strong phrase of a no in a note that names no job. */
export const NO_IN_NOTE = 2.2

/** What a kind loses in mail about a job when no phrase says it outright. */
export const TONE = { rejection: 1, interview: 0.5, offer: 1.5 } as const
/** What it loses besides where a single word is all that speaks of a job: in letters and in notes. */
export const THIN = 1.5
export const THIN_NOTE = { rejection: 1, interview: 0.7, offer: 1 } as const

/** What it loses where nothing speaks of a job, in letters and in notes, and where a flat, an order or a visa is named. */
export const NO_TOPIC = 5
export const NO_TOPIC_NOTE = { rejection: 2.8, interview: 1.9, offer: 1.2 } as const
export const OTHER_TOPIC = 7.5

/** What a grave kind loses in a mail that sells something. */
export const PITCHED_GRAVE = 2.7

/** What only an application can bring loses without one. */
export const NO_JOB = 0.7

/** For ordinary mail speak a long text without a word about jobs, other topics and marks of selling; many words about jobs against. */
export const ORDINARY = { long: 0.7, topics: 1.5, pitch: 1, jobs: 2.5 } as const
