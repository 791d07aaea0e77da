import type { Context } from '../context.ts'
import { settleDepartures } from '../letters/operations/letter-went-out.ts'
import { indexUnsearchable } from '../mailbox/operations/index-message.ts'
import { deliverWaiting } from '../mailbox/operations/deliver-letter.ts'

/** How often waiting work is looked for. Letters go out at once by themselves; this finds what a stopped process left. */
const PAUSE_MS = 15_000

/** Work that goes on while a server runs. */
export interface Jobs {
  /** Ends after the round that is under way. */
  stop(): Promise<void>
}

/** Puts right what an earlier process left behind, then looks for waiting work until stopped; tells of what it changed. */
export async function startJobs(context: Context, tell: () => void): Promise<Jobs> {
  const stopping = new AbortController()
  const running = rounds({ context, tell }, stopping.signal)
  return {
    stop() {
      stopping.abort()
      return running
    },
  }
}

async function rounds(
  { context, tell }: { readonly context: Context; readonly tell: () => void },
  stopping: AbortSignal,
): Promise<void> {
  let isSearchable = false
  while (!stopping.aborted) {
    try {
      if (!isSearchable) await indexUnsearchable(context)
      isSearchable = true
      const delivered = await deliverWaiting(context)
      const departed = await settleDepartures(context)
      if (delivered.length + departed > 0) tell()
    } catch (error) {
      // The next round tries again: a full disk or a restarting database must not end the letters.
      context.log.error('job-round-failed', error)
    }
    await pause(stopping)
  }
}

function pause(stopping: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PAUSE_MS)
    timer.unref()
    stopping.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
