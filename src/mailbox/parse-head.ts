import type { MailLimits } from './parse-limits.ts'

/** One header as it stood in the source: name lower-cased, value unfolded, encoded words still encoded. */
export interface RawHeader {
  readonly name: string
  readonly value: string
}

/** The top-level headers of a mail and the byte where its body begins. */
export interface MailHead {
  readonly headers: readonly RawHeader[]
  readonly bodyStart: number
  readonly problems: readonly string[]
}

const LF = 0x0a
const CR = 0x0d
const UTF8_MARK = [0xef, 0xbb, 0xbf] as const
const FIELD = /^([!-9;-~]+)[ \t]*:/
const MBOX_LINE = /^>*From /

interface Line {
  readonly text: string
  readonly next: number
}

/**
 * Reads the headers at the top of `bytes`; never throws. A `From ` line of a mailbox file, blank lines and a byte order
 * mark before the first header are passed over, a line that is no header is left out and named in `problems`.
 */
export function readHead(bytes: Uint8Array, limits: MailLimits): MailHead {
  const end = Math.min(bytes.length, limits.headBytes)
  const found: { name: string; lines: string[] }[] = []
  const problems = new Set<string>()
  let at = startOfHead(bytes)
  let bodyStart = bytes.length
  while (at < bytes.length) {
    if (at >= end || found.length > limits.headerCount) {
      problems.add('this mail has too many headers; the last of them were not read')
      bodyStart = afterBlankLine(bytes, at)
      break
    }
    const line = readLine(bytes, at, end)
    if (line.text === '') {
      bodyStart = line.next
      break
    }
    const name = FIELD.exec(line.text)?.[1]
    if (name !== undefined) found.push({ name: name.toLowerCase(), lines: [line.text] })
    else if (/^[ \t]/.test(line.text)) found.at(-1)?.lines.push(line.text)
    else if (!MBOX_LINE.test(line.text)) {
      if (!continuesAfter(bytes, line.next, end)) {
        problems.add('the blank line between headers and text is missing')
        bodyStart = at
        break
      }
      problems.add('a line among the headers could not be read')
    }
    at = line.next
  }
  const headers = found.slice(0, limits.headerCount).map((header) => unfold(header, limits))
  if (headers.some((header) => header.value.length === limits.headerChars)) {
    problems.add('a header was too long; only its beginning was read')
  }
  return { headers, bodyStart, problems: [...problems] }
}

/** A broken line inside the headers is skipped only when headers go on after it; otherwise the text begins there. */
function continuesAfter(bytes: Uint8Array, at: number, end: number): boolean {
  if (at >= end) return false
  const { text } = readLine(bytes, at, end)
  return FIELD.test(text)
}

function startOfHead(bytes: Uint8Array): number {
  let at = UTF8_MARK.every((byte, index) => bytes[index] === byte) ? UTF8_MARK.length : 0
  while (bytes[at] === LF || bytes[at] === CR) at += 1
  return at
}

function readLine(bytes: Uint8Array, at: number, end: number): Line {
  const lineFeed = bytes.indexOf(LF, at)
  const stop = lineFeed === -1 || lineFeed > end ? end : lineFeed
  const next = stop === lineFeed ? lineFeed + 1 : stop
  const contentEnd = bytes[stop - 1] === CR && stop > at ? stop - 1 : stop
  return { text: decodeLine(bytes.subarray(at, contentEnd)), next }
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const windows1252 = new TextDecoder('windows-1252')

/** Raw 8-bit headers are UTF-8 today and were windows-1252 before; guessing wrong is impossible for valid UTF-8. */
function decodeLine(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return windows1252.decode(bytes)
  }
}

function unfold(header: { name: string; lines: string[] }, limits: MailLimits): RawHeader {
  const joined = header.lines.join('')
  const value = joined.slice(joined.indexOf(':') + 1).trim()
  return { name: header.name, value: value.slice(0, limits.headerChars) }
}

function afterBlankLine(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(LF, from); at !== -1; at = bytes.indexOf(LF, at + 1)) {
    if (bytes[at + 1] === LF) return at + 2
    if (bytes[at + 1] === CR && bytes[at + 2] === LF) return at + 3
  }
  return bytes.length
}
