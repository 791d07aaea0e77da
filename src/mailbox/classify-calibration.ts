import type { ReadingKind } from './reading.ts'

/** The softmax temperature of the joined scores; chosen on kept-back sentences and the dev set's totals (bench/README.md). */
export const TEMPERATURE = 1

/** Below this confidence the user is asked; chosen so that about one mail in fourteen is (bench/README.md). */
export const SURE_ENOUGH = 0.75

/** The same where no phrase, header or earlier mail speaks for the kind, only the tone of the whole. */
export const SURE_BY_TONE = 0.85
/** ... and that of a word or two. */
export const SURE_OF_LITTLE = 0.95

/**
 * How much rarer (a logarithm) a kind is in mailboxes than among the mails of the training, where all are as frequent: a doubtful
 * mail is rather what mailboxes are full of.
 */
export const RARER: Readonly<Partial<Record<ReadingKind, number>>> = {
  bounce: 0.8,
  sprout: 0.9,
  interview: 0.5,
  sent: 0.3,
  referral: 0.3,
  outreach: 0.2,
}
