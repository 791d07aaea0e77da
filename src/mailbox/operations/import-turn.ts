import { setImmediate as nextTurn } from 'node:timers/promises'
import { writing, type Context, type Progress, type Tx } from '../../context.ts'
import { laterBy, millisecondsBetween } from '../../platform/clock.ts'
import { claimImport, holdImport, saveProgress, type ImportClaim } from '../import-claim-store.ts'
import { isAhead, type ImportCheckpoint, type ImportStage } from '../import-plan.ts'
import type { StoredImport } from '../import-store.ts'
import type { ImportCounts } from '../import-tally.ts'

/** How long a worker that no longer answers keeps others from its import; the most one message may take is less. */
const LEASE_MS = 90_000

/** The import was cancelled, undone or taken over: nothing more of it may be written here. */
export class ClaimLost extends Error {
  override readonly name = 'ClaimLost'
}

/** The work was asked to stop; all that was written is whole. */
export class WorkStopped extends Error {
  override readonly name = 'WorkStopped'
}

/** What a transaction makes of an import's counts and place. */
export type Come = Pick<ImportTurn, 'counts' | 'checkpoint'>

/** One worker's turn at an import: how far it has come, as it is on the disk. */
export class ImportTurn {
  readonly context: Context
  readonly claim: ImportClaim
  readonly found: StoredImport
  counts: ImportCounts
  checkpoint: ImportCheckpoint
  readonly #beganAt: string

  private constructor(context: Context, claim: ImportClaim, found: StoredImport) {
    this.context = context
    this.claim = claim
    this.found = found
    this.counts = found.counts
    this.checkpoint = found.checkpoint
    this.#beganAt = context.clock.now()
  }

  /** Takes an import up; null when it is not running or another worker holds it. */
  static async take(context: Context, importId: string): Promise<ImportTurn | null> {
    const { work } = context
    const claim = { importId, claimant: work.claimant() }
    const lease = { ...leaseOf(context), isGone: (claimant: string) => work.isGone(claimant) }
    const found = await writing(context, (tx) => claimImport(tx, claim, lease))
    return found && new ImportTurn(context, claim, found)
  }

  /** Whether a stage is still to be gone through, or to the end. */
  isAhead(stage: ImportStage): boolean {
    return isAhead(this.checkpoint, stage)
  }

  /** Goes on to a stage; what was read of the files so far is remembered. */
  async enter(stage: ImportStage): Promise<void> {
    const checkpoint = { stage, at: this.checkpoint.at, into: 0 }
    await this.write(async () => ({ counts: this.counts, checkpoint }))
  }

  /**
   * One transaction of the import's work; what it answers becomes the import's counts and place with it. Throws `WorkStopped`
   * or `ClaimLost`, with nothing written. Between two of them pages get their turn.
   */
  async write(work: (tx: Tx) => Promise<Come>): Promise<void> {
    if (this.context.work.stopping.aborted) throw new WorkStopped()
    const come = await writing(this.context, async (tx) => {
      if (!(await holdImport(tx, this.claim, leaseOf(this.context).until))) throw new ClaimLost()
      const becomes = await work(tx)
      await saveProgress(tx, this.claim, becomes)
      return becomes
    })
    this.counts = come.counts
    this.checkpoint = come.checkpoint
    this.context.progress(this.progress())
    await nextTurn()
  }

  /** How far the import is, for whoever watches. */
  progress(): Progress {
    const wentOnFrom = this.found.counts.seen
    const seconds = millisecondsBetween(this.#beganAt, this.context.clock.now()) / 1000
    const rate = seconds > 0 ? Math.round((this.counts.seen - wentOnFrom) / seconds) : 0
    return progressOf(this.claim.importId, this.counts, { rate, wentOnFrom })
  }
}

/** How far an import is by its counts. */
export function progressOf(
  importId: string,
  counts: ImportCounts,
  turn: Pick<Progress, 'rate' | 'wentOnFrom'>,
): Progress {
  const { seen, taken, ignored, kibDone, kibTotal, tally } = counts
  return { importId, seen, taken, ignored, found: tally.found, kibDone, kibTotal, ...turn }
}

function leaseOf({ clock }: Context): { now: string; until: string } {
  const now = clock.now()
  return { now, until: laterBy(now, LEASE_MS) }
}
