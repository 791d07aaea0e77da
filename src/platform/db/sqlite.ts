import { chmodSync, closeSync, openSync } from 'node:fs'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { Kysely, sql, type SqliteDatabase, type Transaction } from 'kysely'
import type { Clock } from '../clock.ts'
import { StorableSqliteDialect } from './dialect.ts'
import type { Engine, Migration } from './engine.ts'
import { migrate, pendingMigrations, type MigrationPlan } from './migrate.ts'
import { toSqlite } from './portable-sql.ts'
import { sqliteSearch } from './sqlite-search.ts'
import { isBusy, sqliteTrouble } from './trouble.ts'

/** Where the embedded database lives and what schema it must have. */
export interface SqliteOptions {
  /** A file path, or `:memory:` for a database that dies with the process (tests). */
  readonly file: string
  readonly migrations: readonly Migration[]
  readonly clock: Clock
}

/** How long a write waits for other processes to finish theirs, and how often it looks. */
const PATIENCE_MS = 30_000
const LOOK_AGAIN_MS = 10

/**
 * Opens the embedded database, migrated. One connection writes, a second one reads, so that a long look never waits for a
 * write; several processes may use the file at once (WAL). Throws `StoreUnavailable` or `DatabaseTooNew`.
 */
export async function openSqlite<Tables>(options: SqliteOptions): Promise<Engine<Tables>> {
  const { file, migrations, clock } = options
  const history = sql<{ found: number }>`
    SELECT count(*) AS found FROM sqlite_schema WHERE name = 'schema_migrations'`
  const plan = { migrations, history, translate: toSqlite, clock }
  const connections = await told(file, async () => connect<Tables>(file))
  const write = <Value>(work: (db: Transaction<Tables>) => Promise<Value>): Promise<Value> =>
    told(file, () => inTurn(connections.writer, work))
  try {
    await told(file, () => bringUpToDate(connections, plan))
  } catch (error) {
    await closeAll(connections)
    throw error
  }
  return {
    dialect: 'sqlite',
    write: (workspaceId, work) =>
      write(async (db) => {
        const search = sqliteSearch(db, workspaceId)
        const value = await work({ db, workspaceId, search })
        await search.finish()
        return value
      }),
    read: (workspaceId, work) =>
      told(file, () =>
        looking(connections, (db) =>
          work({ db, workspaceId, search: sqliteSearch(db, workspaceId) }),
        ),
      ),
    asOwner: (work) => write((db) => work(db)),
    close: () => closeAll(connections),
  }
}

/** The two connections of one engine; for a database in memory, which cannot be shared, one and the same. */
interface Connections<Tables> {
  readonly writer: Kysely<Tables>
  readonly reader: Kysely<Tables>
}

function connect<Tables>(file: string): Connections<Tables> {
  const writer = kyselyOver<Tables>(connection(file, 'IMMEDIATE'))
  if (file === ':memory:') return { writer, reader: writer }
  return { writer, reader: kyselyOver<Tables>(connection(file, 'DEFERRED')) }
}

function kyselyOver<Tables>(database: SqliteDatabase): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new StorableSqliteDialect({ database }) })
}

async function closeAll<Tables>({ writer, reader }: Connections<Tables>): Promise<void> {
  for (const each of new Set([writer, reader])) await each.destroy()
}

/** Looks first, without the write lock: at every start but the first there is nothing to apply. */
async function bringUpToDate<Tables>(
  { writer, reader }: Connections<Tables>,
  plan: MigrationPlan,
): Promise<void> {
  const pending = await reader
    .transaction()
    .execute((tx) => pendingMigrations(withoutTables(tx), plan))
  if (pending.length > 0) await inTurn(writer, (tx) => migrate(withoutTables(tx), plan))
}

function withoutTables<Tables>(tx: Transaction<Tables>): Kysely<unknown> {
  return tx.withTables<Record<never, never>>() as unknown as Kysely<unknown>
}

