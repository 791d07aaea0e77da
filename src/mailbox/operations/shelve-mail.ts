import type { Context, Tx } from '../../context.ts'
import { saveMessage } from '../message-store.ts'
import { findMessagesByHash, shelveReadings, type Shelved } from '../shelf-store.ts'
import type { ParsedMail } from '../message.ts'
import { doubtsOf, formerHashOf, hashOf, known, type TakenMail } from './take-mail.ts'

/** Mails that were asked for only because everything was. */
interface Shelving {
  readonly importId: string
  readonly mails: readonly ParsedMail[]
}

/**
 * Keeps mails that triage found to be about nothing of hers, so that they can be found by their words: not read in full, their
 * bytes not stored. One answer each, in their order; those that are there already change nothing.
 */
export async function shelveMails(
  tx: Tx,
  context: Context,
  { importId, mails }: Shelving,
): Promise<TakenMail[]> {
  const hashes = mails.map((mail) => ({
    now: hashOf({ mail, source: null }),
    former: formerHashOf(mail),
  }))
  const there = await findMessagesByHash(
    tx,
    hashes.flatMap(({ now, former }) => [now, former]),
  )
  const at = context.clock.now()
  const shelved: Shelved[] = []
  const taken: TakenMail[] = []
  for (const [index, mail] of mails.entries()) {
    const { now: contentHash = '', former = '' } = hashes[index] ?? {}
    const before = there.get(contentHash) ?? there.get(former)
    if (before) {
      taken.push(known(before))
      continue
    }
    const messageId = context.ids.next()
    const occurredAt = mail.sentAt ?? mail.receivedAt ?? at
    const message = { id: messageId, importId, contentHash, mail, source: null, occurredAt, at }
    await saveMessage(tx, message)
    // The same mail may stand twice in one batch.
    there.set(contentHash, messageId)
    shelved.push({ id: context.ids.next(), messageId, at })
    taken.push({ outcome: 'taken', reason: doubtsOf(mail), messageId, kind: 'other' })
  }
  await shelveReadings(tx, shelved)
  return taken
}
