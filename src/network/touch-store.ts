import type { Selectable } from 'kysely'
import type { Tx } from '../context.ts'
import type { TouchesRow } from '../tables.ts'

/** One exchange with a person, either way. */
export interface NewTouch {
  readonly id: string
  readonly personId: string
  readonly direction: 'to-her' | 'from-her'
  readonly summary: string
  readonly happenedAt: string
  readonly letterId: string | null
  readonly messageId: string | null
}

/** Records an exchange. */
export async function recordTouch(tx: Tx, touch: NewTouch): Promise<void> {
  await tx.db
    .insertInto('touches')
    .values({
      workspace_id: tx.workspaceId,
      id: touch.id,
      person_id: touch.personId,
      direction: touch.direction,
      summary: touch.summary,
      happened_at: touch.happenedAt,
      letter_id: touch.letterId,
      message_id: touch.messageId,
    })
    .execute()
}

/** A person's exchanges, newest first. */
export async function touchesOf(tx: Tx, personId: string): Promise<Selectable<TouchesRow>[]> {
  return tx.db
    .selectFrom('touches')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('person_id', '=', personId)
    .orderBy('happened_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}
