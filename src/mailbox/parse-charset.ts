const strictUtf8 = new TextDecoder('utf-8', { fatal: true })
const windows1252 = new TextDecoder('windows-1252')

/** The byte windows-1252 gives each character of its upper half, e.g. the euro sign 0x80. */
const BYTE_OF = new Map(
  Array.from(
    { length: 256 },
    (_, byte) => [windows1252.decode(Uint8Array.of(byte)), byte] as const,
  ),
)
const FOREIGN_CHARSET = /charset\s*=\s*["']?(?!utf-?8|us-ascii|ascii)[a-z]/i

/**
 * Undoes the commonest lie about charsets: UTF-8 text declared as Latin-1 or ASCII ("â€™" for an apostrophe). Real
 * Latin-1 prose is practically never valid UTF-8, so text that is not a mistake comes back unchanged.
 */
export function repairMisdeclaredUtf8(text: string): string {
  // Every multi-byte UTF-8 character starts with one of these bytes, so other text is done at once.
  if (!/[\u00c2-\u00f4]/.test(text)) return text
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const byte = BYTE_OF.get(text.charAt(at))
    if (byte === undefined) return text
    bytes[at] = byte
  }
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return text
  }
}

/**
 * For a mail whose raw 8-bit text is not the UTF-8 it says or implies: the same source with those bytes read as
 * windows-1252; null when the source is clean or declares another charset, whose bytes must be left alone.
 */
export function transcodeUndeclared(source: Uint8Array): Uint8Array | null {
  const latin1 = Buffer.from(source.buffer, source.byteOffset, source.byteLength).toString('latin1')
  // eslint-disable-next-line no-control-regex -- 0x80-0xff is the 8-bit half, not a control range
  if (!/[\u0080-\u00ff]/.test(latin1) || FOREIGN_CHARSET.test(latin1)) return null
  try {
    strictUtf8.decode(source)
    return null
  } catch {
    return new TextEncoder().encode(windows1252.decode(source))
  }
}

/** True for decoded text in which nothing beyond ASCII came out right, so that its charset was another one than declared. */
export function isWhollyUndecoded(text: string): boolean {
  return text.includes('\ufffd') && !/[\u0080-\ufffc]/.test(text)
}

/** The charset an HTML text names in its own head, if a decoder for it exists; windows-1252 for every other text. */
export function likelyCharset(html: string): string {
  const named = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})/i.exec(html)?.[1] ?? ''
  try {
    const { encoding } = new TextDecoder(named)
    return encoding === 'utf-8' ? 'windows-1252' : encoding
  } catch {
    return 'windows-1252'
  }
}

/** The same source with every text that is said or taken to be UTF-8 declared as of that charset instead. */
export function redeclared(source: Uint8Array, charset: string): Uint8Array {
  const latin1 = Buffer.from(source.buffer, source.byteOffset, source.byteLength).toString('latin1')
  const changed = latin1
    .replace(/charset\s*=\s*["']?utf-?8["']?/gi, `charset=${charset}`)
    .replace(
      /^(content-type:[ \t]*text\/\w{1,20})(?![^\n]*(?:\n[ \t][^\n]*){0,5}charset)/gim,
      `$1; charset=${charset}`,
    )
  return Buffer.from(changed, 'latin1')
}
