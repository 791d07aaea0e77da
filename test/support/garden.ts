import { fixedClock } from '../../src/platform/clock.ts'
import { SILENT_LOG, type Log } from '../../src/platform/log.ts'

/** A made-up product of every kind of operation, so that the doors are tested without knowing ours. */
export interface Garden {
  readonly log: Log
  readonly plants: Map<string, { name: string; litres: number }>
  /** Every write that happened, in order: the state that a stray request must not change. */
  readonly writes: string[]
  /** How many streams were closed by their reader or their end. */
  closedStreams: number
}

/** A garden with one fern. */
export function plantGarden(log: Log = SILENT_LOG): Garden {
  return {
    log,
    plants: new Map([['fern', { name: 'Fern', litres: 1 }]]),
    writes: [],
    closedStreams: 0,
  }
}

/** Monday morning, for ever. */
export const GARDEN_CLOCK = fixedClock('2026-11-23T08:00:00.000Z')
