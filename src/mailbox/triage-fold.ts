/** Symbols of folded text: 0 between words, 1 to 26 for a to z without accents or case, 27 for any digit. */
export const SYMBOLS = 28
const GAP = 0
const DIGIT = 27
const LETTER_O = 15
/** What stands inside a word and is not seen: a soft hyphen, zero-width characters. */
const UNSEEN = 255

/** The letters of U+00C0 to U+00FF; a space where there is none. */
const ACCENTED = 'aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty'
const ENTITY =
  /^&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z])(?:uml|acute|grave|circ|cedil|tilde|ring|slash|zlig)|shy|zwn?j);/i

/** How the bytes of a text part are written. */
export interface FoldAs {
  readonly isQuotedPrintable: boolean
  readonly isHtml: boolean
}

/** The symbol of a character, `UNSEEN` for one that is passed over. */
function symbolOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96
  if (code >= 65 && code <= 90) return code - 64
  if (code >= 48 && code <= 57) return DIGIT
  if (code === 0xad || (code >= 0x200b && code <= 0x200d)) return UNSEEN
  if (code < 0xc0 || code > 0xff) return code === 0x152 || code === 0x153 ? LETTER_O : GAP
  const letter = ACCENTED.charCodeAt(code - 0xc0)
  return letter === 0x20 ? GAP : letter - 96
}

const OF_LATIN1 = Uint8Array.from({ length: 256 }, (_, code) => symbolOf(code))

/**
 * The beginning of a mail's words, folded for comparing: UTF-8 and Latin-1 are told apart by their bytes, since headers lie
 * about them. Its memory is used again for each mail.
 */
export class FoldedText {
  readonly symbols: Uint8Array
  length = 0
  /** The first byte of a character that is not whole yet, or 0; 0xe280 after the first two of U+20xx. */
  #lead = 0

  constructor(most: number) {
    this.symbols = new Uint8Array(most)
  }

  clear(): void {
    this.length = 0
    this.#lead = 0
  }

  get isFull(): boolean {
    return this.length >= this.symbols.length
  }

  /** Ends the word, so that what follows does not continue it. */
  gap(): void {
    this.#lead = 0
    this.#emit(GAP)
  }

  /** Adds decoded text, such as a subject. */
  addText(text: string): void {
    this.gap()
    for (let at = 0; at < text.length; at += 1) this.#emit(symbolOf(text.charCodeAt(at)))
    this.gap()
  }

  /** Adds the bytes of a text part until this is full. */
  addPart(bytes: Uint8Array, { isQuotedPrintable, isHtml }: FoldAs): void {
    this.gap()
    for (let at = 0; at < bytes.length && !this.isFull; at += 1) {
      let byte = bytes[at] ?? 0
      if (isQuotedPrintable && byte === 0x3d) {
        const decoded = hexByte(bytes, at + 1)
        if (decoded === -1) {
          // A line that goes on: its end is not part of the text.
          if (bytes[at + 1] === 0x0d) at += 1
          if (bytes[at + 1] === 0x0a) at += 1
          continue
        }
        byte = decoded
        at += 2
      }
      if (isHtml && byte === 0x3c) at = this.#passTag(bytes, at)
      else if (isHtml && byte === 0x26) at = this.#addEntity(bytes, at)
      else this.#addByte(byte)
    }
    this.gap()
  }

  #addByte(byte: number): void {
    if (this.#lead === 0) {
      if (byte >= 0xc2) this.#lead = byte
      else this.#emit(OF_LATIN1[byte] ?? GAP)
      return
    }
    const lead = this.#lead
    this.#lead = 0
    const isContinued = byte >= 0x80 && byte <= 0xbf
    if (!isContinued) {
      this.#emit(OF_LATIN1[lead] ?? GAP)
      this.#addByte(byte)
    } else if (lead === 0xc2) this.#emit(OF_LATIN1[byte] ?? GAP)
    else if (lead === 0xc3) this.#emit(OF_LATIN1[byte + 0x40] ?? GAP)
    else if (lead === 0xe2 && byte === 0x80) this.#lead = 0xe280
    else if (lead === 0xe280) this.#emit(symbolOf(0x2000 + byte - 0x80))
    else this.#emit(lead === 0xc5 && (byte | 1) === 0x93 ? LETTER_O : GAP)
  }

  #emit(symbol: number): void {
    const { length, symbols } = this
    if (symbol === UNSEEN || length >= symbols.length) return
    if (symbol === GAP && length > 0 && symbols[length - 1] === GAP) return
    symbols[length] = symbol
    this.length = length + 1
  }

  /** Passes over a tag, or over all that a style or script holds; of links in it the host is kept. Answers its last byte. */
  #passTag(bytes: Uint8Array, start: number): number {
    this.gap()
    const letter = (bytes[start + 1] ?? 0) | 0x20
    const second = (bytes[start + 2] ?? 0) | 0x20
    const isHidden = letter === 0x73 && (second === 0x74 || second === 0x63)
    let end = bytes.indexOf(0x3e, start)
    if (end === -1) return bytes.length
    if (isHidden && isStyleOrScript(bytes, start)) {
      const close = endOfHidden(bytes, end)
      return close === -1 ? bytes.length : close
    }
    if (letter === 0x61) end = this.#addHost(bytes, start, end)
    return end
  }

  #addHost(bytes: Uint8Array, start: number, end: number): number {
    for (let at = start; at + 2 < end; at += 1) {
      if (bytes[at] !== 0x3a || bytes[at + 1] !== 0x2f || bytes[at + 2] !== 0x2f) continue
      for (at += 3; at < end; at += 1) {
        const byte = bytes[at] ?? 0
        if (byte === 0x2f || byte === 0x22 || byte === 0x27 || byte === 0x3f) break
        this.#addByte(byte)
      }
      break
    }
    this.gap()
    return end
  }

  #addEntity(bytes: Uint8Array, start: number): number {
    let name = ''
    for (let at = start; at < Math.min(bytes.length, start + 9); at += 1) {
      name += String.fromCharCode(bytes[at] ?? 0)
      if (bytes[at] === 0x3b) break
    }
    const match = ENTITY.exec(name)
    if (match === null) {
      this.#addByte(0x20)
      return name.endsWith(';') ? start + name.length - 1 : start
    }
    const [whole, decimal, hex, letter] = match
    if (letter !== undefined) this.#addByte(letter.charCodeAt(0))
    else if (decimal !== undefined) this.#emit(symbolOf(Number(decimal)))
    else if (hex !== undefined) this.#emit(symbolOf(Number.parseInt(hex, 16)))
    return start + whole.length - 1
  }
}

function isStyleOrScript(bytes: Uint8Array, start: number): boolean {
  const word = String.fromCharCode(...bytes.subarray(start + 1, start + 7)).toLowerCase()
  return word.startsWith('style') || word === 'script'
}

/** The `>` behind the next `</s...`, or -1. */
function endOfHidden(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x3c, from); at !== -1; at = bytes.indexOf(0x3c, at + 1)) {
    if (bytes[at + 1] === 0x2f && ((bytes[at + 2] ?? 0) | 0x20) === 0x73) {
      return bytes.indexOf(0x3e, at)
    }
  }
  return -1
}

function hexByte(bytes: Uint8Array, at: number): number {
  const [high, low] = [hexDigit(bytes[at] ?? 0), hexDigit(bytes[at + 1] ?? 0)]
  return high === -1 || low === -1 ? -1 : high * 16 + low
}

function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48
  const letter = code | 0x20
  return letter >= 97 && letter <= 102 ? letter - 87 : -1
}
