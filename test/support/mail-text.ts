/** The header fields of a raw mail, unfolded, names lower-cased, in order. */
export function headerFields(raw: string): [name: string, value: string][] {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n'))
  return head
    .replaceAll(/\r\n[ \t]/g, ' ')
    .split('\r\n')
    .map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
    })
}

/** The value of the one header field of that name; throws when there is none or more than one. */
export function headerField(raw: string, name: string): string {
  const values = headerFields(raw).filter(([field]) => field === name)
  const [only] = values
  if (!only || values.length > 1) throw new Error(`${values.length} fields named ${name}.`)
  return only[1]
}

/** The text of a quoted-printable mail as UTF-8, line ends as they stand (RFC 2045, 6.7). */
export function quotedPrintableBody(raw: string): string {
  const body = raw.slice(raw.indexOf('\r\n\r\n') + 4)
  const bytes = body
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => byteOf(hex))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** The words of a header value with its `=?UTF-8?Q?...?=` and `=?UTF-8?B?...?=` parts decoded (RFC 2047). */
export function decodedWords(value: string): string {
  const pieces = value.replaceAll(/\?=\s+=\?/g, '?==?').split(/(=\?UTF-8\?[QB]\?.*?\?=)/)
  const bytes = pieces.map((piece) => {
    const [, form, text = ''] = /^=\?UTF-8\?([QB])\?(.*)\?=$/.exec(piece) ?? []
    if (!form) return Buffer.from(piece, 'latin1')
    if (form === 'B') return Buffer.from(text, 'base64')
    const plain = text.replaceAll('_', ' ')
    return Buffer.from(
      plain.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => byteOf(hex)),
      'latin1',
    )
  })
  // Joined before decoding: one character may be split over two words.
  return Buffer.concat(bytes).toString('utf8')
}

function byteOf(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16))
}
