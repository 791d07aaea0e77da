import { addDays, daysBetween, isCalendarDate } from '../cadence/calendar.ts'
import { timeNear, type SaidTime } from './appointment-time.ts'
import {
  MONTH_NAME,
  MONTH_OF,
  NOT_THE_DAY,
  WEEKDAY_NAME,
  WEEKDAY_OF,
  WHOLE_WEEKDAY,
} from './appointment-words.ts'
import type { Stretch } from './reading-text.ts'

/** A day a letter names, with the time beside it; offsets point into the text that was looked through. */
export interface SaidDay extends Stretch {
  readonly on: string
  readonly time: SaidTime | null
}

/** Days looked at in one text. */
const MOST_DAYS = 24
/** A day named without its year is the nearest one from a week before the mail on. */
const BACK_DAYS = 7

const BEFORE = `(?:(?<weekday>${WEEKDAY_NAME})\\.?,? ?(?:(?:the|den|dem|der|le|el|il|dia|de) )?)?`
const YEAR = `(?:[,.]? ?(?:de |del )?(?<year>20\\d{2})(?![\\d.:]))?`
const NAMED_DAY = new RegExp(
  `(?<![\\p{L}\\d])${BEFORE}(?:(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.)? ?(?:of |de |d')?(?<month>${MONTH_NAME})\\.?(?![\\p{L}])${YEAR}|(?<first>${MONTH_NAME})\\.? (?<second>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]\\d|\\d)(?:,? (?<third>20\\d{2})(?![\\d:]))?)`,
  'gu',
)
const NUMBERED_DAY = new RegExp(
  `(?<![\\p{L}\\d/.-])${BEFORE}(?:(?<iso>20\\d{2}-\\d{2}-\\d{2})|(?<one>\\d{1,2})(?<mark>[./-])(?<two>\\d{1,2})(?<tail>\\k<mark>(?<year>20\\d{2}|\\d{2}(?!\\d|[:.]\\d))?)?)(?![\\d/]|-\\d)`,
  'gu',
)
const WEEKDAY_ALONE = new RegExp(
  `(?<![\\p{L}\\d])(?<weekday>${WHOLE_WEEKDAY})(?![\\p{L}\\d-])(?!,? (?:the |den |dem |le |el |il |dia )?\\d{1,2}[. ]?(?:[/.]\\d|st|nd|rd|th|er|(?:of |de )?(?:${MONTH_NAME})))`,
  'gu',
)
const TOMORROW =
  /(?<![\p{L}\d])(?:tomorrow(?! is)|morgen (?:früh |vormittag |nachmittag )?um(?= \d)|demain|mañana(?= a las)|domani|morgen om(?= \d)|amanhã)(?![\p{L}\d])/gu
/** "last week", "next Thursday" and "Thursday next week" may each mean one of two days. */
const BLURRED =
  /(?:next|last|past|every|each|nächsten?|letzten?|vergangenen?|jeden|prochaine?|dernier|cada|pasado|próxima?|prossim[oa]|scors[oa]|volgende|vorige|afgelopen|elke)\s$/u
const BLURRED_BEHIND =
  /^,? (?:next|last|nächster?|letzter?|prochaine?|derni(?:er|ère)|próxim[oa]|pasad[oa]|prossim[oa]|scors[oa]|passad[oa]|und|or|oder|ou|of|through|bis|-)\b/u

/** In which order a house writes day and month in figures; `unknown` where both are common. */
export type DayOrder = 'day-first' | 'month-first' | 'unknown'

/** What days are read with: the day of the mail (null when unknown), and how figures are ordered there. */
export interface DayContext {
  readonly sentOn: string | null
  readonly order: DayOrder
}

/** The days from the mail's own day on which a lower-cased text surely names, in its order; deadlines are not among them. */
export function daysSaid(lower: string, context: DayContext): readonly SaidDay[] {
  const full = [
    ...matched(lower, NAMED_DAY, (groups) => namedDay(groups, context)),
    ...matched(lower, NUMBERED_DAY, (groups) => numberedDay(groups, context)),
    ...matched(lower, TOMORROW, () => context.sentOn && addDays(context.sentOn, 1)),
  ]
  const alone = matched(lower, WEEKDAY_ALONE, (groups) =>
    comingWeekday(groups.weekday ?? '', context),
  ).filter((day) => !full.some(({ start, end }) => day.start < end && start < day.end))
  return [...full, ...alone]
    .filter(({ on }) => context.sentOn === null || on >= context.sentOn)
    .toSorted((one, other) => one.start - other.start)
}

