import { Kysely, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { Clock } from '../clock.ts'
import { StorablePostgresDialect } from './dialect.ts'
import type { Engine, Migration, Tx } from './engine.ts'
import { migrate } from './migrate.ts'
import { toPostgres } from './portable-sql.ts'
import { postgresSearch } from './postgres-search.ts'
import { postgresTrouble } from './trouble.ts'

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
  const { url, poolSize = 10 } = options
  const pool = new pg.Pool({ connectionString: url, max: poolSize, types: { getTypeParser } })
  // A connection cut by a server restart, idle or between two statements, must not end the process; the next query reports it.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const db = new Kysely<Tables>({ dialect: new StorablePostgresDialect({ pool }) })
  try {
    await told(() => db.transaction().execute((tx) => prepare(withoutTables(tx), options)))
  } catch (error) {
    await db.destroy()
    throw error
  }
  return {
    dialect: 'postgres',
    write: (workspaceId, work) => told(() => writing(db, workspaceId, work)),
    read: (workspaceId, work) => told(() => reading(db, workspaceId, work)),
    asOwner: (work) => told(() => db.transaction().execute((tx) => work(tx))),
    close: () => db.destroy(),
  }
}

/** What an engine does inside a workspace. */
type Work<Tables, Value> = (tx: Tx<Tables>) => Promise<Value>

/**
 * Writes of one workspace run one after another, as they do in SQLite: what a transaction has read is still so when it
 * writes. Workspaces do not wait for each other.
 */
function writing<Tables, Value>(
  db: Kysely<Tables>,
  workspaceId: string,
  work: Work<Tables, Value>,
): Promise<Value> {
  return db.transaction().execute(async (tx) => {
    await enter(
      tx,
      workspaceId,
      `; SELECT pg_advisory_xact_lock(hashtextextended('${workspaceId}', 0))`,
    )
    return work({ db: tx, workspaceId, search: postgresSearch(tx, workspaceId) })
  })
}

/** All statements of one read see the state at its first. */
function reading<Tables, Value>(
  db: Kysely<Tables>,
  workspaceId: string,
  work: Work<Tables, Value>,
): Promise<Value> {
  const snapshot = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
  return snapshot.execute(async (tx) => {
    await enter(tx, workspaceId)
    return work({ db: tx, workspaceId, search: postgresSearch(tx, workspaceId) })
  })
}

/** SET takes no parameters and `set_config` is not sent to Citus workers: the id is checked strictly and written in. */
async function enter<Tables>(
  tx: Transaction<Tables>,
  workspaceId: string,
  andThen = '',
): Promise<void> {
  if (!/^[0-9a-f-]{36}$/.test(workspaceId)) throw new Error(`Not a workspace id: ${workspaceId}`)
  const settings = `SET LOCAL ROLE ${APP_ROLE}; SET LOCAL app.workspace_id = '${workspaceId}'`
  await sql.raw(`${settings}${andThen}`).execute(tx)
}

async function told<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    throw postgresTrouble(error)
  }
}

function withoutTables<Tables>(tx: Transaction<Tables>): Kysely<unknown> {
  return tx.withTables<Record<never, never>>() as unknown as Kysely<unknown>
}

/** Counts and sums come as text and bytes as a Buffer; stores get the numbers and byte arrays that SQLite gives. */
function getTypeParser(id: number, format?: 'text' | 'binary'): (value: string) => unknown {
  const parse = pg.types.getTypeParser(id, format) as (value: string) => unknown
  if (id === pg.types.builtins.INT8 || id === pg.types.builtins.NUMERIC) return Number
  if (id !== pg.types.builtins.BYTEA) return parse
  return (value) => {
    const bytes = parse(value) as Buffer
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }
}

async function prepare(tx: Kysely<unknown>, { migrations, clock }: PostgresOptions): Promise<void> {
  const history = sql<{ found: number }>`
    SELECT count(*) AS found FROM pg_tables WHERE schemaname = 'public' AND tablename = 'schema_migrations'`
  await sql`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(tx)
  const count = await migrate(tx, { migrations, history, translate: toPostgres, clock })
  const role = await sql`SELECT FROM pg_roles WHERE rolname = ${APP_ROLE}`.execute(tx)
  if (count === 0 && role.rows.length > 0) return
  // Roles belong to the whole server: another database of it may be making the same one at this moment.
  const makeRole = `CREATE ROLE ${APP_ROLE} LOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;`
  const isMember = `pg_has_role(current_user, '${APP_ROLE}', 'MEMBER')`
  const joinRole = `IF NOT ${isMember} THEN GRANT ${APP_ROLE} TO CURRENT_USER; END IF;`
  await sql.raw(`DO $$ BEGIN ${makeRole} END $$`).execute(tx)
  await sql.raw(`DO $$ BEGIN ${joinRole} END $$`).execute(tx)
  await secure(tx)
}

/** Gives the app role the tables that have a workspace, and no other, under forced row-level security with the one policy. */
async function secure(tx: Kysely<unknown>): Promise<void> {
  const tables = await sql<{ name: string; isForced: boolean }>`
    SELECT c.relname AS name, c.relforcerowsecurity AS "isForced" FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'workspace_id' AND NOT a.attisdropped
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace`.execute(tx)
  // nullif: after one local setting the value is '' instead of null, and '' must mean "no workspace" too.
  const own = `workspace_id = nullif(current_setting('app.workspace_id', true), '')`
  for (const { name, isForced } of tables.rows) {
    await sql.raw(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${name} TO ${APP_ROLE}`).execute(tx)
    if (isForced) continue
    await sql.raw(`ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY`).execute(tx)
    await sql.raw(`ALTER TABLE ${name} FORCE ROW LEVEL SECURITY`).execute(tx)
    const policy = `CREATE POLICY own_workspace ON ${name} USING (${own}) WITH CHECK (${own})`
    await sql.raw(policy).execute(tx)
  }
}
