import { reading, type Context } from '../../context.ts'
import { findSource } from '../message-store.ts'
import { safeMailHtml } from '../safe-html.ts'

/** The HTML of a mail, made harmless, for a sandboxed frame; null when the mail has none or is not there. */
export async function mailHtml(context: Context, messageId: string): Promise<string | null> {
  const source = await reading(context, (tx) => findSource(tx, messageId))
  if (!source) return null
  const read = await context.mime.parse(source)
  if (read.outcome === 'refused' || read.mail.html === null) return null
  return safeMailHtml(read.mail.html)
}
