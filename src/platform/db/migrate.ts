import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { sql, type Kysely } from 'kysely'
import type { Clock } from '../clock.ts'
import { DatabaseTooNew, type Migration } from './engine.ts'

/** Reads db/migrations in number order; a gap or a badly named file is a bug and throws. */
export function readMigrations(folder: URL): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  return names.toSorted().map((name, index) => {
    const version = Number(/^(\d{4})_[a-z0-9_]+\.sql$/.exec(name)?.[1])
    if (version !== index + 1) throw new Error(`Migration file ${name} is out of order or badly named.`)
    return { version, name, sql: readFileSync(new URL(name, folder), 'utf8') }
  })
}

/** Splits portable SQL into statements; the portable subset has no semicolon inside a literal. */
export function statementsOf(text: string): string[] {
  const bare = text.replaceAll(/^--.*$/gm, '')
  return bare.split(';').map((part) => part.trim()).filter((part) => part !== '')
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

async function appliedVersions(db: Kysely<unknown>): Promise<Map<number, string>> {
  await sql`CREATE TABLE IF NOT EXISTS schema_migrations (
    version INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, digest TEXT NOT NULL, applied_at TEXT NOT NULL)`.execute(db)
  const rows = await sql<{ version: number; digest: string }>`SELECT version, digest FROM schema_migrations`.execute(db)
  return new Map(rows.rows.map((row) => [row.version, row.digest]))
}

/** How one engine turns a portable statement into the statements it runs. */
export type Translate = (statement: string) => readonly string[]

/**
 * Brings the schema up to the newest known version inside the caller's transaction. Refuses a newer database
 * (`DatabaseTooNew`) and a migration whose text changed after it was applied. Returns how many were applied.
 */
export async function migrate(
  db: Kysely<unknown>,
  plan: { migrations: readonly Migration[]; translate: Translate; clock: Clock },
): Promise<number> {
  const applied = await appliedVersions(db)
  const known = plan.migrations.at(-1)?.version ?? 0
  const found = Math.max(0, ...applied.keys())
  if (found > known) throw new DatabaseTooNew(found, known)
  let count = 0
  for (const migration of plan.migrations) {
    const before = applied.get(migration.version)
    if (before === digest(migration.sql)) continue
    if (before) throw new Error(`Migration ${migration.name} was edited after it had been applied.`)
    for (const portable of statementsOf(migration.sql))
      for (const statement of plan.translate(portable)) await sql.raw(statement).execute(db)
    await sql`INSERT INTO schema_migrations (version, name, digest, applied_at)
      VALUES (${migration.version}, ${migration.name}, ${digest(migration.sql)}, ${plan.clock.now()})`.execute(db)
    count += 1
  }
  return count
}
