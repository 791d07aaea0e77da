import { expect, test } from 'vitest'
import { groupOf, KIND_GROUP_NAMES, KIND_GROUPS } from './kind-groups.ts'
import { READING_KINDS } from './reading.ts'

test('every kind stands in exactly one group', () => {
  const grouped = KIND_GROUP_NAMES.flatMap((group) => KIND_GROUPS[group])
  expect(grouped.toSorted()).toEqual(READING_KINDS.toSorted())
})

test.each([
  ['rejection', 'jobs'],
  ['sprout', 'people'],
  ['bounce', 'automatic'],
  ['sent', 'other'],
] as const)('%s is found under %s', (kind, group) => {
  expect(groupOf(kind)).toBe(group)
})
