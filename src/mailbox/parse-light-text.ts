type Decoder = InstanceType<typeof TextDecoder>
const decoders = new Map<string, Decoder>()
const HIGH = /[\u0080-\u00ff]/

/** What the headers of a part say about its text. */
export interface TextCoding {
  readonly charset: string
  readonly encoding: string
  readonly isFlowed: boolean
  readonly isSpaceDeleted: boolean
}

/** The text of a part from its source, each byte one character, with line feeds only. */
export function lightText(source: string, coding: TextCoding): string {
  const lines = source.includes('\r') ? source.replaceAll(/\r+\n/g, '\n') : source
  const text = charactersOf(bytesOf(lines, coding.encoding), coding.charset)
  return coding.isFlowed ? unflowed(text, coding.isSpaceDeleted) : text
}

/** The decoded bytes, each one character. */
function bytesOf(lines: string, encoding: string): string {
  if (encoding.includes('base64')) return Buffer.from(lines, 'base64').toString('latin1')
  if (!encoding.includes('quoted-printable') || !lines.includes('=')) return lines
  return lines
    .replaceAll(/=\n/g, '')
    .replaceAll(/=([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
}

/** Text in ASCII is done; what is no valid UTF-8 although it says so was written on an old Windows. */
function charactersOf(latin1: string, charset: string): string {
  if (!HIGH.test(latin1) && !charset.startsWith('iso-2022') && !charset.startsWith('utf-16')) {
    return latin1
  }
  const bytes = Buffer.from(latin1, 'latin1')
  const label = charset === '' ? 'utf-8' : charset
  const text = decoderOf(label).decode(bytes)
  const isUndeclared = /^(?:utf-?8|us-ascii|ascii)$/.test(label)
  return isUndeclared && text.includes('\ufffd') ? decoderOf('windows-1252').decode(bytes) : text
}

function decoderOf(label: string): Decoder {
  const known = decoders.get(label)
  if (known !== undefined) return known
  const decoder = newDecoder(label)
  // Names that senders make up must not fill the memory.
  if (decoders.size < 100) decoders.set(label, decoder)
  return decoder
}

function newDecoder(label: string): Decoder {
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder('windows-1252')
  }
}

/** Joins the lines that a mail program broke (RFC 3676): those that end in a blank, signatures excepted. */
function unflowed(text: string, isSpaceDeleted: boolean): string {
  const done: string[] = []
  let open: string | null = null
  for (const raw of text.split('\n')) {
    const line: string = (open ?? '') + (raw.startsWith(' ') ? raw.slice(1) : raw)
    const isBroken = line.endsWith(' ') && line !== '-- '
    open = isBroken ? (isSpaceDeleted ? line.slice(0, -1) : line) : null
    if (!isBroken) done.push(line)
  }
  if (open !== null) done.push(open)
  return done.join('\n')
}
