import type { Tx } from '../context.ts'
import type { ReadingKind } from './reading.ts'

/** A message in a list, with what was made of it. */
export interface MessageRecord {
  readonly id: string
  readonly subject: string
  readonly from_name: string | null
  readonly from_address: string | null
  readonly occurred_at: string
  readonly kind: string
  readonly confidence: number
  readonly company: string | null
  readonly role: string | null
  readonly rejection_id: string | null
  readonly is_sample: number
}

/** What a page of messages may ask for. */
export interface MessagePage {
  readonly kind: ReadingKind | null
  readonly before: { readonly occurredAt: string; readonly id: string } | null
  readonly limit: number
}

/** Messages, newest first, from before an instant and id on. */
export async function listMessages(tx: Tx, page: MessagePage): Promise<MessageRecord[]> {
  const { before, kind } = page
  let query = withReading(tx)
  if (kind) query = query.where('readings.kind', '=', kind)
  if (before)
    query = query.where((where) =>
      where.or([
        where('messages.occurred_at', '<', before.occurredAt),
        where.and([
          where('messages.occurred_at', '=', before.occurredAt),
          where('messages.id', '<', before.id),
        ]),
      ]),
    )
  return query
    .orderBy('messages.occurred_at', 'desc')
    .orderBy('messages.id', 'desc')
    .limit(page.limit)
    .execute()
}

/** The line of one message, or null. */
export async function findMessageLine(tx: Tx, messageId: string): Promise<MessageRecord | null> {
  const row = await withReading(tx).where('messages.id', '=', messageId).executeTakeFirst()
  return row ?? null
}

/** How many messages, rejections and people there are. */
export async function countEverything(
  tx: Tx,
): Promise<{ messages: number; rejections: number; people: number }> {
  const count = async (table: 'messages' | 'people'): Promise<number> => {
    const row = await tx.db
      .selectFrom(table)
      .select((all) => all.fn.countAll<string | number>().as('count'))
      .where('workspace_id', '=', tx.workspaceId)
      .executeTakeFirstOrThrow()
    return Number(row.count)
  }
  const rejections = await tx.db
    .selectFrom('rejections')
    .select((all) => all.fn.countAll<string | number>().as('count'))
    .where('workspace_id', '=', tx.workspaceId)
    .where('taken_back_at', 'is', null)
    .executeTakeFirstOrThrow()
  return {
    messages: await count('messages'),
    rejections: Number(rejections.count),
    people: await count('people'),
  }
}

function withReading(tx: Tx) {
  return tx.db
    .selectFrom('messages')
    .innerJoin('readings', (join) =>
      join
        .onRef('readings.message_id', '=', 'messages.id')
        .onRef('readings.workspace_id', '=', 'messages.workspace_id'),
    )
    .innerJoin('imports', (join) =>
      join
        .onRef('imports.id', '=', 'messages.import_id')
        .onRef('imports.workspace_id', '=', 'messages.workspace_id'),
    )
    .leftJoin('rejections', (join) =>
      join
        .onRef('rejections.message_id', '=', 'messages.id')
        .onRef('rejections.workspace_id', '=', 'messages.workspace_id')
        .on('rejections.taken_back_at', 'is', null),
    )
    .select([
      'messages.id',
      'messages.subject',
      'messages.from_name',
      'messages.from_address',
      'messages.occurred_at',
      'readings.kind',
      'readings.confidence',
      'readings.company',
      'readings.role',
      'rejections.id as rejection_id',
      'imports.is_sample',
    ])
    .where('messages.workspace_id', '=', tx.workspaceId)
}
