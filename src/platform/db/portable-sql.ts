import { postgresSearchTable } from './postgres-search.ts'
import { sqliteSearchTable } from './sqlite-search.ts'
import { searchTableOf } from './text-search.ts'

/** Turns a portable statement into SQLite's: tables are STRICT, so that a wrong type is refused as PostgreSQL refuses it. */
export function toSqlite(statement: string): string[] {
  const search = searchTableOf(statement)
  if (search) return sqliteSearchTable(search)
  const typed = statement.replaceAll(/\bBIGINT\b/g, 'INTEGER')
  return [typed.startsWith('CREATE TABLE ') ? `${typed} STRICT` : typed]
}

/**
 * Turns a portable statement into PostgreSQL's: BLOB is BYTEA, REAL is DOUBLE PRECISION (PostgreSQL's REAL has 24 bits), text is
 * ordered by its bytes as in SQLite, and named foreign keys follow by ALTER TABLE, since Citus wants them after a table has been
 * distributed.
 */
export function toPostgres(statement: string): string[] {
  const search = searchTableOf(statement)
  if (search) return postgresSearchTable(search)
  if (!/^(CREATE|ALTER) TABLE /.test(statement)) return [statement]
  const typed = statement
    .replaceAll(/\bBLOB\b/g, 'BYTEA')
    .replaceAll(/\bREAL\b/g, 'DOUBLE PRECISION')
    .replaceAll(/\bTEXT\b/g, 'TEXT COLLATE "C"')
  const table = /^CREATE TABLE (\w+)/.exec(typed)?.[1]
  if (!table) return [typed]
  const lines = typed.split('\n')
  const isKey = (line: string): boolean => /^\s*CONSTRAINT \w+ FOREIGN KEY /.test(line)
  const keys = lines.filter(isKey).map((line) => line.trim().replace(/,$/, ''))
  const bare = lines.filter((line) => !isKey(line)).join('\n')
  // The line that is the last one now may still end in the comma that led to the first key.
  const closed = bare.replace(/,(\s*\))$/, '$1')
  return [closed, ...keys.map((key) => `ALTER TABLE ${table} ADD ${key}`)]
}
