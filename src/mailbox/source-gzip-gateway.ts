import { createReadStream, type ReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { problemAt, type SourceItem, type SourceProblem } from './source.ts'
import type { FileOptions } from './source-file-gateway.ts'
import { ARCHIVE_LIMITS } from './source-limits.ts'
import { unreadableProblem } from './source-problem.ts'
import { sniffSource } from './source-sniff.ts'
import { readMailBatches } from './source-stream.ts'
import { BrokenTar, tarEntries } from './tar.ts'

type Batches = AsyncGenerator<readonly SourceItem[]>

const READ_BYTES = 256 * 1024
const OUTPUT_BYTES = 128 * 1024

/** The messages of a packed mail or mailbox (`.mbox.gz`), or of every file in a TAR archive, packed (`.tgz`) or not. */
export async function* openGzip(path: string, kind: 'gzip' | 'tar', options: FileOptions): Batches {
  const source = createReadStream(path, { highWaterMark: READ_BYTES })
  let last: SourceItem | undefined
  try {
    const chunks = kind === 'gzip' ? unpacked(source) : source
    for await (const batch of batchesOf(path, chunks, options)) {
      last = batch.at(-1)
      yield batch
    }
  } catch (error) {
    yield [brokenAt(path, last, error)]
  } finally {
    source.destroy()
  }
}

async function* batchesOf(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  options: FileOptions,
): Batches {
  const { maxBytes, isByTheWay, from } = options
  const [head, stream] = await peeked(chunks)
  if (sniffSource(head, path).kind !== 'tar') {
    const file = { name: path, stream, isByTheWay, isInArchive: true }
    yield* readMailBatches(file, { maxBytes, from })
    return
  }
  let resumed = from?.path.startsWith(`${path}!`) === true ? from : null
  let count = 0
  for await (const { name, content } of tarEntries(stream)) {
    count += 1
    if (count > ARCHIVE_LIMITS.entryCount) {
      yield [problemAt(path, `${path} lists too many files; the rest of it was not read`)]
      return
    }
    const place = `${path}!${shown(name)}`
    if (resumed !== null && resumed.path !== place) continue
    const file = { name: place, stream: content, isByTheWay: true, isInArchive: true }
    yield* readMailBatches(file, { maxBytes, from: resumed })
    resumed = null
  }
}

class Bomb extends Error {}

/** The unpacked bytes; throws when they are far more than mail gives. */
async function* unpacked(source: ReadStream): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: OUTPUT_BYTES })
  // Errors come out of the loop below.
  pipeline(source, gunzip, () => {})
  let size = 0
  const stream: AsyncIterable<Buffer> = gunzip
  for await (const chunk of stream) {
    size += chunk.length
    const most = Math.max(
      ARCHIVE_LIMITS.packRatioBytes,
      source.bytesRead * ARCHIVE_LIMITS.packRatio,
    )
    if (size > Math.min(most, ARCHIVE_LIMITS.entryBytes)) throw new Bomb()
    yield chunk
  }
}

/** The first bytes, and the stream with them. */
async function peeked(
  chunks: AsyncIterable<Uint8Array>,
): Promise<[head: Uint8Array, stream: AsyncIterable<Uint8Array>]> {
  const reader = chunks[Symbol.asyncIterator]()
  let head: Uint8Array = new Uint8Array()
  while (head.length < 512) {
    const next = await reader.next()
    if (next.done === true) break
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value])
  }
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield head
    for (let next = await reader.next(); next.done !== true; next = await reader.next()) {
      yield next.value
    }
  }
  return [head, stream()]
}

function brokenAt(path: string, last: SourceItem | undefined, error: unknown): SourceProblem {
  const place =
    last === undefined
      ? { path, index: 0, at: 0, behind: 0 }
      : { path: last.path, index: last.index + 1, at: last.behind, behind: last.behind }
  return { ...problemAt(place.path, reasonOf(path, error)), ...place }
}

function reasonOf(path: string, error: unknown): string {
  if (error instanceof Bomb) return `${path} unpacks to far more than mail does; it was not read on`
  const isPacking =
    error instanceof BrokenTar ||
    (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
  if (!isPacking) return unreadableProblem(path, error)
  return `${path} is damaged or unfinished; what follows in it was not read; download it again`
}

/** Control characters must not reach a terminal. */
function shown(name: string): string {
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  return name.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
}
