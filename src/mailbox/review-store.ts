import { sql, type Expression, type ExpressionBuilder, type RawBuilder, type SqlBool } from 'kysely'
import type { Tx } from '../context.ts'
import { isBehind } from '../platform/db/place.ts'
import type { Tables } from '../tables.ts'
import { KINDS_OF_THE_SEARCH } from './kind-groups.ts'

/** How many readings nobody has looked at: those the reader was not sure of, and the sure ones about the user's search. */
export interface ReviewCounts {
  readonly unsure: number
  readonly sure: number
}

/** Where a page of the review goes on: rank, instant and id of the message before it. */
export interface ReviewPlace {
  readonly rank: number
  readonly at: string
  readonly id: string
}

/** Which part of the queue is wanted. */
export interface ReviewPage {
  readonly isUnsureOnly: boolean
  readonly after: ReviewPlace | null
  readonly limit: number
}

/** The order of the review: 0 an unsure one of the search, 1 an unsure one that seems to be other mail, 2 a sure one of the search. */
export const REVIEW_RANK: RawBuilder<number> = sql<number>`case when readings.is_unsure = 0 then 2 when readings.kind in (${sql.join(KINDS_OF_THE_SEARCH)}) then 0 else 1 end`

/** How many readings wait for a look. */
export async function countReview(tx: Tx): Promise<ReviewCounts> {
  const rows = await tx.db
    .selectFrom('readings')
    .select(['is_unsure', (all) => all.fn.countAll<string | number>().as('count')])
    .where('workspace_id', '=', tx.workspaceId)
    .where((where) => isWaiting(where, false))
    .groupBy('is_unsure')
    .execute()
  const of = (flag: number): number =>
    Number(rows.find((row) => row.is_unsure === flag)?.count ?? 0)
  return { unsure: of(1), sure: of(0) }
}

/** Notes that the user looked at a reading at that instant; null takes it back. Answers whether there is such a reading. */
export async function markReviewed(tx: Tx, messageId: string, at: string | null): Promise<boolean> {
  const result = await tx.db
    .updateTable('readings')
    .set({ reviewed_at: at })
    .where('workspace_id', '=', tx.workspaceId)
    .where('message_id', '=', messageId)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Not looked at yet, and either unsure or of the search: what is surely other mail would only waste her time. */
export function isWaiting(
  where: ExpressionBuilder<Pick<Tables, 'readings'>, 'readings'>,
  isUnsureOnly: boolean,
): Expression<SqlBool> {
  const isUnsure = where('readings.is_unsure', '=', 1)
  return where.and([
    where('readings.reviewed_at', 'is', null),
    isUnsureOnly
      ? isUnsure
      : where.or([isUnsure, where('readings.kind', 'in', KINDS_OF_THE_SEARCH)]),
  ])
}

/** What comes after a place of the review. */
export function isBehindInReview({ rank, at, id }: ReviewPlace): Expression<SqlBool> {
  const inRank = isBehind({ key: 'messages.occurred_at', id: 'messages.id' }, { key: at, id })
  return sql<boolean>`(${REVIEW_RANK} > ${rank} or (${REVIEW_RANK} = ${rank} and ${inRank}))`
}
