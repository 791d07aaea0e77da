/**
 * Writes db/schema.sql and src/tables.ts from db/migrations, by making a fresh SQLite database and reading its catalogue.
 * With `--check` it writes nothing and fails when they are not what the migrations say.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { readMigrations } from '../src/platform/db/migrate.ts'

const root = new URL('../', import.meta.url)
const database = new DatabaseSync(':memory:')
for (const migration of readMigrations(new URL('db/migrations/', root)))
  database.exec(migration.sql)

const objects = database
  .prepare(
    `SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name`,
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
    if (!kind)
      throw new Error(
        `${name}.${String(column['name'])}: ${String(column['type'])} is not in the portable subset.`,
      )
    return `  ${String(column['name'])}: ${kind}${column['required'] === 1 ? '' : ' | null'}\n`
  })
  return `export interface ${pascal(name)}Row {\n${lines.join('')}}\n`
}

const names = objects.filter((object) => object.type === 'table').map((object) => object.name)
const tables = `// Generated from db/migrations by scripts/generate-schema.ts; do not edit.

${names.map(tableType).join('\n')}
/** Every table of the schema with the type of its rows. */
export interface Tables {
${names.map((name) => `  ${name}: ${pascal(name)}Row\n`).join('')}}
`

let stale = 0
for (const [path, text] of [
  ['db/schema.sql', schema],
  ['src/tables.ts', tables],
] as const) {
  const file = new URL(path, root)
  if (!process.argv.includes('--check')) writeFileSync(file, text)
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${path} is not what db/migrations say; run: node scripts/generate-schema.ts`)
    stale += 1
  }
}
process.exitCode = stale ? 1 : 0
