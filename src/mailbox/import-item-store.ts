import { sql, type Selectable } from 'kysely'
import type { Tx } from '../context.ts'
import { insertRows } from '../platform/db/insert-rows.ts'
import type { ImportItemsRow } from '../tables.ts'
import type { IgnoreReason } from './ingest.ts'
import type { ImportTally } from './import-tally.ts'

/** One row of an import's account: what came of one message or file. */
export interface ImportItem {
  readonly id: string
  readonly importId: string
  /** Its place in the whole import, from 0. */
  readonly position: number
  readonly path: string
  readonly index: number
  readonly outcome: 'taken' | 'known' | 'ignored'
  readonly ignoredAs: IgnoreReason | null
  readonly keptFor: string | null
  readonly reason: string | null
  readonly messageId: string | null
}

/** Adds rows to the account, in the transaction that keeps the messages themselves. */
export async function accountFor(tx: Tx, items: readonly ImportItem[]): Promise<void> {
  await insertRows(
    tx.db,
    'import_items',
    items.map((item) => rowOf(tx, item)),
  )
}

function rowOf(tx: Tx, item: ImportItem): ImportItemsRow {
  return {
    workspace_id: tx.workspaceId,
    id: item.id,
    import_id: item.importId,
    position: item.position,
    path: item.path,
    item_index: item.index,
    outcome: item.outcome,
    ignored_as: item.ignoredAs,
    kept_for: item.keptFor,
    reason: item.reason,
    message_id: item.messageId,
  }
}

/** Says of a message that was ignored what became of it after all. */
export async function accountAgain(
  tx: Tx,
  rowId: string,
  item: Pick<ImportItem, 'outcome' | 'keptFor' | 'reason' | 'messageId'>,
): Promise<void> {
  await tx.db
    .updateTable('import_items')
    .set({
      outcome: item.outcome,
      ignored_as: null,
      kept_for: item.keptFor,
      reason: item.reason,
      message_id: item.messageId,
    })
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', rowId)
    .execute()
}

/** A row of the account that says of a message that it was ignored. */
export interface IgnoredRow {
  readonly rowId: string
  readonly ignoredAs: IgnoreReason
}

/** Which of these messages the account says were ignored, and as what: by `path#index`. */
export async function listIgnored(
  tx: Tx,
  asked: {
    readonly importId: string
    readonly items: readonly Pick<ImportItem, 'path' | 'index'>[]
  },
): Promise<Map<string, IgnoredRow>> {
  if (asked.items.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('import_items')
    .select(['id', 'path', 'item_index', 'ignored_as'])
    .where('workspace_id', '=', tx.workspaceId)
    .where('import_id', '=', asked.importId)
    .where('ignored_as', 'is not', null)
    .where('path', 'in', [...new Set(asked.items.map(({ path }) => path))])
    .where('item_index', 'in', [...new Set(asked.items.map(({ index }) => index))])
    .execute()
  return new Map(
    rows.map((row) => [
      `${row.path}#${row.item_index}`,
      { rowId: row.id, ignoredAs: row.ignored_as as IgnoreReason },
    ]),
  )
}

/** Which rows of an account are asked for. */
export interface ItemPage {
  readonly importId: string
  /** What was kept (taken, known) or what was ignored: they are listed one after the other. */
  readonly part: 'kept' | 'ignored'
  readonly from: number
  readonly limit: number
  readonly outcome?: ImportItem['outcome'] | undefined
  readonly ignoredAs?: IgnoreReason | undefined
}

/** Rows of one part of an import's account in order, from a position on. */
export async function listImportItems(
  tx: Tx,
  page: ItemPage,
): Promise<Selectable<ImportItemsRow>[]> {
  const { outcome, ignoredAs } = page
  // Written out, not a parameter: that is how the index of the kept ones is found.
  const isOfPart =
    page.part === 'kept' ? sql<boolean>`outcome <> 'ignored'` : sql<boolean>`outcome = 'ignored'`
  return tx.db
    .selectFrom('import_items')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('import_id', '=', page.importId)
    .where('position', '>=', page.from)
    .where(isOfPart)
    .$if(outcome !== undefined, (query) => query.where('outcome', '=', outcome ?? ''))
    .$if(ignoredAs !== undefined, (query) => query.where('ignored_as', '=', ignoredAs ?? ''))
    .orderBy('position')
    .limit(page.limit)
    .execute()
}

/** What the mails that an import took are read as now, by kind. */
export async function countFound(tx: Tx, importId: string): Promise<ImportTally['found']> {
  const rows = await tx.db
    .selectFrom('import_items')
    .innerJoin('readings', (join) =>
      join
        .onRef('readings.message_id', '=', 'import_items.message_id')
        .onRef('readings.workspace_id', '=', 'import_items.workspace_id'),
    )
    .select((all) => ['readings.kind', all.fn.countAll<string | number>().as('count')])
    .where('import_items.workspace_id', '=', tx.workspaceId)
    .where('import_items.import_id', '=', importId)
    .where('import_items.outcome', '=', 'taken')
    .where(sql<boolean>`import_items.outcome <> 'ignored'`)
    .groupBy('readings.kind')
    .execute()
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, Number(count)]))
}
