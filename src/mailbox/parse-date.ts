const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Hours from UTC of the zone names RFC 5322 4.3 lists, and of those European programs write. */
const ZONE_HOURS: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  bst: 1,
  cet: 1,
  west: 1,
  cest: 2,
  eet: 2,
  eest: 3,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
}

const CLOCK = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?:\.\d+)?`
const ZONE = String.raw`(?<zone>[+-]\d{2}:?\d{2}|[a-z]{1,5})?`
const RFC_5322 = new RegExp(
  String.raw`^(?:[a-z]{2,9},?\s+)?(?<day>\d{1,2})[\s-]+(?<month>[a-z]{3})[a-z]*[\s-]+(?<year>\d{2,4})\s+${CLOCK}\s*${ZONE}`,
  'i',
)
const CTIME = new RegExp(
  String.raw`^(?:[a-z]{3},?\s+)?(?<month>[a-z]{3})\s+(?<day>\d{1,2})\s+${CLOCK}\s+(?:(?<year>\d{4})\s*${ZONE})`,
  'i',
)
const ISO = new RegExp(
  String.raw`^(?<year>\d{4})-(?<monthNumber>\d{2})-(?<day>\d{2})[t\s]\s*${CLOCK}\s*${ZONE}`,
  'i',
)

/**
 * The instant a Date header names, in UTC, or null when it is no real date (30 February, 25:00). Unlike `new Date` it
 * never makes a date out of other text. A missing or unknown zone counts as UTC, as RFC 5322 4.3 says of `-0000`.
 */
export function parseMailDate(value: string): string | null {
  const text = value.replace(/\([^()]*\)/g, ' ').trim()
  const groups = (RFC_5322.exec(text) ?? CTIME.exec(text) ?? ISO.exec(text))?.groups
  if (groups === undefined) return null
  const month = groups['monthNumber']
    ? Number(groups['monthNumber'])
    : MONTHS.indexOf((groups['month'] ?? '').toLowerCase()) + 1
  const year = fullYear(groups['year'] ?? '')
  const day = Number(groups['day'])
  const [hour, minute] = [Number(groups['hour']), Number(groups['minute'])]
  // RFC 5322 3.3 allows the leap second :60; it has no place in ISO instants.
  const second = Math.min(Number(groups['second'] ?? 0), 59)
  if (year < 1970 || year > 2200 || month < 1 || month > 12 || hour > 23 || minute > 59) return null
  if (day < 1 || day > daysInMonth(year, month)) return null
  const offset = zoneMinutes(groups['zone'])
  if (offset === null) return null
  return isoInstant(dayNumber(year, month, day) * 1440 + hour * 60 + minute - offset, second)
}

/** The instant of the topmost Received header that has a readable one (after its last `;`), or null. */
export function parseReceivedDate(received: readonly string[]): string | null {
  for (const value of received) {
    const date = parseMailDate(value.slice(value.lastIndexOf(';') + 1))
    if (date !== null) return date
  }
  return null
}

/** Two- and three-digit years as RFC 5322 4.3 reads them. */
function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length === 2) return year < 50 ? 2000 + year : 1900 + year
  return digits.length === 3 ? 1900 + year : year
}

function zoneMinutes(zone: string | undefined): number | null {
  if (zone === undefined) return 0
  const numeric = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)
  if (numeric === null) return (ZONE_HOURS[zone.toLowerCase()] ?? 0) * 60
  const [, sign, hours, minutes] = numeric
  if (Number(hours) > 23 || Number(minutes) > 59) return null
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Days since 1970-01-01, counted without `Date` so that this file stays a rule. */
function dayNumber(year: number, month: number, day: number): number {
  let days = day - 1
  for (let before = 1; before < month; before += 1) days += daysInMonth(year, before)
  const past = year - 1
  return days + 365 * (year - 1970) + leapsUntil(past) - leapsUntil(1969)
}

function leapsUntil(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
}

function isoInstant(minutes: number, second: number): string {
  let days = Math.floor(minutes / 1440)
  const ofDay = minutes - days * 1440
  let year = 1970
  for (; days >= (isLeap(year) ? 366 : 365); year += 1) days -= isLeap(year) ? 366 : 365
  let month = 1
  for (; days >= daysInMonth(year, month); month += 1) days -= daysInMonth(year, month)
  const date = `${year}-${two(month)}-${two(days + 1)}`
  return `${date}T${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}:${two(second)}.000Z`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
