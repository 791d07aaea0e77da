import { sql, type RawBuilder } from 'kysely'

/** A condition of a list that is ordered by a text and an id, both falling: true for the rows that come behind a place. */
export function isBehind(
  columns: { readonly key: string; readonly id: string },
  place: { readonly key: string; readonly id: string },
): RawBuilder<boolean> {
  return sql<boolean>`(${sql.ref(columns.key)}, ${sql.ref(columns.id)}) < (${place.key}, ${place.id})`
}
