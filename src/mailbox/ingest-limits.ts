/** What one step of an import may cost, and how much is handed over at once. */
export interface IngestLimits {
  /** Processor seconds that one message may take before the worker is ended and the message passed over. */
  readonly cpuSeconds: number
  /** The same in seconds of the clock, for a disk or network drive that no longer answers. */
  readonly wallSeconds: number
  /** The worker's JavaScript heap, in MiB. */
  readonly memoryMb: number
  readonly batchItems: number
  readonly batchBytes: number
  /** The first batches are small, so that the first finding stands on the screen at once; each may be twice the one before. */
  readonly firstBatchItems: number
  /** Batches that may wait unread; the worker rests when there are more. */
  readonly batchesAhead: number
}

/** The limits of an import, each with its source. */
export const INGEST_LIMITS: IngestLimits = {
  // As for the full parser; the longest honest message (25 MiB) takes 0.1 s.
  cpuSeconds: 5,
  wallSeconds: 60,
  memoryMb: 256,
  // One wait for the disk a batch: 512 messages cost 0.1 s of work, in which no other writer is held up for long.
  batchItems: 512,
  batchBytes: 4 * 1024 * 1024,
  firstBatchItems: 16,
  batchesAhead: 2,
}
