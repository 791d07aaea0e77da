import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, onTestFinished } from 'vitest'
import { fixedClock } from '../../src/platform/clock.ts'
import type { Engine, Migration } from '../../src/platform/db/engine.ts'
import { openPostgres } from '../../src/platform/db/postgres.ts'
import { openSqlite } from '../../src/platform/db/sqlite.ts'
import { createDatabase, postgresMissing } from './postgres-databases.ts'

/** One empty database that a test opens as often, and with what migrations, as it likes. */
export interface EmptyDatabase {
  /** Opens it; what is left open is closed after the test. */
  open<Tables>(migrations: readonly Migration[]): Promise<Engine<Tables>>
}

/** Describes how databases are opened, once on each engine; `make` gives a fresh, empty database of the running test. */
export function forEachDatabase(
  title: string,
  define: (make: () => Promise<EmptyDatabase>) => void,
): void {
  describe(`${title} (SQLite)`, () => {
    define(sqlite)
  })
  const missing = postgresMissing()
  describe.skipIf(missing !== null)(`${title} (${missing ?? 'PostgreSQL'})`, () => {
    define(postgres)
  })
}

/** A folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'perennial-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const clock = fixedClock('2026-01-05T09:00:00.000Z')

function closedAfterTest<Tables>(engine: Engine<Tables>): Engine<Tables> {
  onTestFinished(() => engine.close())
  return engine
}

async function sqlite(): Promise<EmptyDatabase> {
  const file = join(temporaryFolder(), 'perennial.db')
  return {
    open: async (migrations) => closedAfterTest(await openSqlite({ file, migrations, clock })),
  }
}

async function postgres(): Promise<EmptyDatabase> {
  const database = await createDatabase('empty')
  onTestFinished(() => database.drop())
  return {
    open: async (migrations) =>
      closedAfterTest(await openPostgres({ url: database.url, migrations, clock, poolSize: 3 })),
  }
}
