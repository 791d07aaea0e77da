import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { Kysely, SqliteDialect, type SqliteDatabase } from 'kysely'
import type { Clock } from '../clock.ts'
import { StoreUnavailable, type Engine, type Migration } from './engine.ts'
import { migrate } from './migrate.ts'

/** Where the embedded database lives and what schema it must have. */
export interface SqliteOptions {
  /** A file path, or `:memory:` for a database that dies with the process (tests). */
  readonly file: string
  readonly migrations: readonly Migration[]
  readonly clock: Clock
}

/**
 * Opens the embedded database, migrated. One connection writes, a second one reads, so that a long look never waits for a
 * write; several processes may use the file at once (WAL). Throws `StoreUnavailable` or `DatabaseTooNew`.
 */
export async function openSqlite<Tables>(options: SqliteOptions): Promise<Engine<Tables>> {
  const writing = connect(options.file)
  // A private in-memory database cannot be shared between connections: there, reads use the writing one.
  const reading = options.file === ':memory:' ? writing : connect(options.file)
  const writer = new Kysely<Tables>({ dialect: new SqliteDialect({ database: wrap(writing, 'IMMEDIATE') }) })
  const reader =
    reading === writing
      ? writer
      : new Kysely<Tables>({ dialect: new SqliteDialect({ database: wrap(reading, 'DEFERRED') }) })
  try {
    await writer.transaction().execute(async (tx) => {
      const bare = tx.withTables<Record<never, never>>() as unknown as Kysely<unknown>
      await migrate(bare, { migrations: options.migrations, translate: (text) => [text], clock: options.clock })
    })
  } catch (error) {
    await closeAll([writer, reader])
    throw error
  }
  // Set only now: the schema is made through the writing connection and must be visible to the reading one.
  if (reading !== writing) reading.exec('PRAGMA query_only = ON')
  return {
    dialect: 'sqlite',
    write: (workspaceId, work) => writer.transaction().execute((db) => work({ db, workspaceId })),
    read: (workspaceId, work) => reader.transaction().execute((db) => work({ db, workspaceId })),
    asOwner: (work) => writer.transaction().execute((db) => work(db)),
    close: () => closeAll([writer, reader]),
  }
}

async function closeAll(connections: readonly { destroy(): Promise<void> }[]): Promise<void> {
  for (const connection of new Set(connections)) await connection.destroy()
}

function connect(file: string): DatabaseSync {
  try {
    const database = new DatabaseSync(file, { timeout: 10_000 })
    // FULL: what the user was told is saved must survive a power cut, not only a crash.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
    return database
  } catch (error) {
    throw new StoreUnavailable(
      `The database ${file} could not be opened. Check that the folder exists, is yours and has free space.`,
      { cause: error },
    )
  }
}

/**
 * The ten lines between Kysely and node:sqlite. A writing transaction takes the write lock at BEGIN: a deferred one that
 * upgrades later fails at once with SQLITE_BUSY when another process wrote meanwhile, instead of waiting its turn.
 */
function wrap(database: DatabaseSync, mode: 'IMMEDIATE' | 'DEFERRED'): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare(text) {
      const statement = database.prepare(text === 'begin' ? `BEGIN ${mode}` : text)
      const values = (parameters: readonly unknown[]): SQLInputValue[] => [...parameters] as SQLInputValue[]
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...values(parameters)),
        run: (parameters) => statement.run(...values(parameters)),
        iterate: (parameters) => statement.iterate(...values(parameters)),
      }
    },
  }
}
