import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { uuidv7 } from 'uuidv7'
import { afterAll, describe } from 'vitest'
import { systemClock } from '../../src/platform/clock.ts'
import type { Engine } from '../../src/platform/db/engine.ts'
import { readMigrations } from '../../src/platform/db/migrate.ts'
import { openPostgres } from '../../src/platform/db/postgres.ts'
import { openSqlite } from '../../src/platform/db/sqlite.ts'
import { packageFile } from '../../src/platform/package-files.ts'
import type { Tables } from '../../src/tables.ts'
import { createDatabase, postgresMissing } from './postgres-databases.ts'

/** An engine over a database of its own, and how to be rid of both. */
interface Opened {
  readonly engine: Engine<Tables>
  remove(): Promise<void>
}

/**
 * Describes the same behaviour once on SQLite (a real file with WAL) and once on PostgreSQL (row-level security on). `open` gives
 * the one engine of the group, made at its first call and closed with its database after the group; `freshWorkspace` keeps
 * the tests of a group apart. Without PostgreSQL its half is skipped by name.
 */
export function forEachEngine(
  title: string,
  define: (open: () => Promise<Engine<Tables>>) => void,
): void {
  describe(`${title} (SQLite)`, () => {
    define(once(sqlite))
  })
  const missing = postgresMissing()
  describe.skipIf(missing !== null)(`${title} (${missing ?? 'PostgreSQL'})`, () => {
    define(once(postgres))
  })
}

/** A workspace that holds nothing yet; its id. */
export async function freshWorkspace(engine: Engine<Tables>): Promise<string> {
  const row = { id: uuidv7(), name: 'Test', created_at: '2026-01-05T09:00:00.000Z' }
  await engine.asOwner((db) => db.insertInto('workspaces').values(row).execute())
  return row.id
}

function once(open: () => Promise<Opened>): () => Promise<Engine<Tables>> {
  let opened: Promise<Opened> | null = null
  afterAll(async () => {
    await (await opened)?.remove()
  })
  return async () => (await (opened ??= open())).engine
}

/** The product's migrations, as every engine of the tests gets them. */
export const MIGRATIONS = readMigrations(packageFile('db/migrations/'))

async function sqlite(): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'perennial-sqlite-'))
  const engine = await openSqlite<Tables>({
    file: join(folder, 'perennial.db'),
    migrations: MIGRATIONS,
    clock: systemClock(),
  })
  return {
    engine,
    remove: async () => {
      await engine.close()
      rmSync(folder, { recursive: true })
    },
  }
}

async function postgres(): Promise<Opened> {
  const database = await createDatabase()
  const engine = await openPostgres<Tables>({
    url: database.url,
    migrations: MIGRATIONS,
    clock: systemClock(),
    poolSize: 4,
  })
  return {
    engine,
    remove: async () => {
      await engine.close()
      await database.drop()
    },
  }
}
