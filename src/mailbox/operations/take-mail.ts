import { createHash } from 'node:crypto'
import type { Context, Tx } from '../../context.ts'
import { recordRejection } from '../../rejections/operations/record-rejection.ts'
import { formerIdentityOf, identityOf } from '../mail-identity.ts'
import { findMessageByHash, saveMessage } from '../message-store.ts'
import type { ParsedMail } from '../message.ts'
import { saveReading } from '../reading-store.ts'
import type { ReadingKind } from '../reading.ts'
import { readWithHistory } from './read-message.ts'

/** A mail on its way in: parsed, with the bytes it came as (none for pasted text). */
export interface IncomingMail {
  readonly mail: ParsedMail
  readonly source: Uint8Array | null
}

/** What came of one mail. */
export interface TakenMail {
  readonly outcome: 'taken' | 'known'
  readonly reason: string | null
  readonly messageId: string
  readonly kind: ReadingKind | null
}

/**
 * Takes one mail in, reads it, and records the rejection it brings, all in the caller's transaction, which also accounts for
 * it. A mail that is there already changes nothing.
 */
export async function takeMail(
  tx: Tx,
  context: Context,
  incoming: IncomingMail & { readonly importId: string },
): Promise<TakenMail> {
  const contentHash = hashOf(incoming)
  const before =
    (await findMessageByHash(tx, contentHash)) ??
    (await findMessageByHash(tx, formerHashOf(incoming.mail)))
  if (before) return known(before)
  const { mail, importId } = incoming
  const messageId = context.ids.next()
  const at = context.clock.now()
  const reading = await readWithHistory(tx, context, { messageId, mail })
  // The inner date of a mail that was passed on is when it happened.
  const occurredAt = reading.writtenAt ?? mail.sentAt ?? mail.receivedAt ?? at
  await saveMessage(tx, { ...incoming, id: messageId, contentHash, occurredAt, at })
  await saveReading(tx, { id: context.ids.next(), messageId, reading, at, correctedAt: null })
  await recordRejection(tx, context, { messageId, importId, occurredAt, reading })
  return { outcome: 'taken', reason: doubtsOf(mail), messageId, kind: reading.kind }
}

/** What came of a mail that is stored already. */
export function known(messageId: string): TakenMail {
  return { outcome: 'known', reason: 'this mail was taken in before', messageId, kind: null }
}

/** What of a mail could not be read, or not for sure; null when all of it was. */
export function doubtsOf({ problems }: ParsedMail): string | null {
  return problems.length > 0 ? problems.join('; ') : null
}

/** What a mail was known by in version 0.1. */
export function formerHashOf(mail: ParsedMail): string {
  return digestOf(JSON.stringify(formerIdentityOf(mail)))
}

/** What a mail is known by: the digest of what makes it itself, of its bytes when nothing else does. */
export function hashOf({ mail, source }: IncomingMail): string {
  const identity = identityOf(mail)
  if (identity === null && source !== null) return digestOf(source)
  return identity === null ? formerHashOf(mail) : digestOf(JSON.stringify(identity))
}

function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
