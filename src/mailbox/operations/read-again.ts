import { setImmediate as nextTurn } from 'node:timers/promises'
import { reading, writing, type Context, type Tx } from '../../context.ts'
import { isSameCompany } from '../../network/name-key.ts'
import { recordRejection } from '../../rejections/operations/record-rejection.ts'
import { findMessage, listTiesOfImport, type MailTies } from '../message-store.ts'
import { listUnsettledReadings, saveReading } from '../reading-store.ts'
import { readWithHistory, speaksForItself } from './read-message.ts'

/** Rejections read in one transaction: the embedded database works on this thread, and pages wait for its end. */
const AT_ONCE = 10

/**
 * Reads rejections again once a whole import is in: the interview that names the boss may stand later in the file than the
 * rejection, or come in another import. What the user corrected and what was written already stays.
 */
export async function readAgain(context: Context, importId: string): Promise<void> {
  const due = await reading(context, (tx) => listDue(tx, importId))
  for (let from = 0; from < due.length; from += AT_ONCE) {
    const some = due.slice(from, from + AT_ONCE)
    await writing(context, (tx) => readEach(tx, context, some))
    await nextTurn()
  }
}

/** The import's own rejections, and those older ones without a person that a mail of this import is tied to. */
async function listDue(tx: Tx, importId: string): Promise<string[]> {
  const ties = await listTiesOfImport(tx, importId)
  const seen = {
    domains: new Set(
      ties.map(({ domain }) => domain).filter((each) => each && speaksForItself(each)),
    ),
    threads: new Set(ties.map(({ threadKey }) => threadKey)),
    companies: [...new Set(ties.map(({ company }) => company).filter((each) => each !== null))],
  }
  const isTied = ({ domain, threadKey, company }: MailTies): boolean =>
    seen.threads.has(threadKey) ||
    seen.domains.has(domain) ||
    seen.companies.some((each) => company !== null && isSameCompany(each, company))
  const unsettled = await listUnsettledReadings(tx)
  const due = unsettled.filter(
    (each) => each.importId === importId || (each.personName === null && isTied(each)),
  )
  return due.map(({ messageId }) => messageId)
}

/** Looks again which of them are unsettled: since they were listed, the user may have corrected one or drafted its letter. */
async function readEach(tx: Tx, context: Context, messageIds: readonly string[]): Promise<void> {
  for (const { messageId, readingId } of await listUnsettledReadings(tx, messageIds)) {
    const message = await findMessage(tx, messageId)
    if (!message) continue
    const found = await readWithHistory(tx, context, { messageId, mail: message.mail })
    const at = context.clock.now()
    await saveReading(tx, { id: readingId, messageId, reading: found, at, correctedAt: null })
    await recordRejection(tx, context, {
      messageId,
      importId: message.import_id,
      occurredAt: message.occurred_at,
      reading: found,
    })
  }
}
