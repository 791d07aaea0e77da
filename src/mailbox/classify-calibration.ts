import type { ReadingKind } from './reading.ts'

/** The softmax temperature of the joined scores; chosen on kept-back sentences and the dev set's totals (bench/README.md). */
export const TEMPERATURE = 1

/** Below this confidence the user is asked; chosen so that about one mail in twenty is (bench/README.md). */
export const SURE_ENOUGH = 0.6

/**
 * How much rarer (a logarithm) a kind is in mailboxes than among the mails of the training, where all are as frequent: a doubtful
 * mail is rather what mailboxes are full of.
 */
export const RARER: Readonly<Partial<Record<ReadingKind, number>>> = {
  sent: 1,
  bounce: 1,
  referral: 0.8,
  withdrawal: 0.6,
  reply: 0.5,
  'auto-reply': 0.5,
  sprout: 0.4,
  outreach: 0.2,
}
