import type { z } from 'zod'
import { ok, refuse, type Result } from './result.ts'

/** The cursor was not made by this program for this list, or was cut off. */
export interface BadCursor {
  readonly kind: 'bad-cursor'
}

/** A place in a list as text that means nothing to the caller (base64url of JSON). */
export function encodeCursor(place: unknown): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** The place that a cursor stands for; anything but a cursor of this list is refused. */
export function decodeCursor<Place>(
  cursor: string,
  schema: z.ZodType<Place>,
): Result<Place, BadCursor> {
  const read = schema.safeParse(parsed(cursor))
  return read.success ? ok(read.data) : refuse({ kind: 'bad-cursor' })
}

/** The refusal to declare beside a list that takes cursors. */
export const BAD_CURSOR = {
  status: 'invalid',
  message: () => 'This cursor does not belong to this list. Start again without one.',
} as const

function parsed(cursor: string): unknown {
  // `Buffer.from` skips what is no base64url; such a text is no cursor of ours.
  if (!/^[\w-]+$/.test(cursor)) return undefined
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
