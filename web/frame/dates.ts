import { daysBetween } from '../../src/cadence/calendar.ts'
import { t } from '../messages/en-dates.ts'

const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
})
const DAY_AND_YEAR = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

/** A calendar date as people say it: `Tue 3 Nov`, with its year when that is not this one. */
export function dayInWords(date: string, today: string): string {
  const instant = new Date(`${date}T00:00:00Z`)
  const isThisYear = date.slice(0, 4) === today.slice(0, 4)
  return (isThisYear ? DAY : DAY_AND_YEAR).format(instant).replace(',', '')
}

/** How far a date is from today: `today`, `tomorrow`, `in 9 days`, `3 days ago`. */
export function distanceInWords(date: string, today: string): string {
  const days = daysBetween(today, date)
  if (days === 0) return t('todayWord')
  if (days === 1) return t('tomorrowWord')
  if (days === -1) return t('yesterdayWord')
  return days > 0 ? t('inDays', days) : t('daysAgo', -days)
}

/** The calendar date of an instant where the reader is. */
export function localDay(instant: Date): string {
  const pad = (part: number): string => String(part).padStart(2, '0')
  return `${instant.getFullYear()}-${pad(instant.getMonth() + 1)}-${pad(instant.getDate())}`
}

/** The exact moment, for those who hover: `Tuesday, 10 November 2026 at 09:14`. */
export function exactly(instant: Date): string {
  return instant.toLocaleString('en-GB', { dateStyle: 'full', timeStyle: 'short' })
}
