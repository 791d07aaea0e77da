import type { Selectable } from 'kysely'
import type { Tx } from '../context.ts'
import type { ImportsRow } from '../tables.ts'
import type { ImportKeeps } from './ingest.ts'
import { IMPORT_START, type ImportCheckpoint, type PlannedFile } from './import-plan.ts'
import { NO_COUNTS, type ImportCounts, type ImportTally } from './import-tally.ts'

/** An import about to begin. */
export interface NewImport {
  readonly id: string
  /** What the user calls its files. */
  readonly source: string
  readonly isSample: boolean
  readonly keeps: ImportKeeps
  readonly files: readonly PlannedFile[]
  readonly at: string
}

/** An import as stored, its JSON opened. */
export interface StoredImport extends Omit<
  Selectable<ImportsRow>,
  'files' | 'checkpoint' | 'tally' | 'keeps'
> {
  readonly keeps: ImportKeeps
  readonly files: readonly PlannedFile[]
  readonly checkpoint: ImportCheckpoint
  readonly counts: ImportCounts
}

/** Opens an import that nobody works on yet; its counts start at nothing. */
export async function startImport(tx: Tx, started: NewImport): Promise<void> {
  await tx.db
    .insertInto('imports')
    .values({
      workspace_id: tx.workspaceId,
      id: started.id,
      source: started.source,
      is_sample: started.isSample ? 1 : 0,
      state: 'running',
      ...countColumns(NO_COUNTS),
      problem: null,
      started_at: started.at,
      finished_at: null,
      files: JSON.stringify(started.files),
      keeps: started.keeps,
      checkpoint: JSON.stringify(IMPORT_START),
      cancelled_at: null,
      claimed_by: null,
      claimed_until: null,
    })
    .execute()
}

/** The columns of an import that hold its counts. */
type CountColumns = Pick<
  ImportsRow,
  'seen' | 'taken' | 'known' | 'ignored' | 'kib_done' | 'kib_total' | 'tally'
>

/** The counts of an import as its row holds them. */
export function countColumns(counts: ImportCounts): CountColumns {
  const { seen, taken, known, ignored, kibDone, kibTotal, tally } = counts
  const read = { kib_done: kibDone, kib_total: kibTotal }
  return { seen, taken, known, ignored, ...read, tally: JSON.stringify(tally) }
}

/** The import with that id, or null. */
export async function findImport(tx: Tx, importId: string): Promise<StoredImport | null> {
  const row = await imports(tx).where('id', '=', importId).executeTakeFirst()
  return row ? fromRow(row) : null
}

/** All imports, newest first. */
export async function listImports(tx: Tx): Promise<StoredImport[]> {
  const rows = await imports(tx).orderBy('started_at', 'desc').orderBy('id', 'desc').execute()
  return rows.map(fromRow)
}

/** The imports that have not come to their end, for whatever reason, newest first. */
export async function listUnfinishedImports(tx: Tx): Promise<StoredImport[]> {
  const rows = await imports(tx)
    .where((where) =>
      where.or([where('state', '<>', 'finished'), where('cancelled_at', 'is not', null)]),
    )
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(fromRow)
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

function imports(tx: Tx) {
  return tx.db.selectFrom('imports').selectAll().where('workspace_id', '=', tx.workspaceId)
}

function fromRow(row: Selectable<ImportsRow>): StoredImport {
  const { seen, taken, known, ignored, kib_done: kibDone, kib_total: kibTotal } = row
  // An import of an earlier version has no tally.
  const tally = { ...NO_COUNTS.tally, ...(JSON.parse(row.tally) as Partial<ImportTally>) }
  return {
    ...row,
    keeps: row.keeps as ImportKeeps,
    files: JSON.parse(row.files) as PlannedFile[],
    checkpoint: row.checkpoint ? (JSON.parse(row.checkpoint) as ImportCheckpoint) : IMPORT_START,
    counts: { seen, taken, known, ignored, kibDone, kibTotal, tally },
  }
}
