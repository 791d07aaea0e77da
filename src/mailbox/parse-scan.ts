import type { MailLimits } from './parse-limits.ts'

/** A mail source small enough for a parser, and what was left out of it, one sentence each. */
export interface PartScan {
  readonly source: Uint8Array
  readonly partCount: number
  readonly problems: readonly string[]
}

const DECLARED = /boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/gi
const LONGEST_DELIMITER = 210

/**
 * Walks the delimiter lines alone, before a parser builds anything, and cuts what would cost too much: 30,000 parts and
 * 5,000 levels held a parser for 10 s, 350,000 short lines took 800 MB; this pass takes some milliseconds.
 */
export function scanParts(bytes: Uint8Array, limits: MailLimits): PartScan {
  const end = endOfLines(bytes, limits.lineCount)
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, end).toString('latin1')
  const boundaries = new Set([...source.matchAll(DECLARED)].map((match) => match[1] ?? match[2]))
  const open = new OpenParts()
  const kept = new KeptLines(source, limits.plainLineCount)
  let problem = end < bytes.length ? tooMany(limits.lineCount, 'lines') : null
  let partCount = 0
  let start = 0
  let stop = source.length
  for (let at = source.indexOf('\n--'); at !== -1; at = source.indexOf('\n--', at + 1)) {
    const line = delimiterAt(source, at + 3)
    const isBegin = boundaries.has(line)
    if (!isBegin && !(line.endsWith('--') && boundaries.has(line.slice(0, -2)))) continue
    kept.add(start, at + 1)
    start = at + 1
    if (isBegin) {
      partCount += 1
      open.begin(line)
      const excess = excessOf(partCount, open.depth, limits)
      if (excess !== null) {
        problem = excess
        stop = start
        break
      }
    } else open.finish(line.slice(0, -2))
  }
  kept.add(start, stop)
  const dropped = kept.hasDropped
    ? ['a part of this mail is very long; only its beginning was read']
    : []
  const problems = problem === null ? dropped : [problem, ...dropped]
  return { source: kept.of(bytes), partCount, problems }
}

/** The byte behind the last line that may be read. */
function endOfLines(bytes: Uint8Array, lineCount: number): number {
  let at = -1
  for (let lines = 0; lines < lineCount; lines += 1) {
    at = bytes.indexOf(0x0a, at + 1)
    if (at === -1) return bytes.length
  }
  return at + 1
}

function tooMany(limit: number, what: string): string {
  const most = limit.toLocaleString('en')
  return `this mail has more than ${most} ${what}; only the first ${most} were read`
}

function excessOf(partCount: number, depth: number, limits: MailLimits): string | null {
  if (partCount > limits.partCount) return tooMany(limits.partCount, 'parts')
  if (depth <= limits.nestingDepth) return null
  return `this mail nests its parts more than ${limits.nestingDepth} deep; what lies deeper was not read`
}

function delimiterAt(source: string, start: number): string {
  const lineFeed = source.indexOf('\n', start)
  const stop = lineFeed === -1 ? source.length : lineFeed
  return source.slice(start, Math.min(stop, start + LONGEST_DELIMITER)).trimEnd()
}

/** The multiparts that are open at a place of the source, outermost first. */
class OpenParts {
  readonly #boundaries: string[] = []
  readonly #levels = new Map<string, number>()

  get depth(): number {
    return this.#boundaries.length
  }

  begin(boundary: string): void {
    const level = this.#levels.get(boundary)
    if (level !== undefined) return this.#cutTo(level + 1)
    this.#levels.set(boundary, this.#boundaries.length)
    this.#boundaries.push(boundary)
  }

  finish(boundary: string): void {
    const level = this.#levels.get(boundary)
    if (level !== undefined) this.#cutTo(level)
  }

  #cutTo(length: number): void {
    for (const boundary of this.#boundaries.splice(length)) this.#levels.delete(boundary)
  }
}

const LONGEST_PART_HEAD = 16 * 1024
const IN_BASE64 = /^content-transfer-encoding:\s*base64/im
const HOLDS_MESSAGE = /^content-type:\s*message\//im

/**
 * The pieces of a source that go on to the parser. Lines of base64 are cheap and all kept, for the size of attachments;
 * each other line costs the parser 2 KB, so past the limit a part keeps its head only.
 */
class KeptLines {
  readonly #source: string
  readonly #pieces: [start: number, end: number][] = []
  #linesLeft: number
  /** Inside an attached message nothing is decoded, so base64 costs there what any line costs. */
  #isInMessage = false
  hasDropped = false

  constructor(source: string, lineCount: number) {
    this.#source = source
    this.#linesLeft = lineCount
  }

  add(start: number, end: number): void {
    const headEnd = this.#endOfHead(start, end)
    const head = this.#source.slice(start, headEnd)
    const isCheap = IN_BASE64.test(head) && !this.#isInMessage
    this.#isInMessage ||= HOLDS_MESSAGE.test(head)
    const kept = isCheap ? end : this.#spend(headEnd, end)
    this.hasDropped ||= kept < end
    this.#pieces.push([start, kept])
  }

  /** The kept pieces as bytes; `bytes` itself when nothing was dropped. */
  of(bytes: Uint8Array): Uint8Array {
    if (!this.hasDropped) return bytes.subarray(0, this.#pieces.at(-1)?.[1] ?? 0)
    return Buffer.concat(this.#pieces.map(([start, end]) => bytes.subarray(start, end)))
  }

  #endOfHead(start: number, end: number): number {
    const blank = this.#source
      .slice(start, Math.min(end, start + LONGEST_PART_HEAD))
      .search(/\n\r?\n/)
    return blank === -1 ? Math.min(end, start + LONGEST_PART_HEAD) : start + blank + 2
  }

  #spend(start: number, end: number): number {
    let at = start
    for (; this.#linesLeft > 0 && at < end; this.#linesLeft -= 1) {
      const lineFeed = this.#source.indexOf('\n', at)
      at = lineFeed === -1 ? end : lineFeed + 1
    }
    return Math.min(at, end)
  }
}
