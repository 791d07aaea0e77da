import { type MailHead } from './parse-head.ts'
import { decodeHeader } from './parse-words.ts'

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
