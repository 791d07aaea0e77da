import { isMboxStart } from './mbox.ts'
import { readHead } from './parse-head.ts'
import { MAIL_LIMITS } from './parse-limits.ts'

/** What a file is, told by its first bytes: a way to read it, or the sentence that says why it cannot be read. */
export type SourceKind =
  | { readonly kind: 'mail' | 'mbox' | 'emlx' }
  | { readonly kind: 'other'; readonly problem: string }

/** How many bytes of a file are looked at. */
export const SNIFF_BYTES = 64 * 1024

interface Signature {
  readonly bytes: string
  readonly says: string
}

const IMAGE = 'is an image; paste the text of the mail instead'
const PACKED = 'is a packed archive; unpack it first and drop the folder'
const UTF_16 = 'is saved as UTF-16; save it as UTF-8, or paste its text'

/** First bytes (as Latin-1) of the files people confuse with mail, and what to do instead. */
const SIGNATURES: readonly Signature[] = [
  { bytes: 'PK\u0003\u0004', says: 'is a ZIP archive; unpack it first and drop the folder' },
  { bytes: 'PK\u0005\u0006', says: 'is an empty ZIP archive' },
  { bytes: '\u001f\u008b', says: PACKED },
  { bytes: 'BZh', says: PACKED },
  { bytes: '7z\u00bc\u00af', says: PACKED },
  { bytes: 'Rar!', says: PACKED },
  { bytes: '\u00fd7zXZ', says: PACKED },
  { bytes: '(\u00b5/\u00fd', says: PACKED },
  { bytes: '%PDF', says: 'is a PDF; save the mail itself as .eml, or paste its text' },
  { bytes: '\u0089PNG', says: IMAGE },
  { bytes: '\u00ff\u00d8\u00ff', says: IMAGE },
  { bytes: 'GIF8', says: IMAGE },
  { bytes: 'RIFF', says: 'is a picture or sound; paste the text of the mail instead' },
  {
    bytes: '\u00d0\u00cf\u0011\u00e0',
    says: 'is an Outlook .msg file; open it in Outlook and save it as .eml, or paste its text',
  },
  {
    bytes: '!BDN',
    says: 'is an Outlook data file (.pst); export its folders as .eml or .mbox first',
  },
  { bytes: '\u00ff\u00fe', says: UTF_16 },
  { bytes: '\u00fe\u00ff', says: UTF_16 },
  { bytes: 'SQLite format 3', says: 'is a database, no mail' },
]

const TEXT_STARTS: readonly { readonly start: RegExp; readonly says: string }[] = [
  { start: /^BEGIN:VCALENDAR/i, says: 'is a calendar file, no mail' },
  { start: /^BEGIN:VCARD/i, says: 'is a contacts file, no mail' },
  { start: /^<(!doctype|html)/i, says: 'is a web page; paste its text instead' },
]

/** Headers only mail has; the everyday ones also open notes ("To: the team") and count only together. */
const MAIL_HEADERS =
  /^(received|message-id|return-path|delivered-to|mime-version|x-mozilla-status|dkim-signature|content-type)$/
const EVERYDAY_HEADERS = /^(from|to|cc|subject|date|reply-to|sender)$/

/** Tells what a file is by its first `SNIFF_BYTES` bytes; `name` is what the sentence calls it. */
export function sniffSource(head: Uint8Array, name: string): SourceKind {
  const start = Buffer.from(head.subarray(0, SNIFF_BYTES)).toString('latin1')
  if (start === '') return other(`${name} is empty`)
  const signature = SIGNATURES.find(({ bytes }) => start.startsWith(bytes))
  if (signature !== undefined) return other(`${name} ${signature.says}`)
  const text = start.replace(/^\u00ef\u00bb\u00bf/, '').trimStart()
  if (text === '') return other(`${name} is empty`)
  const known = TEXT_STARTS.find((entry) => entry.start.test(text))
  if (known !== undefined) return other(`${name} ${known.says}`)
  if (isMboxStart(text.slice(0, 1000).split(/\r?\n/, 1)[0] ?? '')) return { kind: 'mbox' }
  // Apple Mail puts the size of the message on a line above it.
  const counted = /^\d+[ \t]*\r?\n/.exec(text)?.[0] ?? ''
  if (hasMailHeaders(Buffer.from(text.slice(counted.length), 'latin1'))) {
    return { kind: counted === '' ? 'mail' : 'emlx' }
  }
  if (text.includes('\u0000')) return other(`${name} is no text file; no mail was found in it`)
  return other(`no mail headers found in ${name}; paste it instead`)
}

/** True when text begins with headers that only a raw mail has, so that it is parsed instead of read as pasted text. */
export function looksLikeRawMail(text: string): boolean {
  const source = text.slice(0, SNIFF_BYTES).trimStart()
  if (isMboxStart(source.split(/\r?\n/, 1)[0] ?? '')) return true
  return headerNames(Buffer.from(source, 'utf8')).some((name) => MAIL_HEADERS.test(name))
}

function hasMailHeaders(head: Uint8Array): boolean {
  const names = headerNames(head)
  const everyday = new Set(names.filter((name) => EVERYDAY_HEADERS.test(name)))
  if (names.some((name) => MAIL_HEADERS.test(name)) || everyday.size >= 2) return true
  return everyday.has('subject') || everyday.has('from')
}

function headerNames(head: Uint8Array): string[] {
  return readHead(head, MAIL_LIMITS).headers.map((header) => header.name)
}

function other(problem: string): SourceKind {
  return { kind: 'other', problem }
}
