/** An ISO-8601 UTC instant with milliseconds, e.g. `2026-11-23T20:44:07.000Z`. */
export type Instant = string & { readonly __instant?: never }

/** A calendar date `YYYY-MM-DD`; never an instant, has no zone. */
export type CalendarDate = string & { readonly __date?: never }

/** The only source of time for everything behind a door. */
export interface Clock {
  /** The current instant. */
  now(): Instant
  /** The user's calendar date now, in her time zone. */
  today(): CalendarDate
}

/** The machine's clock, in the machine's time zone unless another IANA zone is named. */
export function systemClock(timeZone?: string): Clock {
  const zone = timeZone ? { timeZone } : {}
  const format = new Intl.DateTimeFormat('sv-SE', { ...zone, dateStyle: 'short' })
  return {
    now: () => new Date().toISOString(),
    today: () => format.format(new Date()),
  }
}

/** A clock that stands still at one instant (UTC dates); for tests and reproducible runs. */
export function fixedClock(instant: Instant): Clock {
  return { now: () => instant, today: () => instant.slice(0, 10) }
}

/** The instant that many milliseconds later (earlier when negative). */
export function laterBy(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString()
}

/** An instant as the Date field of a mail wants it, in UTC: `Mon, 23 Nov 2026 20:44:07 +0000` (RFC 5322, 3.3). */
export function mailDate(instant: Instant): string {
  return new Date(instant).toUTCString().replace('GMT', '+0000')
}

/** The milliseconds from one instant to another; negative when the second is the earlier one. */
export function millisecondsBetween(earlier: Instant, later: Instant): number {
  return Date.parse(later) - Date.parse(earlier)
}

/** The instant that many milliseconds after the beginning of 1970, as file systems count. */
export function instantOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString()
}
