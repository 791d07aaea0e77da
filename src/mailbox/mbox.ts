import {
  declaredEnd,
  isBlankBefore,
  isSeparator,
  unquoted,
  withoutLastBlankLine,
} from './mbox-line.ts'

/**
 * One message cut from a mailbox file: its bytes (which may share memory with other messages), or only its size when it is
 * larger than allowed; the byte of the file at which its From line begins, and the byte at which the next one does.
 */
export type MboxMessage = { readonly at: number; readonly behind: number } & (
  | { readonly bytes: Uint8Array }
  | { readonly bytes: null; readonly size: number }
)

const LF = 0x0a
const CR = 0x0d
const FROM = Buffer.from('\nFrom ')
const UTF8_MARK = Buffer.from('\ufeff')
const LONGEST_FROM_LINE = 1000
/** Bytes in which a separator may begin that is cut off at the end of what has arrived. */
const HELD_BACK = 16
const WINDOW = 1024 * 1024

interface Ahead {
  readonly line: string
  readonly next: string
  readonly length: number
}

/**
 * Cuts a mailbox file into messages while it streams by. Prose that begins with "From " is no separator (mbox-line.ts), nor
 * is anything inside the Content-Length of a message that really ends there (mboxcl, mboxcl2). `>From ` loses one `>`
 * (mboxrd), line ends stay as they are. Memory stays at some messages of `maxBytes`, however large the file.
 */
export class MboxSplitter {
  readonly #maxBytes: number
  /** What has arrived since the current message began; of a message that is too large only the end. */
  #window: Buffer = Buffer.alloc(0)
  #free = 0
  /** The byte of the file at which the window begins, and the current message, its From line included. */
  #base: number
  #at: number
  /** Bytes of the current message that were counted and let go. */
  #dropped = 0
  #fromLength = 0
  /** Where in the window the search for the next separator goes on. */
  #scanned = 0
  #isStarted = false
  /** Where the current message ends by its Content-Length; 0 when it has none to be trusted, null when not yet looked for. */
  #declaredEnd: number | null = null
  /** Messages of mboxcl2 hold "From " lines as they are, so ">From " was written by somebody. */
  #isUnquoted = false

  /** `offset` is where in the file the first byte to come stands. */
  constructor(maxBytes: number, offset = 0) {
    this.#maxBytes = maxBytes
    this.#base = offset
    this.#at = offset
  }

  /** Takes the next bytes of the file and gives the messages that ended in them. */
  push(chunk: Uint8Array): MboxMessage[] {
    this.#append(chunk)
    return this.#split(false)
  }

  /** Gives what is left when the file is at its end; the last line may lack its line feed. */
  end(): MboxMessage[] {
    const messages = this.#split(true)
    messages.push(...this.#finish(this.#window.length))
    return messages
  }

  #append(chunk: Uint8Array): void {
    const { length } = this.#window
    if (this.#free >= chunk.length) {
      const { buffer, byteOffset } = this.#window
      this.#window = Buffer.from(buffer, byteOffset, length + chunk.length)
    } else {
      // Given-out messages lie in the old memory, so it is left as it is.
      const grown = Buffer.allocUnsafeSlow(Math.max(WINDOW, 2 * (length + chunk.length)))
      this.#window.copy(grown)
      this.#free = grown.length - length
      this.#window = grown.subarray(0, length + chunk.length)
    }
    this.#window.set(chunk, length)
    this.#free -= chunk.length
  }

  #split(isEnd: boolean): MboxMessage[] {
    const messages: MboxMessage[] = []
    for (let at = this.#nextFrom(); at !== -1; at = this.#nextFrom()) {
      const ahead = this.#lookAhead(at, isEnd)
      const next = ahead === null ? null : this.#nextScan(at, ahead, isEnd)
      if (ahead === null || next === null) {
        // The rest has not arrived; the search begins at this line again.
        this.#scanned = Math.max(this.#scanned, at - 1)
        return messages
      }
      this.#scanned = next
      if (next > at) continue
      messages.push(...this.#finish(at))
      this.#fromLength = ahead.length
      this.#scanned = ahead.length
      this.#isStarted = true
    }
    this.#scanned = Math.max(this.#scanned, this.#window.length - HELD_BACK)
    this.#letGo()
    return messages
  }

