import type { Selectable } from 'kysely'
import type { Tx } from '../context.ts'
import type { CalendarDate } from '../platform/clock.ts'
import { withOrigin } from '../rejections/rejection-store.ts'
import type { StepsRow } from '../tables.ts'
import type { PlannedStep } from './step.ts'
import type { StepKind } from './step-windows.ts'

/** A step with the names its sentence needs. */
export interface StepRecord extends Omit<Selectable<StepsRow>, 'kind'> {
  readonly kind: StepKind
  readonly received_at: string
  readonly person_name: string | null
  readonly company: string | null
  readonly is_sample: number
}

/** Plans a step for a rejection; one of a kind, so planning twice changes nothing but whom it is with. */
export async function keepStep(
  tx: Tx,
  step: PlannedStep & { id: string; rejectionId: string; personId: string | null; at: string },
): Promise<void> {
  await tx.db
    .insertInto('steps')
    .values({
      workspace_id: tx.workspaceId,
      id: step.id,
      kind: step.kind,
      rejection_id: step.rejectionId,
      person_id: step.personId,
      opens_on: step.opensOn,
      due_on: step.dueOn,
      snoozed_until: null,
      done_on: null,
      skipped_on: null,
      created_at: step.at,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['workspace_id', 'rejection_id', 'kind'])
        .doUpdateSet({ person_id: step.personId }),
    )
    .execute()
}

/** What can change on a step. */
export type StepChange = Partial<
  Pick<StepsRow, 'snoozed_until' | 'done_on' | 'skipped_on' | 'opens_on' | 'due_on'>
>

/** Changes a step's dates. */
export async function changeStep(tx: Tx, stepId: string, change: StepChange): Promise<void> {
  await tx.db
    .updateTable('steps')
    .set(change)
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', stepId)
    .execute()
}

/** Takes back a planned step that was never touched, as undoing the step before it does. */
export async function dropStep(tx: Tx, stepId: string): Promise<void> {
  await tx.db
    .deleteFrom('steps')
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', stepId)
    .execute()
}

/** The step with that id, or null. */
export async function findStep(tx: Tx, stepId: string): Promise<StepRecord | null> {
  const row = await told(tx).where('steps.id', '=', stepId).executeTakeFirst()
  return row ? fromRow(row) : null
}

/** The steps of a rejection in the order they open. */
export async function stepsOfRejection(tx: Tx, rejectionId: string): Promise<StepRecord[]> {
  const rows = await told(tx)
    .where('steps.rejection_id', '=', rejectionId)
    .orderBy('steps.opens_on')
    .orderBy('steps.id')
    .execute()
  return rows.map(fromRow)
}

/** Steps neither done nor skipped, soonest due first. */
export async function listPendingSteps(tx: Tx, limit: number): Promise<StepRecord[]> {
  const rows = await told(tx)
    .where('steps.done_on', 'is', null)
    .where('steps.skipped_on', 'is', null)
    .orderBy('steps.due_on')
    .orderBy('steps.id')
    .limit(limit)
    .execute()
  return rows.map(fromRow)
}

/** Steps of one person neither done nor skipped, soonest due first. */
export async function pendingStepsOfPerson(tx: Tx, personId: string): Promise<StepRecord[]> {
  const rows = await told(tx)
    .where('steps.person_id', '=', personId)
    .where('steps.done_on', 'is', null)
    .where('steps.skipped_on', 'is', null)
    .orderBy('steps.due_on')
    .orderBy('steps.id')
    .execute()
  return rows.map(fromRow)
}

/** Steps done or skipped on a day. */
export async function stepsFinishedOn(tx: Tx, day: CalendarDate): Promise<StepRecord[]> {
  const rows = await told(tx)
    .where((where) =>
      where.or([where('steps.done_on', '=', day), where('steps.skipped_on', '=', day)]),
    )
    .orderBy('steps.due_on')
    .orderBy('steps.id')
    .execute()
  return rows.map(fromRow)
}

function fromRow(row: Omit<StepRecord, 'kind'> & { kind: string }): StepRecord {
  return { ...row, kind: row.kind as StepKind }
}

function told(tx: Tx) {
  return withOrigin(tx)
    .innerJoin('steps', (join) =>
      join
        .onRef('steps.rejection_id', '=', 'rejections.id')
        .onRef('steps.workspace_id', '=', 'rejections.workspace_id'),
    )
    .leftJoin('people', (join) =>
      join
        .onRef('people.id', '=', 'steps.person_id')
        .onRef('people.workspace_id', '=', 'steps.workspace_id'),
    )
    .selectAll('steps')
    .select([
      'rejections.received_at as received_at',
      'people.name as person_name',
      'companies.name as company',
      'imports.is_sample as is_sample',
    ])
}
