import type { Tx } from '../context.ts'
import type { Lease } from './claim-store.ts'
import type { ImportCheckpoint } from './import-plan.ts'
import { countColumns, findImport, type StoredImport } from './import-store.ts'
import type { ImportCounts } from './import-tally.ts'

/** What the row of an import says when nobody holds it. */
const UNCLAIMED = { claimed_by: null, claimed_until: null }

/** A worker's hold on an import; `claimant` is fresh for every attempt. */
export interface ImportClaim {
  readonly importId: string
  readonly claimant: string
}

/**
 * Takes up a running import for one worker; null when it is not running or another one's lease still holds. A claimant of
 * whom `isGone` knows that his process has ended holds nothing.
 */
export async function claimImport(
  tx: Tx,
  claim: ImportClaim,
  taking: Lease & { readonly isGone: (claimant: string) => boolean },
): Promise<StoredImport | null> {
  const found = await findImport(tx, claim.importId)
  if (found?.state !== 'running' || !isFree(found, taking)) return null
  await ofImport(tx, claim.importId)
    .set({ claimed_by: claim.claimant, claimed_until: taking.until })
    .execute()
  return found
}

/** True when nobody holds the import: never claimed, its lease run out, or its claimant's process gone. */
export function isFree(
  found: Pick<StoredImport, 'claimed_by' | 'claimed_until'>,
  { now, isGone }: Pick<Lease, 'now'> & { readonly isGone: (claimant: string) => boolean },
): boolean {
  if (found.claimed_by === null || found.claimed_until === null) return true
  return found.claimed_until < now || isGone(found.claimed_by)
}

/**
 * Renews the lease at the beginning of a batch; false when the import was cancelled, undone or taken over, and nothing more
 * of it may be written. No other writer comes in between until the transaction ends.
 */
export async function holdImport(tx: Tx, claim: ImportClaim, until: string): Promise<boolean> {
  const held = await ofClaim(tx, claim).set({ claimed_until: until }).executeTakeFirst()
  return held.numUpdatedRows === 1n
}

/** Writes how far the import has come, in the transaction of the batch itself. */
export async function saveProgress(
  tx: Tx,
  claim: ImportClaim,
  come: { readonly counts: ImportCounts; readonly checkpoint: ImportCheckpoint },
): Promise<void> {
  await ofClaim(tx, claim)
    .set({ ...countColumns(come.counts), checkpoint: JSON.stringify(come.checkpoint) })
    .execute()
}

/** Closes the import that the worker holds; `problem` says why it stopped early, null when it came to its end. */
export async function finishImport(
  tx: Tx,
  claim: ImportClaim,
  ended: { readonly at: string; readonly problem: string | null },
): Promise<void> {
  await ofClaim(tx, claim)
    .set({
      state: ended.problem ? 'failed' : 'finished',
      problem: ended.problem,
      finished_at: ended.at,
      ...UNCLAIMED,
    })
    .execute()
}

/** Lets go of an import that is to go on later, in this process or another. */
export async function releaseImport(tx: Tx, claim: ImportClaim): Promise<void> {
  await ofClaim(tx, claim).set(UNCLAIMED).execute()
}

/** Stops a running import for good, whoever works on it: he loses his claim. False when it is not running. */
export async function cancelRunning(tx: Tx, importId: string, at: string): Promise<boolean> {
  const cancelled = await ofImport(tx, importId)
    .set({
      state: 'finished',
      finished_at: at,
      cancelled_at: at,
      ...UNCLAIMED,
    })
    .where('state', '=', 'running')
    .executeTakeFirst()
  return cancelled.numUpdatedRows === 1n
}

/** Makes a cancelled or failed import wait for a worker again. */
export async function reopenImport(tx: Tx, importId: string): Promise<void> {
  await ofImport(tx, importId)
    .set({
      state: 'running',
      problem: null,
      finished_at: null,
      cancelled_at: null,
      ...UNCLAIMED,
    })
    .where('state', '<>', 'running')
    .execute()
}

function ofClaim(tx: Tx, { importId, claimant }: ImportClaim) {
  return ofImport(tx, importId).where('state', '=', 'running').where('claimed_by', '=', claimant)
}

function ofImport(tx: Tx, importId: string) {
  return tx.db
    .updateTable('imports')
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', importId)
}
