import { expect, test } from 'vitest'
import { READING_KINDS } from '../../src/mailbox/reading.ts'
import { keyOf, kindCounted, kindInShort, KINDS, kindSentence, percent, toneOf } from './kinds.ts'

test.each([
  [0.98, 98],
  [0.995, 99],
  [0.29, 29],
  [1, 100],
])('a confidence of %s is %s per cent', (confidence, shown) => {
  expect(percent(confidence)).toBe(shown)
})

test.each([
  [{ kind: 'rejection', detail: null, isUnsure: false }, 'This is a rejection'],
  [{ kind: 'rejection', detail: null, isUnsure: true }, 'This may be a rejection'],
  [
    { kind: 'rejection', detail: 'on-hold', isUnsure: false },
    'This is a pause: they have put the search on hold',
  ],
  [
    { kind: 'interview', detail: 'reschedule', isUnsure: true },
    'This may be about moving an interview to another time',
  ],
  [{ kind: 'other', detail: null, isUnsure: true }, 'This seems to be no job mail'],
] as const)('%o is said as: %s', (reading, sentence) => {
  expect(kindSentence(reading)).toBe(sentence)
})

test('every kind has a letter of its own that stands in its word and is no other key of the page', () => {
  const keys = READING_KINDS.map(keyOf)
  expect(new Set(keys).size).toBe(READING_KINDS.length)
  for (const kind of READING_KINDS) expect(kindInShort(kind)).toContain(keyOf(kind))
  for (const taken of ['j', 'k', 'e', 'g', 'u', 'y', 'z']) expect(keys).not.toContain(taken)
})

test('every kind can be chosen', () => {
  expect(KINDS.toSorted()).toEqual(READING_KINDS.toSorted())
})

test('a sprout is good news and never looks like a rejection', () => {
  expect(toneOf('sprout')).not.toBe(toneOf('rejection'))
})

test('a kind beside a count is said in the right number', () => {
  expect([1, 4].map((count) => kindCounted('reply', count))).toEqual(['reply', 'replies'])
})
