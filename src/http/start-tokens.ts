import { laterBy, type Clock, type Instant } from '../platform/clock.ts'

/** One-time tokens that let the browser of whoever can read the terminal in. */
export interface StartTokens {
  /** A fresh token, good once and for an hour. */
  issue(): string
  /** Whether the token was good; it is not any more. */
  redeem(token: string): boolean
}

const LASTS_MS = 60 * 60 * 1000

/** Start tokens of one process: after a restart there are new ones, the old ones were for the old process. */
export function createStartTokens(clock: Clock, random: () => string): StartTokens {
  const open = new Map<string, Instant>()
  return {
    issue() {
      const now = clock.now()
      for (const [token, until] of open) if (until <= now) open.delete(token)
      const token = random()
      open.set(token, laterBy(now, LASTS_MS))
      return token
    },
    redeem(token) {
      const until = open.get(token)
      open.delete(token)
      return until !== undefined && clock.now() < until
    },
  }
}
