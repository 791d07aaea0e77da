const LF = 0x0a
const CR = 0x0d
const LONGEST_HEAD = 64 * 1024
const CONTENT_LENGTH = /^content-length:[ \t]*(\d{1,12})[ \t]*\r?$/im
const QUOTED = Buffer.from('>From ')
const DAY = String.raw`(?:mon|tue|wed|thu|fri|sat|sun)`
const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)`
const CLOCK = String.raw`\b\d{1,2}:\d{2}`
/** `From sender Thu Jan  1 00:00:00 2026`, as RFC 4155 and all usual programs write it. */
const FULL_LINE = new RegExp(
  String.raw`^From \S.*\b${DAY},? +(?:${MONTH} +\d{1,2}|\d{1,2}[ -]+${MONTH}) .*${CLOCK}`,
  'i',
)
/**
 * Less than that, seen from odd programs; Thunderbird writes a bare `From `, exports in other languages name the weekday in
 * theirs. Taken only between a blank line and a header line.
 */
const LOOSE_LINE = new RegExp(
  String.raw`^From (?:- ?)?$|^From .*\b${DAY}\b.*${CLOCK}|^From \S+@\S+ .*(?:\b(?:19|20)\d{2}\b.*${CLOCK}|${CLOCK}.*\b(?:19|20)\d{2}\b)`,
  'i',
)
const HEADER_LINE = /^[!-9;-~]+[ \t]*:/

/** True when a file that begins with this line is a mailbox file. */
export function isMboxStart(line: string): boolean {
  return FULL_LINE.test(line) || LOOSE_LINE.test(line)
}

/** A line that begins with "From ", and what stands around it. */
export interface FromLine {
  readonly line: string
  readonly next: string
  readonly isAfterBlank: boolean
}

/**
 * True when the line separates messages and is no prose: that takes a sender, a weekday, a date and a time, with a blank line
 * before or a header line after; a line with less takes both.
 */
export function isSeparator({ line, next, isAfterBlank }: FromLine): boolean {
  if (FULL_LINE.test(line)) return isAfterBlank || HEADER_LINE.test(next)
  return isAfterBlank && HEADER_LINE.test(next) && LOOSE_LINE.test(line)
}

/** The blank line before a separator belongs to the mailbox file, not to the message. */
export function withoutLastBlankLine(bytes: Buffer): Buffer {
  const { length } = bytes
  if (bytes[length - 1] !== LF) return bytes
  const before = bytes[length - 2] === CR ? length - 2 : length - 1
  return before === 0 || bytes[before - 1] === LF ? bytes.subarray(0, before) : bytes
}

/** `>From ` and `>>From ` at the beginning of a line lose one mark; the same bytes when there is none. */
export function unquoted(bytes: Buffer): Buffer {
  if (!bytes.includes(QUOTED)) return bytes
  return Buffer.from(bytes.toString('latin1').replace(/(^|\n)>(>*From )/g, '$1$2'), 'latin1')
}

/** True when the line that ends right before `at` is blank. */
export function isBlankBefore(bytes: Uint8Array, at: number): boolean {
  const before = bytes[at - 2] === CR ? at - 3 : at - 2
  return before < 0 || bytes[before] === LF
}

/** The place where the message that begins at `start` ends by its Content-Length; Infinity when it names none. */
export function declaredEnd(bytes: Buffer, start: number): number {
  const stop = Math.min(bytes.length, start + LONGEST_HEAD)
  for (let at = bytes.indexOf(LF, start); at !== -1 && at < stop; at = bytes.indexOf(LF, at + 1)) {
    const next = bytes[at + 1] === CR ? at + 2 : at + 1
    if (bytes[next] !== LF) continue
    const declared = CONTENT_LENGTH.exec(bytes.toString('latin1', start, at))?.[1] ?? Infinity
    return next + 1 + Number(declared)
  }
  return Infinity
}
