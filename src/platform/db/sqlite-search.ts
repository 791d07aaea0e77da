import { sql, type Transaction } from 'kysely'
import type { DeclaredSearchTable, SearchTable, SearchTerm, TextSearch } from './text-search.ts'

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

/** Full-text search of the embedded database. */
export function sqliteSearch<Tables>(db: Transaction<Tables>, workspaceId: string): TextSearch {
  return {
    async put(table, { id, texts }) {
      const rows = rowsOf(table)
      const fresh = await sql<{ number: number }>`
        INSERT INTO ${rows} (workspace_id, item_id) VALUES (${workspaceId}, ${id})
        ON CONFLICT DO NOTHING RETURNING number`.execute(db)
      const number = fresh.rows[0]?.number ?? (await emptied(id, table))
      const columns = ['rowid', ...table.columns].map((column) => sql.ref(column))
      const values = [number, ...table.columns.map((column) => texts[column] ?? '')]
      await sql`INSERT INTO ${sql.table(table.name)} (${sql.join(columns)})
        VALUES (${sql.join(values)})`.execute(db)
    },
    matching: (table, terms) =>
      sql<string>`(SELECT item_id FROM ${rowsOf(table)}
        WHERE workspace_id = ${workspaceId} AND number IN (
          SELECT rowid FROM ${sql.table(table.name)} WHERE ${sql.ref(table.name)} MATCH ${expressionOf(terms)}))`,
    items: (table) =>
      sql<string>`(SELECT item_id FROM ${rowsOf(table)} WHERE workspace_id = ${workspaceId})`,
  }

  async function emptied(id: string, table: SearchTable): Promise<number> {
    const { rows } = await sql<{ number: number }>`
      SELECT number FROM ${rowsOf(table)}
      WHERE workspace_id = ${workspaceId} AND item_id = ${id}`.execute(db)
    const number = rows[0]?.number
    if (number === undefined) throw new Error(`${table.name} lost the row of ${id}.`)
    await sql`DELETE FROM ${sql.table(table.name)} WHERE rowid = ${number}`.execute(db)
    return number
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
