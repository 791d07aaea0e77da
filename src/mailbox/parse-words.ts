import { decodeWords } from 'postal-mime'
import { repairMisdeclaredUtf8 } from './parse-charset.ts'
import { decodeUtf7, isUtf7 } from './parse-utf7.ts'

const WORD = String.raw`=\?([^?\s]{1,40})\?([bq])\?([^?]*)\?=`
const RUN = new RegExp(`${WORD}(?:\\s+${WORD})*`, 'gi')
const ONE = new RegExp(WORD, 'gi')

/** A header value as people read it: encoded words decoded, letters cut in two or misdeclared put right. */
export function decodeHeader(value: string): string {
  return repairMisdeclaredUtf8(decodeWords(joinEncodedWords(value)))
}

/**
 * Joins neighbouring encoded words (RFC 2047) of one charset into one, byte by byte. Some senders cut a character in the
 * middle of its bytes, which decoders that take word by word turn into replacement marks.
 */
export function joinEncodedWords(value: string): string {
  if (!value.includes('=?')) return value
  return value.replace(RUN, (run) => {
    const words = [...run.matchAll(ONE)].map(([, charset = '', encoding = '', content = '']) => {
      const bytes = wordBytes(encoding, content, /^utf-?8/i.test(charset))
      // RFC 2231 5 allows a language after the charset: `utf-8*en`.
      const name = charset.split('*')[0] ?? ''
      if (!isUtf7(name)) return { charset: name, bytes }
      return { charset: 'utf-8', bytes: Buffer.from(decodeUtf7(bytes.toString('latin1')), 'utf8') }
    })
    const joined: { charset: string; bytes: Buffer[] }[] = []
    for (const word of words) {
      const last = joined.at(-1)
      if (last?.charset.toLowerCase() === word.charset.toLowerCase()) last.bytes.push(word.bytes)
      else joined.push({ charset: word.charset, bytes: [word.bytes] })
    }
    return joined.map(({ charset, bytes }) => encodeWord(charset, Buffer.concat(bytes))).join(' ')
  })
}

/** Raw 8-bit letters inside a word are against the standard, but seen; they are bytes of its charset. */
function wordBytes(encoding: string, content: string, isUtf8: boolean): Buffer {
  if (encoding.toLowerCase() === 'b') return Buffer.from(content, 'base64')
  const pieces = content.replaceAll('_', ' ').split(/=([0-9a-f]{2})/i)
  return Buffer.concat(
    pieces.map((piece, index) => {
      if (index % 2 === 1) return Buffer.from(piece, 'hex')
      return Buffer.from(piece, isUtf8 ? 'utf8' : 'latin1')
    }),
  )
}

function encodeWord(charset: string, bytes: Buffer): string {
  return `=?${charset}?B?${bytes.toString('base64')}?=`
}
