import { expect, test } from 'vitest'
import { firstName } from './whom.ts'

test.each([
  ['Margaret Olufsen', 'Margaret'],
  ['Cher', 'Cher'],
  ['Dr. Margaret Olufsen', 'Dr. Margaret Olufsen'],
  ['Frau Dr. Weber', 'Frau Dr. Weber'],
  ['Drew Barton', 'Drew'],
])('%s is called %s in a label', (name, called) => {
  expect(firstName(name)).toBe(called)
})
