import type { SourcePosition } from './ingest.ts'
import { type MboxMessage, MboxSplitter } from './mbox.ts'
import { MAIL_LIMITS } from './parse-limits.ts'
import { readOutlookMsg } from './outlook-msg.ts'
import { ignoredAt, isSourceMail, problemAt, type SourceItem, tooLargeProblem } from './source.ts'
import { nestedProblem, unseekableProblem } from './source-problem.ts'
import { type NoMailKind, SNIFF_BYTES, sniffSource } from './source-sniff.ts'

/** A file as it arrives: an upload, standard input or a file in an archive. */
export interface MailStream {
  readonly name: string
  readonly stream: AsyncIterable<Uint8Array>
  /** True for a file met in a folder: when it is no mail, that is no failure. */
  readonly isByTheWay?: boolean
  /** True for a file in an archive; what is packed once more inside is not opened. */
  readonly isInArchive?: boolean
}

/** How much is read, and where reading goes on. */
export interface StreamOptions {
  readonly maxBytes?: number
  readonly from?: SourcePosition | null
}

/** Names under which people keep mail; such a file that gives none is a problem wherever it lies. */
const MAIL_NAME = /\.(eml|emlx|mbox|mbx|msg|pst|ost)$/i

/** The messages of a stream one by one; see `readMailBatches`. */
export async function* readMailStream(
  file: MailStream,
  maxBytes?: number,
): AsyncGenerator<SourceItem> {
  for await (const batch of readMailBatches(file, maxBytes === undefined ? {} : { maxBytes }))
    yield* batch
}

/**
 * The messages of one stream of any kind, told by its content, in file order and in lists as they arrive. Never throws for
 * bad content; memory stays at some messages of `maxBytes` (25 MiB unless told), also for a mailbox of many gigabytes.
 */
export async function* readMailBatches(
  file: MailStream,
  { maxBytes = MAIL_LIMITS.messageBytes, from = null }: StreamOptions = {},
): AsyncGenerator<readonly SourceItem[]> {
  const reader = file.stream[Symbol.asyncIterator]()
  try {
    const head = await readAtLeast(reader, SNIFF_BYTES)
    const sniffed = sniffSource(head, file.name === '-' ? 'standard input' : file.name)
    if (sniffed.kind === 'mbox') {
      yield* splitMbox(file.name, withHead(head, reader), { maxBytes, from })
    } else if (sniffed.kind === 'mail' || sniffed.kind === 'emlx' || sniffed.kind === 'msg') {
      const whole = await readWhole(withHead(head, reader), maxBytes)
      const item = toItem(file.name, 0, { whole, maxBytes })
      if (from === null || from.index === 0) yield [unwrapped(item, sniffed.kind, file)]
    } else yield [noMail(file, sniffed)]
  } finally {
    // Closes the file also when the reading stopped early.
    await reader.return?.()
  }
}

/** What is said of a file that cannot be read as it is. */
export function noMail(
  { name, isByTheWay = false, isInArchive = false }: Omit<MailStream, 'stream'>,
  sniffed: NoMailKind,
): SourceItem {
  const isIgnored = isByTheWay && !MAIL_NAME.test(name)
  const says = isIgnored ? ignoredAt : problemAt
  if (sniffed.kind === 'other') return says(name, sniffed.problem)
  if (isInArchive) return problemAt(name, nestedProblem(name, sniffed.kind))
  return problemAt(name, unseekableProblem(name === '-' ? 'standard input' : name, sniffed.kind))
}

async function* splitMbox(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  { maxBytes, from }: { readonly maxBytes: number; readonly from: SourcePosition | null },
): AsyncGenerator<readonly SourceItem[]> {
  const splitter = new MboxSplitter(maxBytes, from?.offset ?? 0)
  let index = from?.index ?? 0
  let toSkip = from?.offset ?? 0
  const items = (messages: readonly MboxMessage[]): readonly SourceItem[] =>
    messages.map((whole) => toItem(name, index++, { whole, maxBytes }))
  try {
    for await (const chunk of chunks) {
      const skipped = Math.min(toSkip, chunk.length)
      toSkip -= skipped
      const messages = splitter.push(chunk.subarray(skipped))
      if (messages.length > 0) yield items(messages)
    }
  } catch (error) {
    // The stream breaks off: what has come of the last message is better than nothing of it.
    yield items(splitter.end())
    throw error
  }
  yield items(splitter.end())
}

/** A message as an item, or the sentence that says how much too large it is. */
export function toItem(
  path: string,
  index: number,
  { whole, maxBytes }: { readonly whole: MboxMessage; readonly maxBytes: number },
): SourceItem {
  const { at, behind } = whole
  if (whole.bytes !== null) return { path, index, at, behind, bytes: whole.bytes }
  const problem = tooLargeProblem(maxBytes, whole.size)
  return { path, index, at, behind, problem, isIgnored: false }
}

type Chunks = AsyncIterator<Uint8Array>

async function readAtLeast(reader: Chunks, least: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  while (size < least) {
    const next = await reader.next()
    if (next.done === true) break
    chunks.push(next.value)
    size += next.value.length
  }
  return joined(chunks)
}

/** A file of an archive comes in one piece when it is small; that piece is not copied. */
function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks
  return only !== undefined && chunks.length === 1 ? only : Buffer.concat(chunks)
}

async function* withHead(head: Uint8Array, reader: Chunks): AsyncGenerator<Uint8Array> {
  yield head
  for (let next = await reader.next(); next.done !== true; next = await reader.next()) {
    yield next.value
  }
}

async function readWhole(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<MboxMessage> {
  let kept: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > maxBytes) kept = []
    else kept.push(chunk)
  }
  const place = { at: 0, behind: size }
  return size > maxBytes ? { ...place, bytes: null, size } : { ...place, bytes: joined(kept) }
}

/** A file that holds one message, without what the mail program that saved it has put around it. */
export function unwrapped(
  item: SourceItem,
  kind: 'mail' | 'emlx' | 'msg',
  { isByTheWay = false }: Pick<MailStream, 'isByTheWay'>,
): SourceItem {
  if (kind === 'mail' || !isSourceMail(item)) return item
  if (kind === 'emlx') return { ...item, bytes: inEmlx(item.bytes) }
  const { path, index, at, behind } = item
  const read = readOutlookMsg(item.bytes)
  if (read !== null && 'mail' in read) return { path, index, at, behind, bytes: read.mail }
  const problem = `${path} ${read === null ? 'is an Office file without a mail in it' : read.says}`
  const isPromised = read === null && MAIL_NAME.test(path)
  return { path, index, at, behind, problem, isIgnored: isByTheWay && !isPromised }
}

/** The message in Apple Mail's .emlx: its size on a line of its own, the message, then a property list. */
function inEmlx(bytes: Uint8Array): Uint8Array {
  const start = bytes.indexOf(0x0a) + 1
  const size = Number.parseInt(Buffer.from(bytes.subarray(0, start)).toString('latin1'), 10)
  return bytes.subarray(start, start + size)
}
