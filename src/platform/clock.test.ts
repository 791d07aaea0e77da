import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixedClock, laterBy, mailDate, systemClock } from './clock.ts'

test('the machine tells instants in UTC that never run backwards', () => {
  const clock = systemClock()
  const [one, two] = [clock.now(), clock.now()]
  expect(one).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  expect(two >= one).toBe(true)
})

test('the date is that of the named zone: Kiritimati is never behind Pago Pago and at most two days ahead', () => {
  const dates = ['Pacific/Pago_Pago', 'UTC', 'Pacific/Kiritimati'].map((zone) =>
    systemClock(zone).today(),
  )
  for (const date of dates) expect(date).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(dates.toSorted()).toEqual(dates)
  // 25 hours lie between the two, so their dates always differ.
  expect(dates[0]).not.toBe(dates[2])
})

test('a zone that does not exist is refused at once', () => {
  expect(() => systemClock('Mars/Olympus')).toThrow('Mars/Olympus')
})

test('a fixed clock stands still', () => {
  const clock = fixedClock('2026-11-23T23:59:59.999Z')
  expect([clock.now(), clock.now(), clock.today()]).toEqual([
    '2026-11-23T23:59:59.999Z',
    '2026-11-23T23:59:59.999Z',
    '2026-11-23',
  ])
})

test.each([
  ['2026-11-23T23:59:59.999Z', 1, '2026-11-24T00:00:00.000Z'],
  ['2028-02-28T12:00:00.000Z', 86_400_000, '2028-02-29T12:00:00.000Z'],
  ['2026-01-01T00:00:00.000Z', -1, '2025-12-31T23:59:59.999Z'],
])('%s and %d ms later is %s', (instant, milliseconds, later) => {
  expect(laterBy(instant, milliseconds)).toBe(later)
})

test('later and back again is the same instant', () => {
  const instants = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(instants, fc.integer(), (date, milliseconds) => {
      const instant = date.toISOString()
      expect(laterBy(laterBy(instant, milliseconds), -milliseconds)).toBe(instant)
    }),
  )
})

test('the date of a mail is in the form of RFC 5322', () => {
  expect(mailDate('2026-11-03T08:04:07.123Z')).toBe('Tue, 03 Nov 2026 08:04:07 +0000')
})
