import { parentPort, workerData } from 'node:worker_threads'
import { fnv1a } from '../platform/hash.ts'
import type { IngestItem, TriageKnowledge } from './ingest.ts'
import { BatchFiller } from './ingest-batch.ts'
import { lookAgainAt, lookAt, type LookWith } from './ingest-look.ts'
import { IngestMemory } from './ingest-memory.ts'
import { type FileSizes, measureFiles } from './ingest-size-gateway.ts'
import { archiveOf, behindItem, readAgain, readSteps } from './ingest-source-gateway.ts'
import { type IngestAnswer, type IngestOrder, type IngestQuestion, Shown } from './ingest-talk.ts'
import { isSourceMail, type SourceItem, type SourceMail } from './source.ts'
import { type KnownTo, knownTo } from './triage.ts'

type Tell = (answer: IngestAnswer, moved: readonly ArrayBuffer[]) => void

/** Reads the sources of one run, message by message, and answers one batch for each time it is asked. */
class IngestWorker {
  readonly #order: IngestOrder
  readonly #shown: Shown
  readonly #tell: Tell
  readonly #filler: BatchFiller
  readonly #with: LookWith
  readonly #memory = new IngestMemory()
  readonly #archives = new Set<string>()
  readonly #sizes: FileSizes
  #asked = 0
  #wake: () => void = () => {}

  constructor(order: IngestOrder, tell: Tell) {
    this.#order = order
    this.#shown = new Shown(order.shown)
    this.#tell = tell
    this.#filler = new BatchFiller(order.limits)
    this.#with = { keeps: order.request.keeps, knownTo: knownTo(order.request.knowledge) }
    this.#sizes = measureFiles(order.request.files)
  }

  /** One more batch is wanted. */
  ask(): void {
    this.#asked += 1
    this.#wake()
  }

  /** Reads everything behind the checkpoint. */
  async readAll(): Promise<void> {
    const { request } = this.#order
    for await (const { file, items } of readSteps(request, request.from)) {
      for (const item of items) {
        this.#filler.add(this.#look(item), behindItem(file, item))
        this.#sizes.passed(file, item)
        if (this.#filler.isFull) await this.#handOver()
        this.#shown.reading()
      }
    }
    this.#sizes.ended()
    await this.#finish()
  }

  /** Looks again at what was ignored as private before more was known. */
  async lookAgain(knowledge: TriageKnowledge): Promise<void> {
    const known = knownTo(knowledge)
    const { request } = this.#order
    const recalled = { places: this.#memory.recall(knowledge), archives: this.#archives }
    for await (const mail of readAgain(request, recalled)) await this.#keepIfTied(mail, known)
    if (request.from !== null) await this.#lookBefore(known)
    await this.#finish()
  }

  /** What was read before this worker began is not in its memory: it is all read again. */
  async #lookBefore(known: KnownTo): Promise<void> {
    const { request } = this.#order
    const { from } = request
    for await (const { file, items } of readSteps(request, null)) {
      for (const item of items) {
        if (isSourceMail(item)) await this.#keepIfTied(item, known)
        const { at } = behindItem(file, item)
        const isThere = at?.path === from?.at?.path && at?.index === from?.at?.index
        if (file === from?.file && isThere) return
      }
    }
  }

  async #keepIfTied(mail: SourceMail, known: KnownTo): Promise<void> {
    const ordinal = this.#shown.begin()
    if (this.#order.deadly.some((one) => one.ordinal === ordinal)) return
    const item = lookAgainAt(mail, known)
    this.#shown.reading()
    if (item === null) return
    this.#filler.add(item, this.#filler.lastBehind)
    if (this.#filler.isFull) await this.#handOver()
  }

  #look(item: SourceItem): IngestItem {
    const ordinal = this.#shown.begin()
    const { path, index } = item
    const deadly = this.#order.deadly.find((one) => one.ordinal === ordinal)
    if (deadly !== undefined) {
      return { path, index, outcome: 'ignored', reason: 'unreadable', says: deadly.says }
    }
    const looked = lookAt(item, this.#with)
    if (looked.ties !== null) {
      this.#memory.remember({ pathHash: fnv1a(path), index, offset: item.at }, looked.ties)
      const archive = archiveOf(path)
      if (archive !== null) this.#archives.add(archive)
    }
    return looked.item
  }

  async #finish(): Promise<void> {
    await this.#handOver()
    this.#shown.waiting()
    this.#tell({ tells: 'end' }, [])
  }

  async #handOver(): Promise<void> {
    const filled = this.#filler.take()
    if (filled === null) return
    this.#shown.waiting()
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
    const batch = { ...filled, ...this.#sizes.kib() }
    this.#tell({ tells: 'batch', batch, begun: this.#shown.begun }, moved)
  }
}

const tell: Tell = (answer, moved) => parentPort?.postMessage(answer, moved)
const worker = new IngestWorker(workerData as IngestOrder, tell)

function guarded(work: () => Promise<void>): Promise<void> {
  return work().catch((error: unknown) => {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
    tell({ tells: 'bug', message }, [])
  })
}

let last = guarded(() => worker.readAll())
parentPort?.on('message', (question: IngestQuestion) => {
  if (question.ask === 'batch') worker.ask()
  else last = last.then(() => guarded(() => worker.lookAgain(question.knowledge)))
})
