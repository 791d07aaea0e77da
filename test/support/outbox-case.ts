import { expect } from 'vitest'
import { reading, writing } from '../../src/context.ts'
import { retryDelivery } from '../../src/mailbox/claim-store.ts'
import { findDelivery } from '../../src/mailbox/delivery-store.ts'
import { openSmtpGateway } from '../../src/mailbox/smtp-gateway.ts'
import {
  deliver,
  deliverWaiting,
  type Sending,
} from '../../src/mailbox/operations/deliver-letter.ts'
import type { Delivery } from '../../src/mailbox/outbox.ts'
import { laterBy, systemClock, type Clock } from '../../src/platform/clock.ts'
import type { Engine } from '../../src/platform/db/engine.ts'
import { systemIds } from '../../src/platform/ids.ts'
import { SILENT_LOG } from '../../src/platform/log.ts'
import type { Tables } from '../../src/tables.ts'
import { freshWorkspace } from './engines.ts'
import { TEST_SEAL } from './outbox-fixtures.ts'
import type { ScriptedSmtp } from './scripted-smtp.ts'

/** A client that gives up on a stalled server soon. Only for stalls: a busy machine can be slower than it is patient. */
export const IMPATIENT = openSmtpGateway({
  times: { connectMs: 400, replyMs: 400, dataMs: 400, finalReplyMs: 400, quitMs: 100 },
})
/** The client as the product has it, but for a QUIT that is not waited for long. */
export const PATIENT = openSmtpGateway({ times: { quitMs: 100 } })

/** Sending in a workspace of its own. */
export async function freshSending(engine: Engine<Tables>): Promise<Sending> {
  return {
    engine,
    workspaceId: await freshWorkspace(engine),
    clock: systemClock(),
    ids: systemIds(),
    log: SILENT_LOG,
    seal: TEST_SEAL,
    smtp: PATIENT,
  }
}

/** The machine's clock an hour ahead: every lease has run out. */
export const AN_HOUR_LATER: Clock = {
  now: () => laterBy(systemClock().now(), 3_600_000),
  today: () => systemClock().today(),
}

/** How a delivery stands in the database. */
export async function stateOf(sending: Sending, deliveryId: string): Promise<Delivery> {
  const delivery = await reading(sending, (tx) => findDelivery(tx, deliveryId))
  if (!delivery) throw new Error('The delivery vanished.')
  return delivery
}

/** What the outbox says of a delivery must be what the server knows. */
export function expectTruth(delivery: Delivery, server: ScriptedSmtp): void {
  const copies = server.copiesOf(delivery.mailMessageId)
  const possible: Readonly<Record<Delivery['state'], number[]>> = {
    queued: [0],
    transmitting: [0, 1],
    sent: [1],
    failed: [0],
    unknown: [0, 1],
  }
  const { state } = delivery
  expect({ state, copies }).toEqual({ state, copies: expect.toBeOneOf(possible[state]) })
}

/**
 * What a restart does, on a server that is well again: settle what was left behind and send what waits. Then the user sends
 * a failed letter again. After every step there is at most one copy and the state is true.
 */
export async function restartAndRetry(
  sending: Sending,
  delivery: Delivery,
  server: ScriptedSmtp,
): Promise<Delivery> {
  server.fault = null
  await deliverWaiting({ ...sending, clock: AN_HOUR_LATER })
  const restarted = await stateOf(sending, delivery.id)
  expectTruth(restarted, server)
  expect(['sent', 'failed', 'unknown']).toContain(restarted.state)
  const at = sending.clock.now()
  const retried = await writing(sending, (tx) => retryDelivery(tx, { deliveryId: delivery.id, at }))
  expect(retried.ok).toBe(restarted.state === 'failed')
  if (!retried.ok) return restarted
  await deliver({ ...sending, smtp: PATIENT }, delivery.id)
  const again = await stateOf(sending, delivery.id)
  expect(again.state).toBe('sent')
  expectTruth(again, server)
  return restarted
}