  /** The place of the next line that begins with "From ", or -1. */
  #nextFrom(): number {
    if (!this.#isStarted && this.#scanned === 0 && this.#dropped === 0) {
      const mark = this.#window.subarray(0, 3).equals(UTF8_MARK) ? 3 : 0
      if (this.#window.subarray(mark, mark + 5).equals(FROM.subarray(1))) return mark
    }
    const at = this.#window.indexOf(FROM, this.#scanned)
    return at === -1 ? -1 : at + 1
  }

  /** The "From " line and the one after it; null when they have not arrived yet. */
  #lookAhead(at: number, isEnd: boolean): Ahead | null {
    const limit = Math.min(this.#window.length, at + LONGEST_FROM_LINE)
    const isCutShort = limit === this.#window.length && !isEnd
    const lineEnd = this.#window.indexOf(LF, at)
    if (lineEnd === -1 || lineEnd >= limit) {
      return isCutShort ? null : { line: '', next: '', length: 0 }
    }
    const nextEnd = this.#window.indexOf(LF, lineEnd + 1)
    if (nextEnd === -1 && this.#window.length < lineEnd + LONGEST_FROM_LINE && !isEnd) return null
    return {
      line: this.#line(at, lineEnd),
      next: this.#line(lineEnd + 1, nextEnd === -1 ? this.#window.length : nextEnd),
      length: lineEnd + 1 - at,
    }
  }

  #line(start: number, end: number): string {
    const stop = Math.min(end, start + LONGEST_FROM_LINE)
    return this.#window.toString('latin1', start, this.#window[stop - 1] === CR ? stop - 1 : stop)
  }

  /** `at` when the message ends there, else where the search goes on; null when that cannot be told yet. */
  #nextScan(at: number, { line, next }: Ahead, isEnd: boolean): number | null {
    const isAfterBlank =
      (!this.#isStarted && at <= UTF8_MARK.length) || isBlankBefore(this.#window, at)
    if (!isSeparator({ line, next, isAfterBlank })) return at + 1
    const end = this.#isStarted && this.#dropped === 0 ? this.#endByLength(isEnd) : 0
    if (end === null || end <= at) return end === null ? null : at
    this.#isUnquoted = true
    return end
  }

  /** Where the current message ends by its Content-Length, if a separator or the end of the file really follows there. */
  #endByLength(isEnd: boolean): number | null {
    if (this.#declaredEnd !== null) return this.#declaredEnd
    let end = declaredEnd(this.#window, this.#fromLength)
    if (end - this.#fromLength > this.#maxBytes) return (this.#declaredEnd = 0)
    if (end + LONGEST_FROM_LINE > this.#window.length && !isEnd) return null
    while (this.#window[end] === LF || this.#window[end] === CR) end += 1
    const ahead = this.#lookAhead(end, true)
    const isRight =
      end === this.#window.length ||
      (ahead !== null && isSeparator({ ...ahead, isAfterBlank: this.#window[end - 1] === LF }))
    this.#declaredEnd = isRight ? end - 1 : 0
    return this.#declaredEnd
  }

  /** A message that grows too large is counted, not kept. */
  #letGo(): void {
    const most = this.#maxBytes + this.#fromLength + HELD_BACK
    if (this.#dropped === 0 && this.#window.length <= most) return
    const length = Math.max(0, this.#window.length - HELD_BACK)
    this.#dropped += length
    this.#base += length
    this.#scanned = Math.max(0, this.#scanned - length)
    this.#window = this.#window.subarray(length)
  }

  #finish(at: number): MboxMessage[] {
    const place = { at: this.#at, behind: this.#base + at }
    const size = this.#dropped + at - this.#fromLength
    const piece = this.#dropped === 0 ? this.#window.subarray(this.#fromLength, at) : this.#window
    const isLarge = size > this.#maxBytes
    this.#window = this.#window.subarray(at)
    this.#base = place.behind
    this.#at = place.behind
    this.#dropped = 0
    this.#declaredEnd = null
    if (isLarge) return [{ ...place, bytes: null, size }]
    // Blank lines before the first separator are no message; an empty message between two separators is one.
    if (!this.#isStarted && piece.every((byte) => byte === LF || byte === CR)) return []
    const whole = withoutLastBlankLine(piece)
    return [{ ...place, bytes: this.#isUnquoted ? whole : unquoted(whole) }]
  }
}
