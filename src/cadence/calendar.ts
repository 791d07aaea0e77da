import type { CalendarDate } from '../platform/clock.ts'

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

/** Days since 1 January of year 0 in the proleptic Gregorian calendar; dates are counted, never taken as instants. */
function dayNumber(date: CalendarDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const leapDay = month > 2 && isLeap(year) ? 1 : 0
  const before = year - 1
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  return 365 * year + leaps + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDay + day
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Whole days from one date to another; negative when the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The date so many days later (or earlier, when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  let [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  day += days
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month)
    if (++month > 12) [year, month] = [year + 1, 1]
  }
  while (day < 1) {
    if (--month < 1) [year, month] = [year - 1, 12]
    day += daysInMonth(year, month)
  }
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-')
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}

/** Whether a text is a date that exists: `2026-02-30` does not. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}
