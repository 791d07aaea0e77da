import type { Context } from '../../context.ts'
import type { FileArgument } from '../../platform/operation.ts'
import { knownPath } from '../import-plan.ts'
import { openMailBytes, openMailPath, type SourceItem } from '../mail-file-gateway.ts'
import { readPasted } from '../pasted-stream.ts'
import { SNIFF_BYTES, sniffSource } from '../source-sniff.ts'
import type { IncomingMail } from './take-mail.ts'

/** One thing found in the files: a mail, or something that is none with the reason. */
export type IncomingItem = { readonly path: string; readonly index: number } & (
  | IncomingMail
  | { readonly reason: string }
)

type Streamed = Extract<FileArgument, { stream: unknown }>

/** Kinds of files that are read as they arrive; the others are read here and there, from a disk. */
const READ_AS_THEY_ARRIVE: ReadonlySet<string> = new Set(['mail', 'mbox', 'emlx', 'other'])

/** Everything in the files a door handed over, in order, each mail parsed in the worker. Never throws for bad content. */
export async function* incomingMails(
  context: Context,
  files: readonly FileArgument[],
): AsyncGenerator<IncomingItem> {
  for (const file of files) {
    if ('path' in file) yield* parsed(context, openMailPath(file.path))
    else if (file.isPasted) yield* pasted(context, file)
    else yield* streamed(context, file)
  }
}

async function* pasted(context: Context, file: Streamed): AsyncGenerator<IncomingItem> {
  const { name } = file
  const found = await readPasted(file.stream, context.clock.now())
  if ('mail' in found) yield { path: name, index: 0, mail: found.mail, source: null }
  else yield* streamed(context, { name, stream: found.stream })
}

async function* streamed(
  context: Context,
  { name, stream }: Streamed,
): AsyncGenerator<IncomingItem> {
  const { head, whole } = await peek(stream)
  if (READ_AS_THEY_ARRIVE.has(sniffSource(head, name).kind)) {
    yield* parsed(context, openMailBytes({ name, stream: whole }))
    return
  }
  const importId = context.ids.next()
  const path = await context.spool.keep({ importId, number: 0, stream: whole })
  try {
    const files = [{ name, path }]
    for await (const item of parsed(context, openMailPath(path)))
      yield { ...item, path: knownPath(item.path, files) }
  } finally {
    await context.spool.remove(importId)
  }
}

/** The first bytes of a stream, and all of it. */
async function peek(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; whole: AsyncIterable<Uint8Array> }> {
  const reader = stream[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  for (let size = 0; size < SNIFF_BYTES; size += chunks.at(-1)?.length ?? 0) {
    const next = await reader.next()
    if (next.done === true) break
    chunks.push(next.value)
  }
  const head = Buffer.concat(chunks)
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      yield head
      for (let next = await reader.next(); next.done !== true; next = await reader.next())
        yield next.value
    } finally {
      // Closes what is behind the stream also when the reading stopped early.
      await reader.return?.()
    }
  }
  return { head, whole: whole() }
}

async function* parsed(
  context: Context,
  items: AsyncIterable<SourceItem>,
): AsyncGenerator<IncomingItem> {
  for await (const item of items) yield await incoming(context, item)
}

async function incoming(context: Context, item: SourceItem): Promise<IncomingItem> {
  const place = { path: item.path, index: item.index }
  if ('problem' in item) return { ...place, reason: item.problem }
  const parsed = await context.mime.parse(item.bytes)
  if (parsed.outcome === 'refused') return { ...place, reason: parsed.reason }
  return { ...place, mail: parsed.mail, source: item.bytes }
}
