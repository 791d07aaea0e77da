import { Worker } from 'node:worker_threads'
import type { IngestLimits } from './ingest-limits.ts'
import { type IngestAnswer, type IngestOrder, type IngestQuestion, Shown } from './ingest-talk.ts'

/** How a worker ended before its time. */
export interface ThreadDeath {
  readonly tells: 'death'
  readonly how: 'too slow' | 'too large' | 'crashed' | 'stopped'
  /** Items it had begun, and whether it was at work on the last of them or in the file before the next. */
  readonly begun: number
  readonly wasLooking: boolean
  readonly cause: unknown
}

const WATCH_MS = 250
/** V8 ends the whole process when a worker passes its own limit inside a built-in: its limit is a distant second fence. */
const FENCE_FACTOR = 6

/** One worker of an ingest and the answers it has given; it is watched while it works and holds the process only while asked. */
export class IngestThread {
  readonly #worker: Worker
  readonly #shown: Shown
  readonly #limits: IngestLimits
  readonly #answers: (IngestAnswer | ThreadDeath)[] = []
  #watch: NodeJS.Timeout | null = null
  #death: ThreadDeath | null = null
  #wake: () => void = () => {}

  constructor(url: URL, order: IngestOrder) {
    this.#limits = order.limits
    this.#shown = new Shown(order.shown)
    this.#worker = new Worker(url, {
      workerData: order,
      // No environment and no flags: nothing secret is in reach of code that meets hostile mail.
      env: {},
      execArgv: [],
      resourceLimits: {
        maxOldGenerationSizeMb: order.limits.memoryMb * FENCE_FACTOR,
        // What a look leaves behind is garbage at once: more room for it only costs memory.
        maxYoungGenerationSizeMb: 8,
        stackSizeMb: 4,
      },
    })
    this.#worker.unref()
    this.#worker.on('message', (answer: IngestAnswer) => this.#hear(answer))
    this.#worker.on('error', (error) =>
      this.#die(isOutOfMemory(error) ? 'too large' : 'crashed', error),
    )
    this.#worker.on('exit', () => this.#die('crashed', null))
  }

  ask(question: IngestQuestion): void {
    this.#worker.postMessage(question)
  }

  /** The next answer, in the order they were given; after a death there is nothing else. */
  async answer(): Promise<IngestAnswer | ThreadDeath> {
    while (this.#answers.length === 0) {
      if (this.#death !== null) return this.#death
      this.#worker.ref()
      this.#watch ??= this.#startWatch()
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    this.#rest()
    return this.#answers.shift() ?? this.#deathOf('crashed', null)
  }

  /** Ends the worker; an open question is answered with its death. */
  async stop(): Promise<void> {
    this.#die('stopped', null)
    await this.#worker.terminate()
  }

  #hear(answer: IngestAnswer): void {
    if (this.#death !== null) return
    this.#answers.push(answer)
    this.#wake()
  }

  #die(how: ThreadDeath['how'], cause: unknown): void {
    if (this.#death !== null) return
    this.#death = this.#deathOf(how, cause)
    this.#rest()
    // Nobody waits for its end: V8 cannot stop a compiled loop that only calls built-ins.
    void this.#worker.terminate()
    this.#wake()
  }

  #deathOf(how: ThreadDeath['how'], cause: unknown): ThreadDeath {
    const { begun, isLooking: wasLooking } = this.#shown
    return { tells: 'death', how, begun, wasLooking, cause }
  }

  #rest(): void {
    if (this.#watch !== null) clearInterval(this.#watch)
    this.#watch = null
    this.#worker.unref()
  }

  /**
   * Counts what one message costs: processor time, so that a busy machine does not make a mail look costly, and the size of the
   * heap, which V8 guards only by ending the whole process.
   */
  #startWatch(): NodeJS.Timeout {
    let at = { begun: -1, ticks: 0, cpu: 0 }
    const check = async (): Promise<void> => {
      const [usage, heap] = await Promise.all([
        this.#worker.cpuUsage(),
        this.#worker.getHeapStatistics(),
      ])
      const cpu = usage.user + usage.system
      const { begun, isWaiting } = this.#shown
      if (begun !== at.begun || isWaiting) at = { begun, ticks: 0, cpu }
      if (cpu - at.cpu > this.#limits.cpuSeconds * 1_000_000) this.#die('too slow', null)
      if (heap.used_heap_size > this.#limits.memoryMb * 1024 * 1024) this.#die('too large', null)
    }
    return setInterval(() => {
      at.ticks += 1
      if (at.ticks * WATCH_MS > this.#limits.wallSeconds * 1000) return this.#die('too slow', null)
      // A refusal means that the worker is gone; its exit event says so.
      check().catch(() => {})
    }, WATCH_MS)
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
