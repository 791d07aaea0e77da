import type { Context, Tx } from '../../context.ts'
import { recordRejection } from '../../rejections/operations/record-rejection.ts'
import { findMessage } from '../message-store.ts'
import { listUnsettledReadings, saveReading } from '../reading-store.ts'
import { readWithHistory } from './read-message.ts'

/**
 * Reads rejections again once a whole import is in: the interview that names the boss may stand later in the file than the
 * rejection, or come in another import. What the user corrected and what was written already stays.
 */
export async function readAgain(tx: Tx, context: Context, importId: string): Promise<void> {
  for (const { messageId, readingId } of await listUnsettledReadings(tx, importId)) {
    const message = await findMessage(tx, messageId)
    if (!message) continue
    const reading = await readWithHistory(tx, context, { messageId, mail: message.mail })
    await saveReading(tx, {
      id: readingId,
      messageId,
      reading,
      at: context.clock.now(),
      correctedAt: null,
    })
    await recordRejection(tx, context, {
      messageId,
      importId: message.import_id,
      occurredAt: message.occurred_at,
      reading,
    })
  }
}
