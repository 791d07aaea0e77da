import { KIND_GROUP_NAMES, KIND_GROUPS, type KindGroup } from '../../src/mailbox/kind-groups.ts'
import { t } from '../messages/en-kinds.ts'
import type { Message } from '../views.ts'
import type { Choice } from './choices.ts'

export type Kind = Message['kind']
export type Detail = NonNullable<Message['detail']>

/** What is needed to say what a mail is. */
type Said = Pick<Message['reading'], 'kind' | 'detail' | 'isUnsure'>

interface KindWords {
  readonly short: string
  /** The word beside a count that is not one. */
  readonly many: string
  readonly long: string
  /** The one letter that means this kind wherever a kind is chosen; it occurs in the short word. */
  readonly key: string
}

const WORDS: Readonly<Record<Kind, KindWords>> = {
  rejection: {
    short: t('shortRejection'),
    many: t('manyRejection'),
    long: t('kindRejection'),
    key: 'r',
  },
  acknowledgement: {
    short: t('shortAcknowledgement'),
    many: t('manyAcknowledgement'),
    long: t('kindAcknowledgement'),
    key: 'a',
  },
  interview: {
    short: t('shortInterview'),
    many: t('manyInterview'),
    long: t('kindInterview'),
    key: 'i',
  },
  offer: { short: t('shortOffer'), many: t('manyOffer'), long: t('kindOffer'), key: 'o' },
  withdrawal: {
    short: t('shortWithdrawal'),
    many: t('manyWithdrawal'),
    long: t('kindWithdrawal'),
    key: 'w',
  },
  sprout: { short: t('shortSprout'), many: t('manySprout'), long: t('kindSprout'), key: 's' },
  referral: {
    short: t('shortReferral'),
    many: t('manyReferral'),
    long: t('kindReferral'),
    key: 'f',
  },
  reply: { short: t('shortReply'), many: t('manyReply'), long: t('kindReply'), key: 'p' },
  outreach: {
    short: t('shortOutreach'),
    many: t('manyOutreach'),
    long: t('kindOutreach'),
    key: 'h',
  },
  alert: { short: t('shortAlert'), many: t('manyAlert'), long: t('kindAlert'), key: 'l' },
  'auto-reply': {
    short: t('shortAutoReply'),
    many: t('manyAutoReply'),
    long: t('kindAutoReply'),
    key: 'm',
  },
  bounce: { short: t('shortBounce'), many: t('manyBounce'), long: t('kindBounce'), key: 'b' },
  sent: { short: t('shortSent'), many: t('manySent'), long: t('kindSent'), key: 't' },
  other: { short: t('shortOther'), many: t('manyOther'), long: t('kindOther'), key: 'n' },
}

const DETAILS: Readonly<Record<Detail, { readonly short: string; readonly long: string }>> = {
  'on-hold': { short: t('detailOnHold'), long: t('kindOnHold') },
  invitation: { short: t('detailInvitation'), long: t('kindInvitation') },
  scheduling: { short: t('detailScheduling'), long: t('kindScheduling') },
  assessment: { short: t('detailAssessment'), long: t('kindAssessment') },
  reschedule: { short: t('detailReschedule'), long: t('kindReschedule') },
  cancellation: { short: t('detailCancellation'), long: t('kindCancellation') },
  application: { short: t('detailApplication'), long: t('kindApplication') },
  'thank-you': { short: t('detailThankYou'), long: t('kindThankYou') },
  withdrawal: { short: t('detailWithdrawal'), long: t('kindWithdrawing') },
}

const GROUP_WORDS: Readonly<Record<KindGroup, string>> = {
  jobs: t('groupJobs'),
  people: t('groupPeople'),
  automatic: t('groupAutomatic'),
  other: t('groupOther'),
}

/** A group of kinds with its heading. */
export interface ShownGroup {
  readonly group: KindGroup
  readonly label: string
  readonly kinds: readonly Kind[]
}

/** The groups in the order they are shown. */
export const GROUPS: readonly ShownGroup[] = KIND_GROUP_NAMES.map((group) => ({
  group,
  label: GROUP_WORDS[group],
  kinds: KIND_GROUPS[group],
}))

/** Every kind, group by group. */
export const KINDS: readonly Kind[] = GROUPS.flatMap(({ kinds }) => kinds)

/** The kind in one word. */
export function kindInShort(kind: Kind): string {
  return WORDS[kind].short
}

/** The kind beside a count: `1 rejection`, `4 rejections`. */
export function kindCounted(kind: Kind, count: number): string {
  return count === 1 ? WORDS[kind].short : WORDS[kind].many
}

/** What sets it apart from others of its kind, in a word or two. */
export function detailInShort(detail: Detail): string {
  return DETAILS[detail].short
}

/** The letter that means a kind. */
export function keyOf(kind: Kind): string {
  return WORDS[kind].key
}

/** The colour of a kind: a rejection needs care, good news is green, and a sprout is the best of all. */
export function toneOf(kind: Kind): 'text-clay' | 'text-leaf' | 'text-soft' {
  if (kind === 'rejection') return 'text-clay'
  return ['sprout', 'interview', 'offer', 'referral'].includes(kind) ? 'text-leaf' : 'text-soft'
}

/** What the mail is taken for, as surely as it was read. */
export function kindSentence({ kind, detail, isUnsure }: Said): string {
  if (kind === 'other') return t('sentenceOther')
  const what = detail === null ? WORDS[kind].long : DETAILS[detail].long
  return t(isUnsure ? 'sentenceUnsure' : 'sentenceSure', what)
}

/** A confidence from 0 to 1 in whole percent, never rounded up to a certainty that is not there. */
export function percent(confidence: number): number {
  return Math.floor(confidence * 100 + 1e-9)
}

/** Every kind as a choice, each under its letter. */
export function kindChoices(): readonly Choice<Kind>[] {
  return KINDS.map((kind) => ({ value: kind, label: WORDS[kind].short, key: WORDS[kind].key }))
}
