import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Answers a GET with the address of the private PostgreSQL, starting it at the first; null without PostgreSQL. */
    readonly postgresDoor: string | null
  }
}

/** The name of the migrated database that every test database is copied from. */
export const PATTERN_DATABASE = 'pattern'

/** A database that one group of tests has for itself. */
export interface TestDatabase {
  readonly url: string
  drop(): Promise<void>
}

/** Why the tests on PostgreSQL cannot run here, or null when they can. */
export function postgresMissing(): string | null {
  return inject('postgresDoor') ? null : 'PostgreSQL is not installed'
}

/** A fresh database on the private server: already migrated, or with `empty` one without a table. */
export async function createDatabase(
  content: 'migrated' | 'empty' = 'migrated',
): Promise<TestDatabase> {
  const server = await serverUrl()
  const name = `t_${randomBytes(8).toString('hex')}`
  const pattern = content === 'migrated' ? PATTERN_DATABASE : 'template0'
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${pattern}`)
  return {
    url: databaseUrl(server, name),
    drop: () => onServer(server, `DROP DATABASE ${name} WITH (FORCE)`),
  }
}

/** The address of one database of the server that `url` points to. */
export function databaseUrl(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href
}

/** Runs one statement as the superuser, outside a transaction. */
export async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

async function serverUrl(): Promise<string> {
  const door = inject('postgresDoor')
  if (!door) throw new Error('PostgreSQL is not installed.')
  // A connection kept from an earlier question may have been closed meanwhile: then a fresh one is made.
  const answer = await fetch(door).catch(() => fetch(door))
  const text = await answer.text()
  if (!answer.ok) throw new Error(text)
  return text
}
