import type { IngestBatch, IngestRequest, TriageKnowledge } from './ingest.ts'
import type { IngestLimits } from './ingest-limits.ts'

/** What a worker is started with. */
export interface IngestOrder {
  readonly request: IngestRequest
  readonly limits: IngestLimits
  /** Items behind the request's checkpoint, counted from 0, that ended a worker before: they are passed over. */
  readonly deadly: readonly DeadlyItem[]
  /** Where the worker shows what it is at. */
  readonly shown: SharedArrayBuffer
}

/** An item that ended a worker, with the sentence for the user. */
export interface DeadlyItem {
  readonly ordinal: number
  readonly says: string
}

/** Places in what a worker shows. */
const BEGUN = 0
const DOING = 1
const NUMBERS = 2
const READING = 0
const LOOKING = 1
const WAITING = 2

/** What a worker shows while it works, also while it hangs: how many items it began, and what it does with the last of them. */
export class Shown {
  readonly #numbers: Int32Array

  constructor(shared: SharedArrayBuffer) {
    this.#numbers = new Int32Array(shared)
  }

  /** The memory that both sides of a thread share. */
  static memory(): SharedArrayBuffer {
    return new SharedArrayBuffer(NUMBERS * Int32Array.BYTES_PER_ELEMENT)
  }

  get begun(): number {
    return Atomics.load(this.#numbers, BEGUN)
  }

  get isLooking(): boolean {
    return Atomics.load(this.#numbers, DOING) === LOOKING
  }

  get isWaiting(): boolean {
    return Atomics.load(this.#numbers, DOING) === WAITING
  }

  /** A look at the next item begins; answers how many were begun before it. */
  begin(): number {
    Atomics.store(this.#numbers, DOING, LOOKING)
    return Atomics.add(this.#numbers, BEGUN, 1)
  }

  reading(): void {
    Atomics.store(this.#numbers, DOING, READING)
  }

  waiting(): void {
    Atomics.store(this.#numbers, DOING, WAITING)
  }
}

/** Questions to the worker: for one more batch, or for a second look with new knowledge. */
export type IngestQuestion =
  | { readonly ask: 'batch' }
  | { readonly ask: 'again'; readonly knowledge: TriageKnowledge }

/** Answers of the worker; `begun` counts the items of all its batches until then. */
export type IngestAnswer =
  | { readonly tells: 'batch'; readonly batch: IngestBatch; readonly begun: number }
  | { readonly tells: 'end' }
  | { readonly tells: 'bug'; readonly message: string }
