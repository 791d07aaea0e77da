import type { ReadingKind } from './reading.ts'

/** The names of the groups, as a list of mail is narrowed by them. */
export const KIND_GROUP_NAMES = ['jobs', 'people', 'automatic', 'other'] as const
export type KindGroup = (typeof KIND_GROUP_NAMES)[number]

/** Fourteen kinds are too many to choose from at once: what a mail is about, who writes it, then the kind. */
export const KIND_GROUPS: Readonly<Record<KindGroup, readonly ReadingKind[]>> = {
  jobs: ['rejection', 'acknowledgement', 'interview', 'offer', 'withdrawal'],
  people: ['sprout', 'referral', 'reply', 'outreach'],
  automatic: ['alert', 'auto-reply', 'bounce'],
  other: ['sent', 'other'],
}

/** The kinds that say something of the user's own search: worth a look even when they were read for sure. */
export const KINDS_OF_THE_SEARCH: readonly ReadingKind[] = [
  ...KIND_GROUPS.jobs,
  ...KIND_GROUPS.people,
]

/** The group a kind belongs to. */
export function groupOf(kind: ReadingKind): KindGroup {
  return KIND_GROUP_NAMES.find((group) => KIND_GROUPS[group].includes(kind)) ?? 'other'
}
