import { createHash } from 'node:crypto'
import type { Context, Tx } from '../../context.ts'
import { recordRejection } from '../../rejections/operations/record-rejection.ts'
import { findRejectionOfMessage } from '../../rejections/rejection-store.ts'
import { accountFor } from '../import-store.ts'
import { findMessageByHash, saveMessage } from '../message-store.ts'
import type { ParsedMail } from '../message.ts'
import { findReading, saveReading } from '../reading-store.ts'
import type { ReadingKind } from '../reading.ts'
import { readWithHistory } from './read-message.ts'

/** Where in an import a mail stood. */
export interface Place {
  readonly importId: string
  readonly position: number
  readonly path: string
  readonly index: number
}

/** What came of one mail. */
export interface TakenMail {
  readonly path: string
  readonly index: number
  readonly outcome: 'taken' | 'known' | 'ignored'
  readonly reason: string | null
  readonly messageId: string | null
  readonly rejectionId: string | null
  readonly kind: ReadingKind | null
  readonly subject: string | null
}

/** A mail on its way in: parsed, with the bytes it came as (none for pasted text). */
export interface IncomingMail {
  readonly mail: ParsedMail
  readonly source: Uint8Array | null
}

/**
 * Takes one mail in, reads it, and records the rejection it brings, all in the caller's transaction together with its row
 * in the import's account. A mail that is there already is accounted for as known and changes nothing.
 */
export async function takeMail(
  tx: Tx,
  context: Context,
  incoming: IncomingMail & Place,
): Promise<TakenMail> {
  const contentHash = identityOf(incoming)
  const known = await findMessageByHash(tx, contentHash)
  const messageId = known ?? context.ids.next()
  const at = context.clock.now()
  if (!known) {
    const { mail } = incoming
    const occurredAt = mail.sentAt ?? mail.receivedAt ?? at
    await saveMessage(tx, { ...incoming, id: messageId, contentHash, occurredAt, at })
    const reading = await readWithHistory(tx, context, { messageId, mail })
    await saveReading(tx, { id: context.ids.next(), messageId, reading, at, correctedAt: null })
    await recordRejection(tx, context, {
      messageId,
      importId: incoming.importId,
      occurredAt,
      reading,
    })
  }
  const outcome = known ? ('known' as const) : ('taken' as const)
  const reason = known ? 'this mail was taken in before' : doubtsOf(incoming.mail)
  await account(tx, context, { ...incoming, outcome, reason, messageId })
  const rejection = await findRejectionOfMessage(tx, messageId)
  const read = await findReading(tx, messageId)
  return {
    path: incoming.path,
    index: incoming.index,
    outcome,
    reason,
    messageId,
    rejectionId: rejection?.id ?? null,
    kind: read?.reading.kind ?? null,
    subject: incoming.mail.subject,
  }
}

/** What of a mail could not be read, or not for sure; null when all of it was. */
export function doubtsOf({ problems }: ParsedMail): string | null {
  return problems.length > 0 ? problems.join('; ') : null
}

/** Accounts for something that is no mail, or could not be read, with the reason. */
export async function ignoreMail(
  tx: Tx,
  context: Context,
  ignored: Place & { readonly reason: string },
): Promise<TakenMail> {
  await account(tx, context, { ...ignored, outcome: 'ignored', messageId: null })
  const { path, index, reason } = ignored
  return {
    path,
    index,
    outcome: 'ignored',
    reason,
    messageId: null,
    rejectionId: null,
    kind: null,
    subject: null,
  }
}

async function account(
  tx: Tx,
  context: Context,
  row: Place & Pick<TakenMail, 'outcome' | 'reason' | 'messageId'>,
): Promise<void> {
  await accountFor(tx, row.importId, { ...row, id: context.ids.next() })
}

/**
 * What makes a mail itself, however it was exported: its Message-ID with sender, date, subject and text. Headers that a
 * mail server or an export adds do not count, so the same mail from an .mbox and from an .eml is one.
 */
function identityOf({ mail, source }: IncomingMail): string {
  const hash = createHash('sha256')
  const isItsOwn = mail.messageId === null && mail.from === null && source !== null
  if (isItsOwn) return hash.update(source).digest('hex')
  const parts = [
    mail.messageId ?? '',
    mail.from?.address ?? '',
    mail.sentAt ?? '',
    mail.subject,
    mail.text.trim(),
  ]
  return hash.update(JSON.stringify(parts)).digest('hex')
}
