import ICAL from 'ical.js'
import windowsNames from './appointment-zone-names.json' with { type: 'json' }
import type { MailAddress } from './message.ts'
import type { Appointment } from './reading.ts'

/** One event of an invitation: when it is to be (null when that cannot be read), and who is to be there. */
export interface Invitation {
  readonly uid: string
  readonly sequence: number
  readonly isCancelled: boolean
  readonly appointment: Appointment | null
  readonly organizer: MailAddress | null
  readonly attendees: readonly MailAddress[]
}

/** Calendars of one mail, units of one calendar and events in it that are looked at; what is more is no invitation. */
const MOST_CALENDARS = 4
const LONGEST_CALENDAR = 262_144
const MOST_EVENTS = 8
const LONGEST_EVENT = 65_536
const MOST_PEOPLE = 20

/**
 * The events of a mail's calendars, of each UID the last one sent. Every event is parsed by itself, without the time zones
 * that stand beside it: a zone is the name the event gives, so nothing of one mail is left over for the next.
 */
export function invitationsIn(calendars: readonly string[]): readonly Invitation[] {
  const last = new Map<string, Invitation>()
  for (const calendar of calendars.slice(0, MOST_CALENDARS))
    for (const invitation of eventsOf(calendar.slice(0, LONGEST_CALENDAR))) {
      const known = last.get(invitation.uid)
      if (known === undefined || known.sequence <= invitation.sequence)
        last.set(invitation.uid, invitation)
    }
  return [...last.values()]
}

function eventsOf(calendar: string): readonly Invitation[] {
  const text = calendar.replaceAll(/\r?\n[ \t]/g, '')
  const isCancelled = /^METHOD:\s*CANCEL\s*$/im.test(text)
  const found: Invitation[] = []
  let from = 0
  while (found.length < MOST_EVENTS) {
    const start = text.indexOf('BEGIN:VEVENT', from)
    const end = start < 0 ? -1 : text.indexOf('END:VEVENT', start)
    if (end < 0) return found
    from = end
    const event = parsedEvent(text.slice(start, end))
    if (event !== null) found.push(invitationOf(event, { text, isCancelled }))
  }
  return found
}

type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, unknown>>,
  type: string,
  value: unknown,
]

const READ_PROPERTIES =
  /^(?:UID|SEQUENCE|STATUS|DTSTART|SUMMARY|LOCATION|DESCRIPTION|ORGANIZER|ATTENDEE|URL|X-GOOGLE-CONFERENCE|X-MICROSOFT-SKYPETEAMSMEETINGURL)[;:]/i

/** The properties of one event that matter here; lines that no calendar should hold cost only themselves. */
function parsedEvent(event: string): readonly Property[] | null {
  if (event.length > LONGEST_EVENT) return null
  const lines = event.replace(/BEGIN:VALARM[\s\S]*?(?:END:VALARM|$)/g, '').split(/\r?\n/)
  const properties = lines
    .filter((line) => READ_PROPERTIES.test(line))
    .flatMap((line): Property[] => {
      try {
        return [ICAL.parse.property(line) as unknown as Property]
      } catch {
        return []
      }
    })
  return properties.length === 0 ? null : properties
}

function invitationOf(
  event: readonly Property[],
  calendar: { readonly text: string; readonly isCancelled: boolean },
): Invitation {
  const sequence = Number(textOf(event, 'sequence') ?? 0)
  return {
    uid: textOf(event, 'uid') ?? '',
    sequence: Number.isFinite(sequence) ? sequence : 0,
    isCancelled: calendar.isCancelled || /^cancel/i.test(textOf(event, 'status') ?? ''),
    appointment: appointmentOf(event, calendar.text),
    organizer: peopleOf(event, 'organizer')[0] ?? null,
    attendees: peopleOf(event, 'attendee'),
  }
}

function textOf(event: readonly Property[], name: string): string | null {
  const value = event.find((property) => property[0] === name)?.[3]
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : null
}

/** The start as the event writes it: local time with the zone's name, UTC, or a whole day. */
function appointmentOf(event: readonly Property[], calendar: string): Appointment | null {
  const tzid = event.find((property) => property[0] === 'dtstart')?.[1].tzid
  const [, on, at, utc] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?(Z)?)?/.exec(textOf(event, 'dtstart') ?? '') ??
    []
  if (on === undefined || !isDay(on)) return null
  const zone = utc === undefined ? zoneOf(typeof tzid === 'string' ? tzid : '', calendar) : 'UTC'
  return { on, at: at ?? null, zone: at === undefined ? null : zone, place: placeOf(event) }
}

function isDay(on: string): boolean {
  const [, month = 0, day = 0] = on.split('-').map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}

const IANA =
  /(?:^|\/)((?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\/[\w+/-]{2,40})$/
const WINDOWS: ReadonlyMap<string, string> = new Map(Object.entries(windowsNames.zones))

/** The IANA name of a calendar's zone: its own, Outlook's translated, or the place its definition names; null otherwise. */
export function zoneOf(tzid: string, calendar = ''): string | null {
  const name = tzid.trim().replaceAll('"', '')
  if (/^(?:utc|gmt|etc\/utc|z)$/i.test(name)) return 'UTC'
  const own = IANA.exec(name)?.[1] ?? WINDOWS.get(name)
  if (own !== undefined || name === '') return own ?? null
  const at = calendar.indexOf(`TZID:${name}`)
  const place = at < 0 ? undefined : /X-LIC-LOCATION:(\S{3,60})/.exec(calendar.slice(at, at + 400))
  return IANA.exec(place?.[1] ?? '')?.[1] ?? null
}

const LINK = /https:\/\/[^\s<>"\\]{4,300}/
const MEETING_LINK =
  /https:\/\/(?:[\w.-]{1,60}\.)?(?:zoom\.us|meet\.google\.com|teams\.(?:microsoft|live)\.com|webex\.com|whereby\.com|gotomeet\w*\.\w+|meet\.jit\.si)\/[^\s<>"\\]{2,300}/

function placeOf(event: readonly Property[]): string | null {
  const location = textOf(event, 'location')
  if (location !== null && location !== '') return location.replaceAll(/\s+/g, ' ').slice(0, 300)
  const stated =
    textOf(event, 'x-google-conference') ?? textOf(event, 'x-microsoft-skypeteamsmeetingurl')
  if (stated !== null && LINK.test(stated)) return stated.slice(0, 300)
  return MEETING_LINK.exec(textOf(event, 'description') ?? '')?.[0] ?? null
}

function peopleOf(event: readonly Property[], role: 'organizer' | 'attendee'): MailAddress[] {
  return event
    .filter((property) => property[0] === role)
    .slice(0, MOST_PEOPLE)
    .flatMap(([, parameters, , value]) => {
      const address = /^mailto:\s*([^\s<>@]{1,80}@[^\s<>@]{1,200})$/i.exec(String(value))?.[1]
      const name = typeof parameters.cn === 'string' ? parameters.cn.trim().slice(0, 120) : ''
      return address === undefined ? [] : [{ name, address: address.toLowerCase() }]
    })
}
