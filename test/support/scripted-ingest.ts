import type {
  IngestBatch,
  IngestGateway,
  IngestItem,
  IngestRequest,
  TriageKnowledge,
} from '../../src/mailbox/ingest.ts'

/** A mailbox of made-up mails, as an ingest hands it over. */
export interface IngestScript {
  /** The items of one file, in order; `path` is the file's. */
  readonly itemsOf: (path: string) => readonly IngestItem[]
  /** Items of one batch. */
  readonly batchItems?: number
  /** The worker dies without a word before it gives this batch, counted from 0 in each run. */
  readonly dyingBefore?: number
  /** Called before each batch is given. */
  readonly before?: (batch: number) => void | Promise<void>
  /** What a second look keeps. */
  readonly afterAll?: (knowledge: TriageKnowledge) => readonly IngestItem[]
  /** Each run's request is put here. */
  readonly requests?: IngestRequest[]
}

/** An ingest that gives what the script says, from the checkpoint on, in this process. */
export function scriptedIngest(script: IngestScript): IngestGateway {
  return {
    open(request) {
      script.requests?.push(request)
      return {
        batches: () => batchesOf(script, request),
        async *keptAfterAll(knowledge) {
          const items = script.afterAll?.(knowledge) ?? []
          const checkpoint = { file: 0, at: null }
          if (items.length > 0) yield { items, checkpoint, kibDone: 1, kibTotal: 1 }
        },
        stop: async () => undefined,
      }
    },
  }
}

async function* batchesOf(
  { itemsOf, batchItems = 7, dyingBefore, before }: IngestScript,
  { files, from }: IngestRequest,
): AsyncGenerator<IngestBatch> {
  let number = 0
  for (const [file, { path }] of files.entries()) {
    const items = itemsOf(path)
    if (from && file < from.file) continue
    let at = from?.file === file ? (from.at?.index ?? 0) : 0
    while (at < items.length) {
      if (number === dyingBefore) await new Promise(() => undefined)
      await before?.(number)
      const some = items.slice(at, at + batchItems)
      at += some.length
      const checkpoint = { file, at: { path, offset: at * 1024, index: at } }
      yield { items: some, checkpoint, kibDone: at, kibTotal: items.length }
      number += 1
    }
  }
}
