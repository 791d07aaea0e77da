import type { IngestBatch, IngestCheckpoint, IngestFile } from './ingest.ts'
import { archiveOf } from './ingest-source-gateway.ts'
import { walkFolder } from './source-walk-gateway.ts'

const SAYS = 'the reader stopped in this file; what follows in it was not read'

/**
 * Passes over the file in which a worker died behind a checkpoint: the one item that accounts for it, and the place where
 * reading goes on. A file that was begun is the one; behind a whole file it is the next.
 */
export function passFile(
  files: readonly IngestFile[],
  { file, at }: IngestCheckpoint,
): Pick<IngestBatch, 'items' | 'checkpoint'> {
  const top = files[file]?.path ?? ''
  const begun = at === null ? null : (archiveOf(at.path) ?? at.path)
  const isInArchive = at !== null && archiveOf(at.path) !== null
  const paths = begun === top || top === '-' ? [] : pathsBelow(top)
  const place = begun === null ? -1 : paths.indexOf(begun)
  const passed = begun !== null && isInArchive ? place : place + 1
  const path = paths[passed] ?? top
  const next = paths[passed + 1]
  const index = at !== null && path === begun ? at.index : 0
  return {
    items: [{ path, index, outcome: 'ignored', reason: 'unreadable', says: SAYS }],
    checkpoint:
      next === undefined
        ? { file: file + 1, at: null }
        : { file, at: { path: next, offset: 0, index: 0 } },
  }
}

function pathsBelow(folder: string): readonly string[] {
  return [...walkFolder(folder)].flatMap((found) => ('problem' in found ? [] : [found.path]))
}
