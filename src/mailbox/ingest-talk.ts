import type { IngestBatch, IngestRequest, TriageKnowledge } from './ingest.ts'
import type { IngestLimits } from './ingest-limits.ts'

/** What a worker is started with. */
export interface IngestOrder {
  readonly request: IngestRequest
  readonly limits: IngestLimits
  /** Items behind the request's checkpoint, counted from 0, that ended a worker before: they are passed over. */
  readonly deadly: readonly DeadlyItem[]
  /** Where the worker shows what it is at, one 32-bit number each; see `SHOWN`. */
  readonly shown: SharedArrayBuffer
}

/** An item that ended a worker, with the sentence for the user; its file cannot be read on when the file itself did it. */
export interface DeadlyItem {
  readonly ordinal: number
  readonly says: string
  readonly isFile: boolean
}

/** Places of what the worker shows: items it began since it was started, and what it does with the last of them. */
export const SHOWN = { begun: 0, doing: 1 } as const

/** What a worker can be doing: getting an item from its file, looking at it, or waiting to be asked. */
export const DOING = { reading: 0, looking: 1, waiting: 2 } as const

/** Questions to the worker: for one more batch, or for a second look with new knowledge. */
export type IngestQuestion =
  | { readonly ask: 'batch' }
  | { readonly ask: 'again'; readonly knowledge: TriageKnowledge }

/** Answers of the worker; `begun` counts the items of all its batches until then. */
export type IngestAnswer =
  | { readonly tells: 'batch'; readonly batch: IngestBatch; readonly begun: number }
  | { readonly tells: 'end' }
  | { readonly tells: 'bug'; readonly message: string }
