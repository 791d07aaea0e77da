import type { FoldedText } from './triage-fold.ts'
import { latin1, scanHead } from './triage-head.ts'

/** Bytes of a mail behind its headers that are searched for text, and parts that are looked at. */
const SEARCHED_BYTES = 96 * 1024
const MOST_PARTS = 12
/** Words in the plain part below which the HTML part is read too: "This mail is written in HTML." */
const STUB_SYMBOLS = 120

/** What the look at the parts showed beside their text. */
export interface PartsSeen {
  readonly hasInvitation: boolean
}

interface PartPlace {
  readonly fields: ReadonlyMap<string, string>
  readonly start: number
  readonly end: number
}

/** Folds the beginning of a mail's text into `text`: the plain part, else the HTML part, also of a mail attached to it. */
export function foldParts(bytes: Uint8Array, head: PartPlace, text: FoldedText): PartsSeen {
  const limit = Math.min(head.end, head.start + SEARCHED_BYTES)
  let hasInvitation = false
  let part: PartPlace | null = { ...head, end: limit }
  for (let count = 0; count < MOST_PARTS && part !== null; count += 1) {
    const type = (part.fields.get('content-type') ?? 'text/plain').toLowerCase()
    let next = part.start
    if (type.startsWith('text/calendar') || type.startsWith('application/ics')) {
      hasInvitation = true
    } else if (type.startsWith('message/rfc822')) {
      const inner = scanHead(bytes, part.start)
      text.addText(inner.fields.get('subject') ?? '')
      part = { fields: inner.fields, start: inner.bodyStart, end: limit }
      continue
    } else if (type.startsWith('text/') || type.startsWith('message/')) {
      const end = endOfPart(bytes, part.start, limit)
      const before = text.length
      addText(bytes, { ...part, end }, text)
      if (text.isFull || (type.startsWith('text/plain') && text.length - before > STUB_SYMBOLS)) {
        break
      }
      next = end
    }
    part = nextPart(bytes, next, limit)
  }
  return { hasInvitation }
}

function addText(bytes: Uint8Array, { fields, start, end }: PartPlace, text: FoldedText): void {
  const encoding = (fields.get('content-transfer-encoding') ?? '').toLowerCase()
  const isHtml = (fields.get('content-type') ?? '').toLowerCase().startsWith('text/html')
  const isBase64 = encoding.startsWith('base64')
  const source = isBase64
    ? Buffer.from(latin1(bytes, start, end), 'base64')
    : bytes.subarray(start, end)
  text.addPart(source, { isQuotedPrintable: encoding.startsWith('quoted'), isHtml })
}

/** The next line that begins with `--` and is followed by headers: any boundary will do, none is compared. */
function nextPart(bytes: Uint8Array, from: number, limit: number): PartPlace | null {
  for (let at = nextDashes(bytes, from); at !== -1 && at < limit; at = nextDashes(bytes, at + 1)) {
    const line = bytes.indexOf(0x0a, at + 1)
    if (line === -1 || line >= limit) return null
    const start = line + 1
    if (!/^content-/i.test(latin1(bytes, start, start + 8))) continue
    const { fields, bodyStart } = scanHead(bytes, start)
    return { fields, start: bodyStart, end: limit }
  }
  return null
}

function endOfPart(bytes: Uint8Array, start: number, limit: number): number {
  for (let at = nextDashes(bytes, start); at !== -1 && at < limit; at = nextDashes(bytes, at + 1)) {
    // A signature is `-- `, a line in a text `----`: neither has a boundary's letters.
    const third = bytes[at + 3] ?? 0
    if (third > 0x20 && (third !== 0x2d || isLongLine(bytes, at))) return at
  }
  return limit
}

function isLongLine(bytes: Uint8Array, at: number): boolean {
  const end = bytes.indexOf(0x0a, at + 1)
  return end !== -1 && /[a-z0-9]/i.test(latin1(bytes, at, end))
}

const DASHES = Buffer.from('\n--')

function nextDashes(bytes: Uint8Array, from: number): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(DASHES, from)
}
