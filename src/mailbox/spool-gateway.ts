import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { instantOf } from '../platform/clock.ts'
import { StoreUnavailable } from '../platform/db/engine.ts'
import { SNIFF_BYTES } from './source-sniff.ts'

/** What lies at a path, as far as it decides how an import reads it. */
export interface LookedAt {
  readonly kind: 'file' | 'folder' | 'pipe'
  /** Changes whenever the file does; for a folder whenever something is put into it or taken out. */
  readonly stamp: string
  /** The first bytes of a file, nothing of anything else. */
  readonly head: Uint8Array
}

/** The files that imports read: those of the user where they lie, and the copies of what came as a stream. */
export interface SpoolGateway {
  /** What lies there; null when nothing does, or it may not be looked at. */
  look(path: string): Promise<LookedAt | null>
  /** The bytes of a file. */
  read(path: string): AsyncIterable<Uint8Array>
  /**
   * Writes a stream to the disk as the n-th file of an import, never more of it in memory than one chunk, and answers its
   * path. Throws `StoreUnavailable` when the disk is full or fails; nothing of the import is left there then.
   */
  keep(file: SpooledFile): Promise<string>
  /** Removes the copies of an import; there may be none. */
  remove(importId: string): Promise<void>
  /** The imports that have copies here, and the instant when the last of these was written to. */
  list(): Promise<readonly { readonly importId: string; readonly writtenAt: string }[]>
}

/** A stream on its way to the disk. */
export interface SpooledFile {
  readonly importId: string
  readonly number: number
  readonly stream: AsyncIterable<Uint8Array>
}

/** Opens the spool in a folder of its own, which is made, for its owner alone, when the first file comes. */
export function openSpool(folder: string): SpoolGateway {
  return {
    look,
    read: (path) => createReadStream(path),
    async keep({ importId, number, stream }) {
      const own = ownFolder(folder, importId)
      const path = join(own, String(number))
      try {
        await mkdir(own, { recursive: true, mode: 0o700 })
        await pipeline(stream, createWriteStream(path, { mode: 0o600, flags: 'wx' }))
        return path
      } catch (error) {
        await rm(own, { recursive: true, force: true })
        throw diskTrouble(own, error)
      }
    },
    remove: (importId) => rm(ownFolder(folder, importId), { recursive: true, force: true }),
    async list() {
      const names = await readdir(folder).catch(() => [])
      return Promise.all(
        names.map(async (name) => ({ importId: name, writtenAt: await lastWrite(folder, name) })),
      )
    },
  }
}

/** An import's id comes from a row; what would lead out of the folder is none. */
function ownFolder(folder: string, importId: string): string {
  if (!/^[\w-]+$/.test(importId)) throw new Error(`${importId} is no id of an import.`)
  return join(folder, importId)
}

async function look(path: string): Promise<LookedAt | null> {
  if (!isAbsolute(path)) throw new Error(`${path} is no absolute path.`)
  try {
    const found = await stat(path)
    const stamp = `${found.size} ${found.mtimeMs}`
    if (found.isDirectory()) return { kind: 'folder', stamp, head: new Uint8Array() }
    if (!found.isFile()) return { kind: 'pipe', stamp, head: new Uint8Array() }
    return { kind: 'file', stamp, head: await headOf(path) }
  } catch {
    return null
  }
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(SNIFF_BYTES), 0, SNIFF_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function lastWrite(folder: string, name: string): Promise<string> {
  const inside = await readdir(join(folder, name)).catch(() => [])
  const paths = [join(folder, name), ...inside.map((each) => join(folder, name, each))]
  const times = await Promise.all(
    paths.map(async (path) => (await stat(path).catch(() => null))?.mtimeMs ?? 0),
  )
  return instantOf(Math.max(...times))
}

/** The disk at fault, in words for a person; what the stream itself threw is passed on. */
function diskTrouble(folder: string, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return error
  const full = error.code === 'ENOSPC' || error.code === 'EDQUOT'
  const what = full
    ? 'the disk is full. Free some space and try again'
    : `the disk reported an error (${String(error.code)}). Check that the folder is yours and the disk is well`
  const message = `What was to be taken in could not be written to ${folder}: ${what}; nothing was taken in.`
  return new StoreUnavailable(message, { cause: error })
}
