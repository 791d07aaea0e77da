/**
 * Writes db/schema.sql and src/tables.ts from db/migrations, by making a fresh SQLite database and reading its catalogue.
 * With `--check` it writes nothing and fails when they are not what the migrations say, or when a migration that went out
 * with a release was edited since. `--release` writes down the digests of all migrations: from then on they stand.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { readMigrations, statementsOf } from '../src/platform/db/migrate.ts'
import { toSqlite } from '../src/platform/db/portable-sql.ts'

const root = new URL('../', import.meta.url)
const migrations = readMigrations(new URL('db/migrations/', root))
const database = new DatabaseSync(':memory:')
for (const migration of migrations)
  for (const statement of statementsOf(migration.sql).flatMap(toSqlite)) database.exec(statement)

// FTS5's own tables, which no statement of ours made, are named in single quotes.
const objects = database
  .prepare(
    `SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND sql NOT LIKE 'CREATE TABLE ''%'
     ORDER BY type DESC, name`,
  )
  .all() as { type: string; name: string; sql: string }[]

const schema = `-- Generated from db/migrations by scripts/generate-schema.ts; the schema of a fresh database.\n\n${objects
  .map((object) => `${object.sql};\n`)
  .join('\n')}`

const kinds: Record<string, string> = {
  TEXT: 'string',
  INTEGER: 'number',
  REAL: 'number',
  BLOB: 'Uint8Array',
}
const pascal = (name: string): string =>
  name.replace(/(^|_)(\w)/g, (_, _bar, letter: string) => letter.toUpperCase())

function tableType(name: string): string {
  const columns = database
    .prepare(`SELECT name, type, "notnull" AS required FROM pragma_table_info(?)`)
    .all(name)
  const lines = columns.map((column) => {
    const kind = kinds[String(column['type'])]
    const title = String(column['name'])
    if (!kind)
      throw new Error(`${name}.${title}: ${String(column['type'])} is not in the portable subset.`)
    return `  ${title}: ${kind}${column['required'] === 1 ? '' : ' | null'}\n`
  })
  return `export interface ${pascal(name)}Row {\n${lines.join('')}}\n`
}

// Search tables are written and asked in the engine's own words (platform/db/*-search.ts); stores see them through `tx.search`.
const searched = objects
  .filter((object) => object.sql.startsWith('CREATE VIRTUAL TABLE '))
  .map((object) => object.name)
const isOfSearch = (name: string): boolean =>
  searched.some((table) => name === table || name.startsWith(`${table}_`))
const names = objects
  .filter((object) => object.type === 'table' && !isOfSearch(object.name))
  .map((object) => object.name)
const tables = `// Generated from db/migrations by scripts/generate-schema.ts; do not edit.

${names.map(tableType).join('\n')}
/** Every table of the schema with the type of its rows. */
export interface Tables {
${names.map((name) => `  ${name}: ${pascal(name)}Row\n`).join('')}}
`

const releasedFile = new URL('db/released.json', root)
const released = JSON.parse(readFileSync(releasedFile, 'utf8')) as Record<string, string>
const digests = Object.fromEntries(
  migrations.map(({ name, sql }) => [name, createHash('sha256').update(sql).digest('hex')]),
)
const problems = Object.entries(released)
  .filter(([name, digest]) => digests[name] !== digest)
  .map(
    ([name]) =>
      `edited-migration: ${name} went out with a release; undo the edit and add a new migration.`,
  )

const isCheck = process.argv.includes('--check')
for (const [path, text] of [
  ['db/schema.sql', schema],
  ['src/tables.ts', tables],
] as const) {
  const file = new URL(path, root)
  if (!isCheck) writeFileSync(file, text)
  else if (readFileSync(file, 'utf8') !== text)
    problems.push(
      `stale-schema: ${path} is not what db/migrations say; run: node scripts/generate-schema.ts`,
    )
}
if (process.argv.includes('--release') && problems.length === 0)
  writeFileSync(releasedFile, `${JSON.stringify(digests, null, 2)}\n`)
for (const problem of problems) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0
