/**
 * A program that opens a database file and keeps companies named after it, one transaction each; it prints a name only after
 * its transaction is promised to be on the disk. `node sqlite-writer.ts FILE WORKSPACE NAME COUNT`
 */
import { systemClock } from '../../src/platform/clock.ts'
import { readMigrations } from '../../src/platform/db/migrate.ts'
import { openSqlite } from '../../src/platform/db/sqlite.ts'
import { packageFile } from '../../src/platform/package-files.ts'
import type { Tables } from '../../src/tables.ts'

const [file = '', workspace = '', name = '', count = '1'] = process.argv.slice(2)
const engine = await openSqlite<Tables>({
  file,
  migrations: readMigrations(packageFile('db/migrations/')),
  clock: systemClock(),
})
for (let index = 0; index < Number(count); index += 1) {
  const label = `${name}-${index}`
  const row = { workspace_id: workspace, id: label, name: label, name_key: label, import_id: null }
  await engine.write(workspace, ({ db }) =>
    db
      .insertInto('companies')
      .values({ ...row, created_at: '2026-01-05T09:00:00.000Z' })
      .execute(),
  )
  process.stdout.write(`${label}\n`)
}
await engine.close()
