import { z } from 'zod'
import { reading, type Context } from '../../context.ts'
import { BAD_CURSOR, decodeCursor, encodeCursor } from '../../platform/cursor.ts'
import { operation } from '../../platform/operation.ts'
import { pageInput } from '../../platform/page.ts'
import { ok } from '../../platform/result.ts'
import { listReview, type ReviewRecord } from '../message-list-store.ts'
import { messageLine } from '../reading-view.ts'
import { countReview } from '../review-store.ts'
import { lineOf } from './show-message.ts'

const place = z.object({ rank: z.int(), at: z.string(), id: z.string() })

const output = z.object({
  items: z.array(messageLine).readonly(),
  nextCursor: z.string().nullable(),
  waiting: z.object({
    unsure: z.int().describe('readings the user is to be asked about'),
    sure: z.int().describe("sure ones of the user's search that nobody has looked at"),
  }),
})

/** Lists the messages whose reading waits for a look. */
export const listWaiting = operation({
  name: 'list-review',
  summary:
    'List the messages whose reading wants a look: those it is not sure of first, then new ones',
  input: z.object({
    unsureOnly: z.boolean().default(false).describe('leave out what was read for sure'),
    ...pageInput,
  }),
  output,
  refusals: { 'bad-cursor': BAD_CURSOR },
  effects: 'reads',
  doors: { http: 'GET /v1/review', cli: { command: 'review' }, mcp: true },
  print: sayReview,
  async run(context: Context, { unsureOnly, cursor, limit }) {
    const after = cursor === undefined ? ok(null) : decodeCursor(cursor, place)
    if (!after.ok) return after
    const page = { isUnsureOnly: unsureOnly, after: after.value, limit: limit + 1 }
    return ok(
      await reading(context, async (tx) => {
        const rows = await listReview(tx, page)
        const shown = rows.slice(0, limit)
        const nextCursor = rows.length > limit ? cursorBehind(shown.at(-1)) : null
        return { items: shown.map(lineOf), nextCursor, waiting: await countReview(tx) }
      }),
    )
  },
})

function cursorBehind(row: ReviewRecord | undefined): string | null {
  return row ? encodeCursor({ rank: Number(row.rank), at: row.occurred_at, id: row.id }) : null
}

function sayReview({ items, waiting }: z.output<typeof output>): string {
  if (items.length === 0) return 'Nothing waits for a look.'
  const lines = items.map(
    (line) =>
      `${line.messageId}  ${line.isUnsure ? '?' : ' '} ${line.kind.padEnd(15)} ${String(Math.floor(line.confidence * 100)).padStart(3)} %  ${line.subject}`,
  )
  const counts = `${waiting.unsure} not sure, ${waiting.sure} read for sure and not looked at.`
  return [...lines, counts].join('\n')
}
