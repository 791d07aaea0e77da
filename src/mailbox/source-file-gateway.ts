import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs'
import type { SourcePosition } from './ingest.ts'
import { MboxSplitter } from './mbox.ts'
import { ignoredAt, problemAt, type SourceItem, tooLargeProblem } from './source.ts'
import { unreadableProblem } from './source-problem.ts'
import { type PackedKind, SNIFF_BYTES, sniffSource } from './source-sniff.ts'
import { noMail, toItem, unwrapped } from './source-stream.ts'

/** How a file is read: the largest mail, whether it was named or only met, and where reading goes on. */
export interface FileOptions {
  readonly maxBytes: number
  readonly isByTheWay: boolean
  readonly from: SourcePosition | null
}

/** What opening a file gave: its one item at once, its messages as they are read, or that it is to be unpacked. */
export type OpenedFile =
  | { readonly item: SourceItem }
  | { readonly batches: Iterable<readonly SourceItem[]> }
  | { readonly packed: PackedKind }

const READ_BYTES = 256 * 1024
const SPACE_BYTES = 2 * READ_BYTES
/** Without waiting: a pipe in a Maildir must not hold the import up. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/**
 * Opens one file by what it holds. It reads at once and without waiting in turn: for small files that is several times
 * cheaper, and it is done in a worker. Never throws for bad content or a file that cannot be read.
 */
export function openMailFile(path: string, options: FileOptions): OpenedFile {
  let file = -1
  try {
    file = openSync(path, OPEN_FLAGS)
    const stats = fstatSync(file)
    if (!stats.isFile()) {
      const what = stats.isDirectory() ? 'leads to another folder' : 'is a pipe or device'
      return { item: ignoredAt(path, `${path} ${what}; it was not read`) }
    }
    return readOpened(path, file, { ...options, stats })
  } catch (error) {
    return { item: problemAt(path, unreadableProblem(path, error)) }
  } finally {
    if (file !== -1) closeSync(file)
  }
}

function readOpened(
  path: string,
  file: number,
  options: FileOptions & { readonly stats: Stats },
): OpenedFile {
  const { maxBytes, isByTheWay } = options
  const { size } = options.stats
  const isSmall = size <= READ_BYTES
  const head = isSmall ? readInto(space.take(size), file, 0) : readAt(file, 0, SNIFF_BYTES)
  const sniffed = sniffSource(head, path)
  if (sniffed.kind === 'mbox') return { batches: mboxBatches(path, options) }
  if (sniffed.kind === 'mail' || sniffed.kind === 'emlx' || sniffed.kind === 'msg') {
    const place = { path, index: 0, at: 0, behind: size }
    if (size > maxBytes) {
      return { item: { ...place, problem: tooLargeProblem(maxBytes, size), isIgnored: false } }
    }
    const bytes = isSmall ? head : readAt(file, 0, size)
    return { item: unwrapped({ ...place, bytes }, sniffed.kind, { isByTheWay }) }
  }
  if (sniffed.kind !== 'other') return { packed: sniffed.kind }
  return { item: noMail({ name: path, isByTheWay }, sniffed) }
}

/** Memory for small files, many to a piece: a hundred thousand pieces of their own would cost more than the reading. */
class ReadSpace {
  #free: Buffer = Buffer.alloc(0)

  take(length: number): Buffer {
    if (this.#free.length < length) this.#free = Buffer.allocUnsafeSlow(SPACE_BYTES)
    const taken = this.#free.subarray(0, length)
    this.#free = this.#free.subarray(length)
    return taken
  }
}
const space = new ReadSpace()

/** That many bytes from a place on, fewer at the end of the file. */
function readAt(file: number, offset: number, length: number): Buffer {
  return readInto(Buffer.allocUnsafe(length), file, offset)
}

function readInto(bytes: Buffer, file: number, offset: number): Buffer {
  const { length } = bytes
  let filled = 0
  while (filled < length) {
    const count = readSync(file, bytes, filled, length - filled, offset + filled)
    if (count === 0) break
    filled += count
  }
  return bytes.subarray(0, filled)
}

/** The messages of a mailbox file, some at a time, from a place on. */
function* mboxBatches(
  path: string,
  { maxBytes, from }: FileOptions,
): Generator<readonly SourceItem[]> {
  let file = -1
  let [offset, index] = [0, 0]
  try {
    file = openSync(path, OPEN_FLAGS)
    const start = from === null ? { offset, index } : startOf(file, from)
    offset = start.offset
    index = start.index
    const splitter = new MboxSplitter(maxBytes, offset)
    // One for the whole file: the splitter copies what it takes, and what is let go is collected late.
    const scratch = Buffer.allocUnsafeSlow(READ_BYTES)
    for (let isEnd = false; !isEnd;) {
      const chunk = readInto(scratch, file, offset)
      isEnd = chunk.length === 0
      offset += chunk.length
      const messages = isEnd ? splitter.end() : splitter.push(chunk)
      const items = messages.map((whole) => toItem(path, index++, { whole, maxBytes }))
      if (items.length > 0) yield items
    }
  } catch (error) {
    const problem = unreadableProblem(path, error)
    yield [{ ...problemAt(path, problem), index, at: offset, behind: offset }]
  } finally {
    if (file !== -1) closeSync(file)
  }
}

/** The place to go on at, if a message still begins there; else the file has changed and is counted from its start again. */
function startOf(file: number, from: SourcePosition): Pick<SourcePosition, 'offset' | 'index'> {
  const isWhole = from.offset === 0 || from.offset === fstatSync(file).size
  if (isWhole || readAt(file, from.offset, 5).toString('latin1') === 'From ') return from
  return { offset: 0, index: 0 }
}
