import type { RefusalStatus } from '../platform/operation.ts'

/** How this door says each status of a refusal. */
export const EXIT_CODE: Readonly<Record<RefusalStatus, number>> = {
  invalid: 2,
  'not-found': 3,
  conflict: 4,
  unavailable: 5,
  'too-large': 6,
  forbidden: 7,
}

/** A bug in Perennial. */
export const EXIT_BUG = 1

/** The command line itself was not understood. */
export const EXIT_USAGE = 2

/** Stopped by Ctrl-C, as shells count it: 128 and the number of SIGINT. */
export const EXIT_INTERRUPTED = 130
