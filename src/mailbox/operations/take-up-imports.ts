import { reading, type Context } from '../../context.ts'
import { laterBy } from '../../platform/clock.ts'
import { isFree } from '../import-claim-store.ts'
import { findImport, listUnfinishedImports } from '../import-store.ts'
import { workOnImport } from './run-import.ts'

/** How long the copies of an import that was cancelled or failed stay, so that it can be resumed. */
const COPIES_STAY_MS = 7 * 24 * 60 * 60 * 1000
/** Copies without an import belong to one that is about to begin, in this process or another, or to one that never did. */
const BEGINS_WITHIN_MS = 24 * 60 * 60 * 1000

/** Works on every running import that nobody holds, one after the other; answers how many came to their end. */
export async function takeUpImports(context: Context): Promise<number> {
  const { work, clock } = context
  const isGone = (claimant: string): boolean => work.isGone(claimant)
  const running = await reading(context, listUnfinishedImports)
  let ended = 0
  // The oldest first: listed newest first.
  for (const each of running.toReversed()) {
    if (work.stopping.aborted) break
    if (each.state !== 'running' || !isFree(each, { now: clock.now(), isGone })) continue
    try {
      if ((await workOnImport(context, each.id)) === 'ended') ended += 1
    } catch (error) {
      // It stands as failed, with what to do; the next one may be well.
      context.log.error('import-failed', error)
    }
  }
  return ended
}

/** Removes the copies that no import will read any more. */
export async function removeLeftCopies(context: Context): Promise<void> {
  const now = context.clock.now()
  for (const { importId, writtenAt } of await context.spool.list()) {
    const found = await reading(context, (tx) => findImport(tx, importId))
    const isLeft = found
      ? found.finished_at !== null && found.finished_at < laterBy(now, -COPIES_STAY_MS)
      : writtenAt < laterBy(now, -BEGINS_WITHIN_MS)
    if (isLeft) await context.spool.remove(importId)
  }
}
