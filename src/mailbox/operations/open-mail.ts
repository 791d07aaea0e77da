import type { Context } from '../../context.ts'
import type { FileArgument } from '../../platform/operation.ts'
import { openMailBytes, openMailPath, type SourceItem } from '../mail-file-gateway.ts'
import { readPasted } from '../pasted-stream.ts'
import type { IncomingMail } from './take-mail.ts'

/** One thing found in the files: a mail, or something that is none with the reason. */
export type IncomingItem = { readonly path: string; readonly index: number } & (
  | IncomingMail
  | { readonly reason: string }
)

/** Everything in the files a door handed over, in order, each mail parsed in the worker. Never throws for bad content. */
export async function* incomingMails(
  context: Context,
  files: readonly FileArgument[],
): AsyncGenerator<IncomingItem> {
  for (const file of files) {
    if ('path' in file) yield* parsed(context, openMailPath(file.path))
    else if (file.isPasted) yield* pasted(context, file)
    else yield* parsed(context, openMailBytes(file))
  }
}

async function* pasted(
  context: Context,
  { name, stream }: Extract<FileArgument, { stream: unknown }>,
): AsyncGenerator<IncomingItem> {
  const found = await readPasted(stream, context.clock.now())
  if ('mail' in found) yield { path: name, index: 0, mail: found.mail, source: null }
  else yield* parsed(context, openMailBytes({ name, stream: found.stream }))
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
