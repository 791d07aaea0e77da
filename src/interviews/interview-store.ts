import type { Tx } from '../context.ts'
import type { CalendarDate } from '../platform/clock.ts'

/** An interview as far as it is known: with whom, for what, when, and what was good about the talk. */
export interface NewInterview {
  readonly id: string
  readonly applicationId: string | null
  readonly companyId: string | null
  readonly personId: string | null
  readonly heldOn: CalendarDate | null
  readonly topic: string
  readonly at: string
}

/** Logs an interview with what was talked about. */
export async function saveInterview(tx: Tx, interview: NewInterview): Promise<void> {
  await tx.db
    .insertInto('interviews')
    .values({
      workspace_id: tx.workspaceId,
      id: interview.id,
      application_id: interview.applicationId,
      company_id: interview.companyId,
      person_id: interview.personId,
      held_on: interview.heldOn,
      topic: interview.topic,
      created_at: interview.at,
    })
    .execute()
}

/** What was good about the talks for one application, oldest first. */
export async function listTopics(tx: Tx, applicationId: string | null): Promise<string[]> {
  if (!applicationId) return []
  const rows = await tx.db
    .selectFrom('interviews')
    .select('topic')
    .where('workspace_id', '=', tx.workspaceId)
    .where('application_id', '=', applicationId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => row.topic)
}
