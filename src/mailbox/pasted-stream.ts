import type { ParsedMail } from './message.ts'
import { MAIL_LIMITS } from './parse-limits.ts'
import { mailFromPaste } from './pasted-mail.ts'
import { looksLikeRawMail, SNIFF_BYTES } from './source-sniff.ts'

/** What was pasted: a mail read from its copied text, or bytes to be read as the file they are (a raw mail, an mbox, a ZIP). */
export type Pasted = { readonly mail: ParsedMail } | { readonly stream: AsyncIterable<Uint8Array> }

/** The most bytes of pasted text: every character that is read may take four. */
const MOST_BYTES = MAIL_LIMITS.textChars * 4

/**
 * Reads what a user pasted or piped in. It is copied text when it is text at all and does not begin with the headers of a raw
 * mail; of very long text only the beginning is held. `now` dates a mail whose copied lines name no day.
 */
export async function readPasted(stream: AsyncIterable<Uint8Array>, now: string): Promise<Pasted> {
  const reader = stream[Symbol.asyncIterator]()
  const head = await readUpTo(reader, SNIFF_BYTES)
  const beginning = textOf(head)
  if (beginning === null || !isCopiedText(beginning)) return { stream: joined(head, reader) }
  const rest = await readUpTo(reader, MOST_BYTES - head.length)
  await reader.return?.()
  return { mail: mailFromPaste(textOf(Buffer.concat([head, rest])) ?? beginning, now) }
}

/** Whether what was pasted is copied text, told by its first `SNIFF_BYTES` bytes, and not the file of a mail. */
export function beginsAsCopiedText(head: Uint8Array): boolean {
  const beginning = textOf(head)
  return beginning !== null && isCopiedText(beginning)
}

function isCopiedText(beginning: string): boolean {
  return beginning.trim() !== '' && !looksLikeRawMail(beginning)
}

/** The bytes as text, a character cut off at the end left out; null when they are no text. */
function textOf(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return null
  }
}

/** Whole chunks until there are at least that many bytes, or no more. */
async function readUpTo(reader: AsyncIterator<Uint8Array>, least: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for (let size = 0; size < least; size += chunks.at(-1)?.length ?? 0) {
    const next = await reader.next()
    if (next.done === true) break
    chunks.push(next.value)
  }
  return Buffer.concat(chunks)
}

async function* joined(
  head: Uint8Array,
  reader: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield head
    for (let next = await reader.next(); next.done !== true; next = await reader.next())
      yield next.value
  } finally {
    await reader.return?.()
  }
}
