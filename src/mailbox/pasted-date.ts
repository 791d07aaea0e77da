import { parseMailDate } from './parse-date.ts'

/** How each language begins its month names; longer beginnings first where one is the start of another. */
const MONTH_STARTS: readonly (readonly [month: string, starts: readonly string[]])[] = [
  ['Jan', ['jan', 'jän', 'ene', 'gen']],
  ['Feb', ['feb', 'fév', 'fev']],
  ['Mar', ['mar', 'mär', 'mrz', 'maa', 'mrt']],
  ['Apr', ['apr', 'avr', 'abr']],
  ['May', ['may', 'mai', 'mei', 'mag']],
  ['Jun', ['jun', 'juin', 'giu']],
  ['Jul', ['jul', 'juil', 'lug']],
  ['Aug', ['aug', 'aoû', 'aou', 'ago']],
  ['Sep', ['sep', 'set']],
  ['Oct', ['oct', 'okt', 'ott', 'out']],
  ['Nov', ['nov']],
  ['Dec', ['dec', 'dez', 'déc', 'dic']],
]

const WORD = /\p{L}{3,}/gu
const TIME = /\b(\d{1,2})[:h.](\d{2})(?:[:.](\d{2}))?\s*([ap])?\.?(m\b)?/i
const YEAR = /\b(20\d{2}|19\d{2})\b/
const NUMERIC = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\b/
const ZONE =
  /(?:gmt|utc)?([+-]\d{2}:?\d{2})\b|\b(utc|gmt|cet|cest|mez|mesz|est|edt|cst|cdt|mst|mdt|pst|pdt|bst)\b/i
const GERMAN_ZONES: Readonly<Record<string, string>> = { mez: 'CET', mesz: 'CEST' }

/**
 * The instant a copied date line names ("Montag, 3. November 2026 10:12", "Mon, Nov 3, 2026 at 10:12 AM"), or null. A
 * line without a zone is taken as UTC; 03/04/2026 could be March or April, so it gives null.
 */
export function parsePastedDate(value: string): string | null {
  const plain = parseMailDate(value)
  if (plain !== null) return plain
  const date = namedDate(value) ?? numericDate(value)
  if (date === null) return null
  const zone = ZONE.exec(value)
  const name = zone?.[2]?.toLowerCase() ?? ''
  return parseMailDate(
    `${date} ${clockOf(value)} ${zone?.[1] ?? GERMAN_ZONES[name] ?? name}`.trim(),
  )
}

function namedDate(value: string): string | null {
  const month = [...value.matchAll(WORD)]
    .map(([word]) => monthOf(word))
    .find((name) => name !== null)
  const year = YEAR.exec(value)?.[1]
  const withoutTime = value.replace(TIME, ' ').replace(YEAR, ' ')
  const day = /\b(\d{1,2})(?:st|nd|rd|th|er|\.|\b)/i.exec(withoutTime)?.[1]
  if (month === undefined || year === undefined || day === undefined) return null
  return `${day} ${month} ${year}`
}

function monthOf(word: string): string | null {
  const lower = word.toLowerCase()
  // "Mar" and "Mart" open a month in most languages, but "mardi" and "martes" are Tuesday.
  if (/^(mardi|martes|martedì|marted|march[eé])/.test(lower)) return null
  return (
    MONTH_STARTS.find(([, starts]) => starts.some((start) => lower.startsWith(start)))?.[0] ?? null
  )
}

function numericDate(value: string): string | null {
  const [, first = '', separator, second = '', year = ''] = NUMERIC.exec(value) ?? []
  const isDayFirst = separator === '.' || Number(first) > 12
  const isMonthFirst = separator !== '.' && Number(second) > 12
  if (isDayFirst === isMonthFirst && first !== second) return null
  const month = MONTH_STARTS[Number(isMonthFirst ? first : second) - 1]?.[0]
  return month === undefined ? null : `${isMonthFirst ? second : first} ${month} ${year}`
}

/** The time of day as 24 hours; midnight when the line has none. */
function clockOf(value: string): string {
  const [, hour = '0', minute = '00', second = '00', half] =
    TIME.exec(value.replace(NUMERIC, ' ')) ?? []
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0)
  return `${hours}:${minute}:${second}`
}
