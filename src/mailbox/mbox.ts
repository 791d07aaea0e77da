/** One message cut from a mailbox file: its bytes, or only its size when it is larger than allowed. */
export type MboxMessage =
  | { readonly bytes: Uint8Array }
  | { readonly bytes: null; readonly size: number }

const LF = 0x0a
const LINE_FEED = Buffer.from('\n')
const CR_LF = Buffer.from('\r\n')
const FROM = Buffer.from('\nFrom ')
const LONGEST_FROM_LINE = 1000
/** Bytes held back from the current message: the blank line before a separator, and the start of one cut in two. */
const HELD_BACK = 16

const DAY = String.raw`(?:mon|tue|wed|thu|fri|sat|sun)`
const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)`
/** `From sender Thu Jan  1 00:00:00 2026`, as RFC 4155 and all usual programs write it. */
const FULL_LINE = new RegExp(
  String.raw`^From \S.*\b${DAY},? +(?:${MONTH} +\d{1,2}|\d{1,2} +${MONTH}) .*\b\d{1,2}:\d{2}`,
  'i',
)
/** Less than that, seen from odd programs; Thunderbird writes a bare `From `. Taken only before a header line. */
const LOOSE_LINE = new RegExp(String.raw`^From (?:- ?)?$|^From .*\b${DAY}\b.*\b\d{1,2}:\d{2}`, 'i')
const HEADER_LINE = /^[!-9;-~]+[ \t]*:/

/** True when a file that begins with this line is a mailbox file. */
export function isMboxStart(line: string): boolean {
  return FULL_LINE.test(line) || LOOSE_LINE.test(line)
}

/**
 * Cuts a mailbox file into messages while it streams by. Prose that begins with "From " is no separator: that takes a
 * sender, a weekday, a date and a time, with a blank line before or a header line after. `>From ` loses one `>`
 * (mboxrd), line ends stay as they are. Memory stays at one message of `maxBytes`, however large the file.
 */
export class MboxSplitter {
  readonly #maxBytes: number
  #window: Buffer = Buffer.alloc(0)
  #pieces: Buffer[] = []
  #size = 0
  #isStarted = false

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  /** Takes the next bytes of the file and gives the messages that ended in them. */
  push(chunk: Uint8Array): MboxMessage[] {
    this.#window = Buffer.concat([this.#window, chunk])
    return this.#split(false)
  }

  /** Gives what is left when the file is at its end; the last line may lack its line feed. */
  end(): MboxMessage[] {
    const messages = this.#split(true)
    this.#take(this.#window.length)
    return [...messages, ...this.#finish()]
  }

  #split(isEnd: boolean): MboxMessage[] {
    const messages: MboxMessage[] = []
    let from = 0
    for (;;) {
      const at = this.#nextFrom(from)
      if (at === -1) break
      const ahead = this.#lookAhead(at, isEnd)
      if (ahead === null) {
        this.#take(Math.max(0, at - HELD_BACK))
        return messages
      }
      if (!this.#isSeparator(at, ahead)) {
        from = at + 1
        continue
      }
      this.#take(at)
      messages.push(...this.#finish())
      this.#window = this.#window.subarray(ahead.length)
      this.#isStarted = true
      from = 0
    }
    if (!isEnd) this.#take(Math.max(0, this.#window.length - HELD_BACK))
    return messages
  }

  /** The place of the next line that begins with "From ", or -1. */
  #nextFrom(from: number): number {
    const isFileStart = !this.#isStarted && this.#size === 0
    if (from === 0 && isFileStart && this.#window.subarray(0, 5).equals(FROM.subarray(1))) return 0
    // Right after a separator the window begins with a line, which then cannot be a separator with a blank before it.
    const at = this.#window.indexOf(FROM, Math.max(0, from - 1))
    return at === -1 ? -1 : at + 1
  }

  /** The "From " line and the one after it; null when they have not arrived yet. */
  #lookAhead(at: number, isEnd: boolean): { line: string; next: string; length: number } | null {
    const limit = Math.min(this.#window.length, at + LONGEST_FROM_LINE)
    const isCutShort = limit === this.#window.length && !isEnd
    const lineEnd = this.#window.indexOf(LF, at)
    if (lineEnd === -1 || lineEnd >= limit) {
      return isCutShort ? null : { line: '', next: '', length: 0 }
    }
    const nextEnd = this.#window.indexOf(LF, lineEnd + 1)
    if (nextEnd === -1 && this.#window.length < lineEnd + LONGEST_FROM_LINE && !isEnd) return null
    const text = (start: number, end: number): string =>
      this.#window
        .toString('latin1', start, Math.min(end, start + LONGEST_FROM_LINE))
        .replace(/\r$/, '')
    return {
      line: text(at, lineEnd),
      next: text(lineEnd + 1, nextEnd === -1 ? this.#window.length : nextEnd),
      length: lineEnd + 1 - at,
    }
  }

  #isSeparator(at: number, { line, next }: { line: string; next: string }): boolean {
    const before = this.#window.toString('latin1', Math.max(0, at - 4), at)
    const isAfterBlank = at === 0 || /\n\r?\n$/.test(before) || /^\r?\n$/.test(before)
    const isBeforeHeader = HEADER_LINE.test(next)
    if (FULL_LINE.test(line)) return isAfterBlank || isBeforeHeader
    return isAfterBlank && isBeforeHeader && LOOSE_LINE.test(line)
  }

  /** Moves bytes from the window to the current message; a message that grows too large is counted, not kept. */
  #take(length: number): void {
    if (length === 0) return
    const piece = this.#window.subarray(0, length)
    this.#window = this.#window.subarray(length)
    this.#size += length
    if (this.#size > this.#maxBytes) this.#pieces = []
    else this.#pieces.push(piece)
  }

  #finish(): MboxMessage[] {
    const [pieces, size] = [this.#pieces, this.#size]
    this.#pieces = []
    this.#size = 0
    if (size > this.#maxBytes) return [{ bytes: null, size }]
    const bytes = unquote(withoutLastBlankLine(Buffer.concat(pieces)))
    // Blank lines before the first separator are no message; an empty message between two separators is one.
    if (!this.#isStarted && bytes.every((byte) => byte === LF || byte === 0x0d)) return []
    return [{ bytes }]
  }
}

/** The blank line before a separator belongs to the mailbox file, not to the message. */
function withoutLastBlankLine(bytes: Buffer): Buffer {
  if (bytes.equals(LINE_FEED) || bytes.equals(CR_LF)) return Buffer.alloc(0)
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 3))
  if (tail.endsWith('\n\r\n')) return bytes.subarray(0, -2)
  return tail.endsWith('\n\n') ? bytes.subarray(0, -1) : bytes
}

function unquote(bytes: Buffer): Buffer {
  if (!bytes.includes('>From ')) return bytes
  return Buffer.from(bytes.toString('latin1').replace(/(^|\n)>(>*From )/g, '$1$2'), 'latin1')
}
