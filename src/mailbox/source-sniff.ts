import { isMboxStart } from './mbox-line.ts'
import { readHead } from './parse-head.ts'
import { MAIL_LIMITS } from './parse-limits.ts'

/** Files that hold mail inside a format of their own; they are read from a file, not from a stream. */
export type PackedKind = 'zip' | 'gzip' | 'tar' | 'pst'

/** What a file is, told by its first bytes: a way to read it, or the sentence that says why it cannot be read. */
export type SourceKind =
  | { readonly kind: 'mail' }
  | { readonly kind: 'mbox' }
  | { readonly kind: 'emlx' }
  | { readonly kind: 'msg' }
  | NoMailKind

/** What cannot be read as it comes. */
export type NoMailKind =
  | { readonly kind: PackedKind }
  | { readonly kind: 'other'; readonly problem: string }

/** How many bytes of a file are looked at. */
export const SNIFF_BYTES = 64 * 1024

const IMAGE = 'is an image; paste the text of the mail instead'
const ARCHIVE = 'is an archive that Perennial does not open; unpack it and give the folder'
const UTF_16 = 'is saved as UTF-16; save it as UTF-8, or paste its text'

/** First bytes (as Latin-1) of the files people confuse with mail: how they are read, or what to do instead. */
const SIGNATURES: readonly (readonly [
  bytes: string,
  is: PackedKind | 'msg' | { readonly says: string },
])[] = [
  ['PK\u0003\u0004', 'zip'],
  ['PK\u0005\u0006', { says: 'is an empty ZIP archive' }],
  ['PK\u0007\u0008', { says: 'is one part of a split ZIP archive; join the parts first' }],
  ['\u001f\u008b', 'gzip'],
  ['\u00d0\u00cf\u0011\u00e0', 'msg'],
  ['!BDN', 'pst'],
  ['BZh', { says: ARCHIVE }],
  ['7z\u00bc\u00af', { says: ARCHIVE }],
  ['Rar!', { says: ARCHIVE }],
  ['\u00fd7zXZ', { says: ARCHIVE }],
  ['(\u00b5/\u00fd', { says: ARCHIVE }],
  ['%PDF', { says: 'is a PDF; save the mail itself as .eml, or paste its text' }],
  ['\u0089PNG', { says: IMAGE }],
  ['\u00ff\u00d8\u00ff', { says: IMAGE }],
  ['GIF8', { says: IMAGE }],
  ['RIFF', { says: 'is a picture or sound; paste the text of the mail instead' }],
  ['\u00ff\u00fe', { says: UTF_16 }],
  ['\u00fe\u00ff', { says: UTF_16 }],
  ['SQLite format 3', { says: 'is a database, no mail' }],
  ['// <!-- <mdb:mork', { says: "is Thunderbird's index of a folder, no mail" }],
]

/** The first name in documents and programs that are ZIP archives inside. */
const DOCUMENT_ENTRY =
  /^(?:\[Content_Types\]\.xml|mimetype|_rels\/|META-INF\/|AndroidManifest\.xml)/

const TEXT_STARTS: readonly { readonly start: RegExp; readonly says: string }[] = [
  { start: /^BEGIN:VCALENDAR/i, says: 'is a calendar file, no mail' },
  { start: /^BEGIN:VCARD/i, says: 'is a contacts file, no mail' },
  { start: /^<(!doctype|html)/i, says: 'is a web page; paste its text instead' },
]

/** Headers only mail has; the everyday ones also open notes ("To: the team") and count only together. */
const MAIL_HEADERS =
  /^(received|message-id|return-path|delivered-to|mime-version|x-mozilla-status|dkim-signature|content-type)$/
const EVERYDAY_HEADERS = /^(from|to|cc|subject|date|reply-to|sender)$/
/** The same in one look at the beginning: nearly every mail that a server has seen is told by it. */
const PLAINLY_MAIL =
  /^(?:(?:received|message-id|return-path|delivered-to|mime-version):|[!-9;-~]+: ?[^\n]*\n(?:[ \t!-~][^\n]*\n)*?(?:received|message-id|return-path|delivered-to|mime-version):)/i
const GLANCE_BYTES = 4096

/** Tells what a file is by its first `SNIFF_BYTES` bytes; `name` is what the sentence calls it. */
export function sniffSource(head: Uint8Array, name: string): SourceKind {
  if (PLAINLY_MAIL.test(latin1(head, GLANCE_BYTES))) return { kind: 'mail' }
  const start = latin1(head, SNIFF_BYTES)
  if (start === '') return other(`${name} is empty`)
  const signature = SIGNATURES.find(([bytes]) => start.startsWith(bytes))?.[1]
  if (signature === 'zip') return sniffZip(start, name)
  if (typeof signature === 'string') return { kind: signature }
  if (signature !== undefined) return other(`${name} ${signature.says}`)
  if (start.startsWith('ustar', 257)) return { kind: 'tar' }
  return sniffText(start.replace(/^\u00ef\u00bb\u00bf/, '').trimStart(), name)
}

function sniffText(text: string, name: string): SourceKind {
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

function sniffZip(start: string, name: string): SourceKind {
  const length = start.charCodeAt(26) + start.charCodeAt(27) * 256
  const isDocument = DOCUMENT_ENTRY.test(start.slice(30, 30 + length))
  return isDocument ? other(`${name} is a document or a program, no mail`) : { kind: 'zip' }
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

function latin1({ buffer, byteOffset, length }: Uint8Array, most: number): string {
  return Buffer.from(buffer, byteOffset, Math.min(length, most)).toString('latin1')
}

function other(problem: string): SourceKind {
  return { kind: 'other', problem }
}
