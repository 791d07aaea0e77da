import { ZONE_OF } from './appointment-words.ts'
import type { Stretch } from './reading-text.ts'

/** A time of day as a letter says it, `HH:MM`, with the zone it names (null without one). */
export interface SaidTime extends Stretch {
  readonly at: string
  readonly zone: string | null
}

/** Units behind and before a day within which a time belongs to it. */
const BEHIND = 44
const AHEAD = 34

const HALF = '(?<half>[ap](?:\\.m\\.|m\\b))'
const TO = `(?: ?(?:-|to|until|bis|à|a|alle|tot|até) ?(?<endhour>\\d{1,2})(?:[:.h](?<endminute>\\d{2}))? ?(?<endhalf>[ap](?:\\.m\\.|m\\b))?)?`
const LEAD =
  '(?<lead>(?:at|um|gegen|ab|von|from|à|alle|ore|a las|à partir de|às|om|vanaf|de|@|,|-|\\() ?)?'
const CLOCK = new RegExp(
  `${LEAD}(?<![\\d.:/€$£])(?<hour>[01]?\\d|2[0-4])(?:(?<mark>[:.h]| h | uhr )(?<minute>[0-5]\\d)(?![\\d%€])(?: ?${HALF})?(?<unit> ?(?:uhr|uur|h\\b|hrs?\\b))?|(?: ?(?:${HALF.replace('half', 'bare')}|(?<word>uhr|uur|h\\b|hrs?\\b|o'clock|heures?))))?${TO}`,
  'gu',
)
const NOON = /\b(?:noon|midday|midi|mezzogiorno|mediodía|meio-dia|mittags)\b/u
const ZONE = new RegExp(
  `^ ?(?:uhr|uur|h)? ?[(,]? ?(?:(?:gmt|utc) ?(?<offset>[+-] ?\\d{1,2}(?::?\\d{2})?)|(?<name>${[...ZONE_OF.keys()].toSorted((one, other) => other.length - one.length).join('|')})(?![\\p{L}]))`,
  'u',
)

/** The time that belongs to a day named in a lower-cased text: behind it, else before it; null when none is sure. */
export function timeNear(lower: string, day: Stretch): SaidTime | null {
  const behind = lower.slice(day.end, day.end + BEHIND)
  const found = timeIn(behind.split(/\n\n|[.!?] (?=\p{L}{3})/u)[0] ?? '', lower, day.end)
  if (found !== null) return found
  const from = Math.max(0, day.start - AHEAD)
  const ahead = lower.slice(from, day.start).split(/[.!?]\s(?=\p{L})/u)
  const last = ahead.at(-1) ?? ''
  return timeIn(last, lower, day.start - last.length)
}

function timeIn(words: string, lower: string, from: number): SaidTime | null {
  for (const match of words.matchAll(CLOCK)) {
    const at = clockOf(match.groups ?? {})
    if (at === null) continue
    const end = from + match.index + match[0].trimEnd().length
    return { at, zone: zoneBehind(lower.slice(end, end + 24)), start: from + match.index, end }
  }
  const noon = NOON.exec(words)
  if (noon === null) return null
  const start = from + noon.index
  return { at: '12:00', zone: null, start, end: start + noon[0].length }
}

type Groups = Readonly<Record<string, string | undefined>>

/** Figures are a time when something says so: a colon, "Uhr", "pm", or "at" before a full hour of a working day. */
function clockOf(groups: Groups): string | null {
  const { hour, minute, mark, unit, word, lead } = groups
  const half = groups.half ?? groups.bare ?? borrowedHalf(groups)
  const isMarked =
    mark === ':' || mark === 'h' || mark === ' h ' || mark === ' uhr ' || unit !== undefined
  const isTime = isMarked || word !== undefined || half !== undefined
  const isLed = lead !== undefined && !/^[,(-]/.test(lead)
  const isFullHour = isLed && minute === undefined && Number(hour) >= 8
  if (!isTime && !(isLed && mark === '.') && !isFullHour) return null
  const hours = hoursOf(Number(hour), half)
  // A talk at two or five in the night is one whose half of the day was left out.
  if (hours > 23 || (half === undefined && hours < 7)) return null
  return `${String(hours).padStart(2, '0')}:${minute ?? '00'}`
}

/** "1:30 - 2:30pm": the end says which half of the day it is, unless the beginning would then come after it. */
function borrowedHalf({ hour, endhour, endhalf }: Groups): string | undefined {
  if (endhalf === undefined) return undefined
  const isSame = hoursOf(Number(hour), endhalf) <= hoursOf(Number(endhour), endhalf)
  return isSame ? endhalf : endhalf.startsWith('p') ? 'am' : 'pm'
}

function hoursOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour
  return (hour % 12) + (half.startsWith('p') ? 12 : 0)
}

function zoneBehind(words: string): string | null {
  const { offset, name } = ZONE.exec(words)?.groups ?? {}
  if (name !== undefined) return ZONE_OF.get(name) ?? null
  const [, sign, hours = '', minutes = '00'] =
    /^([+-]) ?(\d{1,2}):?(\d{2})?$/.exec(offset ?? '') ?? []
  return sign === undefined ? null : `${sign}${hours.padStart(2, '0')}:${minutes}`
}
