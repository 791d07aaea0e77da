import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { Clock } from '../clock.ts'
import { StoreUnavailable, type Engine, type Migration, type Tx } from './engine.ts'
import { migrate } from './migrate.ts'

/** The role that product code works under: it owns nothing, so row-level security holds for it. */
const APP_ROLE = 'perennial_app'
/** Serialises migrations of processes that start together; any constant will do. */
const MIGRATION_LOCK = 7_364_112

/** Where the hosted database is and what schema it must have. */
export interface PostgresOptions {
  /** `postgres://user:password@host:port/database`; the user owns the schema and may act as the app role. */
  readonly url: string
  readonly migrations: readonly Migration[]
  readonly clock: Clock
  readonly poolSize?: number
}

/** Opens the hosted database, migrated and with row-level security forced. Throws `StoreUnavailable` or `DatabaseTooNew`. */
export async function openPostgres<Tables>(options: PostgresOptions): Promise<Engine<Tables>> {
  const pool = new pg.Pool({ connectionString: options.url, max: options.poolSize ?? 10 })
  // An idle connection cut by a server restart must not end the process; the next query reports it.
  pool.on('error', () => undefined)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    await db.transaction().execute((tx) => prepare(tx as unknown as Transaction<unknown>, options))
  } catch (error) {
    await db.destroy()
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
      throw new StoreUnavailable(`PostgreSQL could not be opened: ${error.message}.`, { cause: error })
    throw error
  }
  return {
    dialect: 'postgres',
    write: (workspaceId, work) => inWorkspace({ db, mode: 'read write', workspaceId }, work),
    read: (workspaceId, work) => inWorkspace({ db, mode: 'read only', workspaceId }, work),
    asOwner: (work) => db.transaction().execute((tx) => work(tx)),
    close: () => db.destroy(),
  }
}

async function inWorkspace<Tables, Value>(
  at: { db: Kysely<Tables>; mode: 'read write' | 'read only'; workspaceId: string },
  work: (tx: Tx<Tables>) => Promise<Value>,
): Promise<Value> {
  return at.db
    .transaction()
    .setAccessMode(at.mode)
    .execute(async (db) => {
      await enter(db, at.workspaceId)
      return work({ db, workspaceId: at.workspaceId })
    })
}

/** SET takes no parameters and `set_config` is not sent to Citus workers: the id is checked strictly and written in. */
async function enter<Tables>(tx: Transaction<Tables>, workspaceId: string): Promise<void> {
  if (!/^[0-9a-f-]{36}$/.test(workspaceId)) throw new Error(`Not a workspace id: ${workspaceId}`)
  await sql.raw(`SET LOCAL ROLE ${APP_ROLE}`).execute(tx)
  await sql.raw(`SET LOCAL app.workspace_id = '${workspaceId}'`).execute(tx)
}

async function prepare(tx: Transaction<unknown>, options: PostgresOptions): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(tx)
  await migrate(tx, { migrations: options.migrations, translate: toPostgres, clock: options.clock })
  await sql.raw(`DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${APP_ROLE}') THEN CREATE ROLE ${APP_ROLE} LOGIN; END IF;
  END $$`).execute(tx)
  await sql.raw(`GRANT ${APP_ROLE} TO CURRENT_USER`).execute(tx)
  await sql.raw(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${APP_ROLE}`).execute(tx)
  await sql.raw(`REVOKE ALL ON workspaces, schema_migrations FROM ${APP_ROLE}`).execute(tx)
  await secure(tx)
}

/** Forces row-level security, with the one policy shape, on every table that has a workspace. */
async function secure(tx: Transaction<unknown>): Promise<void> {
  const open = await sql<{ name: string }>`
    SELECT c.relname AS name FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'workspace_id' AND NOT a.attisdropped
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND NOT c.relforcerowsecurity`.execute(tx)
  // nullif: after one local setting the value is '' instead of null, and '' must mean "no workspace" too.
  const own = `workspace_id = nullif(current_setting('app.workspace_id', true), '')`
  for (const { name } of open.rows) {
    await sql.raw(`ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY`).execute(tx)
    await sql.raw(`ALTER TABLE ${name} FORCE ROW LEVEL SECURITY`).execute(tx)
    await sql.raw(`CREATE POLICY own_workspace ON ${name} USING (${own}) WITH CHECK (${own})`).execute(tx)
  }
}

/**
 * Turns a portable statement into PostgreSQL's: BLOB is BYTEA, REAL is DOUBLE PRECISION (PostgreSQL's REAL has 24 bits),
 * and named foreign keys follow by ALTER TABLE, since Citus wants them after a table has been distributed.
 */
export function toPostgres(statement: string): string[] {
  const typed = statement.replaceAll(/\bBLOB\b/g, 'BYTEA').replaceAll(/\bREAL\b/g, 'DOUBLE PRECISION')
  const table = /^CREATE TABLE (\w+)/.exec(typed)?.[1]
  if (!table) return [typed]
  const keys: string[] = []
  const bare = typed.replaceAll(/,\s*\n\s*(CONSTRAINT \w+ FOREIGN KEY [^\n]*?),?(?=\n)/g, (_, key: string) => {
    keys.push(key)
    return ','
  })
  const closed = bare.replace(/,\s*\)\s*$/, '\n)')
  return [closed.replaceAll(/,+/g, ','), ...keys.map((key) => `ALTER TABLE ${table} ADD ${key}`)]
}
