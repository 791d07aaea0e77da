import { type MboxMessage, MboxSplitter } from './mbox.ts'
import { MAIL_LIMITS } from './parse-limits.ts'
import { type SourceItem, type SourcePlace, tooLargeProblem } from './source.ts'
import { SNIFF_BYTES, sniffSource } from './source-sniff.ts'

/** A file as it arrives: an upload, standard input or an open file. */
export interface MailStream {
  readonly name: string
  readonly stream: AsyncIterable<Uint8Array>
  /** True for a file met in a folder: when it is no mail, that is no failure. */
  readonly isByTheWay?: boolean
}

/** Names under which people keep mail; such a file that gives none is a problem wherever it lies. */
const MAIL_NAME = /\.(eml|emlx|mbox|mbx|msg|pst)$/i

/**
 * The messages of one file of any kind, told by its content, in file order. Never throws for bad content; memory stays
 * at one message of `maxBytes` (25 MiB unless told), also for a mailbox of many gigabytes.
 */
export async function* readMailStream(
  { name, stream, isByTheWay = false }: MailStream,
  maxBytes: number = MAIL_LIMITS.messageBytes,
): AsyncGenerator<SourceItem> {
  const reader = stream[Symbol.asyncIterator]()
  try {
    const head = await readAtLeast(reader, SNIFF_BYTES)
    const sniffed = sniffSource(head, name === '-' ? 'standard input' : name)
    if (sniffed.kind === 'other') {
      yield {
        path: name,
        index: 0,
        problem: sniffed.problem,
        isIgnored: isByTheWay && !MAIL_NAME.test(name),
      }
      return
    }
    const chunks = withHead(head, reader)
    const messages =
      sniffed.kind === 'mbox' ? splitMbox(chunks, maxBytes) : one(await readWhole(chunks, maxBytes))
    let index = 0
    for await (const message of messages) {
      const whole = sniffed.kind === 'emlx' ? openEmlx(message) : message
      yield toItem({ path: name, index }, whole, maxBytes)
      index += 1
    }
  } finally {
    // Closes the file also when the reading stopped early.
    await reader.return?.()
  }
}

async function* splitMbox(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<MboxMessage> {
  const splitter = new MboxSplitter(maxBytes)
  for await (const chunk of chunks) yield* splitter.push(chunk)
  yield* splitter.end()
}

async function* one(message: MboxMessage): AsyncGenerator<MboxMessage> {
  yield message
}

function toItem(place: SourcePlace, message: MboxMessage, maxBytes: number): SourceItem {
  if (message.bytes !== null) return { ...place, bytes: message.bytes }
  return { ...place, problem: tooLargeProblem(maxBytes, message.size), isIgnored: false }
}

type Chunks = AsyncIterator<Uint8Array>

async function readAtLeast(reader: Chunks, least: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  while (size < least) {
    const next = await reader.next()
    if (next.done === true) break
    chunks.push(next.value)
    size += next.value.length
  }
  return Buffer.concat(chunks)
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
  return size > maxBytes ? { bytes: null, size } : { bytes: Buffer.concat(kept) }
}

/** Apple Mail's .emlx: the size of the message on a line of its own, the message, then a property list. */
function openEmlx(message: MboxMessage): MboxMessage {
  if (message.bytes === null) return message
  const start = message.bytes.indexOf(0x0a) + 1
  const size = Number.parseInt(Buffer.from(message.bytes.subarray(0, start)).toString('latin1'), 10)
  return { bytes: message.bytes.subarray(start, start + size) }
}
