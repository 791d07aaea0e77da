import { wordsOf } from './check-sentences.ts'
import type { Span } from './letter.ts'

/** The parts of a letter by offset. `content` is what is counted: without greeting and sign-off. */
export interface Anatomy {
  readonly greeting: Span | null
  readonly content: Span
  readonly signOff: Span | null
}

const GREETING =
  /^(?:dear|hi|hello|hey|hiya|greetings|good (?:morning|afternoon|evening|day)|to whom it may concern|lieb(?:e|er|es)|hallo|guten (?:tag|morgen|abend)|sehr (?:geehrte|verehrte|geehrter|verehrter)[rs]?|geehrte[rs]?|werte[rs]?|moin(?: moin)?|servus|grüezi|grüß (?:gott|dich|sie|euch)|tach)(?![\p{L}\p{M}])/iu
const SIGN_OFF =
  /^(?:(?:with |mit )?(?:my |very |many |the |meinen? )?(?:kind(?:est)?|best|warm(?:est|ly)?|sincere(?:ly)?|respectfully|gratefully|cordially|faithfully|cheers|regards|take care|all the best|all good wishes|good wishes|best wishes|thanks|thank you|many thanks|yours|gratitude|appreciation|until then|viele|vielen|liebe[nrs]?|herzlich(?:e[nrs]?|st)?|beste[nrs]?|freundliche[nrs]?|schöne[nrs]?|sonnige|grüße?n?|gruß|gruss|grüsse|vg|lg|mfg|alles (?:gute|liebe)|bis (?:bald|dann|dahin)|danke|hochachtungsvoll|dein|deine|ihr|ihre|euer|eure))(?![\p{L}\p{M}])[^.?]*$/iu
const SIGN_OFF_WORDS = 7

interface Line extends Span {
  readonly text: string
}

/** Finds greeting and sign-off, English or German, also when the greeting stands on the first line of the text. */
export function anatomyOf(body: string): Anatomy {
  const lines = linesOf(body)
  const greeting = greetingOf(lines[0])
  const after = greeting === null ? 0 : greeting.end
  const rest = lines.filter((line) => line.start >= after)
  const signOff = signOffOf(rest)
  const end = signOff === null ? body.length : signOff.start
  return { greeting, content: { start: after, end }, signOff }
}

/** The counted text of a letter: without greeting and sign-off. */
export function contentOf(body: string): string {
  const { content } = anatomyOf(body)
  return body.slice(content.start, content.end).trim()
}

function linesOf(body: string): readonly Line[] {
  return [...body.matchAll(/[^\r\n]+/g)]
    .map((found) => {
      const lead = found[0].length - found[0].trimStart().length
      const text = found[0].trim()
      return { text, start: found.index + lead, end: found.index + lead + text.length }
    })
    .filter((line) => line.text !== '')
}

function greetingOf(line: Line | undefined): Span | null {
  if (line === undefined || !GREETING.test(line.text)) return null
  const stop = /[,!:;.–—](?=\s|$)/u.exec(
    line.text.replace(/\b(?:dr|prof|mr|mrs|ms|st|dipl|\p{L})\./giu, (mark) =>
      '_'.repeat(mark.length),
    ),
  )
  if (stop === null) return wordsOf(line.text).length <= 8 ? span(line, line.text.length) : null
  // "Hi Margaret, thanks for ..." greets up to its comma; "Guten Tag, liebes Team," greets up to the second.
  const isWhole = wordsOf(line.text).length <= 9 && /[,!:–—]$/u.test(line.text)
  if (isWhole) return span(line, line.text.length)
  const end = stop.index + 1
  return wordsOf(line.text.slice(0, end)).length <= 8 ? span(line, end) : null
}

/** The last lines from a closing phrase on: the phrase and at most five short lines (name, phone, links). */
function signOffOf(lines: readonly Line[]): Span | null {
  const last = lines.at(-1)
  if (last === undefined) return null
  for (let at = Math.max(0, lines.length - 6); at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined || at === 0) continue
    const isShort = lines.slice(at).every((below) => wordsOf(below.text).length <= SIGN_OFF_WORDS)
    if (isShort && SIGN_OFF.test(line.text)) return { start: line.start, end: last.end }
  }
  // No closing phrase, but a bare name at the end.
  const isName = lines.length > 1 && /^[-–—\s]*(?:\p{Lu}[\p{L}.'’-]*\s?){1,4}$/u.test(last.text)
  return isName ? { start: last.start, end: last.end } : null
}

function span(line: Line, length: number): Span {
  return { start: line.start, end: line.start + length }
}
