import type { RawBuilder } from 'kysely'

/** One thing all found items have: words in a row; `isPrefix` lets the last one go on; `column` is where, null for anywhere. */
export interface SearchTerm {
  readonly words: readonly string[]
  readonly isPrefix: boolean
  readonly column: string | null
}

/** A search table: its name and its columns, in the order in which its migration declares them. */
export interface SearchTable {
  readonly name: string
  readonly columns: readonly string[]
}

/** What an item is found by: its texts by column. */
export interface SearchItem {
  readonly id: string
  readonly texts: Readonly<Record<string, string>>
}

/** Full-text search inside the workspace of a transaction. Capitals and accents do not count; words are letters and digits. */
export interface TextSearch {
  /**
   * Makes an item findable by its texts, one for each column of the search table, instead of what it had before; when the
   * transaction ends, and not earlier.
   */
  put(table: SearchTable, item: SearchItem): Promise<void>
  /** The ids of the items that have all the terms, as a query to stand behind `in`; no terms find nothing. */
  matching(table: SearchTable, terms: readonly SearchTerm[]): RawBuilder<string>
  /** The ids of all items that can be found, as such a query. */
  items(table: SearchTable): RawBuilder<string>
}

/** Longer than any word that people look for; PostgreSQL refuses words of more than 2 KB. */
const LONGEST_WORD = 60

/** The words of a text as both engines compare them: lower case, no accents, letters and digits only. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, LONGEST_WORD))
}

/** A search table as a migration declares it: `CREATE SEARCH TABLE name OF items (column, ...)`. */
export interface DeclaredSearchTable extends SearchTable {
  /** The table whose rows are found; what is deleted there is found no more. */
  readonly items: string
}

/** Reads the declaration of a search table; null for any other statement. */
export function searchTableOf(statement: string): DeclaredSearchTable | null {
  const found = /^CREATE SEARCH TABLE (\w+) OF (\w+) \(([\w, ]+)\)$/.exec(statement)
  const [, name, items, columns] = found ?? []
  if (!name || !items || !columns) return null
  return { name, items, columns: columns.split(',').map((column) => column.trim()) }
}
