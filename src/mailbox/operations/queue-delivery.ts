import type { Tx } from '../../context.ts'
import type { Instant } from '../../platform/clock.ts'
import type { Ids } from '../../platform/ids.ts'
import { ok, refuse, type Result } from '../../platform/result.ts'
import { composeMail, type ApprovedLetter, type MailNotComposable } from '../compose-mail.ts'
import { findDeliveryOfLetter, insertDelivery, replaceFailed } from '../delivery-store.ts'
import type { MailAccount } from '../mail-account.ts'
import type { Delivery } from '../outbox.ts'

/** A letter to put into the outbox, and the account it goes through. */
export interface QueueRequest {
  readonly letter: ApprovedLetter
  readonly account: MailAccount
  readonly ids: Ids
  readonly at: Instant
}

/** Why a letter was not queued: another text of it is on its way, or no mail can be made of it. */
export type QueueRefused =
  | MailNotComposable
  | { readonly kind: 'delivery-under-way'; readonly delivery: Delivery }

/**
 * Freezes an approved letter into its mail and queues it, inside the transaction of the approval. Asking twice for the
 * same approved text answers with the one delivery; a newly approved text takes the place of a failed one only.
 */
export async function queueDelivery(
  tx: Tx,
  asked: QueueRequest,
): Promise<Result<Delivery, QueueRefused>> {
  const { letter, account, ids, at } = asked
  const from = { address: account.address, name: account.displayName }
  const composed = await composeMail({ letter, from, uuid: ids.next(), date: at })
  if (!composed.ok) return composed
  const fresh = {
    id: ids.next(),
    letterId: letter.id,
    accountId: account.id,
    approvedDigest: letter.approvedDigest,
    queuedAt: at,
    ...composed.value,
  }
  if (await insertDelivery(tx, fresh)) return ok(await deliveryOf(tx, letter.id))
  const earlier = await deliveryOf(tx, letter.id)
  if (earlier.approvedDigest === letter.approvedDigest) return ok(earlier)
  if (await replaceFailed(tx, fresh)) return ok(await deliveryOf(tx, letter.id))
  return refuse({ kind: 'delivery-under-way', delivery: earlier })
}

async function deliveryOf(tx: Tx, letterId: string): Promise<Delivery> {
  const delivery = await findDeliveryOfLetter(tx, letterId)
  if (!delivery)
    throw new Error(`The delivery of letter ${letterId} vanished inside its own transaction.`)
  return delivery
}
