import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Where a running server is and the token it takes. */
export interface ServerRecord {
  /** E.g. `http://127.0.0.1:7373`. */
  readonly address: string
  readonly token: string
  readonly pid: number
}

/** Says where the server is, in a file that only its owner can read; a reader never sees half of it. */
export function writeServerFile(file: string, record: ServerRecord): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const fresh = `${file}.${record.pid}.new`
  rmSync(fresh, { force: true })
  writeFileSync(fresh, `${JSON.stringify(record)}\n`, { mode: 0o600, flag: 'wx' })
  renameSync(fresh, file)
}

/** What the file says, or null without a file that says it. The server it names may be gone. */
export function readServerFile(file: string): ServerRecord | null {
  try {
    return recordOf(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** Removes the file, unless another server has taken it over. */
export function removeServerFile(file: string, pid: number): void {
  if (readServerFile(file)?.pid === pid) rmSync(file, { force: true })
}

function recordOf(value: unknown): ServerRecord | null {
  const { address, token, pid } = (value ?? {}) as Partial<Record<keyof ServerRecord, unknown>>
  if (typeof address !== 'string' || typeof token !== 'string' || typeof pid !== 'number')
    return null
  return { address, token, pid }
}
