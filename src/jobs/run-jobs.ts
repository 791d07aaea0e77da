import type { Context } from '../context.ts'
import { settleDepartures } from '../letters/operations/letter-went-out.ts'
import { deliverWaiting } from '../mailbox/operations/deliver-letter.ts'
import { indexUnsearchable } from '../mailbox/operations/index-message.ts'
import { removeLeftCopies, takeUpImports } from '../mailbox/operations/take-up-imports.ts'

/** How often waiting work is looked for. Letters and imports begin at once by themselves; this finds what a stopped process left. */
const PAUSE_MS = 15_000

/** Work that goes on while a server runs. */
export interface Jobs {
  /** Ends after the round that is under way; an import stops at its next batch, for the next start to go on with. */
  stop(): Promise<void>
}

/** Puts right what an earlier process left behind, then looks for waiting work until stopped; tells of what it changed. */
export async function startJobs(context: Context, tell: () => void): Promise<Jobs> {
  const stopping = new AbortController()
  const told = (changed: number): void => (changed > 0 ? tell() : undefined)
  const letters = rounds(context, stopping.signal, async () =>
    told((await deliverWaiting(context)).length + (await settleDepartures(context))),
  )
  let isSearchable = false
  // In rounds of their own: an import may take an hour, and no letter waits for it.
  const imports = rounds(context, stopping.signal, async () => {
    if (!isSearchable) told(await indexUnsearchable(context))
    isSearchable = true
    await removeLeftCopies(context)
    told(await takeUpImports(context))
  })
  return {
    async stop() {
      stopping.abort()
      await Promise.all([letters, imports])
    },
  }
}

async function rounds(
  context: Context,
  stopping: AbortSignal,
  work: () => Promise<void>,
): Promise<void> {
  let isCalled = false
  let wake = (): void => undefined
  const unlisten = context.work.listen(() => {
    isCalled = true
    wake()
  })
  while (!stopping.aborted) {
    isCalled = false
    try {
      await work()
    } catch (error) {
      // The next round tries again: a full disk or a restarting database must not end the letters.
      context.log.error('job-round-failed', error)
    }
    // What was called while the round ran may have come too late for it.
    if (!isCalled) await pause(stopping, (wakeUp) => (wake = wakeUp))
  }
  unlisten()
}

function pause(stopping: AbortSignal, whenCalled: (wake: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      stopping.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, PAUSE_MS)
    timer.unref()
    stopping.addEventListener('abort', end)
    whenCalled(end)
  })
}
