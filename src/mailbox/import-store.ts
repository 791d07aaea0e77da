import type { Selectable } from 'kysely'
import type { Tx } from '../context.ts'
import type { ImportItemsRow, ImportsRow } from '../tables.ts'

/** One row of an import's account: what came of one message or file. */
export interface ImportItem {
  readonly id: string
  readonly position: number
  readonly path: string
  readonly index: number
  readonly outcome: 'taken' | 'known' | 'ignored'
  readonly reason: string | null
  readonly messageId: string | null
}

/** Opens an import; its counts start at nothing. */
export async function startImport(
  tx: Tx,
  started: { id: string; source: string; isSample: boolean; at: string },
): Promise<void> {
  await tx.db
    .insertInto('imports')
    .values({
      workspace_id: tx.workspaceId,
      id: started.id,
      source: started.source,
      is_sample: started.isSample ? 1 : 0,
      state: 'running',
      seen: 0,
      taken: 0,
      known: 0,
      ignored: 0,
      problem: null,
      started_at: started.at,
      finished_at: null,
      files: '[]',
      keeps: 'job-mail',
      checkpoint: null,
      kib_done: 0,
      kib_total: 0,
      cancelled_at: null,
      claimed_by: null,
      claimed_until: null,
    })
    .execute()
}

/** Adds one row to the account and counts it, in the transaction that keeps the message itself. */
export async function accountFor(tx: Tx, importId: string, item: ImportItem): Promise<void> {
  await tx.db
    .insertInto('import_items')
    .values({
      workspace_id: tx.workspaceId,
      id: item.id,
      import_id: importId,
      position: item.position,
      path: item.path,
      item_index: item.index,
      outcome: item.outcome,
      reason: item.reason,
      message_id: item.messageId,
    })
    .execute()
  await ofImport(tx, importId)
    .set((row) => ({ seen: row('seen', '+', 1), [item.outcome]: row(item.outcome, '+', 1) }))
    .execute()
}

/** Closes an import; `problem` says why it stopped early, null when it ran to its end. */
export async function finishImport(
  tx: Tx,
  importId: string,
  ended: { at: string; problem: string | null },
): Promise<void> {
  await ofImport(tx, importId)
    .set({
      state: ended.problem ? 'failed' : 'finished',
      problem: ended.problem,
      finished_at: ended.at,
    })
    .execute()
}

/** Imports of a process that died are closed with a sentence. Returns how many there were. */
export async function closeInterruptedImports(tx: Tx, at: string): Promise<number> {
  const result = await tx.db
    .updateTable('imports')
    .set({
      state: 'failed',
      problem:
        'It was interrupted. What it had taken is kept; import the same files again, nothing is doubled.',
      finished_at: at,
    })
    .where('workspace_id', '=', tx.workspaceId)
    .where('state', '=', 'running')
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

/** The import with that id, or null. */
export async function findImport(tx: Tx, importId: string): Promise<Selectable<ImportsRow> | null> {
  const row = await tx.db
    .selectFrom('imports')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', importId)
    .executeTakeFirst()
  return row ?? null
}

/** All imports, newest first. */
export async function listImports(tx: Tx): Promise<Selectable<ImportsRow>[]> {
  return tx.db
    .selectFrom('imports')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** The sample life's import, or null when none is planted. */
export async function findSampleImport(tx: Tx): Promise<string | null> {
  const row = await tx.db
    .selectFrom('imports')
    .select('id')
    .where('workspace_id', '=', tx.workspaceId)
    .where('is_sample', '=', 1)
    .executeTakeFirst()
  return row?.id ?? null
}

/** Rows of an import's account in order, from a position on. */
export async function listImportItems(
  tx: Tx,
  page: { importId: string; from: number; limit: number },
): Promise<Selectable<ImportItemsRow>[]> {
  return tx.db
    .selectFrom('import_items')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('import_id', '=', page.importId)
    .where('position', '>=', page.from)
    .orderBy('position')
    .limit(page.limit)
    .execute()
}

function ofImport(tx: Tx, importId: string) {
  return tx.db
    .updateTable('imports')
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', importId)
}
