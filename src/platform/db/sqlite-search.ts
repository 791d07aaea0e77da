import { sql, type Transaction } from 'kysely'
import type {
  DeclaredSearchTable,
  SearchItem,
  SearchTable,
  SearchTerm,
  TextSearch,
} from './text-search.ts'

/**
 * FTS5 without a copy of the text. It knows rows by a number only, so a table beside it holds whose number that is; what is
 * deleted from the items goes from both by trigger, also when a whole import is removed.
 */
export function sqliteSearchTable({ name, items, columns }: DeclaredSearchTable): string[] {
  const own = `workspace_id = OLD.workspace_id AND item_id = OLD.id`
  return [
    `CREATE TABLE ${name}_rows (
  number INTEGER NOT NULL PRIMARY KEY,
  workspace_id TEXT NOT NULL,
  item_id TEXT NOT NULL,
  UNIQUE (workspace_id, item_id)
) STRICT`,
    `CREATE VIRTUAL TABLE ${name} USING fts5(${columns.join(', ')}, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2')`,
    `CREATE TRIGGER ${name}_forgets AFTER DELETE ON ${items} BEGIN
  DELETE FROM ${name} WHERE rowid IN (SELECT number FROM ${name}_rows WHERE ${own});
  DELETE FROM ${name}_rows WHERE ${own};
END`,
  ]
}

/** The search of one transaction, and what must run before it commits. */
interface SqliteSearch extends TextSearch {
  /** Makes findable what was put. */
  finish(): Promise<void>
}

/**
 * Full-text search of the embedded database. What is put waits for the end of the transaction: FTS5 writes out all it holds in
 * memory at every savepoint, and many statements open one; after the last of them it does so once.
 */
export function sqliteSearch<Tables>(db: Transaction<Tables>, workspaceId: string): SqliteSearch {
  const waiting: Waiting[] = []
  return {
    async put(table, item) {
      waiting.push({ table, item })
    },
    async finish() {
      for (const each of waiting.splice(0)) await write(db, workspaceId, each)
    },
    matching: (table, terms) =>
      sql<string>`(SELECT item_id FROM ${rowsOf(table)}
        WHERE workspace_id = ${workspaceId} AND number IN (
          SELECT rowid FROM ${sql.table(table.name)} WHERE ${sql.ref(table.name)} MATCH ${expressionOf(terms)}))`,
    items: (table) =>
      sql<string>`(SELECT item_id FROM ${rowsOf(table)} WHERE workspace_id = ${workspaceId})`,
  }
}

interface Waiting {
  readonly table: SearchTable
  readonly item: SearchItem
}

/** Plain inserts: one that returns or resolves would open a savepoint. */
async function write<Tables>(
  db: Transaction<Tables>,
  workspaceId: string,
  { table, item }: Waiting,
): Promise<void> {
  const { rows } = await sql<{ number: number }>`SELECT number FROM ${rowsOf(table)}
    WHERE workspace_id = ${workspaceId} AND item_id = ${item.id}`.execute(db)
  const before = rows[0]?.number
  if (before !== undefined)
    await sql`DELETE FROM ${sql.table(table.name)} WHERE rowid = ${before}`.execute(db)
  const number = before ?? (await numbered())
  const columns = ['rowid', ...table.columns].map((column) => sql.ref(column))
  const values = [number, ...table.columns.map((column) => item.texts[column] ?? '')]
  await sql`INSERT INTO ${sql.table(table.name)} (${sql.join(columns)})
    VALUES (${sql.join(values)})`.execute(db)

  async function numbered(): Promise<bigint> {
    const { insertId } = await sql`INSERT INTO ${rowsOf(table)} (workspace_id, item_id)
      VALUES (${workspaceId}, ${item.id})`.execute(db)
    if (insertId === undefined) throw new Error(`${table.name} gave ${item.id} no number.`)
    return insertId
  }
}

function rowsOf({ name }: SearchTable) {
  return sql.table(`${name}_rows`)
}

/** Words are letters and digits, so nothing in them can end a quotation; an empty expression finds nothing. */
function expressionOf(terms: readonly SearchTerm[]): string {
  const each = terms.map(({ words, isPrefix, column }) => {
    const phrase = `"${words.join(' ')}"${isPrefix ? '*' : ''}`
    return column === null ? phrase : `${column} : ${phrase}`
  })
  return each.length === 0 ? '""' : each.join(' AND ')
}
