import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { IngestFile } from './ingest.ts'
import { isSourceMail, type SourceItem } from './source.ts'

/** How much of a run's files has been read, in KiB, for a progress bar: the whole is an estimate until the end. */
export interface FileSizes {
  passed(file: number, item: SourceItem): void
  ended(): void
  kib(): { readonly kibDone: number; readonly kibTotal: number }
}

/** Of a folder so many files are measured; the others are taken to be like them. */
const SAMPLE = 256
/** More files than this are not counted: a progress bar is not worth walking a whole disk. */
const MOST_FILES = 2_000_000

/** Estimates the size of files and folders; one that cannot be read counts nothing. Links to folders are not followed. */
export function measureFiles(files: readonly IngestFile[]): FileSizes {
  const sizes = files.map(({ path }) => sizeOf(path))
  const before = sizes.map((_, at) => sum(sizes.slice(0, at)))
  const total = sum(sizes)
  let [file, bytes, hasEnded] = [0, 0, false]
  return {
    passed(inFile, item) {
      if (inFile !== file) bytes = 0
      file = inFile
      const size = isSourceMail(item) ? item.bytes.length : 0
      bytes += size
    },
    ended() {
      hasEnded = true
    },
    kib() {
      const kibTotal = Math.ceil(total / 1024)
      if (hasEnded) return { kibDone: kibTotal, kibTotal }
      const inFile = Math.min(bytes, sizes[file] ?? 0)
      return { kibDone: Math.floor(((before[file] ?? 0) + inFile) / 1024), kibTotal }
    },
  }
}

function sizeOf(path: string): number {
  if (path === '-') return 0
  try {
    const stats = statSync(path)
    return stats.isDirectory() ? folderSize(path) : stats.size
  } catch {
    return 0
  }
}

function folderSize(top: string): number {
  const paths: string[] = []
  const folders = [top]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(folder)) {
      if (entry.isDirectory()) folders.push(join(folder, entry.name))
      else if (entry.isFile() && paths.length < MOST_FILES) paths.push(join(folder, entry.name))
    }
  }
  const each = Math.max(1, Math.floor(paths.length / SAMPLE))
  const sample = paths.filter((_, at) => at % each === 0)
  return sample.length === 0 ? 0 : (sum(sample.map(sizeOf)) / sample.length) * paths.length
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
