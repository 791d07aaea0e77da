import { expect, test } from 'vitest'
import { matches } from './matches.ts'

test.each([
  ['', true],
  ['harbor', true],
  ['OLUFSEN harbor', true],
  ['jose', true],
  ['olufsen acme', false],
])('the filter "%s" keeps the row: %s', (filter, isKept) => {
  expect(matches(filter, ['Harborlight Shipping', null, 'Margaret Olufsen', 'José'])).toBe(isKept)
})
