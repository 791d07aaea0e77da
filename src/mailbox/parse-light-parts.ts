import type { MailAttachment } from './message.ts'
import type { MailLimits } from './parse-limits.ts'
import { lightHtmlText } from './parse-light-html.ts'
import { lightText } from './parse-light-text.ts'
import { repairMisdeclaredUtf8 } from './parse-charset.ts'
import { isStubText } from './parse-html-text.ts'
import { plainText } from './parse-text.ts'
import { decodeHeader } from './parse-words.ts'

/** The text of a mail and the names of what is attached to it. */
export interface LightBody {
  readonly text: string
  readonly attachments: readonly MailAttachment[]
}

/** A part in the source: its headers, and where its content begins and ends. */
interface Part {
  readonly head: string
  readonly start: number
  readonly end: number
  readonly depth: number
}

const TYPE = /^content-type[ \t]*:[ \t]*([^;\s]*)((?:[^\n]|\n[ \t])*)/im
const ENCODING = /^content-transfer-encoding[ \t]*:[ \t]*([^\s;]+)/im
const DISPOSITION = /^content-disposition[ \t]*:[ \t]*([^;\s]*)((?:[^\n]|\n[ \t])*)/im
const PART_HEAD_CHARS = 16 * 1024
/** Decoded text is at most so long; its source may take three characters for one. */
const SOURCE_FACTOR = 4

/** Reads the parts of a body, `source` with one character a byte, in time that grows with its length only. */
export class LightParts {
  readonly #source: string
  readonly #limits: MailLimits
  readonly #plain: string[] = []
  /** Decoded only when there is no plain text. */
  readonly #html: { readonly part: Part; readonly parameters: string }[] = []
  readonly #attachments: MailAttachment[] = []
  #parts = 0

  constructor(source: string, limits: MailLimits) {
    this.#source = source
    this.#limits = limits
  }

  read(head: string, start: number): LightBody {
    this.#take({ head, start, end: this.#source.length, depth: 0 })
    const plain = this.#plain.join('\n')
    const isHtmlOnly = this.#html.length > 0 && isStubText(plain)
    const shown = isHtmlOnly ? lightHtmlText(this.#htmlText()) || plain : plain
    const text = plainText(shown).slice(0, this.#limits.textChars)
    return { text, attachments: this.#attachments }
  }

  #take(part: Part): void {
    this.#parts += 1
    if (this.#parts > this.#limits.partCount || part.depth > this.#limits.nestingDepth) return
    const [, named = '', parameters = ''] = TYPE.exec(part.head) ?? []
    const type = named.toLowerCase() || 'text/plain'
    if (type.startsWith('multipart/')) this.#takeAll(part, parameter(parameters, 'boundary'))
    else {
      const [, disposition = '', placed = ''] = DISPOSITION.exec(part.head) ?? []
      const isText = type === 'text/plain' || type === 'text/html'
      if (isText && disposition.toLowerCase() !== 'attachment') {
        if (type === 'text/html') this.#html.push({ part, parameters })
        else this.#plain.push(this.#textOf(part, parameters))
      } else {
        const name = parameter(placed, 'filename') || parameter(parameters, 'name')
        this.#attach(part, type, name)
      }
    }
  }

  #htmlText(): string {
    const texts = this.#html.map(({ part, parameters }) => this.#textOf(part, parameters))
    return texts.join('\n').slice(0, this.#limits.htmlChars)
  }

  #takeAll({ start, end, depth }: Part, boundary: string): void {
    if (boundary === '') return
    const delimiter = `--${boundary}`
    let from = -1
    for (let at = this.#delimiter(delimiter, start, end); ;) {
      const stop = at === -1 ? end : at
      if (from !== -1) this.#takeAt(from, stop, depth + 1)
      if (at === -1 || this.#source.startsWith('--', at + delimiter.length)) return
      const line = this.#source.indexOf('\n', at)
      if (line === -1 || line >= end || this.#parts > this.#limits.partCount) return
      from = line + 1
      at = this.#delimiter(delimiter, from, end)
    }
  }

  /** The next line that is this delimiter, or -1. */
  #delimiter(delimiter: string, from: number, end: number): number {
    for (let at = this.#source.indexOf(delimiter, from); at !== -1;) {
      if (at >= end) return -1
      const rest = this.#source.slice(at + delimiter.length, at + delimiter.length + 4)
      const isLine = at === 0 || this.#source.charCodeAt(at - 1) === 0x0a
      if (isLine && /^(?:--)?[ \t]*(?:\r?\n|$)|^--/.test(rest)) return at
      at = this.#source.indexOf(delimiter, at + delimiter.length)
    }
    return -1
  }

  #takeAt(start: number, end: number, depth: number): void {
    const first = this.#source.slice(start, Math.min(end, start + PART_HEAD_CHARS))
    const bare = /^\r?\n/.exec(first)?.[0].length
    const blank = bare === undefined ? first.search(/\n\r?\n/) : 0
    if (blank === -1) return
    const gap = bare ?? (first.charCodeAt(blank + 1) === 0x0d ? 3 : 2)
    const head = bare === undefined ? first.slice(0, blank) : ''
    this.#take({ head, start: start + blank + gap, end, depth })
  }

  #textOf({ head, start, end }: Part, parameters: string): string {
    const most = start + SOURCE_FACTOR * this.#limits.textChars
    const text = lightText(this.#source.slice(start, Math.min(end, most)), {
      charset: parameter(parameters, 'charset').toLowerCase(),
      encoding: ENCODING.exec(head)?.[1]?.toLowerCase() ?? '',
      isFlowed: parameter(parameters, 'format').toLowerCase() === 'flowed',
      isSpaceDeleted: parameter(parameters, 'delsp').toLowerCase() === 'yes',
    })
    // A file may end without a line end; text has one.
    const isOpen = text !== '' && !text.endsWith('\n') && end === this.#source.length
    return repairMisdeclaredUtf8(isOpen ? `${text}\n` : text)
  }

  #attach({ head, start, end }: Part, contentType: string, name: string): void {
    const isBase64 = /base64/i.test(ENCODING.exec(head)?.[1] ?? '')
    // Of 78 characters a line, 57 bytes are content.
    const size = isBase64 ? Math.floor(((end - start) * 57) / 78) : end - start
    const filename =
      name === ''
        ? null
        : decodeHeader(name)
            .replaceAll(/\p{Cc}+/gu, ' ')
            .slice(0, 255)
    this.#attachments.push({ filename, contentType, size })
  }
}

/** The value of a parameter of a structured header, without its quotes; '' when there is none. */
function parameter(parameters: string, name: string): string {
  if (parameters === '') return ''
  const pattern = PARAMETERS[name]
  const match = pattern?.exec(parameters)
  return match?.[1]?.replaceAll(/\\(.)/g, '$1') ?? match?.[2] ?? ''
}

const PARAMETERS: Readonly<Record<string, RegExp>> = Object.fromEntries(
  ['boundary', 'charset', 'format', 'delsp', 'filename', 'name'].map((name) => [
    name,
    new RegExp(String.raw`;\s*${name}\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))`, 'i'),
  ]),
)
