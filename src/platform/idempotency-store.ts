import type { Tables } from '../tables.ts'
import { laterBy, type Clock, type Instant } from './clock.ts'
import type { Engine, Tx } from './db/engine.ts'

/** What came of claiming a key: it is ours to run, its answer is known, it is still running, or it belongs to another request. */
export type Claim =
  | { readonly state: 'claimed' }
  | { readonly state: 'answered'; readonly answer: string }
  | { readonly state: 'running' }
  | { readonly state: 'other-request' }

/** One request made under a key: which operation, and a digest of everything that was asked. */
export interface KeyedRequest {
  readonly key: string
  readonly operation: string
  readonly digest: string
}

/** Remembers for 24 hours which keyed requests ran and what was answered, so that a repeated one runs once. */
export interface IdempotencyStore {
  /** Claims the key before the work; of two claims at once exactly one is `claimed`. */
  claim(request: KeyedRequest): Promise<Claim>
  /** Keeps the answer of a claimed request. */
  settle(key: string, answer: string): Promise<void>
  /** Gives the key back after a failure that changed nothing, so that the client may try again. */
  release(key: string): Promise<void>
}

const KEPT_MS = 24 * 60 * 60 * 1000

/** What the store needs of the program around it. */
export interface IdempotencyNeeds {
  readonly engine: Engine<Tables>
  readonly workspaceId: string
  readonly clock: Clock
}

/** Keys of one workspace in the table `idempotency_keys`; a restart forgets none of them. */
export function idempotencyStore({
  engine,
  workspaceId,
  clock,
}: IdempotencyNeeds): IdempotencyStore {
  return {
    claim: (request) => engine.write(workspaceId, (tx) => claim(tx, request, clock.now())),
    settle: (key, answer) =>
      engine.write(workspaceId, async ({ db }) => {
        const rows = db.updateTable('idempotency_keys').set({ answer })
        await rows.where('workspace_id', '=', workspaceId).where('id', '=', key).execute()
      }),
    release: (key) =>
      engine.write(workspaceId, async ({ db }) => {
        const rows = db.deleteFrom('idempotency_keys').where('workspace_id', '=', workspaceId)
        await rows.where('id', '=', key).where('answer', 'is', null).execute()
      }),
  }
}

async function claim(tx: Tx<Tables>, request: KeyedRequest, now: Instant): Promise<Claim> {
  const { db, workspaceId } = tx
  const all = db.deleteFrom('idempotency_keys').where('workspace_id', '=', workspaceId)
  await all.where('created_at', '<', laterBy(now, -KEPT_MS)).execute()
  const { key, operation, digest } = request
  const row = {
    workspace_id: workspaceId,
    id: key,
    operation,
    request_digest: digest,
    answer: null,
  }
  const inserted = await db
    .insertInto('idempotency_keys')
    .values({ ...row, created_at: now })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows === 1n) return { state: 'claimed' }
  const mine = db.selectFrom('idempotency_keys').selectAll().where('workspace_id', '=', workspaceId)
  const kept = await mine.where('id', '=', key).executeTakeFirst()
  // Gone again: the first request failed this instant and gave its key back. To us it was still running.
  return kept ? standing(kept, request) : { state: 'running' }
}

function standing(row: Tables['idempotency_keys'], request: KeyedRequest): Claim {
  if (row.operation !== request.operation || row.request_digest !== request.digest)
    return { state: 'other-request' }
  return row.answer === null ? { state: 'running' } : { state: 'answered', answer: row.answer }
}
