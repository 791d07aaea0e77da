import { StoreUnavailable } from './engine.ts'

/**
 * What SQLite's result codes mean for a person, where the disk or another program is the cause. Other codes are bugs, also the
 * one for a write on a connection that only reads: a file that may not be written is refused before SQLite opens it.
 */
const SQLITE: Readonly<Record<number, string>> = {
  5: 'is kept busy by another program. Close it or wait, then try again.',
  10: 'could not be read or written: the disk reported an error. Check the disk.',
  11: 'is damaged. Restore a backup; the damaged file is left as it is.',
  13: 'could not grow: the disk is full. Free some space and try again; nothing was changed.',
  14: 'could not be opened. Check that the folder exists, is yours and has free space.',
  26: 'is not a database of Perennial. Choose another file, or restore a backup.',
}
const BUSY = 5
const CANNOT_OPEN = 14

/** True when another connection holds the lock and the statement may be tried again. */
export function isBusy(error: unknown): boolean {
  return sqliteCode(error) === BUSY
}

/** The error as `StoreUnavailable` when the world is at fault, else unchanged. */
export function sqliteTrouble(file: string, error: unknown): unknown {
  const meaning = SQLITE[sqliteCode(error) ?? -1]
  if (!meaning) return error
  return new StoreUnavailable(`The database ${file} ${meaning}`, { cause: error })
}

/** The primary code; SQLite puts details into the higher bits. */
function sqliteCode(error: unknown): number | null {
  if (!(error instanceof Error)) return null
  // Making the file its owner's alone, before SQLite opens it, fails with a code of the file system.
  if ('syscall' in error) return CANNOT_OPEN
  return 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : null
}

/** PostgreSQL's classes of states, and the network's codes, that a query is not to blame for. */
const POSTGRES = /^(08|28|3D|53|57P|58)|^(ECONN|ENOTFOUND|ETIMEDOUT|EPIPE|EHOSTUNREACH|EAI_)/

/** The error as `StoreUnavailable` when the server, the network or its disk is at fault, else unchanged. */
export function postgresTrouble(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const isCut = /^(Connection terminated|Client has encountered a connection error)/.test(
    error.message,
  )
  if (!isCut && !POSTGRES.test(code)) return error
  const said = error.message || code
  return new StoreUnavailable(
    `PostgreSQL could not be used: ${said}. Check that it runs and try again.`,
    {
      cause: error,
    },
  )
}
