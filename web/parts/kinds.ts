import { t } from '../messages/en-reading.ts'
import type { Message } from '../views.ts'
import type { Choice } from './choices.ts'

export type Kind = Message['kind']

const SHORT: Readonly<Record<Kind, string>> = {
  rejection: t('shortRejection'),
  acknowledgement: t('shortAcknowledgement'),
  interview: t('shortInterview'),
  offer: t('shortOffer'),
  withdrawal: t('shortWithdrawal'),
  sprout: t('shortSprout'),
  outreach: t('shortOutreach'),
  referral: t('shortReferral'),
  reply: t('shortReply'),
  bounce: t('shortBounce'),
  'auto-reply': t('shortAutoReply'),
  alert: t('shortAlert'),
  sent: t('shortSent'),
  other: t('shortOther'),
}

const LONG: Readonly<Record<Kind, string>> = {
  rejection: t('kindRejection'),
  acknowledgement: t('kindAcknowledgement'),
  interview: t('kindInterview'),
  offer: t('kindOffer'),
  withdrawal: t('kindWithdrawal'),
  sprout: t('kindSprout'),
  outreach: t('kindOutreach'),
  referral: t('kindReferral'),
  reply: t('kindReply'),
  bounce: t('kindBounce'),
  'auto-reply': t('kindAutoReply'),
  alert: t('kindAlert'),
  sent: t('kindSent'),
  other: t('kindOther'),
}

/** The four kinds that have a number key first, then the rarer ones. */
export const KINDS: readonly Kind[] = [
  'rejection',
  'acknowledgement',
  'interview',
  'other',
  'sprout',
  'offer',
  'outreach',
  'referral',
  'reply',
  'withdrawal',
  'alert',
  'auto-reply',
  'bounce',
  'sent',
]

/** The kind in one word. */
export function kindInShort(kind: Kind): string {
  return SHORT[kind]
}

/** What the mail is taken for, as surely as it was read. */
export function kindSentence(kind: Kind, confidence: number): string {
  if (kind === 'other') return t('noJobMail')
  return t(confidence >= 0.7 ? 'sentenceSure' : 'sentenceUnsure', LONG[kind])
}

/** A confidence from 0 to 1 in whole percent, never rounded up to a certainty that is not there. */
export function percent(confidence: number): number {
  return Math.floor(confidence * 100 + 1e-9)
}

/** Every kind as a choice. */
export function kindChoices(): readonly Choice<Kind>[] {
  return KINDS.map((kind) => ({ value: kind, label: SHORT[kind] }))
}
