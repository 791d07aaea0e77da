/** The headers that triage asks, lower-cased names, values unfolded but not decoded; and where the body begins. */
export interface TriageHead {
  readonly fields: ReadonlyMap<string, string>
  readonly bodyStart: number
}

/** Headers beyond this are not looked at. */
const HEAD_BYTES = 48 * 1024
const LF = 0x0a
const CR = 0x0d

const ASKED = new Set([
  'from',
  'to',
  'cc',
  'bcc',
  'reply-to',
  'sender',
  'return-path',
  'message-id',
  'in-reply-to',
  'references',
  'subject',
  'content-type',
  'content-transfer-encoding',
  'list-id',
  'list-post',
  'list-unsubscribe',
  'precedence',
  'dkim-signature',
  'x-failed-recipients',
])

/** Reads the asked headers from `start` of a mail or of a part of it; of several with one name all are joined by a comma. */
export function scanHead(bytes: Uint8Array, start: number): TriageHead {
  const bodyStart = endOfHead(bytes, start)
  const text = latin1(bytes, start, Math.min(bodyStart, start + HEAD_BYTES))
  const fields = new Map<string, string>()
  let at = 0
  while (at < text.length) {
    let end = text.indexOf('\n', at)
    // A line that begins with a blank goes on with the header before it.
    while (end !== -1 && isBlank(text.charCodeAt(end + 1))) end = text.indexOf('\n', end + 1)
    if (end === -1) end = text.length
    const colon = text.indexOf(':', at)
    if (colon > at && colon < end && colon - at <= 30) {
      const name = text.slice(at, colon).trimEnd().toLowerCase()
      if (ASKED.has(name)) add(fields, name, text.slice(colon + 1, end))
    }
    at = end + 1
  }
  return { fields, bodyStart }
}

/** Latin-1 text of some bytes, each byte one character. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(
    'latin1',
    start,
    end,
  )
}

function add(fields: Map<string, string>, name: string, raw: string): void {
  const value = raw.replaceAll(/\r?\n/g, '').trim()
  const before = fields.get(name)
  fields.set(name, before === undefined ? value : `${before}, ${value}`)
}

function endOfHead(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(LF, start); at !== -1; at = bytes.indexOf(LF, at + 1)) {
    if (bytes[at + 1] === LF) return at + 2
    if (bytes[at + 1] === CR && bytes[at + 2] === LF) return at + 3
  }
  return bytes.length
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09
}
