import { expect, test } from 'vitest'
import { countingIds, systemIds } from './ids.ts'

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

test.each([
  ['the machine', systemIds()],
  ['counting', countingIds()],
])('ids of %s are different UUIDs of version 7 that sort in the order of making', (_, ids) => {
  const made = Array.from({ length: 2000 }, () => ids.next())
  expect(made.every((id) => UUID_V7.test(id))).toBe(true)
  expect(new Set(made).size).toBe(2000)
  expect(made.toSorted()).toEqual(made)
})

test('counted ids repeat in every run', () => {
  const ids = countingIds(41)
  expect([ids.next(), ids.next()]).toEqual([
    '00000000-0000-7000-8000-000000000041',
    '00000000-0000-7000-8000-000000000042',
  ])
})
