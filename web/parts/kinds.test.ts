import { expect, test } from 'vitest'
import { kindSentence, percent } from './kinds.ts'

test.each([
  [0.98, 98],
  [0.995, 99],
  [0.29, 29],
  [1, 100],
])('a confidence of %s is %s per cent', (confidence, shown) => {
  expect(percent(confidence)).toBe(shown)
})

test('what is not sure is not said as if it were', () => {
  expect(kindSentence('rejection', 0.98)).toBe('This is a rejection')
  expect(kindSentence('rejection', 0.55)).toBe('This may be a rejection')
})
