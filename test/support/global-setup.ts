import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { systemClock } from '../../src/platform/clock.ts'
import { openPostgres } from '../../src/platform/db/postgres.ts'
import { readMigrations } from '../../src/platform/db/migrate.ts'
import { packageFile } from '../../src/platform/package-files.ts'
import { databaseUrl, onServer, PATTERN_DATABASE } from './postgres-databases.ts'
import { findPostgres, startPostgres, type PostgresServer } from './postgres-server.ts'

/**
 * Offers the tests one private PostgreSQL with a migrated pattern database. It starts when the first test asks for it, so that
 * running the tests of a rule costs nothing. In CI a machine without PostgreSQL fails the run instead of skipping.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const programs = findPostgres()
  if (!programs && process.env['CI'])
    throw new Error('PostgreSQL is not installed; its tests may not be skipped in CI.')
  let server: Promise<PostgresServer> | null = null
  const door = createServer((_, response) => {
    server ??= prepared(String(programs))
    server.then(
      ({ url }) => response.end(url),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
  const { port } = door.address() as AddressInfo
  project.provide('postgresDoor', programs ? `http://127.0.0.1:${port}/` : null)
  return async () => {
    await new Promise((resolve) => door.close(resolve))
    await (await server)?.stop()
  }
}

async function prepared(programs: string): Promise<PostgresServer> {
  const server = await startPostgres(programs)
  await onServer(server.url, `CREATE DATABASE ${PATTERN_DATABASE}`)
  const pattern = await openPostgres({
    url: databaseUrl(server.url, PATTERN_DATABASE),
    migrations: readMigrations(packageFile('db/migrations/')),
    clock: systemClock(),
  })
  await pattern.close()
  return server
}
