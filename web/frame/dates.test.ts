import { expect, test } from 'vitest'
import { dayInWords, distanceInWords } from './dates.ts'

test.each([
  ['2026-11-03', 'Tue 3 Nov'],
  ['2026-01-01', 'Thu 1 Jan'],
  ['2027-02-09', '9 Feb 2027'],
])('%s is said as %s', (date, words) => {
  expect(dayInWords(date, '2026-11-10')).toBe(words)
})

test.each([
  ['2026-11-10', 'today'],
  ['2026-11-11', 'tomorrow'],
  ['2026-11-09', 'yesterday'],
  ['2026-11-19', 'in 9 days'],
  ['2026-11-07', '3 days ago'],
])('%s is %s', (date, words) => {
  expect(distanceInWords(date, '2026-11-10')).toBe(words)
})
