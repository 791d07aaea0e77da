import { CompiledQuery, type Insertable, type Kysely } from 'kysely'
import { storable } from './dialect.ts'

/** Values of one statement: SQLite takes 32,766, and long statements cost more than they save. */
const MOST_VALUES = 1_000
const texts = new Map<string, string>()

/**
 * Inserts many rows that all name the same columns in the same order. Building a statement of a thousand values anew costs more than running
 * it, so the text of a full one is built once and kept; the rest at the end is built as any other.
 */
export async function insertRows<Tables, Table extends keyof Tables & string>(
  db: Kysely<Tables>,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const atOnce = Math.max(1, Math.floor(MOST_VALUES / Object.keys(first).length))
  let from = 0
  for (; from + atOnce <= rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce)
    const text = textOf(db, table, some)
    await db.executeQuery(CompiledQuery.raw(text, valuesOf(some)))
  }
  if (from < rows.length) await db.insertInto(table).values(rows.slice(from)).execute()
}

/** The statement for rows like these, in the words of the engine: known by that for one of them. */
function textOf<Tables, Table extends keyof Tables & string>(
  db: Kysely<Tables>,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
): string {
  const insert = (some: readonly Insertable<Tables[Table]>[]): string =>
    db.insertInto(table).values(some).compile().sql
  const name = `${rows.length} ${insert(rows.slice(0, 1))}`
  const known = texts.get(name)
  if (known !== undefined) return known
  const text = insert(rows)
  texts.set(name, text)
  return text
}

/** The values of all rows, which name their columns in one order, as every parameter is made storable. */
function valuesOf(rows: readonly object[]): unknown[] {
  return rows.flatMap((row) => Object.values(row).map(storable))
}
