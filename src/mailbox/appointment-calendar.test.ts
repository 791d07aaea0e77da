import { describe, expect, test } from 'vitest'
import { invitationsIn, zoneOf } from './appointment-calendar.ts'

const calendar = (...lines: readonly string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'UID:talk@test',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')
const first = (...lines: readonly string[]) => invitationsIn([calendar(...lines)])[0]

describe('the start of an invitation', () => {
  test.each([
    ['DTSTART:20261203T150000Z', { on: '2026-12-03', at: '15:00', zone: 'UTC' }],
    [
      'DTSTART;TZID=Europe/Paris:20261203T150000',
      { on: '2026-12-03', at: '15:00', zone: 'Europe/Paris' },
    ],
    [
      'DTSTART;TZID="W. Europe Standard Time":20261203T150000',
      { on: '2026-12-03', at: '15:00', zone: 'Europe/Berlin' },
    ],
    [
      'DTSTART;TZID=Customized Time Zone:20261203T150000',
      { on: '2026-12-03', at: '15:00', zone: null },
    ],
    ['DTSTART:20261203T150000', { on: '2026-12-03', at: '15:00', zone: null }],
    ['DTSTART;VALUE=DATE:20261203', { on: '2026-12-03', at: null, zone: null }],
  ])('%s', (line, appointment) => {
    expect(first(line)?.appointment).toEqual({ ...appointment, place: null })
  })

  test.each(['DTSTART:2026', 'DTSTART:tomorrow', 'DTSTART:20261399T150000Z', 'SUMMARY:Talk'])(
    'cannot be read from %s',
    (line) => {
      expect(first(line)?.appointment).toBeNull()
    },
  )

  test('is not lost to broken lines beside it', () => {
    const broken = first(
      'X-NOTHING',
      ';;;',
      'ATTENDEE;CN="open:mailto:x',
      'DTSTART:20261203T150000Z',
    )
    expect(broken?.appointment?.on).toBe('2026-12-03')
  })
})

describe('the zone of an invitation', () => {
  const zone = (place: string): string =>
    `BEGIN:VTIMEZONE\r\nTZID:Mine\r\nX-LIC-LOCATION:${place}\r\nEND:VTIMEZONE\r\n`
  const talk = calendar('DTSTART;TZID=Mine:20261203T150000')

  test('is the place its definition names', () => {
    expect(zoneOf('Mine', zone('Europe/Rome'))).toBe('Europe/Rome')
    expect(zoneOf('/freeassociation.sourceforge.net/Europe/Rome')).toBe('Europe/Rome')
  })

  test('of one mail does not leak into the next', () => {
    const defined = talk.replace('BEGIN:VEVENT', `${zone('Europe/Rome')}BEGIN:VEVENT`)
    expect(invitationsIn([defined])[0]?.appointment?.zone).toBe('Europe/Rome')
    expect(invitationsIn([talk])[0]?.appointment?.zone).toBeNull()
  })
})

describe('an invitation', () => {
  test('of the same UID counts in its last version', () => {
    const moved = calendar('SEQUENCE:2', 'DTSTART:20261204T150000Z')
    const before = calendar('SEQUENCE:1', 'DTSTART:20261203T150000Z')
    expect(invitationsIn([moved, before]).map(({ appointment }) => appointment?.on)).toEqual([
      '2026-12-04',
    ])
  })

  test.each([
    ['its method', calendar('DTSTART:20261203T150000Z').replace('REQUEST', 'CANCEL')],
    ['its status', calendar('DTSTART:20261203T150000Z', 'STATUS:CANCELLED')],
  ])('is called off by %s', (_, text) => {
    expect(invitationsIn([text])[0]?.isCancelled).toBe(true)
  })

  test('knows its place, or the link to join', () => {
    const start = 'DTSTART:20261203T150000Z'
    expect(first(start, 'LOCATION:Room 4\\, Hull')?.appointment?.place).toBe('Room 4, Hull')
    expect(first(start, 'DESCRIPTION:Join: https://zoom.us/j/12345 now')?.appointment?.place).toBe(
      'https://zoom.us/j/12345',
    )
  })

  test('knows its people, folded lines and quoted names among them', () => {
    const invited = first(
      'ORGANIZER;CN="Cole, Dana":MAILTO:Dana.Cole@',
      ' Acme.example',
      'ATTENDEE:mailto:sam@x.example',
    )
    expect(invited?.organizer).toEqual({ name: 'Cole, Dana', address: 'dana.cole@acme.example' })
    expect(invited?.attendees).toEqual([{ name: '', address: 'sam@x.example' }])
  })

  test('without an end, or endless ones, are none', () => {
    expect(invitationsIn(['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:x', '', 'no calendar'])).toEqual(
      [],
    )
    expect(invitationsIn([calendar('DTSTART:20261203T150000Z').repeat(100)])).toHaveLength(1)
  })
})
