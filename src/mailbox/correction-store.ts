import type { Tx } from '../context.ts'
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

/** Corrections made on mail of that sender domain, oldest first. */
export async function listCorrections(
  tx: Tx,
  senderDomain: string,
): Promise<RememberedCorrection[]> {
  if (senderDomain === '') return []
  const rows = await tx.db
    .selectFrom('corrections')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('sender_domain', '=', senderDomain)
    .orderBy('corrected_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    senderAddress: row.sender_address,
    senderDomain: row.sender_domain,
    field: row.field as CorrectedField,
    subject: row.subject,
    threadIds: JSON.parse(row.thread_ids) as string[],
    wording: JSON.parse(row.wording) as string[],
    was: row.was,
    now: row.became,
  }))
}

/** Which fields of a message's reading the user has corrected. */
export async function correctedFields(tx: Tx, messageId: string): Promise<CorrectedField[]> {
  const rows = await tx.db
    .selectFrom('corrections')
    .select('field')
    .distinct()
    .where('workspace_id', '=', tx.workspaceId)
    .where('message_id', '=', messageId)
    .orderBy('field')
    .execute()
  return rows.map((row) => row.field as CorrectedField)
}
