import { crc32, inflateRawSync } from 'node:zlib'
import { type Entry, fromRandomAccessReaderPromise, getFileNameLowLevel, type ZipFile } from 'yauzl'
import type { SourcePosition } from './ingest.ts'
import { problemAt, type SourceItem } from './source.ts'
import type { FileOptions } from './source-file-gateway.ts'
import { ARCHIVE_LIMITS } from './source-limits.ts'
import { unreadableProblem } from './source-problem.ts'
import { readMailBatches } from './source-stream.ts'
import { ZipDisk } from './zip-reader-gateway.ts'

type Batches = AsyncGenerator<readonly SourceItem[]>

/**
 * The messages of every file in a ZIP archive, in the order of its list, each under `archive.zip!name`. Names only name: nothing
 * is ever written. What is encrypted, damaged, packed beyond reason or packed once more gives one item that says so.
 */
export async function* openZip(path: string, options: FileOptions): Batches {
  let disk: ZipDisk | null = null
  try {
    disk = new ZipDisk(path)
    const zip = await fromRandomAccessReaderPromise(disk, disk.size, {
      autoClose: false,
      lazyEntries: true,
      // Names and sizes are judged here, entry by entry; yauzl would give up the whole archive for one of them.
      decodeStrings: false,
      validateEntrySizes: true,
    })
    yield* readEntries({ path, disk, zip }, options)
  } catch (error) {
    yield [problemAt(path, brokenArchive(path, error))]
  } finally {
    disk?.dispose()
  }
}

/** Such an archive holds XML in folders of these names. */
const OUTLOOK_FOR_MAC = /[!/]com\.microsoft\.__Messages\//

interface Archive {
  readonly path: string
  readonly disk: ZipDisk
  readonly zip: ZipFile
}

async function* readEntries(archive: Archive, options: FileOptions): Batches {
  const { path, disk } = archive
  let from = options.from?.path.startsWith(`${path}!`) === true ? options.from : null
  let packed = 0
  let count = 0
  for await (const entry of archive.zip.eachEntry()) {
    packed += entry.compressedSize
    count += 1
    // Entries that lie in one another are how a small archive unpacks to a huge one.
    if (packed > disk.size || count > ARCHIVE_LIMITS.entryCount) {
      const what = count > ARCHIVE_LIMITS.entryCount ? 'lists too many files' : 'lists files twice'
      yield [problemAt(path, `${path} ${what}; the rest of it was not read`)]
      return
    }
    const name = `${path}!${nameOf(entry)}`
    if (OUTLOOK_FOR_MAC.test(name)) {
      yield [
        problemAt(
          path,
          `${path} is an archive of Outlook for Mac (.olm), which is not read; drag its folders out of Outlook as .mbox or .eml files`,
        ),
      ]
      return
    }
    if (from !== null && name !== from.path) continue
    if (!name.endsWith('/')) yield* readEntry(archive, entry, { ...options, name, from })
    from = null
  }
}

interface EntryOptions extends FileOptions {
  readonly name: string
}

async function* readEntry(archive: Archive, entry: Entry, options: EntryOptions): Batches {
  const { name, from, maxBytes } = options
  const refusal = refusalOf(entry, name)
  if (refusal !== null) {
    yield [problemAt(name, refusal)]
    return
  }
  let next: Pick<SourcePosition, 'index'> & { behind: number } = { index: 0, behind: 0 }
  try {
    const stream = contentOf(archive, entry)
    const file = { name, stream, isByTheWay: true, isInArchive: true }
    for await (const batch of readMailBatches(file, { maxBytes, from })) {
      const last = batch.at(-1)
      if (last !== undefined) next = { index: last.index + 1, behind: last.behind }
      yield batch
    }
  } catch (error) {
    const at = { index: next.index, at: next.behind, behind: next.behind }
    yield [{ ...problemAt(name, brokenEntry(name, error)), ...at }]
  }
}

/** Why an entry is not read at all, or null. */
function refusalOf(entry: Entry, name: string): string | null {
  const { uncompressedSize: size, compressedSize: packed } = entry
  if (entry.isEncrypted()) {
    return `${name} is locked with a password; unpack the archive and give the folder`
  }
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    return `${name} is packed in a way that is not read here; unpack the archive and give the folder`
  }
  const isBomb = size > ARCHIVE_LIMITS.packRatioBytes && size > packed * ARCHIVE_LIMITS.packRatio
  if (!isBomb && size <= ARCHIVE_LIMITS.entryBytes) return null
  return `${name} unpacks to ${Math.round(size / 1024 / 1024)} MB, far more than mail does; it was not read`
}

class WrongChecksum extends Error {}

/** The unpacked bytes of an entry; small ones in one piece. Throws when they are not what the archive promised. */
async function* contentOf({ disk, zip }: Archive, entry: Entry): AsyncGenerator<Uint8Array> {
  if (Math.max(entry.uncompressedSize, entry.compressedSize) <= ARCHIVE_LIMITS.wholeBytes) {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
    // A copy: the messages live longer than the block they are read from.
    const packed = Buffer.from(disk.bytesAt(fileDataStart, entry.compressedSize))
    const most = { maxOutputLength: entry.uncompressedSize + 1 }
    const bytes = entry.compressionMethod === 0 ? packed : inflateRawSync(packed, most)
    if (bytes.length !== entry.uncompressedSize) throw new WrongChecksum()
    if (crc32(bytes) !== entry.crc32) throw new WrongChecksum()
    yield bytes
    return
  }
  let sum = 0
  const stream: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry)
  for await (const chunk of stream) {
    sum = crc32(chunk, sum)
    yield chunk
  }
  if (sum !== entry.crc32) throw new WrongChecksum()
}

/** The name as UTF-8 or code page 437, as the archive says; control characters must not reach a terminal. */
function nameOf(entry: Entry): string {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry
  const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  return name.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
}

function brokenArchive(path: string, error: unknown): string {
  if (isFromSystem(error)) return unreadableProblem(path, error)
  return `${path} is a damaged or unfinished ZIP archive: its list of files cannot be read; download it again`
}

function brokenEntry(name: string, error: unknown): string {
  if (isFromSystem(error)) return unreadableProblem(name, error)
  if (error instanceof WrongChecksum) {
    return `${name} is damaged: its checksum is wrong; download the archive again`
  }
  return `${name} is damaged in the archive; what follows in it was not read`
}

function isFromSystem(error: unknown): boolean {
  return error instanceof Error && 'code' in error && 'syscall' in error
}
