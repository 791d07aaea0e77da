import { parentPort, workerData } from 'node:worker_threads'
import { BatchFiller } from './ingest-batch.ts'
import { lookAt, type LookWith } from './ingest-look.ts'
import { measureFiles, type FileSizes } from './ingest-size-gateway.ts'
import { type IngestStep, readSteps } from './ingest-source-gateway.ts'
import {
  DOING,
  type IngestAnswer,
  type IngestOrder,
  type IngestQuestion,
  SHOWN,
} from './ingest-talk.ts'
import { knownTo } from './triage.ts'

/** Reads the sources of one run, message by message, and answers one batch for each time it is asked. */
class IngestWorker {
  readonly #order: IngestOrder
  readonly #shown: Int32Array
  readonly #tell: (answer: IngestAnswer, moved: readonly ArrayBuffer[]) => void
  readonly #filler: BatchFiller
  readonly #with: LookWith
  #asked = 0
  #wake: () => void = () => {}

  constructor(
    order: IngestOrder,
    tell: (answer: IngestAnswer, moved: readonly ArrayBuffer[]) => void,
  ) {
    this.#order = order
    this.#shown = new Int32Array(order.shown)
    this.#tell = tell
    this.#filler = new BatchFiller(order.limits)
    this.#with = { keeps: order.request.keeps, knownTo: knownTo(order.request.knowledge) }
  }

  hear(question: IngestQuestion): void {
    if (question.ask === 'batch') this.#asked += 1
    this.#wake()
  }

  async readAll(): Promise<void> {
    const { request } = this.#order
    const sizes = measureFiles(request.files)
    this.#show(DOING.reading)
    for await (const step of readSteps(request, request.from)) {
      this.#take(step)
      sizes.passed(step)
      if (this.#filler.isFull) await this.#handOver(sizes)
      this.#show(DOING.reading)
    }
    sizes.ended()
    await this.#handOver(sizes)
    this.#show(DOING.waiting)
    this.#tell({ tells: 'end' }, [])
  }

  #take({ item, behind }: IngestStep): void {
    const ordinal = Atomics.add(this.#shown, SHOWN.begun, 1)
    this.#show(DOING.looking)
    const deadly = this.#order.deadly.find((one) => one.ordinal === ordinal)
    const { path, index } = item
    this.#filler.add(
      deadly === undefined
        ? lookAt(item, this.#with)
        : { path, index, outcome: 'ignored', reason: 'unreadable', says: deadly.says },
      behind,
    )
  }

  async #handOver(sizes: FileSizes): Promise<void> {
    const filled = this.#filler.take()
    if (filled === null) return
    this.#show(DOING.waiting)
    while (this.#asked === 0) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    this.#asked -= 1
    const moved = filled.items.flatMap((item) =>
      item.outcome === 'kept' && item.bytes.buffer instanceof ArrayBuffer
        ? [item.bytes.buffer]
        : [],
    )
    const begun = Atomics.load(this.#shown, SHOWN.begun)
    this.#tell({ tells: 'batch', batch: { ...filled, ...sizes.kib() }, begun }, moved)
  }

  #show(doing: number): void {
    Atomics.store(this.#shown, SHOWN.doing, doing)
  }
}

const worker = new IngestWorker(workerData as IngestOrder, (answer, moved) => {
  parentPort?.postMessage(answer, moved)
})
parentPort?.on('message', (question: IngestQuestion) => worker.hear(question))
worker.readAll().catch((error: unknown) => {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  parentPort?.postMessage({ tells: 'bug', message } satisfies IngestAnswer)
})
