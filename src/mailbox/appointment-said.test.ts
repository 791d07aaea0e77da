import { describe, expect, test } from 'vitest'
import { type DayOrder, dayOrderOf, daysSaid } from './appointment-said.ts'

/** 16 November 2026 is a Monday. */
const said = (text: string, order: DayOrder = 'day-first', sentOn: string | null = '2026-11-16') =>
  daysSaid(text.toLowerCase(), { sentOn, order }).map(({ on, time }) =>
    [on, time?.at, time?.zone].filter((part) => part).join(' '),
  )

describe('a day a letter names', () => {
  test.each([
    ['Monday, 30 November at 9:30 am', '2026-11-30 09:30'],
    ['Thursday, November 26, 2026 at 3:00 PM (EST)', '2026-11-26 15:00 America/New_York'],
    ['December 3rd, 2026 at 2:30 PM', '2026-12-03 14:30'],
    ['1:30 - 2:30pm PT on Dec 2', '2026-12-02 13:30 America/Los_Angeles'],
    ['Thu Nov 26, 2026 11:30am - 12:15pm (GMT)', '2026-11-26 11:30 UTC'],
    ['Friday 20 November at noon', '2026-11-20 12:00'],
    ['on 2026-12-03 at 14:00 UTC+2', '2026-12-03 14:00 +02:00'],
    ['on Thursday at 2pm', '2026-11-19 14:00'],
    ['tomorrow at 2pm', '2026-11-17 14:00'],
    ['am Donnerstag, 26. November 2026 um 14 Uhr', '2026-11-26 14:00'],
    ['am Mittwoch, den 25.11. um 16:30 Uhr MEZ', '2026-11-25 16:30 CET'],
    ['am 3. Dezember von 10:00 bis 11:30 Uhr', '2026-12-03 10:00'],
    ['25.11.26, 16.30 Uhr', '2026-11-25 16:30'],
    ['le mardi 1er décembre 2026 à 14h30', '2026-12-01 14:30'],
    ['le 03/12/2026 à 9h', '2026-12-03 09:00'],
    ['el martes 1 de diciembre a las 16:00', '2026-12-01 16:00'],
    ['giovedì 26 novembre 2026 alle ore 15', '2026-11-26 15:00'],
    ['op woensdag 2 december om 13.30 uur', '2026-12-02 13:30'],
    ['na terça-feira, 1 de dezembro às 14h', '2026-12-01 14:00'],
    ['on 7 January', '2027-01-07'],
  ])('%s', (text, day) => {
    expect(said(text)).toEqual([day])
  })

  test.each([
    'please confirm by Friday, 20 November',
    'bis spätestens 27. November',
    'avant le 3 décembre',
    'since 1 December 2025 we',
    'next Thursday at 4pm',
    'nächsten Dienstag um 15 Uhr',
    'mardi prochain à 15h',
    'Friday, 21 November 2026 at 10:00',
    '31 November 2026',
    '3 out of 5, in May, 10.30, room 3/12',
    'on 2 November 2026 at 10:00',
  ])('is not surely an appointment: %s', (text) => {
    expect(said(text, 'unknown')).toEqual([])
  })

  test('without a year is unknown when nobody knows when the mail was written', () => {
    expect(said('30 November at 9:30', 'day-first', null)).toEqual([])
    expect(said('30 November 2026 at 9:30', 'day-first', null)).toEqual(['2026-11-30 09:30'])
  })
})

describe('figures that could be two days', () => {
  test.each<[DayOrder, string, string[]]>([
    ['day-first', 'on 03/04/2027', ['2027-04-03']],
    ['month-first', 'on 03/04/2027', ['2027-03-04']],
    ['unknown', 'on 03/04/2027', []],
    ['unknown', 'on 23/04/2027', ['2027-04-23']],
    ['unknown', 'on 04/23/2027', ['2027-04-23']],
    ['unknown', 'on Saturday 03/04/2027', ['2027-04-03']],
    ['unknown', 'on Thursday 03/04/2027', ['2027-03-04']],
  ])('%s: %s', (order, text, days) => {
    expect(said(text, order)).toEqual(days)
  })

  test.each<[string, string, DayOrder]>([
    ['de', 'um 10 uhr', 'day-first'],
    ['en', 'at 10:00', 'unknown'],
    ['en', 'at 10 am est', 'month-first'],
    ['en', 'at 10:00 bst', 'day-first'],
  ])('%s, "%s" is %s', (language, text, order) => {
    expect(dayOrderOf(language, text)).toBe(order)
  })
})
