import type { Tx } from '../context.ts'
import type { Instant } from '../platform/clock.ts'
import { ok, refuse, type Result } from '../platform/result.ts'
import type { DeliveriesRow } from '../tables.ts'
import { findDelivery, readClaimed, UNCLAIMED, type ClaimedDelivery } from './delivery-store.ts'
import { move, movesOn, type Delivery, type DeliveryEvent, type MoveRefused } from './outbox.ts'
import { problem, type SmtpProblem } from './smtp-problem.ts'

/** A sender's hold on a delivery: who, and until when it counts as alive. */
export interface Claim {
  readonly deliveryId: string
  /** Fresh for every attempt, so that two attempts of one process are strangers to each other. */
  readonly claimant: string
}

/** A moment and the end of the lease taken at it. */
export interface Lease {
  readonly now: Instant
  readonly until: Instant
}

/** Takes up a waiting delivery for one sender; null when it is not waiting or another sender's lease still runs. */
export async function claimDelivery(
  tx: Tx,
  claim: Claim,
  lease: Lease,
): Promise<ClaimedDelivery | null> {
  const updated = await update(tx, claim.deliveryId)
    .set((row) => ({
      claimed_by: claim.claimant,
      claimed_until: lease.until,
      attempts: row('attempts', '+', 1),
    }))
    .where('state', '=', 'queued')
    .where((is) => is.or([is('claimed_until', 'is', null), is('claimed_until', '<', lease.now)]))
    .executeTakeFirst()
  return updated.numUpdatedRows === 1n ? readClaimed(tx, claim.deliveryId) : null
}

/**
 * Records that the final dot may leave now. False when the delivery is no longer waiting or another sender holds it: a
 * sender that slept through its lease must not send.
 */
export async function permitDot(tx: Tx, claim: Claim, lease: Lease): Promise<boolean> {
  const { from, to } = movesOn('dot-permitted')
  const updated = await update(tx, claim.deliveryId)
    .set({ state: to, transmitting_at: lease.now, claimed_until: lease.until })
    .where('state', 'in', from)
    .where('claimed_by', '=', claim.claimant)
    .executeTakeFirst()
  return updated.numUpdatedRows === 1n
}

/** Lengthens the lease of a live sender; false when it has lost its claim. */
export async function renewClaim(tx: Tx, claim: Claim, lease: Lease): Promise<boolean> {
  const updated = await update(tx, claim.deliveryId)
    .set({ claimed_until: lease.until })
    .where('state', 'in', ['queued', 'transmitting'])
    .where('claimed_by', '=', claim.claimant)
    .executeTakeFirst()
  return updated.numUpdatedRows === 1n
}

/** How an attempt ended, as far as the sender knows. */
export interface Settlement {
  readonly event: Extract<DeliveryEvent, 'accepted' | 'not-taken' | 'answer-lost'>
  readonly at: Instant
  readonly code: number | null
  readonly answer: string | null
  readonly problem: SmtpProblem | null
}

/** Writes how an attempt ended; false when the delivery has moved on without this sender. */
export async function settleDelivery(tx: Tx, claim: Claim, end: Settlement): Promise<boolean> {
  const { from, to } = movesOn(end.event)
  const updated = await update(tx, claim.deliveryId)
    .set({
      state: to,
      settled_at: end.at,
      server_code: end.code,
      server_answer: end.answer,
      problem: end.problem && JSON.stringify(end.problem),
    })
    .where('state', 'in', from)
    .where('claimed_by', '=', claim.claimant)
    .executeTakeFirst()
  return updated.numUpdatedRows === 1n
}

/**
 * Puts right what dead senders left behind: past the dot it is unknown what the server has, before it nothing was sent and
 * the delivery waits again. Leases that still run are left alone. Returns how many of each.
 */
export async function recoverDeliveries(
  tx: Tx,
  now: Instant,
): Promise<{ unknown: number; freed: number }> {
  const { from, to } = movesOn('answer-lost')
  const stopped = problem('sender-stopped', { host: '', port: 0 })
  const lost = await tx.db
    .updateTable('deliveries')
    // The claimant stays on the row: if its sender only slept, the answer it still brings is evidence.
    .set({ state: to, settled_at: now, problem: JSON.stringify(stopped) })
    .where('workspace_id', '=', tx.workspaceId)
    .where('state', 'in', from)
    .where('claimed_until', '<', now)
    .executeTakeFirst()
  const freed = await tx.db
    .updateTable('deliveries')
    .set({ claimed_by: null, claimed_until: null })
    .where('workspace_id', '=', tx.workspaceId)
    .where('state', '=', 'queued')
    .where('claimed_until', '<', now)
    .executeTakeFirst()
  return { unknown: Number(lost.numUpdatedRows), freed: Number(freed.numUpdatedRows) }
}

/** A delivery that is not there, or whose state does not allow what was asked. */
export type DeliveryRefused =
  | MoveRefused
  | { readonly kind: 'delivery-not-found'; readonly deliveryId: string }

/** Lets the user send a failed delivery again: same bytes, same Message-ID. */
export async function retryDelivery(
  tx: Tx,
  asked: { readonly deliveryId: string; readonly at: Instant },
): Promise<Result<Delivery, DeliveryRefused>> {
  return onUsersWord(tx, { ...asked, event: 'retried', set: { ...UNCLAIMED, queued_at: asked.at } })
}

/** Takes the user's word on a delivery whose fate is unknown. */
export async function resolveUnknown(
  tx: Tx,
  word: {
    readonly deliveryId: string
    readonly said: 'arrived' | 'not-arrived'
    readonly at: Instant
  },
): Promise<Result<Delivery, DeliveryRefused>> {
  const denied = JSON.stringify(problem('said-not-arrived', { host: '', port: 0 }))
  return onUsersWord(tx, {
    deliveryId: word.deliveryId,
    event: word.said === 'arrived' ? 'said-arrived' : 'said-not-arrived',
    set: { settled_at: word.at, problem: word.said === 'arrived' ? null : denied },
  })
}

interface UsersWord {
  readonly deliveryId: string
  readonly event: Extract<DeliveryEvent, 'retried' | 'said-arrived' | 'said-not-arrived'>
  readonly set: Partial<DeliveriesRow>
}

async function onUsersWord(tx: Tx, word: UsersWord): Promise<Result<Delivery, DeliveryRefused>> {
  const { from, to } = movesOn(word.event)
  const updated = await update(tx, word.deliveryId)
    .set({ ...word.set, state: to })
    .where('state', 'in', from)
    .executeTakeFirst()
  const delivery = await findDelivery(tx, word.deliveryId)
  if (!delivery) return refuse({ kind: 'delivery-not-found', deliveryId: word.deliveryId })
  if (updated.numUpdatedRows === 1n) return ok(delivery)
  const refused = move(delivery.state, word.event)
  if (refused.ok)
    throw new Error(
      `Delivery ${word.deliveryId} did not move on "${word.event}" although it could.`,
    )
  return refuse(refused.refusal)
}

function update(tx: Tx, deliveryId: string) {
  return tx.db
    .updateTable('deliveries')
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', deliveryId)
}
