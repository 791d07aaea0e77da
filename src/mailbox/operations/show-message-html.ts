import { reading, type Context } from '../../context.ts'
import { findSource } from '../message-store.ts'
import { safeMailHtml } from '../safe-html.ts'

/** A message's HTML made harmless, for a sandboxed frame; null when it has none. It is parsed anew from its source. */
export async function messageHtml(context: Context, messageId: string): Promise<string | null> {
  const source = await reading(context, (tx) => findSource(tx, messageId))
  const parsed = source && (await context.mime.parse(source))
  if (!parsed || parsed.outcome !== 'parsed' || parsed.mail.html === null) return null
  return safeMailHtml(parsed.mail.html)
}
