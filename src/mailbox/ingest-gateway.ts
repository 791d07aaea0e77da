import type {
  IngestBatch,
  IngestCheckpoint,
  IngestGateway,
  IngestRequest,
  IngestRun,
  TriageKnowledge,
} from './ingest.ts'
import { INGEST_LIMITS, type IngestLimits } from './ingest-limits.ts'
import { passFile } from './ingest-skip-gateway.ts'
import { type DeadlyItem, Shown } from './ingest-talk.ts'
import { IngestThread, type ThreadDeath } from './ingest-thread-gateway.ts'

/** Where the worker's code lies (a bundle puts it elsewhere) and what one step of it may cost. */
export interface IngestGatewayOptions {
  readonly workerUrl?: URL
  readonly limits?: IngestLimits
}

const DEATH_SENTENCES: Readonly<Record<ThreadDeath['how'], string>> = {
  'too slow': 'this mail took too long to read; it was passed over',
  'too large': 'this mail needs too much memory; it was passed over',
  crashed: 'this mail stopped the reader; it was passed over',
  stopped: 'the reading was stopped',
}
/** Of a second look that ends its worker; it adds to what is kept, so an import is not failed by it. */
const MOST_DEATHS_AGAIN = 10

/** Opens runs, each with a worker thread of its own that lives until the run is stopped. */
export function openIngestGateway(options: IngestGatewayOptions = {}): IngestGateway {
  const workerUrl = options.workerUrl ?? new URL('./ingest-worker.ts', import.meta.url)
  const limits = options.limits ?? INGEST_LIMITS
  return { open: (request) => new ThreadRun(request, { workerUrl, limits }) }
}

class ThreadRun implements IngestRun {
  readonly #request: IngestRequest
  readonly #options: Required<IngestGatewayOptions>
  #thread: IngestThread | null = null
  #isStopped = false
  #last: IngestBatch
  /** Items the present worker handed over, and those behind its start that ended one before it. */
  #begun = 0
  #deadly: readonly DeadlyItem[] = []
  /** After a death between two messages each is handed over singly, so that the next death tells in which file it was. */
  #isCareful = false

  constructor(request: IngestRequest, options: Required<IngestGatewayOptions>) {
    this.#request = request
    this.#options = options
    const checkpoint = request.from ?? { file: 0, at: null }
    this.#last = { items: [], checkpoint, kibDone: 0, kibTotal: 0 }
  }

  async *batches(): AsyncGenerator<IngestBatch> {
    while (!this.#isStopped) {
      const thread = (this.#thread ??= this.#start(this.#last.checkpoint))
      const answer = await thread.answer()
      if (answer.tells === 'end') return
      if (answer.tells === 'bug') throw new Error(`The import's worker failed: ${answer.message}`)
      if (answer.tells === 'batch') {
        this.#handedOver(answer.begun, answer.batch)
        thread.ask({ ask: 'batch' })
        yield answer.batch
      } else if (!this.#isStopped) {
        const passed = this.#passOver(answer)
        if (passed !== null) yield passed
      }
    }
  }

  async *keptAfterAll(knowledge: TriageKnowledge): AsyncGenerator<IngestBatch> {
    this.#deadly = []
    for (let deaths = 0; deaths < MOST_DEATHS_AGAIN && !this.#isStopped;) {
      const isNew = this.#thread === null
      const thread = (this.#thread ??= this.#start(this.#last.checkpoint))
      // A worker that begins at the end finds nothing more; what lies before it, it reads again.
      if (isNew) await thread.answer()
      thread.ask({ ask: 'again', knowledge })
      let answer = await thread.answer()
      for (; answer.tells === 'batch'; answer = await thread.answer()) {
        thread.ask({ ask: 'batch' })
        yield answer.batch
      }
      if (answer.tells === 'end') return
      if (answer.tells === 'bug') throw new Error(`The second look failed: ${answer.message}`)
      deaths += 1
      this.#thread = null
      if (isNew) this.#deadly = [...this.#deadly, { ordinal: answer.begun - 1, says: '' }]
    }
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    await this.#thread?.stop()
  }

  #start(from: IngestCheckpoint): IngestThread {
    const { workerUrl, limits } = this.#options
    const single = { firstBatchItems: 1, batchItems: 1 }
    const thread = new IngestThread(workerUrl, {
      request: { ...this.#request, from: from.file === 0 && from.at === null ? null : from },
      limits: this.#isCareful ? { ...limits, ...single } : limits,
      deadly: this.#deadly,
      shown: Shown.memory(),
    })
    this.#begun = 0
    for (let ahead = 0; ahead < limits.batchesAhead; ahead += 1) thread.ask({ ask: 'batch' })
    return thread
  }

  #handedOver(begun: number, batch: IngestBatch): void {
    const count = begun - this.#begun
    this.#begun = begun
    this.#last = batch
    this.#deadly = this.#deadly
      .filter(({ ordinal }) => ordinal >= count)
      .map((item) => ({ ...item, ordinal: item.ordinal - count }))
  }

  /**
   * The next worker starts behind the last batch and does not look at the message that ended this one. When a file did it, the
   * rest of that file is passed over: the batch that says so.
   */
  #passOver({ how, begun, wasLooking }: ThreadDeath): IngestBatch | null {
    this.#thread = null
    const ordinal = begun - this.#begun - (wasLooking ? 1 : 0)
    if (wasLooking) {
      this.#deadly = [...this.#deadly, { ordinal, says: DEATH_SENTENCES[how] }]
      return null
    }
    const isPlaced = this.#isCareful && ordinal === 0
    this.#isCareful = !isPlaced
    if (!isPlaced) return null
    this.#last = { ...this.#last, ...passFile(this.#request.files, this.#last.checkpoint) }
    return this.#last
  }
}
