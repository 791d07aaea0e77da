import { sql, type Transaction } from 'kysely'
import {
  wordsOf,
  type DeclaredSearchTable,
  type SearchTable,
  type SearchTerm,
  type TextSearch,
} from './text-search.ts'

/** Columns of a search table are told apart by the four weights that PostgreSQL knows. */
const WEIGHTS = ['A', 'B', 'C', 'D'] as const

/** A table of word vectors with their index; the columns are the same for all, their names are for the stores. */
export function postgresSearchTable({ name, items, columns }: DeclaredSearchTable): string[] {
  if (columns.length > WEIGHTS.length) throw new Error(`${name}: at most four columns.`)
  return [
    `CREATE TABLE ${name} (
  workspace_id TEXT COLLATE "C" NOT NULL,
  item_id TEXT COLLATE "C" NOT NULL,
  words TSVECTOR NOT NULL,
  PRIMARY KEY (workspace_id, item_id)
)`,
    `CREATE INDEX ${name}_by_words ON ${name} USING gin (words)`,
    `ALTER TABLE ${name} ADD CONSTRAINT ${name}_item FOREIGN KEY (workspace_id, item_id) REFERENCES ${items} (workspace_id, id) ON DELETE CASCADE`,
  ]
}

/** A vector holds at most 1 MB and 16,383 positions; what stands further behind in a text is not searched for. */
const MOST_WORDS = 16_000

/** Full-text search of the hosted database. */
export function postgresSearch<Tables>(db: Transaction<Tables>, workspaceId: string): TextSearch {
  return {
    async put(table, { id, texts }) {
      const vectors = table.columns.map((column) => {
        const words = wordsOf(texts[column] ?? '').slice(0, MOST_WORDS)
        return sql`setweight(to_tsvector('simple', ${words.join(' ')}), ${sql.lit(weightOf(table, column))})`
      })
      const vector = sql.join(vectors, sql` || `)
      await sql`INSERT INTO ${sql.table(table.name)} (workspace_id, item_id, words)
        VALUES (${workspaceId}, ${id}, ${vector})
        ON CONFLICT (workspace_id, item_id) DO UPDATE SET words = excluded.words`.execute(db)
    },
    matching: (table, terms) =>
      sql<string>`(SELECT item_id FROM ${sql.table(table.name)}
        WHERE workspace_id = ${workspaceId} AND words @@ to_tsquery('simple', ${queryOf(table, terms)}))`,
    items: (table) =>
      sql<string>`(SELECT item_id FROM ${sql.table(table.name)} WHERE workspace_id = ${workspaceId})`,
  }
}

function weightOf({ name, columns }: SearchTable, column: string): string {
  const weight = WEIGHTS[columns.indexOf(column)]
  if (weight === undefined) throw new Error(`${name} has no column ${column}.`)
  return weight
}

/** Words are letters and digits, so none of them can be an operator; an empty query finds nothing. */
function queryOf(table: SearchTable, terms: readonly SearchTerm[]): string {
  const phrases = terms.map(({ words, isPrefix, column }) => {
    const weight = column === null ? '' : weightOf(table, column)
    const last = words.length - 1
    const marked = words.map((word, at) => {
      const marks = `${isPrefix && at === last ? '*' : ''}${weight}`
      return marks === '' ? word : `${word}:${marks}`
    })
    return `(${marked.join(' <-> ')})`
  })
  return phrases.join(' & ')
}
