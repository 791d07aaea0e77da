import { reading, writing, type Context } from '../../context.ts'
import { laterBy, type Instant } from '../../platform/clock.ts'
import { ok, refuse, type Result } from '../../platform/result.ts'
import { SealBroken } from '../../platform/seal.ts'
import * as claims from '../claim-store.ts'
import { dueDeliveries, findDelivery, type ClaimedDelivery } from '../delivery-store.ts'
import { findMailAccount } from '../mail-account-store.ts'
import { loginOf } from '../mail-account.ts'
import type { Delivery } from '../outbox.ts'
import type { DotPermission, Transmission } from '../smtp.ts'
import { problem } from '../smtp-problem.ts'

/** How long a silent sender counts as alive; a live one renews three times as often. Milliseconds. */
const LEASE_MS = 45_000

/** The neighbours that sending works through. */
export type Sending = Pick<
  Context,
  'engine' | 'workspaceId' | 'clock' | 'ids' | 'log' | 'seal' | 'smtp'
>

/** The delivery to be made does not exist. */
export interface DeliveryNotFound {
  readonly kind: 'delivery-not-found'
  readonly deliveryId: string
}

/**
 * Claims, transmits and settles one delivery, and answers how it stands afterwards. A delivery that is not waiting, or
 * that another sender holds, is left alone. Whatever fails, the letter reaches the server at most once.
 */
export async function deliver(
  context: Sending,
  deliveryId: string,
  leaseMs: number = LEASE_MS,
): Promise<Result<Delivery, DeliveryNotFound>> {
  const attempt: Attempt = {
    context,
    leaseMs,
    claim: { deliveryId, claimant: context.ids.next() },
    heldUntil: '',
    isDotPermitted: false,
  }
  const claimed = await claim(attempt)
  if (claimed) {
    const stopRenewing = keepRenewing(attempt)
    try {
      await settle(attempt, await transmit(attempt, claimed))
    } finally {
      stopRenewing()
    }
  }
  const delivery = await reading(context, (tx) => findDelivery(tx, deliveryId))
  return delivery ? ok(delivery) : refuse({ kind: 'delivery-not-found', deliveryId })
}

/** Puts right what stopped senders left behind, then delivers everything that waits. Returns what became of each. */
export async function deliverWaiting(context: Sending): Promise<Delivery[]> {
  const recovered = await writing(context, (tx) =>
    claims.recoverDeliveries(tx, context.clock.now()),
  )
  if (recovered.unknown + recovered.freed > 0) context.log.warn('deliveries-recovered', recovered)
  const ids = await reading(context, (tx) => dueDeliveries(tx, context.clock.now()))
  const delivered: Delivery[] = []
  for (const id of ids) {
    const result = await deliver(context, id)
    if (result.ok) delivered.push(result.value)
  }
  return delivered
}

interface Attempt {
  readonly context: Sending
  readonly leaseMs: number
  readonly claim: claims.Claim
  /** The end of the lease that is surely in the database. */
  heldUntil: Instant
  isDotPermitted: boolean
}

function leaseFrom(attempt: Attempt): claims.Lease {
  const now = attempt.context.clock.now()
  return { now, until: laterBy(now, attempt.leaseMs) }
}

async function claim(attempt: Attempt): Promise<ClaimedDelivery | null> {
  const lease = leaseFrom(attempt)
  const claimed = await writing(attempt.context, (tx) =>
    claims.claimDelivery(tx, attempt.claim, lease),
  )
  if (claimed) attempt.heldUntil = lease.until
  return claimed
}

/** Renews the lease while the attempt lives, so that a lease can be short and a slow server still be waited for. */
function keepRenewing(attempt: Attempt): () => void {
  const { context } = attempt
  const renew = async (): Promise<void> => {
    const lease = leaseFrom(attempt)
    if (await writing(context, (tx) => claims.renewClaim(tx, attempt.claim, lease)))
      attempt.heldUntil = lease.until
  }
  const timer = setInterval(() => {
    // A renewal that fails leaves the older lease: the worst is that the outcome is called unknown too early.
    renew().catch((error: unknown) => context.log.error('delivery-renewal-failed', error))
  }, attempt.leaseMs / 3)
  return () => clearInterval(timer)
}

function permission(attempt: Attempt): DotPermission {
  const { context } = attempt
  return {
    async ask() {
      const lease = leaseFrom(attempt)
      attempt.isDotPermitted = await writing(context, (tx) =>
        claims.permitDot(tx, attempt.claim, lease),
      )
      if (attempt.isDotPermitted) attempt.heldUntil = lease.until
      return attempt.isDotPermitted
    },
    // A process that was stopped after the commit may wake up when the outcome has long been called unknown.
    holds: () => attempt.isDotPermitted && context.clock.now() < attempt.heldUntil,
  }
}

async function transmit(
  attempt: Attempt,
  { delivery, mail }: ClaimedDelivery,
): Promise<Transmission> {
  const { context } = attempt
  const account = await reading(context, (tx) => findMailAccount(tx, delivery.accountId))
  if (!account)
    return { kind: 'not-taken', problem: problem('account-missing', { host: '', port: 0 }) }
  try {
    return await context.smtp.transmit(loginOf(account, context.seal), mail, permission(attempt))
  } catch (error) {
    if (error instanceof SealBroken)
      return { kind: 'not-taken', problem: problem('password-unreadable', account) }
    context.log.error('delivery-failed', error, { deliveryId: delivery.id })
    // Without the permission no dot can have left; with it, nobody knows how far the surprise let things go.
    const kind = attempt.isDotPermitted ? 'answer-lost' : 'not-taken'
    return { kind, problem: problem('internal-error', account) }
  }
}

async function settle(attempt: Attempt, end: Transmission): Promise<void> {
  const { context, claim } = attempt
  const settlement = settlementOf(end, context.clock.now())
  const isSettled = await writing(context, (tx) => claims.settleDelivery(tx, claim, settlement))
  const fields = { deliveryId: claim.deliveryId, end: end.kind }
  if (isSettled) context.log.info('delivery-settled', fields)
  else context.log.warn('delivery-moved-on-without-this-sender', fields)
}

function settlementOf(end: Transmission, at: Instant): claims.Settlement {
  switch (end.kind) {
    case 'accepted':
      return { event: 'accepted', at, code: end.code, answer: end.answer, problem: null }
    case 'not-taken':
    case 'answer-lost': {
      const { code, answer } = end.problem
      return { event: end.kind, at, code, answer, problem: end.problem }
    }
    case 'withheld': {
      // No dot was sent, so this is certain; where another sender has taken over, nothing is written.
      const slept = problem('sender-slept', { host: '', port: 0 })
      return { event: 'not-taken', at, code: null, answer: null, problem: slept }
    }
  }
}
