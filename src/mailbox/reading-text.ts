/**
 * The reader looks at no more than this many UTF-16 units of a body: a letter is a few thousand long, and a cap keeps
 * hostile mails cheap whatever the rules behind it cost.
 */
export const READ_CAP = 32_768

/** A stretch of some text, UTF-16 offsets, `end` exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Text made comparable. `lower` has the same length as `text`; unit `i` of both came from unit `origin[i]` of the mail,
 * and `origin[text.length]` is where the text ended.
 */
export interface FoldedText {
  readonly text: string
  readonly lower: string
  readonly origin: Uint32Array
}

const SINGLE_QUOTES = new Set('\u2018\u2019\u201A\u201B\u2032\u02BC\u00B4`')
const DOUBLE_QUOTES = new Set('\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033')
const DASHES = new Set('\u2010\u2011\u2012\u2013\u2014\u2015\u2212')
/** What a person does not see: soft hyphens, joiners, direction marks, the filler of preview lines, emphasis stars. */
const INVISIBLE =
  /\u034F|[\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF*]/
const LONGEST_LINK = 2000
/** A shorter line was ended by its writer, a longer one by the mail program's wrapping. */
const WRAPPED_LINE = 40
const LIST_ITEM = /^\s{0,8}(?:[-+•·▪‣–]|\d{1,3}[.)])\s/

/** Normalises the stretches of `text` in order (all of it without stretches); a line break stands between two of them. */
export function foldText(text: string, stretches?: readonly Stretch[]): FoldedText {
  const folder = new Folder(text)
  for (const stretch of stretches ?? [{ start: 0, end: text.length }]) {
    folder.take(stretch)
    folder.breakLine(stretch.end)
  }
  return folder.finish()
}

/** The stretch of the original text under a stretch of the folded one. */
export function originOf(folded: FoldedText, start: number, end: number): Stretch {
  const from = folded.origin[start] ?? 0
  const last = folded.origin[Math.max(start, end - 1)] ?? from
  return { start: from, end: last + 1 }
}

class Folder {
  readonly #source: string
  #out = ''
  readonly #origin: number[] = []
  #lineStart = 0

  constructor(source: string) {
    this.#source = source
  }

  take(stretch: Stretch): void {
    let at = stretch.start
    while (at < stretch.end) at = this.#takeOne(at, stretch.end)
  }

  breakLine(at: number): void {
    if (this.#out.endsWith(' ')) this.#drop()
    if (this.#out !== '' && !this.#out.endsWith('\n')) this.#put('\n', at)
    this.#lineStart = this.#out.length
  }

  finish(): FoldedText {
    while (this.#out.endsWith('\n')) this.#drop()
    const end = this.#origin.at(-1)
    const origin = Uint32Array.from([...this.#origin, end === undefined ? 0 : end + 1])
    return { text: this.#out, lower: lowerOf(this.#out), origin }
  }

  #takeOne(at: number, end: number): number {
    const unit = this.#source.charAt(at)
    if (unit === '\n' || unit === '\r') return this.#takeBreaks(at, end)
    if (INVISIBLE.test(unit)) return at + 1
    const behindLink = this.#linkEnd(at, unit)
    if (behindLink !== null) return behindLink
    if (/\s/.test(unit)) {
      if (this.#out !== '' && !/[ \n]$/.test(this.#out)) this.#put(' ', at)
      return at + 1
    }
    if (unit >= '\u0300' && unit <= '\u036F' && this.#compose(unit)) return at + 1
    this.#put(plainOf(unit), at)
    return at + 1
  }

  /** One line break inside a long line is wrapping and becomes a space; any other ends the line. */
  #takeBreaks(at: number, end: number): number {
    let next = at
    let breaks = 0
    while (next < end && /[\s\u00A0]/.test(this.#source.charAt(next))) {
      if (this.#source.charAt(next) === '\n') breaks += 1
      next += 1
    }
    const line = this.#out.slice(this.#lineStart).trimEnd()
    const isWrapped = breaks <= 1 && line.length >= WRAPPED_LINE && !/[.!?:;]$/.test(line)
    if (isWrapped && !LIST_ITEM.test(this.#source.slice(next, next + 12))) {
      if (!this.#out.endsWith(' ')) this.#put(' ', at)
      this.#lineStart = this.#out.length
    } else this.breakLine(at)
    return next
  }

  /** Addresses are no words: `word [https://...]` and a bare long link would tear a sentence apart. */
  #linkEnd(at: number, unit: string): number | null {
    if (unit === 'h' && this.#source.startsWith('http', at)) return this.#bareLinkEnd(at)
    if (unit !== '[' && unit !== '<' && unit !== '(') return null
    if (!/^.(?:https?:|mailto:|cid:)/.test(this.#source.slice(at, at + 9))) return null
    const closing = unit === '[' ? ']' : unit === '<' ? '>' : ')'
    const found = this.#source.slice(at, at + LONGEST_LINK).indexOf(closing)
    return found < 0 ? null : at + found + 1
  }

  #bareLinkEnd(at: number): number | null {
    const link = /^https?:\/\/[^\s<>"]{1,2000}/.exec(this.#source.slice(at, at + LONGEST_LINK))?.[0]
    return link === undefined ? null : at + link.replace(/[.,;:!?)\]]{1,5}$/, '').length
  }

  #compose(mark: string): boolean {
    const composed = `${this.#out.at(-1) ?? ''}${mark}`.normalize('NFC')
    if (composed.length !== 1) return false
    this.#out = this.#out.slice(0, -1) + composed
    return true
  }

  #put(unit: string, at: number): void {
    this.#out += unit
    this.#origin.push(at)
  }

  #drop(): void {
    this.#out = this.#out.slice(0, -1)
    this.#origin.pop()
  }
}

function plainOf(unit: string): string {
  if (unit < '\u0080' && unit !== '`') return unit
  if (SINGLE_QUOTES.has(unit)) return "'"
  if (DOUBLE_QUOTES.has(unit)) return '"'
  return DASHES.has(unit) ? '-' : unit
}

/** Lower case that never changes the length (a capital dotted I would), so that offsets stay comparable. */
function lowerOf(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from({ length: text.length }, (_, at) => {
    const unit = text.charAt(at).toLowerCase()
    return unit.length === 1 ? unit : text.charAt(at)
  }).join('')
}

const SENTENCE_END = /[.!?…]["')\]]{0,2}(?=\s|$)|\n/g
const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|inc|ltd|corp|co|st|sr|jr|nr|z\. ?b|d\. ?h|u\. ?a|bzw|ca|e\.g|i\.e|m|mme|vs|ggf|evtl|inkl)\.$/

/** Sentences of a folded text, in order, without the blanks around them. */
export function sentencesOf(folded: FoldedText): readonly Stretch[] {
  const found: Stretch[] = []
  let start = 0
  for (const match of folded.lower.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length
    if (
      match[0].startsWith('.') &&
      ABBREVIATION.test(folded.lower.slice(Math.max(start, end - 8), end))
    )
      continue
    if (end > start) found.push({ start, end })
    start = end
  }
  if (start < folded.lower.length) found.push({ start, end: folded.lower.length })
  return found
}
