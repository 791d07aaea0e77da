import type { IngestCheckpoint, ImportKeeps } from './ingest.ts'

/**
 * One thing an import reads: text that was pasted, one mail handed over by itself (both always kept: she asked for them), or a
 * source of many, a mailbox, folder or archive, which triage looks through.
 */
export interface PlannedFile {
  /** As the user knows it; `-` is standard input. */
  readonly name: string
  /** Where it lies on this machine. */
  readonly path: string
  readonly holds: 'pasted' | 'one' | 'many'
  /** True for a copy in the data folder, which goes when the import has ended. */
  readonly isSpooled: boolean
  /** Size in bytes and the millisecond of its last change, by which a file that changed since is told; null for a spooled one. */
  readonly stamp: string | null
}

/** The parts of an import's work, in their order. */
export const IMPORT_STAGES = ['handed-over', 'sources', 'second-look', 'reading-again'] as const
export type ImportStage = (typeof IMPORT_STAGES)[number]

/**
 * How far an import has come, written with every batch: all before it is on the disk, nothing behind it is. `into` counts
 * messages behind `at` that were taken already: a batch is cut where a transaction has lasted long enough.
 */
export interface ImportCheckpoint {
  readonly stage: ImportStage
  readonly at: IngestCheckpoint | null
  readonly into: number
}

/** Where every import begins. */
export const IMPORT_START: ImportCheckpoint = { stage: 'handed-over', at: null, into: 0 }

/** True when the work of a stage is still to be done at that checkpoint. */
export function isAhead(checkpoint: ImportCheckpoint, stage: ImportStage): boolean {
  return IMPORT_STAGES.indexOf(checkpoint.stage) <= IMPORT_STAGES.indexOf(stage)
}

/**
 * What makes two imports the same work: the same unchanged files of this machine, in the same order, and the same that is
 * kept. Null when some of it came as an upload or was pasted: that can only be there once.
 */
export function sameWork(files: readonly PlannedFile[], keeps: ImportKeeps): string | null {
  if (files.length === 0 || files.some(({ isSpooled }) => isSpooled)) return null
  return JSON.stringify([keeps, files.map(({ path, stamp }) => [path, stamp])])
}

/** The name by which the user knows what stands at a path inside one of the files; other paths as they are. */
export function knownPath(
  path: string,
  files: readonly Pick<PlannedFile, 'name' | 'path'>[],
): string {
  for (const file of files) {
    if (path === file.path) return file.name
    if (path.startsWith(`${file.path}!`) || path.startsWith(`${file.path}/`))
      return file.name + path.slice(file.path.length)
  }
  return path
}

/** A sentence about what was found at a path, with the name by which the user knows it in the path's place. */
export function knownPathsIn(
  sentence: string,
  files: readonly Pick<PlannedFile, 'name' | 'path'>[],
): string {
  return files.reduce((said, { name, path }) => said.replaceAll(path, () => name), sentence)
}
