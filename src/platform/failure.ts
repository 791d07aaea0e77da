import { DatabaseTooNew, StoreUnavailable } from './db/engine.ts'
import type { Declined } from './operation.ts'
import { SealBroken } from './seal.ts'

/** The ways the world is known to fail under any operation; each error's message is written for a person. */
const FAILURES = [
  { failure: StoreUnavailable, kind: 'store-unavailable' },
  { failure: DatabaseTooNew, kind: 'database-too-new' },
  { failure: SealBroken, kind: 'seal-broken' },
] as const

/** A thrown error as a "no" that every door can answer, or null when it is a bug. */
export function declineFailure(error: unknown): Declined | null {
  const found = FAILURES.find(({ failure }) => error instanceof failure)
  if (!found || !(error instanceof Error)) return null
  return { kind: found.kind, status: 'unavailable', message: error.message, data: {} }
}
