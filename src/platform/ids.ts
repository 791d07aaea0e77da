import { uuidv7 } from 'uuidv7'

/** Makes identifiers that sort by time of making; a seam so that tests and samples repeat. */
export interface Ids {
  /** A fresh UUID version 7. */
  next(): string
}

/** Identifiers from the machine's clock and random source. */
export function systemIds(): Ids {
  return { next: uuidv7 }
}

/** Repeatable identifiers that count up: `00000000-0000-7000-8000-00000000000n`. */
export function countingIds(start = 1): Ids {
  let count = start
  return { next: () => `00000000-0000-7000-8000-${String(count++).padStart(12, '0')}` }
}
