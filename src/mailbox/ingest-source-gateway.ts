import { fnv1a } from '../platform/hash.ts'
import type { IngestCheckpoint, IngestRequest } from './ingest.ts'
import type { RememberedPlace } from './ingest-memory.ts'
import { openMailBatches, openMailPath } from './mail-file-gateway.ts'
import { isSourceMail, positionBehind, type SourceItem, type SourceMail } from './source.ts'
import { walkFolder } from './source-walk-gateway.ts'

/** Some items of one of an import's files. */
export interface IngestSteps {
  readonly file: number
  readonly items: readonly SourceItem[]
}

/** All items of the files in their order, from a checkpoint on; each exactly once, whatever checkpoint reading resumes at. */
export async function* readSteps(
  { files }: Pick<IngestRequest, 'files'>,
  from: IngestCheckpoint | null,
): AsyncGenerator<IngestSteps> {
  for (const [file, { path }] of files.entries()) {
    if (from !== null && file < from.file) continue
    const at = from?.file === file ? from.at : null
    for await (const items of openMailBatches(path, { from: at })) yield { file, items }
  }
}

/** Where reading goes on behind an item. */
export function behindItem(file: number, item: SourceItem): IngestCheckpoint {
  return { file, at: positionBehind(item) }
}

/** Messages to be read again: where they stood, and the archives that some of them may be in. */
export interface Recalled {
  readonly places: readonly RememberedPlace[]
  readonly archives: ReadonlySet<string>
}

/** The file on the disk that a path leads to: of `archive.zip!inner/path` the archive; null for any other path. */
export function archiveOf(path: string): string | null {
  const end = path.indexOf('!')
  return end === -1 ? null : path.slice(0, end)
}

/** Reads single messages again, by where they stood; of an archive all is read, since in it nothing can be begun at. */
export async function* readAgain(
  { files }: Pick<IngestRequest, 'files'>,
  { places, archives }: Recalled,
): AsyncGenerator<SourceMail> {
  if (places.length === 0) return
  const byPath = Map.groupBy(places, ({ pathHash }) => pathHash)
  for (const { path } of files) {
    for (const file of filesAt(path)) {
      for (const place of byPath.get(fnv1a(file)) ?? []) yield* mailAt(file, place)
      if (archives.has(file)) yield* mailsIn(file, byPath)
    }
  }
}

/** The path itself and, when it is a folder, every file below it. */
function* filesAt(path: string): Generator<string> {
  yield path
  if (path === '-') return
  for (const file of walkFolder(path)) if (!('problem' in file)) yield file.path
}

async function* mailAt(
  path: string,
  { offset, index }: RememberedPlace,
): AsyncGenerator<SourceMail> {
  for await (const item of openMailPath(path, { from: { path, offset, index } })) {
    // The first item is the message, if the file is still as it was.
    if (isSourceMail(item) && item.index === index) yield item
    return
  }
}

async function* mailsIn(
  archive: string,
  byPath: ReadonlyMap<number, readonly RememberedPlace[]>,
): AsyncGenerator<SourceMail> {
  for await (const item of openMailPath(archive)) {
    const wanted = byPath.get(fnv1a(item.path))?.some(({ index }) => index === item.index)
    if (wanted === true && isSourceMail(item)) yield item
  }
}
