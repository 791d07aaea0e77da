import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { MIGRATIONS } from '../../../test/support/engines.ts'
import {
  createDatabase,
  onServer,
  postgresMissing,
  type TestDatabase,
} from '../../../test/support/postgres-databases.ts'
import type { Tables } from '../../tables.ts'
import { fixedClock } from '../clock.ts'
import { StoreUnavailable, type Engine } from './engine.ts'
import { openPostgres } from './postgres.ts'

function openAt(url: string): Promise<Engine<Tables>> {
  return openPostgres({
    url,
    migrations: MIGRATIONS,
    clock: fixedClock('2026-01-05T09:00:00.000Z'),
    poolSize: 2,
  })
}

/** Puts one row of every tenant table into each workspace, past the foreign keys; answers the tables. */
async function fillEveryTable(url: string, workspaces: readonly string[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    // The owner of the server fills; what is tested is what the app role sees.
    await client.query('SET session_replication_role = replica')
    const columns = await client.query<{ name: string; columns: string; values: string }>(`
      SELECT c.table_name AS name, string_agg(c.column_name, ', ' ORDER BY c.ordinal_position) AS columns,
        string_agg(CASE WHEN c.column_name = 'workspace_id' THEN '$1' WHEN c.data_type = 'text' THEN
            coalesce((SELECT quote_literal((regexp_match(pg_get_constraintdef(k.oid), '''([^'']+)'''))[1])
              FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey)
              WHERE k.contype = 'c' AND k.conrelid = c.table_name::regclass AND a.attname = c.column_name LIMIT 1), '''x''')
          WHEN c.data_type = 'bytea' THEN '''\\x00'''
          WHEN c.data_type = 'tsvector' THEN '''x''' ELSE '0' END, ', ' ORDER BY c.ordinal_position) AS values
      FROM information_schema.columns c WHERE c.table_schema = 'public'
        AND c.table_name NOT IN ('workspaces', 'schema_migrations') GROUP BY c.table_name ORDER BY c.table_name`)
    for (const { name, columns: list, values } of columns.rows)
      for (const workspace of workspaces)
        await client.query(`INSERT INTO ${name} (${list}) VALUES (${values})`, [workspace])
    return columns.rows.map((row) => row.name)
  } finally {
    await client.end()
  }
}

describe.skipIf(postgresMissing() !== null)('a workspace on PostgreSQL', () => {
  let database: TestDatabase
  let engine: Engine<Tables>
  let ann: string
  let ben: string

  beforeAll(async () => {
    database = await createDatabase()
    engine = await openAt(database.url)
  })
  beforeEach(() => {
    ann = randomUUID()
    ben = randomUUID()
  })
  afterAll(async () => {
    await engine.close()
    await database.drop()
  })

  test('sees its own row of every table and none of another, even when a query forgets to say which', async () => {
    const tables = await fillEveryTable(database.url, [ann, ben])
    const seen = await engine.read(ann, async ({ db }) => {
      const found: unknown[] = []
      for (const table of tables) {
        const { rows } = await sql`SELECT workspace_id FROM ${sql.table(table)}`.execute(db)
        found.push([table, rows])
      }
      return found
    })
    expect(tables.length).toBeGreaterThan(15)
    expect(seen).toEqual(tables.map((table) => [table, [{ workspace_id: ann }]]))
  })

  test('changes and removes nothing of another, in any table', async () => {
    const tables = await fillEveryTable(database.url, [ben])
    for (const table of tables) {
      const gone = await engine.write(ann, ({ db }) =>
        sql`DELETE FROM ${sql.table(table)}`.execute(db),
      )
      expect([table, gone.numAffectedRows]).toEqual([table, 0n])
    }
  })

  test('cannot put a row into another', async () => {
    const row = { workspace_id: ben, id: 'p', name: 'Ben', address: null, updated_at: 'x' }
    const work = engine.write(ann, ({ db }) => db.insertInto('profiles').values(row).execute())
    await expect(work).rejects.toThrow('violates row-level security policy for table "profiles"')
  })

  test('sees no list of workspaces', async () => {
    const work = engine.read(ann, ({ db }) => db.selectFrom('workspaces').selectAll().execute())
    await expect(work).rejects.toThrow('permission denied for table workspaces')
  })

  test('is forgotten by the connection when its transaction ends', async () => {
    await fillEveryTable(database.url, [ann])
    const ask = sql`SELECT current_user = 'perennial_app' AS "isApp", current_setting('app.workspace_id', true) AS id`
    await engine.read(ann, ({ db }) => ask.execute(db))
    const after = await Promise.all([1, 2].map(() => engine.asOwner((db) => ask.execute(db))))
    for (const { rows } of after) expect([null, '']).toContain((rows[0] as { id: unknown }).id)
  })

  test.each([
    '',
    "x' OR true --",
    '0000000A-0000-7000-8000-000000000000',
    '0000000a-0000-7000-8000-000000000000 ',
  ])('must be named by an id: %j is refused', async (id) => {
    await expect(engine.read(id, async () => 1)).rejects.toThrow('Not a workspace id')
  })
})

describe.skipIf(postgresMissing() !== null)('PostgreSQL', () => {
  test('is prepared for several fresh databases of one server at once', async () => {
    const databases = await Promise.all([1, 2, 3].map(() => createDatabase('empty')))
    const engines = await Promise.all(databases.map((database) => openAt(database.url)))
    for (const engine of engines) expect(engine.dialect).toBe('postgres')
    await Promise.all(engines.map((engine) => engine.close()))
    await Promise.all(databases.map((database) => database.drop()))
  })

  test('that is away is told as such when it is opened', async () => {
    await expect(openAt('postgres://ann:secret@127.0.0.1:1/perennial')).rejects.toThrow(
      StoreUnavailable,
    )
    await expect(openAt('postgres://ann:secret@127.0.0.1:1/perennial')).rejects.not.toThrow(
      'secret',
    )
  })

  test('that cuts a connection in the middle is told as such, keeps nothing, and is used again', async () => {
    const database = await createDatabase()
    const engine = await openAt(database.url)
    const ann = randomUUID()
    const cut = engine.write(ann, async ({ db }) => {
      const row = { workspace_id: ann, id: 'p', name: 'Ann', address: null, updated_at: 'x' }
      await db.insertInto('profiles').values(row).execute()
      await onServer(
        database.url,
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()',
      )
      await db.selectFrom('profiles').selectAll().execute()
    })
    await expect(cut).rejects.toThrow(StoreUnavailable)
    const found = await engine.read(ann, ({ db }) =>
      db.selectFrom('profiles').selectAll().execute(),
    )
    expect(found).toEqual([])
    await engine.close()
    await database.drop()
  })
})
