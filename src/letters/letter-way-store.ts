import type { Tx } from '../context.ts'
import type { DeliveryState } from '../mailbox/outbox.ts'
import { letterState, type LetterState } from './letter-state.ts'

/** Whether a letter answering that message was handed to the outbox or reported as sent. */
export async function hasLetterGone(tx: Tx, messageId: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom('letters')
    .innerJoin('rejections', (join) =>
      join
        .onRef('rejections.id', '=', 'letters.rejection_id')
        .onRef('rejections.workspace_id', '=', 'letters.workspace_id'),
    )
    .leftJoin('deliveries', (join) =>
      join
        .onRef('deliveries.letter_id', '=', 'letters.id')
        .onRef('deliveries.workspace_id', '=', 'letters.workspace_id'),
    )
    .select('letters.id')
    .where('letters.workspace_id', '=', tx.workspaceId)
    .where('rejections.message_id', '=', messageId)
    .where((where) =>
      where.or([where('letters.sent_at', 'is not', null), where('deliveries.id', 'is not', null)]),
    )
    .executeTakeFirst()
  return row !== undefined
}

/** How far the letter of appreciation of each rejection has come. */
export async function letterStatesOf(
  tx: Tx,
  rejectionIds: readonly string[],
): Promise<Map<string, LetterState>> {
  if (rejectionIds.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('letters')
    .leftJoin('deliveries', (join) =>
      join
        .onRef('deliveries.letter_id', '=', 'letters.id')
        .onRef('deliveries.workspace_id', '=', 'letters.workspace_id'),
    )
    .select(['letters.rejection_id', 'letters.approved_at', 'letters.sent_at', 'deliveries.state'])
    .where('letters.workspace_id', '=', tx.workspaceId)
    .where('letters.rejection_id', 'in', rejectionIds)
    .execute()
  return new Map(
    rows.map((row) => {
      const delivery = row.state ? { state: row.state as DeliveryState } : null
      return [row.rejection_id, letterState({ ...row, delivery })]
    }),
  )
}

/** Letters that the outbox knows as sent and the letter does not yet. */
export async function listUnnotedDepartures(
  tx: Tx,
): Promise<{ letterId: string; sentAt: string | null }[]> {
  const rows = await tx.db
    .selectFrom('letters')
    .innerJoin('deliveries', (join) =>
      join
        .onRef('deliveries.letter_id', '=', 'letters.id')
        .onRef('deliveries.workspace_id', '=', 'letters.workspace_id'),
    )
    .select(['letters.id', 'deliveries.settled_at'])
    .where('letters.workspace_id', '=', tx.workspaceId)
    .where('letters.sent_at', 'is', null)
    .where('deliveries.state', '=', 'sent')
    .execute()
  return rows.map((row) => ({ letterId: row.id, sentAt: row.settled_at }))
}

/** The rejections whose letter is drafted and neither approved nor on its way. */
export async function listDraftedRejections(tx: Tx): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('letters')
    .leftJoin('deliveries', (join) =>
      join
        .onRef('deliveries.letter_id', '=', 'letters.id')
        .onRef('deliveries.workspace_id', '=', 'letters.workspace_id'),
    )
    .select('letters.rejection_id')
    .where('letters.workspace_id', '=', tx.workspaceId)
    .where('letters.approved_at', 'is', null)
    .where('letters.sent_at', 'is', null)
    .where('deliveries.id', 'is', null)
    .execute()
  return rows.map((row) => row.rejection_id)
}
