import { sql } from 'kysely'
import type { Tx } from '../context.ts'

/** How many letters answering mail of an import were handed to the outbox, or sent by the user's own hand. */
export async function countGoneLetters(tx: Tx, importId: string): Promise<number> {
  const row = await tx.db
    .selectFrom('letters')
    .leftJoin('deliveries', (join) =>
      join
        .onRef('deliveries.letter_id', '=', 'letters.id')
        .onRef('deliveries.workspace_id', '=', 'letters.workspace_id'),
    )
    .innerJoin('rejections', (join) =>
      join
        .onRef('rejections.id', '=', 'letters.rejection_id')
        .onRef('rejections.workspace_id', '=', 'letters.workspace_id'),
    )
    .innerJoin('messages', (join) =>
      join
        .onRef('messages.id', '=', 'rejections.message_id')
        .onRef('messages.workspace_id', '=', 'rejections.workspace_id'),
    )
    .select((count) => count.fn.countAll<string | number>().as('letters'))
    .where('letters.workspace_id', '=', tx.workspaceId)
    .where('messages.import_id', '=', importId)
    .where((where) =>
      where.or([where('deliveries.id', 'is not', null), where('letters.sent_at', 'is not', null)]),
    )
    .executeTakeFirstOrThrow()
  return Number(row.letters)
}

/**
 * Removes an import: its messages with everything that hangs on them, then the people, applications and companies that
 * it brought and that nothing else speaks of. Returns how many messages and people went.
 */
export async function removeImport(
  tx: Tx,
  importId: string,
): Promise<{ messages: number; people: number }> {
  const messages = await tx.db
    .deleteFrom('messages')
    .where('workspace_id', '=', tx.workspaceId)
    .where('import_id', '=', importId)
    .executeTakeFirst()
  // Interviews were logged on applications of this import; they go with those that go.
  await sql`DELETE FROM interviews WHERE workspace_id = ${tx.workspaceId} AND application_id IN (
      SELECT id FROM applications WHERE workspace_id = ${tx.workspaceId} AND import_id = ${importId})
    AND NOT EXISTS (SELECT 1 FROM rejections r WHERE r.workspace_id = ${tx.workspaceId}
      AND r.application_id = interviews.application_id)`.execute(tx.db)
  const people =
    await sql`DELETE FROM people WHERE workspace_id = ${tx.workspaceId} AND import_id = ${importId}
    AND NOT EXISTS (SELECT 1 FROM rejections r WHERE r.workspace_id = ${tx.workspaceId} AND r.person_id = people.id)
    AND NOT EXISTS (SELECT 1 FROM interviews i WHERE i.workspace_id = ${tx.workspaceId} AND i.person_id = people.id)
    AND NOT EXISTS (SELECT 1 FROM letters l WHERE l.workspace_id = ${tx.workspaceId} AND l.person_id = people.id)`.execute(
      tx.db,
    )
  await sql`DELETE FROM applications WHERE workspace_id = ${tx.workspaceId} AND import_id = ${importId}
    AND NOT EXISTS (SELECT 1 FROM rejections r WHERE r.workspace_id = ${tx.workspaceId}
      AND r.application_id = applications.id)
    AND NOT EXISTS (SELECT 1 FROM interviews i WHERE i.workspace_id = ${tx.workspaceId}
      AND i.application_id = applications.id)`.execute(tx.db)
  await sql`DELETE FROM companies WHERE workspace_id = ${tx.workspaceId} AND import_id = ${importId}
    AND NOT EXISTS (SELECT 1 FROM people p WHERE p.workspace_id = ${tx.workspaceId} AND p.company_id = companies.id)
    AND NOT EXISTS (SELECT 1 FROM rejections r WHERE r.workspace_id = ${tx.workspaceId} AND r.company_id = companies.id)
    AND NOT EXISTS (SELECT 1 FROM interviews i WHERE i.workspace_id = ${tx.workspaceId} AND i.company_id = companies.id)
    AND NOT EXISTS (SELECT 1 FROM applications a WHERE a.workspace_id = ${tx.workspaceId}
      AND a.company_id = companies.id)`.execute(tx.db)
  await tx.db
    .deleteFrom('imports')
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', importId)
    .execute()
  return { messages: Number(messages.numDeletedRows), people: Number(people.numAffectedRows ?? 0) }
}
