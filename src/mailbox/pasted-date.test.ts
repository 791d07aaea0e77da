import { describe, expect, it } from 'vitest'
import { parsePastedDate } from './pasted-date.ts'

describe('parsePastedDate', () => {
  it.each([
    ['Tuesday, November 10, 2026 2:05 PM', '2026-11-10T14:05:00.000Z'],
    ['Tue, Nov 10, 2026 at 12:05 AM', '2026-11-10T00:05:00.000Z'],
    ['Tue, Nov 10, 2026 at 12:05 p.m.', '2026-11-10T12:05:00.000Z'],
    ['10 March 2026', '2026-03-10T00:00:00.000Z'],
    ['Dienstag, 10. März 2026 14:05', '2026-03-10T14:05:00.000Z'],
    ['Di., 10. Nov. 2026 um 14:05 Uhr', '2026-11-10T14:05:00.000Z'],
    ['10.11.2026 14:05', '2026-11-10T14:05:00.000Z'],
    ['10.11.26, 14:05', '2026-11-10T14:05:00.000Z'],
    ['mardi 10 mars 2026 à 14:05', '2026-03-10T14:05:00.000Z'],
    ['mardi 4 août 2026 14h05', '2026-08-04T14:05:00.000Z'],
    ['jeudi 16 juillet 2026 14:05:09', '2026-07-16T14:05:09.000Z'],
    ['martes, 10 de marzo de 2026 14:05', '2026-03-10T14:05:00.000Z'],
    ['11/23/2026 2:05 PM', '2026-11-23T14:05:00.000Z'],
    ['23/11/2026 14:05', '2026-11-23T14:05:00.000Z'],
    ['04/04/2026 14:05', '2026-04-04T14:05:00.000Z'],
    ['2026-11-10 14:05', '2026-11-10T14:05:00.000Z'],
    ['10. November 2026 um 14:05:07 MEZ', '2026-11-10T13:05:07.000Z'],
    ['November 10, 2026 14:05 GMT+0200', '2026-11-10T12:05:00.000Z'],
  ])('reads %s', (line, instant) => {
    expect(parsePastedDate(line)).toBe(instant)
  })

  it.each([
    '03/04/2026 10:00',
    'yesterday 10:00',
    'Tuesday',
    '31. Februar 2026',
    '2026',
    '',
    'to me',
  ])('makes no date out of "%s"', (line) => {
    expect(parsePastedDate(line)).toBeNull()
  })
})
