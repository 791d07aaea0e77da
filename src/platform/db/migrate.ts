import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Clock } from '../clock.ts'
import { DatabaseTooNew, type Migration } from './engine.ts'

/** Reads db/migrations in number order; a gap or a badly named file is a bug and throws. */
export function readMigrations(folder: URL): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  return names.toSorted().map((name, index) => {
    const version = Number(/^(\d{4})_[a-z0-9_]+\.sql$/.exec(name)?.[1])
    if (version !== index + 1)
      throw new Error(`Migration file ${name} is out of order or badly named.`)
    return { version, name, sql: readFileSync(new URL(name, folder), 'utf8') }
  })
}

/** Splits portable SQL into statements; the portable subset has no semicolon inside a literal. */
export function statementsOf(text: string): string[] {
  const bare = text.replaceAll(/^--.*$/gm, '')
  return bare
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** What differs between the engines when a schema is made. */
export interface MigrationPlan {
  readonly migrations: readonly Migration[]
  /** Asks the catalogue, with one row and column `found`, how many tables are called schema_migrations: 0 or 1. */
  readonly history: RawBuilder<{ found: number }>
  /** Turns a portable statement into the statements the engine runs. */
  readonly translate: (statement: string) => readonly string[]
  readonly clock: Clock
}

/** The migrations not yet applied. Refuses a newer database (`DatabaseTooNew`) and one whose applied text was edited since. */
export async function pendingMigrations(
  db: Kysely<unknown>,
  plan: Pick<MigrationPlan, 'migrations' | 'history'>,
): Promise<readonly Migration[]> {
  const [history] = (await plan.history.execute(db)).rows
  if (!history?.found) return plan.migrations
  const { rows } = await sql<{ version: number; digest: string }>`
    SELECT version, digest FROM schema_migrations`.execute(db)
  const applied = new Map(rows.map((row) => [row.version, row.digest]))
  const known = plan.migrations.at(-1)?.version ?? 0
  const found = Math.max(0, ...applied.keys())
  if (found > known) throw new DatabaseTooNew(found, known)
  for (const migration of plan.migrations) {
    const before = applied.get(migration.version)
    if (before !== undefined && before !== digest(migration.sql))
      throw new Error(`Migration ${migration.name} was edited after it had been applied.`)
  }
  return plan.migrations.filter((migration) => !applied.has(migration.version))
}

/** Applies what is pending inside the caller's transaction, which must be the only one that does so. Returns how many were. */
export async function migrate(db: Kysely<unknown>, plan: MigrationPlan): Promise<number> {
  const pending = await pendingMigrations(db, plan)
  await sql`CREATE TABLE IF NOT EXISTS schema_migrations (
    version INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, digest TEXT NOT NULL, applied_at TEXT NOT NULL)`.execute(
    db,
  )
  for (const migration of pending) {
    for (const portable of statementsOf(migration.sql))
      for (const statement of plan.translate(portable)) await sql.raw(statement).execute(db)
    await sql`INSERT INTO schema_migrations (version, name, digest, applied_at)
      VALUES (${migration.version}, ${migration.name}, ${digest(migration.sql)}, ${plan.clock.now()})`.execute(
      db,
    )
  }
  return pending.length
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
