import type { Tx } from '../context.ts'
import { insertRows } from '../platform/db/insert-rows.ts'

/** Values of one statement; SQLite takes 32,766. */
const AT_ONCE = 250

/** Which messages with one of these content hashes are there already: their ids by hash. */
export async function findMessagesByHash(
  tx: Tx,
  hashes: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (let from = 0; from < hashes.length; from += AT_ONCE) {
    const rows = await tx.db
      .selectFrom('messages')
      .select(['id', 'content_hash'])
      .where('workspace_id', '=', tx.workspaceId)
      .where('content_hash', 'in', hashes.slice(from, from + AT_ONCE))
      .execute()
    for (const row of rows) found.set(row.content_hash, row.id)
  }
  return found
}

/** A message that nothing was concluded from. */
export interface Shelved {
  readonly id: string
  readonly messageId: string
  readonly at: string
}

/** Keeps of each message that it is about nothing of hers: other, in an unknown language, without evidence. */
export async function shelveReadings(tx: Tx, shelved: readonly Shelved[]): Promise<void> {
  const rows = shelved.map(({ id, messageId, at }) => ({
    workspace_id: tx.workspaceId,
    id,
    message_id: messageId,
    kind: 'other',
    confidence: 1,
    is_unsure: 0,
    language: 'und',
    evidence: '[]',
    read_at: at,
  }))
  await insertRows(tx.db, 'readings', rows)
}
