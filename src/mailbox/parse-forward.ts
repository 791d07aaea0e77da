import { readOutlookMsg } from './outlook-msg.ts'
import { type MailHead } from './parse-head.ts'
import { isReturnedType } from './parse-report.ts'
import { decodeHeader } from './parse-words.ts'

/** A part of a mail, decoded; its type lower-cased. */
export interface ForwardPart {
  readonly mimeType: string
  readonly filename: string | null
  readonly bytes: Uint8Array
}

/** The source of the mail that a part holds, also when it is only known by its file name; null for any other part. */
export function forwardedSource({ mimeType, filename, bytes }: ForwardPart): Uint8Array | null {
  if (isReturnedType(mimeType)) return bytes
  const name = filename ?? ''
  if (/\.eml$/i.test(name) && !mimeType.startsWith('text/')) return bytes
  if (mimeType !== 'application/vnd.ms-outlook' && !/\.msg$/i.test(name)) return null
  const read = readOutlookMsg(bytes)
  return read !== null && 'mail' in read ? read.mail : null
}

const LINE = '---------- Forwarded message ---------'
const SHOWN = ['From', 'Date', 'Subject', 'To'] as const
const LONGEST_VALUE = 1000

/**
 * A mail that was forwarded as an attachment, as text: under the lines that mail programs put above a mail forwarded in the
 * text itself, so that both are read alike.
 */
export function forwardedText(head: MailHead, text: string): string {
  const lines = SHOWN.flatMap((title) => {
    const header = head.headers.find(({ name }) => name === title.toLowerCase())
    if (header === undefined) return []
    const value = decodeHeader(header.value).replace(/\s+/g, ' ').slice(0, LONGEST_VALUE)
    return [`${title}: ${value}`]
  })
  return [LINE, ...lines, '', text.trim()].join('\n')
}
