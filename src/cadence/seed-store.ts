import type { Selectable } from 'kysely'
import type { Tx } from '../context.ts'
import type { CalendarDate } from '../platform/clock.ts'
import type { SeedsRow } from '../tables.ts'

/** Plants a seed: this person was written to after this "no". One a rejection. */
export async function plantSeed(
  tx: Tx,
  seed: {
    id: string
    personId: string
    rejectionId: string
    letterId: string
    plantedOn: CalendarDate
  },
): Promise<void> {
  await tx.db
    .insertInto('seeds')
    .values({
      workspace_id: tx.workspaceId,
      id: seed.id,
      person_id: seed.personId,
      rejection_id: seed.rejectionId,
      letter_id: seed.letterId,
      planted_on: seed.plantedOn,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'rejection_id']).doNothing())
    .execute()
}

/** The seeds planted with a person, oldest first. */
export async function seedsOfPerson(tx: Tx, personId: string): Promise<Selectable<SeedsRow>[]> {
  return tx.db
    .selectFrom('seeds')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('person_id', '=', personId)
    .orderBy('planted_on')
    .execute()
}
