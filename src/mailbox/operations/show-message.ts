import { z } from 'zod'
import { reading, type Context, type Tx } from '../../context.ts'
import { operation } from '../../platform/operation.ts'
import { cutPage, pageInput, pageStart } from '../../platform/page.ts'
import { BAD_CURSOR } from '../../platform/cursor.ts'
import { ok, refuse } from '../../platform/result.ts'
import { correctedFields } from '../correction-store.ts'
import { findMessageLine, listMessages, type MessageRecord } from '../message-list-store.ts'
import { findMessage } from '../message-store.ts'
import { findReading } from '../reading-store.ts'
import { KIND_GROUP_NAMES, KIND_GROUPS } from '../kind-groups.ts'
import {
  READING_KINDS,
  type Appointment,
  type ReadingDetail,
  type ReadingKind,
} from '../reading.ts'
import { messageLine, messageView, viewReading } from '../reading-view.ts'
import { listThread } from '../thread-store.ts'

/** The refusal of every operation on a message that is not there. */
export const NO_MESSAGE = {
  status: 'not-found' as const,
  message: (data: { messageId: string }): string =>
    `There is no message ${data.messageId}; its import may have been undone.`,
}

/** Lists messages with what was made of them, newest first. */
export const listInbox = operation({
  name: 'list-messages',
  summary: 'List the messages taken in, newest first, with what was made of each',
  input: z.object({
    kind: z.enum(READING_KINDS).optional(),
    group: z.enum(KIND_GROUP_NAMES).optional().describe('all kinds of a group, beside `kind`'),
    ...pageInput,
  }),
  output: z.object({ items: z.array(messageLine).readonly(), nextCursor: z.string().nullable() }),
  refusals: { 'bad-cursor': BAD_CURSOR },
  effects: 'reads',
  doors: { http: 'GET /v1/messages', mcp: true },
  async run(context: Context, input) {
    const start = pageStart(input.cursor)
    if (!start.ok) return start
    const kinds = input.kind ? [input.kind] : input.group ? KIND_GROUPS[input.group] : null
    const page = { kinds, before: start.value, limit: input.limit + 1 }
    const rows = await reading(context, (tx) => listMessages(tx, page))
    const { shown, nextCursor } = cutPage(rows, input.limit, (row) => ({
      key: row.occurred_at,
      id: row.id,
    }))
    return ok({ items: shown.map(lineOf), nextCursor })
  },
})

/** Shows one message with its reading. */
export const showMessage = operation({
  name: 'show-message',
  summary: 'Show a message: its text, what was made of it and why',
  input: z.object({ messageId: z.string().min(1) }),
  output: messageView,
  refusals: { 'message-not-found': NO_MESSAGE },
  effects: 'reads',
  doors: { http: 'GET /v1/messages/{messageId}', mcp: true },
  async run(context: Context, { messageId }) {
    const view = await reading(context, (tx) => viewMessage(tx, messageId))
    return view ? ok(view) : refuse({ kind: 'message-not-found', messageId })
  },
})

/** The view of a message, or null when it is not there. */
export async function viewMessage(
  tx: Tx,
  messageId: string,
): Promise<z.output<typeof messageView> | null> {
  const line = await findMessageLine(tx, messageId)
  const message = await findMessage(tx, messageId)
  const read = await findReading(tx, messageId)
  if (!line || !message || !read) return null
  return {
    ...lineOf(line),
    text: message.mail.text,
    hasHtml: message.has_html === 1,
    to: message.mail.to,
    problems: message.mail.problems,
    thread: (await listThread(tx, messageId)).map(lineOf),
    reading: viewReading(read.reading),
    corrected: await correctedFields(tx, messageId),
    reviewedAt: line.reviewed_at,
  }
}

/** A message of a list as the doors show it. */
export function lineOf(row: MessageRecord): z.output<typeof messageLine> {
  return {
    messageId: row.id,
    subject: row.subject,
    from:
      row.from_address === null ? null : { name: row.from_name ?? '', address: row.from_address },
    occurredAt: row.occurred_at,
    kind: row.kind as ReadingKind,
    detail: row.detail as ReadingDetail | null,
    confidence: row.confidence,
    isUnsure: row.is_unsure === 1,
    appointment: row.appointment === null ? null : (JSON.parse(row.appointment) as Appointment),
    company: row.company,
    role: row.role,
    rejectionId: row.rejection_id,
    isSample: row.is_sample === 1,
  }
}
