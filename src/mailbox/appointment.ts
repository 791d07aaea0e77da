import type { Invitation } from './appointment-calendar.ts'
import { type DayContext, dayOrderOf, daysSaid, type SaidDay } from './appointment-said.ts'
import { evidenceAt, type Found, type Sources } from './extract-found.ts'
import type { Appointment, Evidence, ReadingDetail } from './reading.ts'

/** What an appointment is looked for in; `sentOn` is the day of the mail, null when it is not known. */
export interface AppointmentQuestion {
  readonly sources: Sources
  readonly invitations: readonly Invitation[]
  readonly detail: ReadingDetail | null
  readonly sentOn: string | null
}

/**
 * When the talk is to be: as the calendar of the mail says, else the one day its words surely name. Null when several days
 * are offered, when it is called off, and for tests, whose days are deadlines.
 */
export function appointmentIn(question: AppointmentQuestion): Found<Appointment> | null {
  if (question.detail === 'cancellation') return null
  const invited = question.invitations.filter(({ isCancelled }) => !isCancelled)
  if (invited.length === 0 && question.invitations.length > 0) return null
  const planned = invited.find(({ appointment }) => appointment !== null)?.appointment ?? null
  if (planned !== null) return { value: planned, evidence: [calendarEvidence(planned)] }
  if (question.detail === 'assessment') return null
  return saidIn(question, 'text') ?? saidIn(question, 'subject')
}

function calendarEvidence({ on, at, zone }: Appointment): Evidence {
  const quote = `calendar: ${[on, at, zone].filter((part) => part !== null).join(' ')}`
  const why = 'the calendar invitation says so'
  return { about: 'appointment', where: 'header', start: 0, end: 0, quote, why }
}

function saidIn(
  question: AppointmentQuestion,
  where: 'text' | 'subject',
): Found<Appointment> | null {
  const { sources, sentOn } = question
  const { features } = sources
  const folded = where === 'text' ? features.body : features.subject
  const context: DayContext = { sentOn, order: dayOrderOf(features.language, features.body.lower) }
  const day = theOnlyDay(daysSaid(folded.lower, context))
  if (day === null) return null
  const start = Math.min(day.start, day.time?.start ?? day.start)
  const end = Math.max(day.end, day.time?.end ?? day.end)
  const evidence = evidenceAt(
    sources,
    { where, start, end },
    { about: 'appointment', why: 'names the day' },
  )
  const { at = null, zone = null } = day.time ?? {}
  return {
    value: { on: day.on, at, zone, place: placeIn(sources.text) },
    evidence: evidence === null ? [] : [evidence],
  }
}

/** Days with a time count before days without; two different ones are a choice, not an appointment. */
function theOnlyDay(days: readonly SaidDay[]): SaidDay | null {
  const timed = days.filter(({ time }) => time !== null)
  const looked = timed.length > 0 ? timed : days
  const isOne = new Set(looked.map(({ on, time }) => `${on} ${time?.at ?? ''}`)).size === 1
  return isOne ? (looked[0] ?? null) : null
}

const MEETING_LINK =
  /https:\/\/(?:[\w.-]{1,60}\.)?(?:zoom\.us|meet\.google\.com|teams\.(?:microsoft|live)\.com|webex\.com|whereby\.com|meet\.jit\.si)\/[^\s<>")\]]{2,300}/u
const PLACE_LINE =
  /(?:^|\n)[ \t*•-]{0,6}(?:where|location|place|venue|ort|treffpunkt|adresse|lieu|lugar|luogo|plaats|locatie|local)\*? ?:\*?[ \t]{0,3}([^\n]{3,160})/iu
const TEXT_LOOKED_AT = 16_384

/** The link to join, or what stands behind "Where:". */
function placeIn(text: string): string | null {
  const looked = text.slice(0, TEXT_LOOKED_AT)
  return MEETING_LINK.exec(looked)?.[0] ?? PLACE_LINE.exec(looked)?.[1]?.trim() ?? null
}
