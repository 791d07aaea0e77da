import type { Nullable, SelectQueryBuilder } from 'kysely'
import type { Tx } from '../context.ts'
import { isBehind } from '../platform/db/place.ts'
import type { ListPlace } from '../platform/page.ts'
import type { RejectionsRow, Tables } from '../tables.ts'
import { KINDS_OF_THE_SEARCH } from './kind-groups.ts'
import type { ReadingKind } from './reading.ts'
import { isBehindInReview, isWaiting, REVIEW_RANK, type ReviewPage } from './review-store.ts'

/** A message in a list, with what was made of it. */
export interface MessageRecord {
  readonly id: string
  readonly subject: string
  readonly from_name: string | null
  readonly from_address: string | null
  readonly occurred_at: string
  readonly kind: string
  readonly detail: string | null
  readonly confidence: number
  readonly is_unsure: number
  readonly appointment: string | null
  readonly reviewed_at: string | null
  readonly company: string | null
  readonly role: string | null
  readonly rejection_id: string | null
  readonly is_sample: number
}

/** What a page of messages may ask for. */
export interface MessagePage {
  /** Only messages read as one of these; all of them when it is null. */
  readonly kinds: readonly ReadingKind[] | null
  readonly before: ListPlace | null
  readonly limit: number
}

/** Messages, newest first, from behind a place on. */
export async function listMessages(tx: Tx, page: MessagePage): Promise<MessageRecord[]> {
  const { kinds } = page
  const query = messagesWithReading(tx)
  return newestFirst(kinds ? query.where('readings.kind', 'in', kinds) : query, page).execute()
}

/** Orders and cuts a query on messages into a page, newest first. */
export function newestFirst(
  query: MessagesWithReading,
  { before, limit }: Pick<MessagePage, 'before' | 'limit'>,
): MessagesWithReading {
  const columns = { key: 'messages.occurred_at', id: 'messages.id' }
  return (before ? query.where(isBehind(columns, before)) : query)
    .orderBy('messages.occurred_at', 'desc')
    .orderBy('messages.id', 'desc')
    .limit(limit)
}

/** A message that waits for a look, with its rank in the review. */
export interface ReviewRecord extends MessageRecord {
  readonly rank: number
}

/** Messages whose reading nobody has looked at: unsure ones first, those of the search before the others, newest first. */
export async function listReview(tx: Tx, page: ReviewPage): Promise<ReviewRecord[]> {
  const { after } = page
  let query = messagesWithReading(tx)
    .select(REVIEW_RANK.as('rank'))
    .where((where) => isWaiting(where, page.isUnsureOnly))
  if (after) query = query.where(isBehindInReview(after))
  return query
    .orderBy(REVIEW_RANK)
    .orderBy('messages.occurred_at', 'desc')
    .orderBy('messages.id', 'desc')
    .limit(page.limit)
    .execute()
}

/** The line of one message, or null. */
export async function findMessageLine(tx: Tx, messageId: string): Promise<MessageRecord | null> {
  const row = await messagesWithReading(tx).where('messages.id', '=', messageId).executeTakeFirst()
  return row ?? null
}

/** How many of each there are; `unsure` are the mails of the user's search whose reading nobody has looked at yet. */
export interface Counts {
  readonly messages: number
  readonly rejections: number
  readonly people: number
  readonly unsure: number
}

/** How many messages, rejections and people there are. */
export async function countEverything(tx: Tx): Promise<Counts> {
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
    unsure: await countUnsure(tx),
  }
}

async function countUnsure(tx: Tx): Promise<number> {
  const row = await tx.db
    .selectFrom('readings')
    .select((all) => all.fn.countAll<string | number>().as('count'))
    .where('workspace_id', '=', tx.workspaceId)
    .where('is_unsure', '=', 1)
    .where('reviewed_at', 'is', null)
    .where('kind', 'in', KINDS_OF_THE_SEARCH)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/** A query over messages whose rows can be narrowed and ordered by any of its tables. */
type MessagesWithReading = SelectQueryBuilder<
  Omit<Tables, 'rejections'> & { rejections: Nullable<RejectionsRow> },
  'messages' | 'readings' | 'imports' | 'rejections',
  MessageRecord
>

/** Every message with what was made of it, to be narrowed and ordered. */
export function messagesWithReading(tx: Tx): MessagesWithReading {
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
      'readings.detail',
      'readings.confidence',
      'readings.is_unsure',
      'readings.appointment',
      'readings.reviewed_at',
      'readings.company',
      'readings.role',
      'rejections.id as rejection_id',
      'imports.is_sample',
    ])
    .where('messages.workspace_id', '=', tx.workspaceId)
}
