import type { Tx } from '../context.ts'
import type { Instant } from '../platform/clock.ts'
import type { DeliveriesRow } from '../tables.ts'
import type { FrozenMail } from './smtp.ts'
import type { SmtpProblem } from './smtp-problem.ts'
import { movesOn, type Delivery, type DeliveryState } from './outbox.ts'

/** What a new delivery is made from. */
export interface NewDelivery {
  readonly id: string
  readonly letterId: string
  readonly accountId: string
  readonly approvedDigest: string
  readonly mailMessageId: string
  readonly mail: FrozenMail
  readonly queuedAt: Instant
}

/** A delivery together with the bytes that go to the server. */
export interface ClaimedDelivery {
  readonly delivery: Delivery
  readonly mail: FrozenMail
}

const COLUMNS = [
  'id',
  'letter_id',
  'account_id',
  'approved_digest',
  'mail_message_id',
  'envelope_from',
  'envelope_to',
  'state',
  'attempts',
  'server_answer',
  'problem',
  'queued_at',
  'transmitting_at',
  'settled_at',
] as const

function deliveryFrom(row: Pick<DeliveriesRow, (typeof COLUMNS)[number]>): Delivery {
  return {
    id: row.id,
    letterId: row.letter_id,
    accountId: row.account_id,
    approvedDigest: row.approved_digest,
    mailMessageId: row.mail_message_id,
    from: row.envelope_from,
    to: row.envelope_to,
    state: row.state as DeliveryState,
    attempts: row.attempts,
    serverAnswer: row.server_answer,
    problem: row.problem === null ? null : (JSON.parse(row.problem) as SmtpProblem),
    queuedAt: row.queued_at,
    transmittingAt: row.transmitting_at,
    settledAt: row.settled_at,
  }
}

/** Writes a new delivery in state `queued`; false when the letter already has one. */
export async function insertDelivery(tx: Tx, fresh: NewDelivery): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('deliveries')
    .values({
      workspace_id: tx.workspaceId,
      id: fresh.id,
      letter_id: fresh.letterId,
      state: 'queued',
      attempts: 0,
      ...UNCLAIMED,
      ...frozen(fresh),
    })
    .onConflict((on) => on.columns(['workspace_id', 'letter_id']).doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** Puts newly approved bytes in place of those of a failed delivery and queues it; false when it is not in `failed`. */
export async function replaceFailed(tx: Tx, fresh: NewDelivery): Promise<boolean> {
  const { from, to } = movesOn('retried')
  const updated = await tx.db
    .updateTable('deliveries')
    .set({ ...frozen(fresh), ...UNCLAIMED, state: to })
    .where('workspace_id', '=', tx.workspaceId)
    .where('letter_id', '=', fresh.letterId)
    .where('state', 'in', from)
    .executeTakeFirst()
  return updated.numUpdatedRows === 1n
}

function frozen(
  fresh: NewDelivery,
): Pick<
  DeliveriesRow,
  | 'account_id'
  | 'approved_digest'
  | 'mail_message_id'
  | 'envelope_from'
  | 'envelope_to'
  | 'bytes'
  | 'queued_at'
> {
  return {
    account_id: fresh.accountId,
    approved_digest: fresh.approvedDigest,
    mail_message_id: fresh.mailMessageId,
    envelope_from: fresh.mail.from,
    envelope_to: fresh.mail.to,
    bytes: fresh.mail.bytes,
    queued_at: fresh.queuedAt,
  }
}

/** The columns of a delivery that nobody has taken up yet. */
export const UNCLAIMED = {
  claimed_by: null,
  claimed_until: null,
  server_code: null,
  server_answer: null,
  problem: null,
  transmitting_at: null,
  settled_at: null,
} as const

/** The delivery of that id, or null. */
export async function findDelivery(tx: Tx, deliveryId: string): Promise<Delivery | null> {
  const row = await select(tx).where('id', '=', deliveryId).executeTakeFirst()
  return row ? deliveryFrom(row) : null
}

/** The delivery of a letter, or null when it was never queued. */
export async function findDeliveryOfLetter(tx: Tx, letterId: string): Promise<Delivery | null> {
  const row = await select(tx).where('letter_id', '=', letterId).executeTakeFirst()
  return row ? deliveryFrom(row) : null
}

function select(tx: Tx) {
  return tx.db.selectFrom('deliveries').select(COLUMNS).where('workspace_id', '=', tx.workspaceId)
}

/** Ids of deliveries a sender may take up now, the longest waiting first. */
export async function dueDeliveries(tx: Tx, now: Instant): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('deliveries')
    .select('id')
    .where('workspace_id', '=', tx.workspaceId)
    .where('state', '=', 'queued')
    .where((is) => is.or([is('claimed_until', 'is', null), is('claimed_until', '<', now)]))
    .orderBy('queued_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => row.id)
}

/** The delivery with its frozen bytes, for the one sender that holds the claim. */
export async function readClaimed(tx: Tx, deliveryId: string): Promise<ClaimedDelivery> {
  const row = await tx.db
    .selectFrom('deliveries')
    .select([...COLUMNS, 'bytes'])
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', deliveryId)
    .executeTakeFirstOrThrow()
  const delivery = deliveryFrom(row)
  return { delivery, mail: { from: delivery.from, to: delivery.to, bytes: row.bytes } }
}