/** Runs work that must not write, on the reading connection; a database in memory has one connection, made to refuse meanwhile. */
function looking<Tables, Value>(
  { writer, reader }: Connections<Tables>,
  work: (tx: Transaction<Tables>) => Promise<Value>,
): Promise<Value> {
  if (reader !== writer) return reader.transaction().execute(work)
  return writer.transaction().execute(async (tx) => {
    await sql.raw('PRAGMA query_only = ON').execute(tx)
    try {
      return await work(tx)
    } finally {
      await sql.raw('PRAGMA query_only = OFF').execute(tx)
    }
  })
}

/**
 * Runs a writing transaction when the lock is free. SQLite's own waiting would stop the whole process, pages and all, while
 * another one imports; here only this write waits.
 */
async function inTurn<Tables, Value>(
  writer: Kysely<Tables>,
  work: (tx: Transaction<Tables>) => Promise<Value>,
): Promise<Value> {
  for (let waited = 0; ; waited += LOOK_AGAIN_MS) {
    let hasBegun = false
    try {
      return await writer.transaction().execute((tx) => {
        hasBegun = true
        return work(tx)
      })
    } catch (error) {
      if (hasBegun || !isBusy(error) || waited >= PATIENCE_MS) throw error
    }
    await pause(LOOK_AGAIN_MS)
  }
}

async function told<Value>(file: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    throw sqliteTrouble(file, error)
  }
}

/** Indexes of a whole mailbox are hit at random: 24 MiB of them are held, and 16 MiB of log gathered before it is moved. */
const HELD = 'PRAGMA cache_size = -24576; PRAGMA wal_autocheckpoint = 4096'

/** A connection set up; a fresh file is its owner's alone before the first byte, and SQLite gives -wal and -shm the same mode. */
function connection(file: string, mode: 'IMMEDIATE' | 'DEFERRED'): SqliteDatabase {
  if (file !== ':memory:') {
    closeSync(openSync(file, 'a', 0o600))
    chmodSync(file, 0o600)
  }
  const database = new DatabaseSync(file, { timeout: 10_000 })
  // FULL: what the user was told is saved must survive a power cut, not only a crash.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
  database.exec(HELD)
  // LIKE tells capitals apart, as it does in PostgreSQL.
  database.exec('PRAGMA case_sensitive_like = ON')
  // The writing connection waits in `inTurn`; the reading one waits only for a recovery after a crash.
  database.exec(mode === 'IMMEDIATE' ? 'PRAGMA busy_timeout = 0' : 'PRAGMA query_only = ON')
  return wrap(database, mode)
}

/** Statements kept ready; the product has a few hundred, lists of ids of many lengths among them. */
const MOST_STATEMENTS = 300

/**
 * The lines between Kysely and node:sqlite. A writing transaction takes the write lock at BEGIN: a deferred one that
 * upgrades later fails when another process wrote meanwhile. Preparing costs more than most statements do, so they are kept.
 */
function wrap(database: DatabaseSync, mode: 'IMMEDIATE' | 'DEFERRED'): SqliteDatabase {
  const kept = new Map<string, StatementSync>()
  const prepared = (text: string): StatementSync => {
    const known = kept.get(text) ?? database.prepare(text === 'begin' ? `BEGIN ${mode}` : text)
    // The one used last stands last, and the first one goes.
    kept.delete(text)
    kept.set(text, known)
    const [oldest] = kept.keys()
    if (kept.size > MOST_STATEMENTS && oldest !== undefined) kept.delete(oldest)
    return known
  }
  return {
    close: () => database.close(),
    prepare(text) {
      const statement = prepared(text)
      const values = (parameters: readonly unknown[]): SQLInputValue[] =>
        [...parameters] as SQLInputValue[]
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...values(parameters)),
        run: (parameters) => statement.run(...values(parameters)),
        // Two readers of one statement would disturb each other.
        iterate: (parameters) => database.prepare(text).iterate(...values(parameters)),
      }
    },
  }
}
