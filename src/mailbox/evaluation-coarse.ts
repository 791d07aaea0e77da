import type { ReadingKind } from './reading.ts'

/**
 * What a kind counts as in a set that was labelled without it, the first that the set knows: a set of six labels calls a boss
 * who comes back an outreach, and a bounce other mail. Rejection, acknowledgement and interview are never counted as another
 * kind: to read one where there is none stays an error.
 */
export const COUNTS_AS: Readonly<Partial<Record<ReadingKind, readonly ReadingKind[]>>> = {
  sprout: ['outreach', 'other'],
  referral: ['outreach', 'other'],
  outreach: ['other'],
  alert: ['other'],
  offer: ['other'],
  withdrawal: ['other'],
  reply: ['other'],
  bounce: ['other'],
  'auto-reply': ['other'],
  sent: ['other'],
}

/** A set that has a mail of one of these was labelled with all the kinds, even if it has no mail of some of them. */
const FINE_KINDS: readonly ReadingKind[] = ['sprout', 'referral', 'reply', 'withdrawal', 'sent']

/** What a reading counts as in a set that uses these labels; itself when the set knows it or knows nothing near it. */
export function kindInSet(kind: ReadingKind, known: ReadonlySet<ReadingKind>): ReadingKind {
  if (known.has(kind) || FINE_KINDS.some((fine) => known.has(fine))) return kind
  return COUNTS_AS[kind]?.find((other) => known.has(other)) ?? kind
}
