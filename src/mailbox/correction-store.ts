import type { Selectable } from 'kysely'
import type { Tx } from '../context.ts'
import type { CorrectionsRow } from '../tables.ts'
import type { RememberedCorrection } from './reading.ts'

type CorrectedField = RememberedCorrection['field']

/** A correction to remember, with the message it was made on. */
export interface NewCorrection extends RememberedCorrection {
  readonly id: string
  readonly messageId: string
  readonly at: string
}

/** Remembers a correction; nothing is ever overwritten, the newest counts. */
export async function saveCorrection(tx: Tx, correction: NewCorrection): Promise<void> {
  await tx.db
    .insertInto('corrections')
    .values({
      workspace_id: tx.workspaceId,
      id: correction.id,
      message_id: correction.messageId,
      field: correction.field,
      was: correction.was,
      became: correction.now,
      sender_address: correction.senderAddress,
      sender_domain: correction.senderDomain,
      subject: correction.subject,
      thread_ids: JSON.stringify(correction.threadIds),
      wording: JSON.stringify(correction.wording),
      corrected_at: correction.at,
    })
    .execute()
}

/** Newest corrections of any sender that are looked through for the same thread or wording. */
const NEWEST = 500

/**
 * Corrections that may speak of a mail from that sender domain ('' for none), oldest first: all made on mail of the domain,
 * and the newest 500 of anybody's, among which the reader finds those of the same thread or wording.
 */
export async function listCorrections(
  tx: Tx,
  senderDomain: string,
): Promise<RememberedCorrection[]> {
  const newest = await ofWorkspace(tx)
    .orderBy('corrected_at', 'desc')
    .orderBy('id', 'desc')
    .limit(NEWEST)
    .execute()
  const isAll = newest.length < NEWEST
  const ofDomain =
    isAll || senderDomain === ''
      ? []
      : await ofWorkspace(tx).where('sender_domain', '=', senderDomain).execute()
  const rows = [...new Map([...newest, ...ofDomain].map((row) => [row.id, row])).values()]
  return rows.toSorted(oldestFirst).map(correctionFromRow)
}

function ofWorkspace(tx: Tx) {
  return tx.db.selectFrom('corrections').selectAll().where('workspace_id', '=', tx.workspaceId)
}

function oldestFirst(one: Selectable<CorrectionsRow>, other: Selectable<CorrectionsRow>): number {
  const [left, right] = [one, other].map((row) => `${row.corrected_at} ${row.id}`)
  return (left ?? '') < (right ?? '') ? -1 : 1
}

function correctionFromRow(row: Selectable<CorrectionsRow>): RememberedCorrection {
  return {
    senderAddress: row.sender_address,
    senderDomain: row.sender_domain,
    field: row.field as CorrectedField,
    subject: row.subject,
    threadIds: JSON.parse(row.thread_ids) as string[],
    wording: JSON.parse(row.wording) as string[],
    was: row.was,
    now: row.became,
  }
}

/** Forgets what the user only confirmed of a message; what she corrected stays. */
export async function forgetConfirmed(tx: Tx, messageId: string): Promise<void> {
  await tx.db
    .deleteFrom('corrections')
    .where('workspace_id', '=', tx.workspaceId)
    .where('message_id', '=', messageId)
    .whereRef('was', '=', 'became')
    .execute()
}

/**
 * Forgets what the user said last of a message, all fields of that one answer. Answers when she said what still stands, null when
 * nothing does; undefined when she had said nothing.
 */
export async function forgetLastCorrection(
  tx: Tx,
  messageId: string,
): Promise<string | null | undefined> {
  const of = () =>
    ofWorkspace(tx).where('message_id', '=', messageId).orderBy('corrected_at', 'desc')
  const last = await of().executeTakeFirst()
  if (!last) return undefined
  await tx.db
    .deleteFrom('corrections')
    .where('workspace_id', '=', tx.workspaceId)
    .where('message_id', '=', messageId)
    .where('corrected_at', '=', last.corrected_at)
    .execute()
  return (await of().executeTakeFirst())?.corrected_at ?? null
}

/** Which fields of a message's reading the user has corrected; what she only confirmed is none of them. */
export async function correctedFields(tx: Tx, messageId: string): Promise<CorrectedField[]> {
  const rows = await tx.db
    .selectFrom('corrections')
    .select('field')
    .distinct()
    .where('workspace_id', '=', tx.workspaceId)
    .where('message_id', '=', messageId)
    .where((where) =>
      where.or([
        where('was', 'is', null),
        where('became', 'is', null),
        where('was', '!=', where.ref('became')),
      ]),
    )
    .orderBy('field')
    .execute()
  return rows.map((row) => row.field as CorrectedField)
}
