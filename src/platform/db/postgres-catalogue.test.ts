/** The rules that keep the schema safe between workspaces and possible on Citus, asked of PostgreSQL's own catalogue. */
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  createDatabase,
  postgresMissing,
  type TestDatabase,
} from '../../../test/support/postgres-databases.ts'

const TENANT_TABLES = `pg_class c WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
  AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'workspace_id')`
const POLICY = "(workspace_id = NULLIF(current_setting('app.workspace_id'::text, true), ''::text))"

describe.skipIf(postgresMissing() !== null)('the schema on PostgreSQL', () => {
  let database: TestDatabase
  let client: pg.Client

  beforeAll(async () => {
    database = await createDatabase()
    client = new pg.Client({ connectionString: database.url })
    await client.connect()
  })
  afterAll(async () => {
    await client.end()
    await database.drop()
  })

  async function rows(query: string): Promise<unknown[]> {
    return (await client.query(query)).rows
  }

  /** The offenders are listed, so that a failure names what broke the rule. */
  async function expectNone(query: string): Promise<void> {
    expect(await rows(query)).toEqual([])
  }

  test('has tenant tables at all', async () => {
    expect((await rows(`SELECT c.relname FROM ${TENANT_TABLES}`)).length).toBeGreaterThan(15)
  })

  test('keeps outside of workspaces only the list of them and of migrations', async () => {
    const others = await rows(`SELECT relname FROM pg_class WHERE relkind IN ('r', 'p')
      AND relnamespace = 'public'::regnamespace AND oid NOT IN (SELECT c.oid FROM ${TENANT_TABLES}) ORDER BY 1`)
    expect(others).toEqual([{ relname: 'schema_migrations' }, { relname: 'workspaces' }])
  })

  test('starts every primary key with workspace_id', () =>
    expectNone(`SELECT c.relname FROM ${TENANT_TABLES} AND NOT EXISTS (
      SELECT FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
      WHERE i.indrelid = c.oid AND i.indisprimary AND a.attname = 'workspace_id' AND a.attnotnull)`))

  test('has workspace_id as the first column of every tenant table', () =>
    expectNone(`SELECT c.relname FROM ${TENANT_TABLES} AND NOT EXISTS (
      SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = 1 AND a.attname = 'workspace_id')`))

  test('has workspace_id in every unique index', () =>
    expectNone(`SELECT i.indexrelid::regclass AS index FROM pg_index i
      WHERE i.indisunique AND i.indrelid IN (SELECT c.oid FROM ${TENANT_TABLES}) AND NOT EXISTS (
        SELECT FROM pg_attribute a WHERE a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey) AND a.attname = 'workspace_id')`))

  test('keeps every foreign key inside its workspace: the same column on both sides', () =>
    expectNone(`SELECT k.conname FROM pg_constraint k WHERE k.contype = 'f' AND NOT EXISTS (
      SELECT FROM unnest(k.conkey, k.confkey) AS pair (here, there)
      JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = here
      JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = there
      WHERE a.attname = 'workspace_id' AND b.attname = 'workspace_id')`))

  test('has foreign keys at all', async () => {
    expect((await rows(`SELECT FROM pg_constraint WHERE contype = 'f'`)).length).toBeGreaterThan(10)
  })

  test('uses no action of foreign keys but NO ACTION and CASCADE', () =>
    expectNone(`SELECT conname FROM pg_constraint
      WHERE contype = 'f' AND (confdeltype NOT IN ('a', 'c') OR confupdtype NOT IN ('a', 'c'))`))

  test('names every foreign key after its table', () =>
    expectNone(`SELECT conname FROM pg_constraint WHERE contype = 'f'
      AND (conname NOT LIKE conrelid::regclass || '\\_%' OR conname LIKE '%\\_fkey')`))

  test('has no trigger, rule, view, sequence or function of its own', () =>
    expectNone(`SELECT tgname::text AS name FROM pg_trigger WHERE NOT tgisinternal
      UNION ALL SELECT rulename::text FROM pg_rules WHERE schemaname = 'public'
      UNION ALL SELECT relname::text FROM pg_class WHERE relkind IN ('v', 'm', 'S', 'f') AND relnamespace = 'public'::regnamespace
      UNION ALL SELECT proname::text FROM pg_proc WHERE pronamespace = 'public'::regnamespace`))

  test('has only types that SQLite has too beside the words of search tables, and text in the order of its bytes', () =>
    expectNone(`SELECT a.attrelid::regclass AS table, a.attname, format_type(a.atttypid, a.atttypmod) AS type
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid LEFT JOIN pg_collation o ON o.oid = a.attcollation
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped
      AND c.relname <> 'schema_migrations'
      AND NOT (c.relname LIKE '%\\_search' AND a.attname = 'words' AND a.atttypid = 'tsvector'::regtype)
      AND (format_type(a.atttypid, a.atttypmod) NOT IN ('text', 'integer', 'bigint', 'double precision', 'bytea')
        OR (a.atttypid = 'text'::regtype AND o.collname <> 'C'))`))

  test('computes no value by itself: no default but a plain one for what older rows lack, no generated column', () =>
    expectNone(`SELECT adrelid::regclass AS table, adnum, pg_get_expr(adbin, adrelid) AS value FROM pg_attrdef
      WHERE pg_get_expr(adbin, adrelid) !~ '^([0-9]+|''[^'']*''::text)$'`))

  test('enables and forces row-level security on every tenant table', () =>
    expectNone(
      `SELECT c.relname FROM ${TENANT_TABLES} AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`,
    ))

  test('has exactly one policy on every tenant table, always the same', async () => {
    const tables = await rows(
      `SELECT c.relname::text AS tablename FROM ${TENANT_TABLES} ORDER BY 1`,
    )
    const policies =
      await rows(`SELECT tablename::text, permissive, roles::text, cmd, qual, with_check
      FROM pg_policies ORDER BY 1`)
    const rule = {
      permissive: 'PERMISSIVE',
      roles: '{public}',
      cmd: 'ALL',
      qual: POLICY,
      with_check: POLICY,
    }
    expect(policies).toEqual(tables.map((table) => Object.assign({}, table, rule)))
  })

  test('gives the app role rows of tenant tables, and nothing of other tables', async () => {
    const grants = await rows(`SELECT c.relname IN ('workspaces', 'schema_migrations') AS "isOther",
        string_agg(DISTINCT g.privilege_type, ' ' ORDER BY g.privilege_type) AS may
      FROM pg_class c LEFT JOIN information_schema.role_table_grants g ON g.table_name = c.relname AND g.grantee = 'perennial_app'
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace GROUP BY 1 ORDER BY 1`)
    expect(grants).toEqual([
      { isOther: false, may: 'DELETE INSERT SELECT UPDATE' },
      { isOther: true, may: null },
    ])
  })

  test('has an app role that owns nothing and is above no rule', async () => {
    const role = await rows(`SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin,
      EXISTS (SELECT FROM pg_class WHERE relowner = r.oid) AS "ownsSomething" FROM pg_roles r WHERE rolname = 'perennial_app'`)
    const no = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false }
    expect(role).toEqual([{ ...no, rolcanlogin: true, ownsSomething: false }])
  })
})
