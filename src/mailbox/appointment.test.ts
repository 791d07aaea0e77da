import { describe, expect, test } from 'vitest'
import type { ParsedMail } from './message.ts'
import { mailWith } from './reading-test-mail.ts'
import { NO_CONTEXT, type Reading } from './reading.ts'
import { readMail } from './reading-shipped.ts'

const INVITES =
  'Hi Sam,\n\nWe would like to invite you to an interview for the Planner position at Acme'
const CALENDAR =
  'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART;TZID=Europe/Rome:20261203T150000\nEND:VEVENT\nEND:VCALENDAR'

function read(text: string, change: Partial<ParsedMail> = {}): Reading {
  const mail = mailWith({ address: 'dana@acme.example', subject: 'Interview', text })
  return readMail({ ...mail, sentAt: '2026-11-16T09:00:00.000Z', ...change }, NO_CONTEXT)
}

describe('the appointment of an interview mail', () => {
  test('is what the words say, with the words as evidence', () => {
    const text = `${INVITES} on Thursday, 26 November at 2 pm.\n\nWhere: Room 4, Dock Street`
    const { appointment, evidence } = read(text)
    expect(appointment).toEqual({
      on: '2026-11-26',
      at: '14:00',
      zone: null,
      place: 'Room 4, Dock Street',
    })
    const [piece] = evidence.filter(({ about }) => about === 'appointment')
    expect(piece?.quote).toBe('Thursday, 26 November at 2 pm')
    expect(text.slice(piece?.start, piece?.end)).toBe(piece?.quote)
  })

  test('is the calendar’s when both name one', () => {
    expect(
      read(`${INVITES} on 26 November at 2 pm.`, { calendars: [CALENDAR] }).appointment,
    ).toEqual({
      on: '2026-12-03',
      at: '15:00',
      zone: 'Europe/Rome',
      place: null,
    })
  })

  test('may stand in the subject', () => {
    const subject = 'Interview on 26 November 2026 at 14:00'
    expect(read(`${INVITES}.`, { subject }).appointment?.on).toBe('2026-11-26')
  })

  test.each([
    ['several days are offered', `${INVITES} on 26 November at 10:00 or 27 November at 11:00.`, {}],
    [
      'the calendar calls it off',
      `${INVITES} on 26 November at 2 pm.`,
      { calendars: [CALENDAR.replace('UID:1', 'UID:1\nSTATUS:CANCELLED')] },
    ],
    [
      'the mail is no interview mail',
      'Unfortunately we have decided not to move forward with your application of 26 November at 14:00.',
      {},
    ],
  ])('is none when %s', (_, text, change) => {
    expect(read(text, change).appointment).toBeNull()
  })
})

describe('when a mail was written', () => {
  const inner = (date: string): string =>
    `---------- Forwarded message ---------\nFrom: Dana Cole <dana@acme.example>\nDate: ${date}\nSubject: Planner\nTo: Sam\n\n${INVITES} tomorrow at 10:00.`

  test.each([
    ['Thu, 12 Nov 2026 at 16:40', '2026-11-12T16:40:00.000Z'],
    ['Dienstag, 3. November 2026 14:05', '2026-11-03T14:05:00.000Z'],
    ['mardi 3 novembre 2026 à 14:05', '2026-11-03T14:05:00.000Z'],
  ])('is when the mail passed on was: %s', (date, instant) => {
    const reading = read(inner(date), { subject: 'Fwd: Planner' })
    expect(reading.writtenAt).toBe(instant)
  })

  test('is the mail’s own date when the inner one cannot be read', () => {
    expect(read(inner('lately'), { subject: 'Fwd: Planner' }).writtenAt).toBe(
      '2026-11-16T09:00:00.000Z',
    )
  })

  test('tells what "tomorrow" was', () => {
    const forwarded = inner('Thu, 12 Nov 2026 at 16:40')
    expect(read(forwarded, { subject: 'Fwd: Planner' }).appointment?.on).toBe('2026-11-13')
  })
})
