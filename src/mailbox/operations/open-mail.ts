import type { Context } from '../../context.ts'
import type { FileArgument } from '../../platform/operation.ts'
import { openMailBytes, openMailPath, type SourceItem } from '../mail-file-gateway.ts'
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
    const items = 'path' in file ? openMailPath(file.path) : openMailBytes(file)
    for await (const item of items) yield await incoming(context, item)
  }
}

async function incoming(context: Context, item: SourceItem): Promise<IncomingItem> {
  const place = { path: item.path, index: item.index }
  if ('problem' in item) return { ...place, reason: item.problem }
  const parsed = await context.mime.parse(item.bytes)
  if (parsed.outcome === 'refused') return { ...place, reason: parsed.reason }
  return { ...place, mail: parsed.mail, source: item.bytes }
}
