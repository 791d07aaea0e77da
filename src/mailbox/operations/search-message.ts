import { z } from 'zod'
import { reading, type Context, type Tx } from '../../context.ts'
import { BAD_CURSOR } from '../../platform/cursor.ts'
import { operation } from '../../platform/operation.ts'
import { cutPage, pageInput, pageStart } from '../../platform/page.ts'
import { ok } from '../../platform/result.ts'
import type { MessageRecord } from '../message-list-store.ts'
import { searchMessages } from '../message-search-store.ts'
import { textsOf } from '../message-store.ts'
import { messageLine } from '../reading-view.ts'
import { snippetOf, soughtIn, type Sought } from '../search-words.ts'
import { lineOf } from './show-message.ts'

const foundMessage = messageLine
  .extend({
    snippet: z.object({
      text: z.string().describe('a piece of the mail around what was found'),
      marks: z
        .array(z.object({ start: z.int(), end: z.int() }))
        .readonly()
        .describe('the found words in it, UTF-16 offsets'),
    }),
  })
  .meta({ id: 'FoundMessage' })

/** Finds messages by their words. */
export const searchMessage = operation({
  name: 'search-mail',
  summary: 'Find mails by their words: all must occur; "exact words", from:ana, subject:offer',
  input: z.object({ q: z.string().max(200).describe('what to look for'), ...pageInput }),
  output: z.object({ items: z.array(foundMessage).readonly(), nextCursor: z.string().nullable() }),
  refusals: { 'bad-cursor': BAD_CURSOR },
  effects: 'reads',
  doors: {
    http: 'GET /v1/messages/search',
    cli: { command: 'search', positional: ['q'] },
    mcp: true,
  },
  print: ({ items }) => (items.length === 0 ? 'Nothing found.' : items.map(sayFound).join('\n')),
  async run(context: Context, { q, cursor, limit }) {
    const start = pageStart(cursor)
    if (!start.ok) return start
    const page = { sought: soughtIn(q), before: start.value, limit: limit + 1 }
    return ok(await reading(context, (tx) => found(tx, page)))
  },
})

type Page = Parameters<typeof searchMessages>[1]

async function found(tx: Tx, page: Page) {
  const rows = await searchMessages(tx, page)
  const place = (row: MessageRecord) => ({ key: row.occurred_at, id: row.id })
  const { shown, nextCursor } = cutPage(rows, page.limit - 1, place)
  const texts = await textsOf(
    tx,
    shown.map(({ id }) => id),
  )
  const items = shown.map((row) => ({
    ...lineOf(row),
    snippet: snippetOf(texts.get(row.id) ?? '', inText(page.sought)),
  }))
  return { items, nextCursor }
}

/** What was sought among the people or in the subject is not looked for in the text. */
function inText(sought: readonly Sought[]): Sought[] {
  return sought.filter(({ column }) => column === null)
}

function sayFound(item: z.output<typeof foundMessage>): string {
  const who = item.from?.name || item.from?.address || ''
  return `${item.occurredAt.slice(0, 10)}  ${who}: ${item.subject}\n            ${item.snippet.text}`
}
