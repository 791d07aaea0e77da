import { expect, test } from 'vitest'
import { timeInWords } from './appointment.ts'

const TALK = { on: '2026-11-03', at: '15:00', zone: null, place: null }

test.each([
  [TALK, 'Tue 3 Nov at 15:00'],
  [{ ...TALK, at: null }, 'Tue 3 Nov'],
  [{ ...TALK, zone: 'Europe/Berlin' }, 'Tue 3 Nov at 15:00 (Europe/Berlin)'],
  [{ ...TALK, on: '2027-02-09', at: null, zone: '+01:00' }, '9 Feb 2027'],
])('%o is said as %s', (appointment, words) => {
  expect(timeInWords(appointment, '2026-11-01')).toBe(words)
})
