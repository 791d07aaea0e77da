import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMailDate, parseReceivedDate } from './parse-date.ts'

describe('parseMailDate', () => {
  it.each([
    ['Tue, 10 Nov 2026 14:05:07 +0100', '2026-11-10T13:05:07.000Z'],
    ['Tue, 10 Nov 2026 14:05:07 +0100 (CET)', '2026-11-10T13:05:07.000Z'],
    ['10 Nov 2026 14:05 -0000', '2026-11-10T14:05:00.000Z'],
    ['Thu, 1 Jan 26 00:30:00 +0200', '2025-12-31T22:30:00.000Z'],
    ['Sun, 29 Feb 2032 23:59:60 GMT', '2032-02-29T23:59:59.000Z'],
    ['Mon, 31 Dec 2029 20:00:00 EST', '2030-01-01T01:00:00.000Z'],
    ['Thu Jan  1 10:00:00 2026', '2026-01-01T10:00:00.000Z'],
    ['2026-11-10T14:05:07Z', '2026-11-10T14:05:07.000Z'],
    ['2026-11-10 14:05:07 +0530', '2026-11-10T08:35:07.000Z'],
  ])('reads %s', (header, instant) => {
    expect(parseMailDate(header)).toBe(instant)
  })

  it.each([
    '',
    'yesterday',
    'foo 12',
    'Tue, 30 Feb 2026 10:00:00 +0000',
    'Tue, 10 Nov 2026 25:00:00 +0000',
    'Tue, 10 Nov 1066 10:00:00 +0000',
    '10 Nov 2026 10:00:00 +9999',
    '1',
  ])('makes no date out of "%s"', (header) => {
    expect(parseMailDate(header)).toBeNull()
  })

  it('agrees with the calendar for every instant between 1970 and 2200', () => {
    const instants = fc.date({
      min: new Date('1970-01-02T00:00:00Z'),
      max: new Date('2199-12-30T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instants, fc.integer({ min: -14 * 60, max: 14 * 60 }), (instant, offset) => {
        const local = new Date(instant.getTime() + offset * 60_000)
          .toUTCString()
          .replace(' GMT', '')
        const sign = offset < 0 ? '-' : '+'
        const two = (value: number): string => String(value).padStart(2, '0')
        const zone = `${sign}${two(Math.floor(Math.abs(offset) / 60))}${two(Math.abs(offset) % 60)}`
        const whole = `${instant.toISOString().slice(0, 19)}.000Z`
        expect(parseMailDate(`${local} ${zone}`)).toBe(whole)
      }),
    )
  })

  it('never throws and never gives anything but an instant or null', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = parseMailDate(text)
        expect(read === null || new Date(read).toISOString() === read).toBe(true)
      }),
    )
  })
})

describe('parseReceivedDate', () => {
  it('takes the topmost Received header that has a readable date', () => {
    const received = [
      'from a by b; not a date',
      'from c by d (x; y) id 7; Tue, 10 Nov 2026 14:05:07 +0100',
      'from e by f; Mon, 9 Nov 2026 14:05:07 +0100',
    ]
    expect(parseReceivedDate(received)).toBe('2026-11-10T13:05:07.000Z')
  })

  it('is null without one', () => {
    expect(parseReceivedDate([])).toBeNull()
  })
})
