import { Worker } from 'node:worker_threads'
import type { MailRequest, ParseOutcome } from './mail-worker.ts'
import { MAIL_LIMITS, type MailLimits } from './parse-limits.ts'

export type { ParseOutcome } from './mail-worker.ts'

/** The one way to read mail from strangers: a worker thread that may be killed at any time. */
export interface MimeGateway {
  /** Reads one mail; always answers, whatever the bytes are. Calls may overlap, answers keep their order. */
  readonly parse: (bytes: Uint8Array) => Promise<ParseOutcome>
  /** Ends the worker; mails still waiting are refused. */
  readonly close: () => Promise<void>
}

/** Where the worker's code lies (a bundle puts it elsewhere) and what one mail may cost. */
export interface MimeGatewayOptions {
  readonly workerUrl?: URL
  readonly limits?: MailLimits
}

/** How one question to the worker ended, when not with an answer. */
type Death = 'too slow' | 'too large' | 'crashed' | 'closed'
type Reply = { readonly answer: ParseOutcome } | { readonly death: Death }

const WATCH_MS = 100
const CLOSE_MS = 1000
/**
 * V8 ends the whole process, not the worker, when a worker passes its own limit inside a built-in (seen with Node
 * 24.21). So the heap is watched from outside, and V8's limit is a distant second fence.
 */
const FENCE_FACTOR = 6

const DEATH_SENTENCES: Readonly<Record<Death, string>> = {
  'too slow': 'this mail took too long to read; its text was not read',
  'too large': 'this mail needs too much memory; its text was not read',
  crashed: 'this mail stopped the reader; its text was not read',
  closed: 'the reading was stopped',
}

/** Opens the reader; the worker starts with the first mail and does not keep the process alive while idle. */
export function openMimeGateway(options: MimeGatewayOptions = {}): MimeGateway {
  const limits = options.limits ?? MAIL_LIMITS
  const workerUrl = options.workerUrl ?? new URL('./mail-worker.ts', import.meta.url)
  const handle = new WorkerHandle(workerUrl, limits)
  let last: Promise<unknown> = Promise.resolve()
  return {
    parse(bytes) {
      const next = last.then(() => parseOne(handle, bytes))
      last = next
      return next
    },
    async close() {
      await handle.close()
    },
  }
}

/** The whole mail first; when that kills the worker, its headers alone, so that sender and subject are still known. */
async function parseOne(handle: WorkerHandle, bytes: Uint8Array): Promise<ParseOutcome> {
  const whole = await handle.ask({ bytes, isHeadOnly: false })
  if ('answer' in whole) return whole.answer
  const problem = DEATH_SENTENCES[whole.death]
  const head = whole.death === 'closed' ? whole : await handle.ask({ bytes, isHeadOnly: true })
  if (!('answer' in head) || head.answer.outcome === 'refused') {
    return { outcome: 'refused', reason: problem }
  }
  const { mail } = head.answer
  return { outcome: 'parsed', mail: { ...mail, problems: [problem, ...mail.problems] } }
}

/** One worker at a time: started when needed, asked one question at a time, killed and forgotten when it misbehaves. */
class WorkerHandle {
  readonly #url: URL
  readonly #limits: MailLimits
  #worker: Worker | null = null
  #isClosed = false
  /** Ends the question that is open now; does nothing between questions. */
  #settle: (reply: Reply) => void = () => {}

  constructor(url: URL, limits: MailLimits) {
    this.#url = url
    this.#limits = limits
  }

  async ask(request: MailRequest): Promise<Reply> {
    if (this.#isClosed) return { death: 'closed' }
    const worker = (this.#worker ??= this.#start())
    worker.ref()
    const watch = watchCosts(worker, this.#limits, (death) => this.#settle({ death }))
    const reply = await new Promise<Reply>((resolve) => {
      this.#settle = resolve
      // The caller keeps its bytes (it stores and hashes them), and a small Buffer shares its memory with others:
      // so a copy is moved, never the original.
      const bytes = new Uint8Array(request.bytes)
      worker.postMessage({ ...request, bytes }, [bytes.buffer])
    })
    clearInterval(watch)
    this.#settle = () => {}
    worker.unref()
    if ('death' in reply) void this.#abandon(worker)
    return reply
  }

  async close(): Promise<void> {
    this.#isClosed = true
    this.#settle({ death: 'closed' })
    const worker = this.#worker
    if (worker !== null) await Promise.race([this.#abandon(worker), after(CLOSE_MS)])
  }

  #start(): Worker {
    const worker = new Worker(this.#url, {
      workerData: this.#limits,
      // No environment and no flags: nothing secret is in reach of a parser that meets hostile mail.
      env: {},
      execArgv: [],
      resourceLimits: {
        maxOldGenerationSizeMb: this.#limits.memoryMb * FENCE_FACTOR,
        maxYoungGenerationSizeMb: 32,
        stackSizeMb: 4,
      },
    })
    // A killed worker may still report; only the one in use may answer.
    const report = (reply: Reply): void => {
      if (this.#worker === worker) this.#settle(reply)
    }
    worker.on('message', (answer: ParseOutcome) => report({ answer }))
    worker.on('error', (error) => report({ death: isOutOfMemory(error) ? 'too large' : 'crashed' }))
    worker.on('exit', () => {
      report({ death: 'crashed' })
      if (this.#worker === worker) this.#worker = null
    })
    return worker
  }

  /**
   * Nobody waits for the end of a worker in disgrace: V8 cannot stop a compiled loop that only calls built-ins (seen),
   * and the next mail must not hang with it.
   */
  #abandon(worker: Worker): Promise<unknown> {
    if (this.#worker === worker) this.#worker = null
    return worker.terminate()
  }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref()
  })
}

/**
 * Counts what one question costs: processor time, so that a busy machine does not make a mail look costly, and the size
 * of the worker's heap.
 */
function watchCosts(
  worker: Worker,
  limits: MailLimits,
  onExceeded: (death: Death) => void,
): NodeJS.Timeout {
  let ticks = 0
  let before: NodeJS.CpuUsage | null = null
  const check = async (): Promise<void> => {
    const [usage, heap] = await Promise.all([worker.cpuUsage(), worker.getHeapStatistics()])
    before ??= usage
    const spent = usage.user + usage.system - before.user - before.system
    if (spent > limits.cpuSeconds * 1_000_000) onExceeded('too slow')
    else if (heap.used_heap_size > limits.memoryMb * 1024 * 1024) onExceeded('too large')
  }
  return setInterval(() => {
    ticks += 1
    if (ticks * WATCH_MS > limits.wallSeconds * 1000) return onExceeded('too slow')
    // A refusal means that the worker is gone; its exit event answers the question.
    check().catch(() => {})
  }, WATCH_MS)
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