/** English is written on both sides of the Atlantic: only zones, currency and addresses tell which figures come first. */
export function dayOrderOf(language: string, lower: string): DayOrder {
  if (language !== 'en' && language !== 'und') return 'day-first'
  if (/\b(?:[ecmp][sd]t|eastern|pacific time|usa)\b|, [a-z]{2} \d{5}\b/.test(lower))
    return 'month-first'
  return /\b(?:bst|uk time|\w+\.co\.uk)\b|£/.test(lower) ? 'day-first' : 'unknown'
}

type Groups = Readonly<Record<string, string | undefined>>

function matched(
  lower: string,
  pattern: RegExp,
  dayOf: (groups: Groups) => string | null,
): readonly SaidDay[] {
  return [...lower.matchAll(pattern)].slice(0, MOST_DAYS).flatMap((match): SaidDay[] => {
    const [start, end] = [match.index, match.index + match[0].trimEnd().length]
    const ahead = lower.slice(Math.max(0, start - 48), start)
    if (NOT_THE_DAY.test(ahead)) return []
    const isWord = !/\d/.test(match[0])
    if (isWord && (BLURRED.test(ahead) || BLURRED_BEHIND.test(lower.slice(end, end + 24))))
      return []
    const on = dayOf(match.groups ?? {})
    if (on === null || !isCalendarDate(on)) return []
    const time = timeNear(lower, { start, end })
    return isWord && time === null ? [] : [{ on, start, end, time }]
  })
}

function namedDay(groups: Groups, context: DayContext): string | null {
  const month = MONTH_OF.get(groups.month ?? groups.first ?? '')
  const day = groups.day ?? groups.second
  if (month === undefined || day === undefined) return null
  const year = groups.year ?? groups.third
  return resolved({ day: Number(day), month, year }, groups.weekday, context)
}

function numberedDay(groups: Groups, context: DayContext): string | null {
  const { iso, one, two, mark, year, tail, weekday } = groups
  if (iso !== undefined) return iso
  // "10.30" is a time and "10-12" a span: figures without a year need the full stop behind or slashes between them.
  if (year === undefined && (mark === '-' || (mark === '.' && tail === undefined))) return null
  const [first, second] = [Number(one), Number(two)]
  const asDayFirst = resolved({ day: first, month: second, year }, weekday, context)
  const asMonthFirst = resolved({ day: second, month: first, year }, weekday, context)
  if (mark === '.' || first > 12 || context.order === 'day-first') return asDayFirst
  if (second > 12 || context.order === 'month-first') return asMonthFirst
  // "Thursday 03/12": the weekday settles it where only one of the two orders falls on it.
  const isSettled = weekday !== undefined && (asDayFirst === null) !== (asMonthFirst === null)
  return isSettled || first === second ? (asDayFirst ?? asMonthFirst) : null
}

interface Parts {
  readonly day: number
  readonly month: number
  readonly year: string | undefined
}

/** A date that exists and falls on the weekday beside it; without a year the nearest one to come. */
function resolved(parts: Parts, weekday: string | undefined, context: DayContext): string | null {
  const written = parts.year?.length === 2 ? `20${parts.year}` : parts.year
  const year = written ?? context.sentOn?.slice(0, 4)
  if (year === undefined) return null
  const inYear = (each: string): string =>
    [each, String(parts.month).padStart(2, '0'), String(parts.day).padStart(2, '0')].join('-')
  let on = inYear(year)
  if (!isCalendarDate(on)) return null
  if (written === undefined && context.sentOn !== null && on < addDays(context.sentOn, -BACK_DAYS))
    on = inYear(String(Number(year) + 1))
  if (!isCalendarDate(on)) return null
  const isOnIt = weekday === undefined || WEEKDAY_OF.get(weekday) === weekdayOf(on)
  return isOnIt ? on : null
}

/** 0 for Monday. */
function weekdayOf(on: string): number {
  return ((daysBetween('2024-01-01', on) % 7) + 7) % 7
}

function comingWeekday(name: string, context: DayContext): string | null {
  const weekday = WEEKDAY_OF.get(name)
  if (weekday === undefined || context.sentOn === null) return null
  const ahead = (weekday - weekdayOf(context.sentOn) + 7) % 7
  return addDays(context.sentOn, ahead === 0 ? 7 : ahead)
}
