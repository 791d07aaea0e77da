import { describe, expect, test } from 'vitest'
import { nameOfAddress } from './extract-person-named.ts'
import type { ParsedMail } from './message.ts'
import { mailWith } from './reading-test-mail.ts'
import { NO_CONTEXT, type Reading } from './reading.ts'
import { readMail } from './reading-shipped.ts'

const INVITES =
  'Hi Sam Reyes,\n\nWe would like to invite you to an interview for the Planner position.'

function read(change: Partial<ParsedMail>, text = INVITES, own: readonly string[] = []): Reading {
  const mail = mailWith({ name: 'Acme Careers', address: 'no-reply@acme.example', text })
  return readMail({ ...mail, ...change }, { ...NO_CONTEXT, ownAddresses: own })
}

const invitation = (...people: readonly string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:1',
    'DTSTART:20261203T150000Z',
    ...people,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')
const DANA = { name: 'Dana Cole', address: 'dana.cole@acme.example' }
const SAM = { name: 'Sam Reyes', address: 'sam@sender.example' }

describe('the human behind a mail that a program sent', () => {
  test.each<[string, Partial<ParsedMail>]>([
    ['gets the answer', { replyTo: [DANA] }],
    [
      'organizes the talk',
      { calendars: [invitation('ORGANIZER;CN=Dana Cole:mailto:dana.cole@acme.example')] },
    ],
    [
      'is the other guest of the talk',
      {
        to: [SAM],
        calendars: [
          invitation(
            'ORGANIZER:mailto:no-reply@acme.example',
            'ATTENDEE;CN=Sam Reyes:mailto:sam@sender.example',
            'ATTENDEE;CN=Dana Cole:mailto:dana.cole@acme.example',
          ),
        ],
      },
    ],
    ['is in Cc', { to: [SAM], cc: [DANA] }],
    ['has her name in her address only', { replyTo: [{ name: '', address: DANA.address }] }],
  ])('%s', (_, change) => {
    expect(read(change).person).toEqual({ name: 'Dana Cole', email: DANA.address, title: null })
  })

  test.each([
    `${INVITES}\n\nInterviewer: Dana Cole`,
    `${INVITES} You will be speaking with Dana Cole next week.`,
    `${INVITES} Your interviewer will be Dana Cole.`,
    'Guten Tag Herr Reyes,\n\nwir laden Sie zu einem Gespräch über die Stelle als Planer ein. Ihre Ansprechpartnerin ist Frau Dana Cole.',
  ])('is named in the words: %s', (text) => {
    expect(read({}, text).person?.name).toBe('Dana Cole')
  })

  test.each<[string, Partial<ParsedMail>]>([
    ['whom the mail greets', { replyTo: [SAM] }],
    ['to whom it was sent', { to: [DANA], cc: [DANA] }],
    ['one of several in Cc', { cc: [DANA, { name: 'Ben Ito', address: 'ben@acme.example' }] }],
    ['a team', { replyTo: [{ name: 'Fjordline Crewing', address: 'crewing@acme.example' }] }],
  ])('is not %s', (_, change) => {
    expect(read(change).person).toBeNull()
  })

  test('is never the user herself', () => {
    expect(read({ replyTo: [DANA] }, INVITES, [DANA.address]).person).toBeNull()
  })

  test('of a mail of the user’s own is whom she wrote to', () => {
    const text =
      'Dear Dana,\n\nplease find attached my application for the Planner position.\n\nSam Reyes'
    const sent = { from: SAM, to: [DANA] }
    expect(read(sent, text, [SAM.address]).person?.name).toBe('Dana Cole')
  })
})

test.each([
  ['sarah.meyer@acme.example', 'Sarah Meyer'],
  ['meyer@acme.example', null],
  ['data.team@acme.example', null],
  ['no.reply@acme.example', null],
])('%s is the address of %s', (address, name) => {
  expect(nameOfAddress(address)).toBe(name)
})
