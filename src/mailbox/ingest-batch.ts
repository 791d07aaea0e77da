import type { IngestBatch, IngestCheckpoint, IngestItem } from './ingest.ts'
import type { IngestLimits } from './ingest-limits.ts'

/** Bytes that handing over one item costs beside its content: its path, words and place in the batch. */
const ITEM_BYTES = 200

/** Gathers items until a batch is worth handing over: by count, which grows from batch to batch, and by bytes. */
export class BatchFiller {
  readonly #limits: IngestLimits
  #mostItems: number
  #items: IngestItem[] = []
  #bytes = 0
  #behind: IngestCheckpoint = { file: 0, at: null }

  constructor(limits: IngestLimits) {
    this.#limits = limits
    this.#mostItems = limits.firstBatchItems
  }

  add(item: IngestItem, behind: IngestCheckpoint): void {
    this.#items.push(item)
    this.#bytes += ITEM_BYTES + contentBytes(item)
    this.#behind = behind
  }

  /** The checkpoint behind the last item; a second look does not move it. */
  get lastBehind(): IngestCheckpoint {
    return this.#behind
  }

  get isFull(): boolean {
    return this.#items.length >= this.#mostItems || this.#bytes >= this.#limits.batchBytes
  }

  /** What was gathered since the last time, with the checkpoint behind it; null when that is nothing. */
  take(): Pick<IngestBatch, 'items' | 'checkpoint'> | null {
    if (this.#items.length === 0) return null
    const taken = { items: this.#items, checkpoint: this.#behind }
    this.#items = []
    this.#bytes = 0
    this.#mostItems = Math.min(this.#mostItems * 2, this.#limits.batchItems)
    return taken
  }
}

function contentBytes(item: IngestItem): number {
  if (item.outcome === 'kept') return item.bytes.length
  return item.outcome === 'shelved' ? 2 * item.mail.text.length : 0
}
