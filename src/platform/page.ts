import { z } from 'zod'
import { decodeCursor, encodeCursor, type BadCursor } from './cursor.ts'
import { ok, type Result } from './result.ts'

/** The input every list shares: where to go on, and how many items at most. */
export const pageInput = {
  cursor: z.string().optional().describe('from the answer before; opaque'),
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('at most so many items'),
}

/** A place in a list that is ordered by a text and an id. */
export const listPlace = z.object({ key: z.string(), id: z.string() })
export type ListPlace = z.output<typeof listPlace>

/** The place a page starts after, or null for the first page. */
export function pageStart(cursor: string | undefined): Result<ListPlace | null, BadCursor> {
  return cursor === undefined ? ok(null) : decodeCursor(cursor, listPlace)
}

/** Cuts rows read one beyond the limit into a page and the cursor of the next, null at the end. */
export function cutPage<Row>(
  rows: readonly Row[],
  limit: number,
  placeOf: (row: Row) => ListPlace,
): { readonly shown: readonly Row[]; readonly nextCursor: string | null } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { shown, nextCursor: rows.length > limit && last ? encodeCursor(placeOf(last)) : null }
}
