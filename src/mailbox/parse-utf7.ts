const SHIFTED = /\+([A-Za-z0-9+/]*)-?/g

/** Text in UTF-7 (RFC 2152), which old programs of Microsoft sent and no decoder of today knows, as text. */
export function decodeUtf7(text: string): string {
  return text.replace(SHIFTED, (run, base64: string) => {
    if (base64 === '') return run === '+-' ? '+' : run
    const bytes = Buffer.from(base64, 'base64')
    return bytes
      .subarray(0, bytes.length & ~1)
      .swap16()
      .toString('utf16le')
  })
}

/** True for the names of that charset. */
export function isUtf7(charset: string): boolean {
  return /^(?:unicode-1-1-|x-)?utf-?7$/i.test(charset)
}

/** True when a part of the source says that it is written in it. */
export function declaresUtf7(source: Uint8Array): boolean {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength)
  return /charset\s*=\s*["']?(?:unicode-1-1-|x-)?utf-?7\b/i.test(bytes.toString('latin1'))
}
