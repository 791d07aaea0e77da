import { z } from 'zod'
import { reading, type Context, type Tx } from '../../context.ts'
import { BAD_CURSOR, decodeCursor, encodeCursor } from '../../platform/cursor.ts'
import { operation } from '../../platform/operation.ts'
import { ok, refuse } from '../../platform/result.ts'
import { rejectionIdsOf } from '../../rejections/rejection-store.ts'
import { listImportItems, type ItemPage } from '../import-item-store.ts'
import { findImport, listImports, type StoredImport } from '../import-store.ts'
import { importLine, importView, OUTCOMES, sayImport, sayImports } from '../import-view.ts'
import { IGNORE_REASONS } from '../ingest.ts'
import { subjectsOf } from '../message-store.ts'
import { readingsOf } from '../reading-store.ts'

const ROWS_SHOWN = 100

/** The refusal of every operation on an import that is not there. */
export const NO_IMPORT = {
  status: 'not-found' as const,
  message: (data: { importId: string }): string =>
    `There is no import ${data.importId}; it may have been undone.`,
}

/** A place in an account: what was kept comes before what was ignored. */
const place = z.object({ part: z.enum(['kept', 'ignored']), from: z.int() })
const START = { part: 'kept', from: 0 } as const

/** Shows one import with the account of its messages. */
export const getImport = operation({
  name: 'show-import',
  summary: 'Show an import: what was found, and every message taken, known or ignored, and why',
  input: z.object({
    importId: z.string().min(1),
    outcome: z.enum(OUTCOMES).optional().describe('only messages of which that became'),
    ignoredAs: z.enum(IGNORE_REASONS).optional().describe('only messages ignored for that reason'),
    cursor: z.string().optional().describe('from the answer before; opaque'),
  }),
  output: importView,
  refusals: { 'import-not-found': NO_IMPORT, 'bad-cursor': BAD_CURSOR },
  effects: 'reads',
  doors: {
    http: 'GET /v1/imports/{importId}',
    cli: { command: 'import-report', positional: ['importId'] },
  },
  print: sayImport,
  async run(context: Context, { cursor, ...asked }) {
    const start = cursor ? decodeCursor(cursor, place) : ok(START)
    if (!start.ok) return start
    const view = await reading(context, (tx) => viewImport(tx, { ...asked, ...start.value }))
    return view ? ok(view) : refuse({ kind: 'import-not-found', importId: asked.importId })
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
  doors: { http: 'GET /v1/imports', cli: { command: 'imports' } },
  print: ({ items }) => sayImports(items),
  async run(context: Context) {
    const rows = await reading(context, listImports)
    return ok({ items: rows.map(lineOf) })
  },
})

/** The view of an import that exists; a missing one is a bug of the caller. */
export async function showImport(
  context: Context,
  importId: string,
): Promise<z.output<typeof importView>> {
  const view = await reading(context, (tx) => viewImport(tx, { importId, ...START }))
  if (!view) throw new Error(`The import ${importId} is gone.`)
  return view
}

/** What of an account is asked for, and from where on. */
type Asked = Omit<ItemPage, 'limit'>

async function viewImport(tx: Tx, asked: Asked): Promise<z.output<typeof importView> | null> {
  const found = await findImport(tx, asked.importId)
  if (!found) return null
  const { rows, nextCursor } = await cutRows(tx, asked)
  const messageIds = rows.map((row) => row.message_id).filter((each) => each !== null)
  const readings = await readingsOf(tx, messageIds)
  const rejections = await rejectionIdsOf(tx, messageIds)
  const subjects = await subjectsOf(tx, messageIds)
  const items = rows.map((row) => ({
    path: row.path,
    index: row.item_index,
    outcome: row.outcome as (typeof OUTCOMES)[number],
    ignoredAs: row.ignored_as as (typeof IGNORE_REASONS)[number] | null,
    keptFor: row.kept_for,
    reason: row.reason,
    messageId: row.message_id,
    rejectionId: rejections.get(row.message_id ?? '') ?? null,
    kind: readings.get(row.message_id ?? '')?.kind ?? null,
    subject: subjects.get(row.message_id ?? '') ?? null,
  }))
  return { ...lineOf(found), items, nextCursor }
}

/** One page of rows: when what was kept does not fill it, the first of what was ignored follow. */
async function cutRows(tx: Tx, asked: Asked) {
  const more = ROWS_SHOWN + 1
  const kept = asked.part === 'kept' ? await listImportItems(tx, { ...asked, limit: more }) : []
  const from = asked.part === 'kept' ? 0 : asked.from
  const limit = more - kept.length
  const ignored = await listImportItems(tx, { ...asked, part: 'ignored', from, limit })
  const rows = [...kept, ...ignored]
  const next = rows[ROWS_SHOWN]
  const part = next?.outcome === 'ignored' ? 'ignored' : 'kept'
  const nextCursor = next ? encodeCursor({ part, from: next.position }) : null
  return { rows: rows.slice(0, ROWS_SHOWN), nextCursor }
}

function lineOf(row: StoredImport): z.output<typeof importLine> {
  const { tally, ...counts } = row.counts
  const state = row.cancelled_at ? ('cancelled' as const) : (row.state as 'running')
  const isStopped = state === 'cancelled' || row.state === 'failed'
  return {
    importId: row.id,
    source: row.source,
    isSample: row.is_sample === 1,
    keeps: row.keeps,
    state,
    problem: row.problem,
    canGoOn: isStopped && row.files.length > 0,
    ...counts,
    ...tally,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
  }
}
