import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, isCalendarDate } from './calendar.ts'

const date = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10))

describe('calendar dates', () => {
  test.each([
    ['2026-11-10', 45, '2026-12-25'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2000-02-29', 366, '2001-03-01'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to)
    expect(daysBetween(from, to)).toBe(days)
  })

  test('adding days and counting them agree with the Gregorian calendar of the platform', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -3000, max: 3000 }), (from, days) => {
        const expected = new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000)
        expect(addDays(from, days)).toBe(expected.toISOString().slice(0, 10))
        expect(daysBetween(from, addDays(from, days))).toBe(days)
      }),
    )
  })

  test.each([
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['soon', false],
    ['2026-12-31', true],
  ])('%s exists: %s', (text, exists) => {
    expect(isCalendarDate(text)).toBe(exists)
  })
})
