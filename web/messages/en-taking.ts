import { count, speaker } from './say.ts'

/** English of what came of mail that was handed in. */
const texts = {
  tookRejection: 'Read as a rejection.',
  tookMail: 'Read. It is not taken for a rejection.',
  knownAlready: 'You have this mail already; nothing was added.',
  tookMany: (taken: number, seen: number) => `Took ${taken} of ${count(seen, 'mail', 'mails')}.`,
  nothingTaken: (reason: string) => `Nothing was taken: ${reason}`,
  noMail: 'no mail was found in it',
} as const

/** Says what came of mail that was handed in. */
export const t = speaker(texts)
