import type {
  IngestBatch,
  IngestCheckpoint,
  IngestGateway,
  IngestRequest,
  IngestRun,
  TriageKnowledge,
} from './ingest.ts'
import { INGEST_LIMITS, type IngestLimits } from './ingest-limits.ts'
import type { DeadlyItem } from './ingest-talk.ts'
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
/** Deaths of the worker without a message between them, after which the fault is the program's and not the mail's. */
const MOST_DEATHS_AT_ONE_PLACE = 3

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
  #behind: IngestCheckpoint | null
  /** Items the present worker handed over, and those behind its start that ended one before it. */
  #begun = 0
  #deadly: readonly DeadlyItem[] = []

  constructor(request: IngestRequest, options: Required<IngestGatewayOptions>) {
    this.#request = request
    this.#options = options
    this.#behind = request.from
  }

  async *batches(): AsyncGenerator<IngestBatch> {
    while (!this.#isStopped) {
      const thread = (this.#thread ??= this.#start())
      const answer = await thread.answer()
      if (answer.tells === 'end') return
      if (answer.tells === 'bug') throw new Error(`The import's worker failed: ${answer.message}`)
      if (answer.tells === 'death') this.#passOver(answer)
      else {
        this.#handedOver(answer.begun, answer.batch)
        thread.ask({ ask: 'batch' })
        yield answer.batch
      }
    }
  }

  async *keptAfterAll(knowledge: TriageKnowledge): AsyncGenerator<IngestBatch> {
    void knowledge
    yield* []
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    await this.#thread?.stop()
    this.#thread = null
  }

  #start(): IngestThread {
    const { workerUrl, limits } = this.#options
    const thread = new IngestThread(workerUrl, {
      request: { ...this.#request, from: this.#behind },
      limits,
      deadly: this.#deadly,
      shown: new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT),
    })
    this.#begun = 0
    for (let ahead = 0; ahead < limits.batchesAhead; ahead += 1) thread.ask({ ask: 'batch' })
    return thread
  }

  #handedOver(begun: number, { checkpoint }: IngestBatch): void {
    const count = begun - this.#begun
    this.#begun = begun
    this.#behind = checkpoint
    this.#deadly = this.#deadly
      .filter(({ ordinal }) => ordinal >= count)
      .map((item) => ({ ...item, ordinal: item.ordinal - count }))
  }

  /** The next worker starts behind the last batch and does not look at what ended this one. */
  #passOver({ how, begun, wasLooking, cause }: ThreadDeath): void {
    this.#thread = null
    if (this.#isStopped) return
    const ordinal = begun - this.#begun - (wasLooking ? 1 : 0)
    const isFile = !wasLooking
    const here = this.#deadly.filter((item) => item.ordinal === ordinal && item.isFile === isFile)
    if (here.length >= MOST_DEATHS_AT_ONE_PLACE) {
      throw new Error('The import ended again and again at one place.', { cause })
    }
    this.#deadly = [...this.#deadly, { ordinal, isFile, says: DEATH_SENTENCES[how] }]
  }
}
