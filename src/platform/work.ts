import { hostname } from 'node:os'
import type { Ids } from './ids.ts'

/** Why long work is to stop: the user does not want it any more, or its process ends and another one is to go on. */
export type StopReason = 'not-wanted' | 'process-ends'

/** How long work in this process is named, told of new work, and asked to stop. */
export interface Work {
  /** A name for one attempt at some work that tells which process makes it; never the same twice. */
  claimant(): string
  /** True when the process behind a claimant has surely ended; of other machines nothing is sure. */
  isGone(claimant: string): boolean
  /** Aborted when long work is to stop at its next safe place; the reason is a `StopReason`. */
  readonly stopping: AbortSignal
  /** Tells whoever takes up work in this process that there is some. */
  ring(): void
  /** Calls back at each ring, until the function it answers is called. */
  listen(hear: () => void): () => void
}

/** What tells processes apart. */
export interface WorkNeeds {
  readonly ids: Ids
  readonly stopping: AbortSignal
}

/** The work of this process. */
export function openWork({ ids, stopping }: WorkNeeds): Work {
  const hearers = new Set<() => void>()
  // A process may get the number of one that ended; the id tells them apart.
  const self = { host: hostname(), pid: process.pid, life: ids.next() }
  return {
    stopping,
    claimant: () => [self.host, self.pid, self.life, ids.next()].join(' '),
    isGone(claimant) {
      const [host, pid, life] = claimant.split(' ')
      if (host !== self.host) return false
      return Number(pid) === self.pid ? life !== self.life : !isRunning(Number(pid))
    },
    ring: () => hearers.forEach((hear) => hear()),
    listen(hear) {
      hearers.add(hear)
      return () => void hearers.delete(hear)
    },
  }
}

/** Signal 0 only asks; a process of another user refuses it, but lives. */
function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
