import type { Nullable, Selectable, SelectQueryBuilder } from 'kysely'
import type { Tx } from '../context.ts'
import { isBehind } from '../platform/db/place.ts'
import type { ListPlace } from '../platform/page.ts'
import type { CompaniesRow, RejectionsRow, Tables } from '../tables.ts'

/** What a rejection is tied to; the reading and its corrections decide it anew each time. */
export interface RejectionTies {
  readonly companyId: string | null
  readonly applicationId: string | null
  readonly personId: string | null
  readonly stage: string | null
}

/** A rejection with the names its list shows. */
export interface RejectionRecord extends Selectable<RejectionsRow> {
  readonly company: string | null
  readonly role: string | null
  readonly is_sample: number
}

/** Keeps the rejection a message brought, one a message; ties it anew when it was known. Returns its id. */
export async function keepRejection(
  tx: Tx,
  rejection: RejectionTies & { id: string; messageId: string; receivedAt: string; at: string },
): Promise<string> {
  const ties = {
    company_id: rejection.companyId,
    application_id: rejection.applicationId,
    person_id: rejection.personId,
    stage: rejection.stage,
    taken_back_at: null,
  }
  await tx.db
    .insertInto('rejections')
    .values({
      workspace_id: tx.workspaceId,
      id: rejection.id,
      message_id: rejection.messageId,
      ...ties,
      received_at: rejection.receivedAt,
      created_at: rejection.at,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'message_id']).doUpdateSet(ties))
    .execute()
  const row = await tx.db
    .selectFrom('rejections')
    .select('id')
    .where('workspace_id', '=', tx.workspaceId)
    .where('message_id', '=', rejection.messageId)
    .executeTakeFirstOrThrow()
  return row.id
}

/**
 * Takes back a rejection that was none: nothing lists it, its steps or its letter any more. Kept all the same, so that a
 * slip of the finger costs nobody a letter: keeping the rejection again brings everything back.
 */
export async function takeBackRejection(tx: Tx, messageId: string, at: string): Promise<void> {
  await tx.db
    .updateTable('rejections')
    .set({ taken_back_at: at })
    .where('workspace_id', '=', tx.workspaceId)
    .where('message_id', '=', messageId)
    .where('taken_back_at', 'is', null)
    .execute()
}

/** The rejection with that id, or null. */
export async function findRejection(tx: Tx, rejectionId: string): Promise<RejectionRecord | null> {
  const row = await named(tx).where('rejections.id', '=', rejectionId).executeTakeFirst()
  return row ?? null
}

/** Rejections, newest first, from before an instant and id on. */
export async function listRejections(
  tx: Tx,
  page: { readonly before: ListPlace | null; readonly limit: number },
): Promise<RejectionRecord[]> {
  const { before } = page
  const columns = { key: 'rejections.received_at', id: 'rejections.id' }
  const query = named(tx)
  return (before ? query.where(isBehind(columns, before)) : query)
    .orderBy('rejections.received_at', 'desc')
    .orderBy('rejections.id', 'desc')
    .limit(page.limit)
    .execute()
}

/** The rejections a person stands behind, newest first. */
export async function rejectionsOfPerson(tx: Tx, personId: string): Promise<RejectionRecord[]> {
  return named(tx)
    .where('rejections.person_id', '=', personId)
    .orderBy('rejections.received_at', 'desc')
    .execute()
}

/** Ties a rejection and its pending steps to a person found later. */
export async function tiePerson(
  tx: Tx,
  tied: { rejectionId: string; personId: string },
): Promise<void> {
  await tx.db
    .updateTable('rejections')
    .set({ person_id: tied.personId })
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', tied.rejectionId)
    .execute()
  await tx.db
    .updateTable('steps')
    .set({ person_id: tied.personId })
    .where('workspace_id', '=', tx.workspaceId)
    .where('rejection_id', '=', tied.rejectionId)
    .execute()
}

function named(tx: Tx) {
  return withOrigin(tx)
    .leftJoin('applications', (join) =>
      join
        .onRef('applications.id', '=', 'rejections.application_id')
        .onRef('applications.workspace_id', '=', 'rejections.workspace_id'),
    )
    .selectAll('rejections')
    .select([
      'companies.name as company',
      'applications.role as role',
      'imports.is_sample as is_sample',
    ])
}

type WithOrigin = SelectQueryBuilder<
  Omit<Tables, 'companies'> & { companies: Nullable<CompaniesRow> },
  'rejections' | 'messages' | 'imports' | 'companies',
  object
>

/** Rejections that stand, with their company and the import that brought them; what is selected of it is the caller's. */
export function withOrigin(tx: Tx): WithOrigin {
  return tx.db
    .selectFrom('rejections')
    .innerJoin('messages', (join) =>
      join
        .onRef('messages.id', '=', 'rejections.message_id')
        .onRef('messages.workspace_id', '=', 'rejections.workspace_id'),
    )
    .innerJoin('imports', (join) =>
      join
        .onRef('imports.id', '=', 'messages.import_id')
        .onRef('imports.workspace_id', '=', 'messages.workspace_id'),
    )
    .leftJoin('companies', (join) =>
      join
        .onRef('companies.id', '=', 'rejections.company_id')
        .onRef('companies.workspace_id', '=', 'rejections.workspace_id'),
    )
    .where('rejections.workspace_id', '=', tx.workspaceId)
    .where('rejections.taken_back_at', 'is', null)
}

/** The rejections that several messages brought, by message id. */
export async function rejectionIdsOf(
  tx: Tx,
  messageIds: readonly string[],
): Promise<Map<string, string>> {
  if (messageIds.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('rejections')
    .select(['id', 'message_id'])
    .where('workspace_id', '=', tx.workspaceId)
    .where('message_id', 'in', messageIds)
    .where('taken_back_at', 'is', null)
    .execute()
  return new Map(rows.map((row) => [row.message_id, row.id]))
}
