import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join, sep } from 'node:path'
import type { SourcePosition } from './ingest.ts'
import { MAIL_LIMITS } from './parse-limits.ts'
import { isSourceMail, problemAt, type SourceItem } from './source.ts'
import { type FileOptions, openMailFile } from './source-file-gateway.ts'
import { openPacked } from './source-packed-gateway.ts'
import { unreadableProblem } from './source-problem.ts'
import { type MailStream, readMailBatches, readMailStream } from './source-stream.ts'
import { kindOfPath, walkFolder } from './source-walk-gateway.ts'

export type { SourceItem } from './source.ts'

/** What a path reader needs from outside; standard input is read for the path `-`. */
export interface MailPathOptions {
  readonly stdin?: AsyncIterable<Uint8Array>
  readonly maxBytes?: number
  /** Reading goes on there: everything before it in the order of the source is passed over. */
  readonly from?: SourcePosition | null
}

/** Some items in the order of their source. */
type Batches = AsyncGenerator<readonly SourceItem[]>

/** How much is gathered before it is handed on. */
const BATCH_ITEMS = 64
const BATCH_BYTES = 1024 * 1024

/** The messages of an upload or any other stream; never throws for bad content. */
export function openMailBytes(file: MailStream, maxBytes?: number): AsyncGenerator<SourceItem> {
  return readMailStream(file, maxBytes)
}

/** SHA-256 of the raw bytes in hex: the same message taken in twice is known by it. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The items of a path one by one; see `openMailBatches`. */
export async function* openMailPath(
  path: string,
  options: MailPathOptions = {},
): AsyncGenerator<SourceItem> {
  for await (const batch of openMailBatches(path, options)) yield* batch
}

/**
 * The messages of a mail, a mailbox, an archive, an Outlook file, a Maildir, a folder of such (read by name, links to folders
 * not followed), or of standard input for `-`. Never throws for bad content or an unreadable path: each gives one item with its
 * problem. It reads files without waiting in turn and opens foreign archives: on mail of strangers, in a worker.
 */
export async function* openMailBatches(path: string, options: MailPathOptions = {}): Batches {
  const { from = null, maxBytes = MAIL_LIMITS.messageBytes } = options
  const isNew = (item: SourceItem): boolean =>
    from === null || item.path !== from.path || item.index >= from.index
  for await (const batch of allBatches(path, { from, maxBytes, stdin: options.stdin })) {
    const items = from === null || batch.every(isNew) ? batch : batch.filter(isNew)
    if (items.length > 0) yield items
  }
}

interface Reading {
  readonly from: SourcePosition | null
  readonly maxBytes: number
  readonly stdin?: AsyncIterable<Uint8Array> | undefined
}

async function* allBatches(path: string, { stdin, ...reading }: Reading): Batches {
  if (path === '-') {
    yield* readMailBatches({ name: '-', stream: stdin ?? process.stdin }, reading)
    return
  }
  const kind = kindOfPath(path)
  if (kind === 'folder') yield* folderBatches(path, reading)
  else if (kind === 'file') yield* namedFile(path, reading)
  else if (kind === 'pipe') yield* pipeBatches(path, reading)
  else yield [kind]
}

/** A named file always gives at least one item as well: an archive or an Outlook file may be empty. */
async function* namedFile(path: string, reading: Reading): Batches {
  let isEmpty = reading.from === null
  for await (const batch of fileBatches(path, { ...reading, isByTheWay: false })) {
    isEmpty = false
    yield batch
  }
  if (isEmpty) yield [problemAt(path, `no mails found in ${path} (it is empty)`)]
}

/** A named folder always gives at least one item, so that an empty one does not pass for a done import. */
async function* folderBatches(path: string, { from, maxBytes }: Reading): Batches {
  let ignoredCount = 0
  let isWithoutMail = from === null
  const top = join(path, 'x').slice(0, -1)
  const below =
    from?.path.startsWith(top) === true ? from.path.slice(top.length).replaceAll(sep, '/') : null
  for await (const batch of gathered(foundIn(path, { from, maxBytes, below }))) {
    isWithoutMail &&= batch.every((item) => !isSourceMail(item) && item.isIgnored)
    ignoredCount += batch.length
    yield batch
  }
  if (!isWithoutMail) return
  const files = ignoredCount === 1 ? 'file' : 'files'
  const beside = ignoredCount === 0 ? 'it is empty' : `${ignoredCount} other ${files} ignored`
  yield [problemAt(path, `no mails found in ${path} (${beside})`)]
}

type Found = { readonly item: SourceItem } | { readonly batches: Batches }

function* foundIn(
  path: string,
  { from, maxBytes, below }: Reading & { readonly below: string | null },
): Generator<Found> {
  for (const file of walkFolder(path, below)) {
    if ('problem' in file) yield { item: file }
    else {
      const resumed = file.isFirst ? from : null
      // A mail that was read and has been marked or moved since, which changes its name in a Maildir.
      if (resumed !== null && resumed.index > 0 && resumed.path !== file.path) {
        if (!resumed.path.startsWith(`${file.path}!`)) continue
      }
      const options = { maxBytes, isByTheWay: file.isByTheWay, from: resumed }
      const opened = openMailFile(file.path, options)
      if ('item' in opened) yield opened
      else yield { batches: continued(file.path, opened, options) }
    }
  }
}

/** Single items gathered to lists; what comes in lists is passed on as it is. */
async function* gathered(found: Iterable<Found>): Batches {
  let items: SourceItem[] = []
  let bytes = 0
  for (const one of found) {
    if ('item' in one) {
      items.push(one.item)
      bytes += isSourceMail(one.item) ? one.item.bytes.length : 0
    }
    if ('batches' in one || items.length >= BATCH_ITEMS || bytes >= BATCH_BYTES) {
      if (items.length > 0) yield items
      items = []
      bytes = 0
    }
    if ('batches' in one) yield* one.batches
  }
  if (items.length > 0) yield items
}

async function* fileBatches(path: string, options: FileOptions): Batches {
  const opened = openMailFile(path, options)
  if ('item' in opened) yield [opened.item]
  else yield* continued(path, opened, options)
}

async function* continued(
  path: string,
  opened: Exclude<ReturnType<typeof openMailFile>, { item: unknown }>,
  options: FileOptions,
): Batches {
  if ('batches' in opened) yield* opened.batches
  else yield* openPacked(opened.packed, path, options)
}

async function* pipeBatches(path: string, reading: Reading): Batches {
  try {
    yield* readMailBatches({ name: path, stream: createReadStream(path) }, reading)
  } catch (error) {
    yield [problemAt(path, unreadableProblem(path, error))]
  }
}
