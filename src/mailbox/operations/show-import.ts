import { z } from 'zod'
import { reading, type Context, type Tx } from '../../context.ts'
import { BAD_CURSOR, decodeCursor, encodeCursor } from '../../platform/cursor.ts'
import { operation } from '../../platform/operation.ts'
import { ok, refuse } from '../../platform/result.ts'
import { rejectionIdsOf } from '../../rejections/rejection-store.ts'
import type { ImportsRow } from '../../tables.ts'
import { findImport, listImportItems, listImports } from '../import-store.ts'
import { importLine, importView } from '../import-view.ts'
import { subjectsOf } from '../message-store.ts'
import { readingsOf } from '../reading-store.ts'

const ROWS_SHOWN = 100
const importId = z.string().min(1)

const NO_IMPORT = {
  status: 'not-found' as const,
  message: (data: { importId: string }) =>
    `There is no import ${data.importId}; it may have been undone.`,
}

/** Shows one import with the account of its messages. */
export const getImport = operation({
  name: 'show-import',
  summary: 'Show an import: every message seen, taken, known or ignored, and why',
  input: z.object({ importId, cursor: z.string().optional() }),
  output: importView,
  refusals: { 'import-not-found': NO_IMPORT, 'bad-cursor': BAD_CURSOR },
  effects: 'reads',
  doors: { http: 'GET /v1/imports/{importId}' },
  async run(context: Context, input) {
    const place = input.cursor
      ? decodeCursor(input.cursor, z.object({ from: z.int() }))
      : ok({ from: 0 })
    if (!place.ok) return place
    const view = await reading(context, (tx) => viewImport(tx, input.importId, place.value.from))
    return view ? ok(view) : refuse({ kind: 'import-not-found', importId: input.importId })
  },
})

/** Lists all imports, newest first. */
export const listAllImports = operation({
  name: 'list-imports',
  summary: 'List the imports, newest first',
  input: z.object({}),
  output: z.object({ items: z.array(importLine).readonly() }),
  refusals: {},
  effects: 'reads',
  doors: { http: 'GET /v1/imports' },
  async run(context: Context) {
    const rows = await reading(context, listImports)
    return ok({ items: rows.map(lineOf) })
  },
})

/** The view of an import that exists; a missing one is a bug of the caller. */
export async function showImport(
  context: Context,
  id: string,
): Promise<z.output<typeof importView>> {
  const view = await reading(context, (tx) => viewImport(tx, id, 0))
  if (!view) throw new Error(`The import ${id} is gone.`)
  return view
}

async function viewImport(
  tx: Tx,
  id: string,
  from: number,
): Promise<z.output<typeof importView> | null> {
  const found = await findImport(tx, id)
  if (!found) return null
  const rows = await listImportItems(tx, { importId: id, from, limit: ROWS_SHOWN + 1 })
  const shown = rows.slice(0, ROWS_SHOWN)
  const messageIds = shown.map((row) => row.message_id).filter((each) => each !== null)
  const [readings, rejections, subjects] = [
    await readingsOf(tx, messageIds),
    await rejectionIdsOf(tx, messageIds),
    await subjectsOf(tx, messageIds),
  ]
  const items = shown.map((row) => ({
    path: row.path,
    index: row.item_index,
    outcome: row.outcome as 'taken' | 'known' | 'ignored',
    reason: row.reason,
    messageId: row.message_id,
    rejectionId: rejections.get(row.message_id ?? '') ?? null,
    kind: readings.get(row.message_id ?? '')?.kind ?? null,
    subject: subjects.get(row.message_id ?? '') ?? null,
  }))
  const nextCursor = rows.length > ROWS_SHOWN ? encodeCursor({ from: from + ROWS_SHOWN }) : null
  return { ...lineOf(found), items, nextCursor }
}

function lineOf(row: ImportsRow): z.output<typeof importLine> {
  return {
    importId: row.id,
    source: row.source,
    isSample: row.is_sample === 1,
    state: row.state as 'running' | 'finished' | 'failed',
    problem: row.problem,
    seen: row.seen,
    taken: row.taken,
    known: row.known,
    ignored: row.ignored,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
  }
}
