import { describe, expect, test } from 'vitest'
import {
  accountAt,
  approvedLetter,
  AT,
  plantAccount,
  plantDelivery,
} from '../../test/support/outbox-fixtures.ts'
import { forEachEngine, freshWorkspace } from '../../test/support/engines.ts'
import type { Tx } from '../context.ts'
import { laterBy } from '../platform/clock.ts'
import {
  claimDelivery,
  permitDot,
  recoverDeliveries,
  renewClaim,
  resolveUnknown,
  retryDelivery,
  settleDelivery,
} from './claim-store.ts'
import { dueDeliveries, findDelivery } from './delivery-store.ts'
import type { Delivery } from './outbox.ts'

const LEASE_MS = 1_000
const lease = (ms: number) => ({ now: laterBy(AT, ms), until: laterBy(AT, ms + LEASE_MS) })

forEachEngine('claims on a delivery', (open) => {
  /** Runs work on one freshly queued delivery, in a workspace of its own. */
  async function onFresh<Value>(
    work: (tx: Tx, queued: Delivery) => Promise<Value>,
  ): Promise<Value> {
    const engine = await open()
    return engine.write(await freshWorkspace(engine), async (tx) => {
      const account = await plantAccount(tx, accountAt(25))
      return work(tx, await plantDelivery(tx, account))
    })
  }
  const held = (queued: Delivery, claimant: string) => ({ deliveryId: queued.id, claimant })
  const ended = (event: 'accepted' | 'not-taken' | 'answer-lost') => ({
    event,
    at: AT,
    code: 250,
    answer: '250 2.0.0 stored',
    problem: null,
  })

  describe('taking up', () => {
    test('one sender gets the frozen bytes, the next one nothing', () =>
      onFresh(async (tx, queued) => {
        const claimed = await claimDelivery(tx, held(queued, 'a'), lease(0))
        expect(claimed?.mail).toMatchObject({
          from: 'sam.reyes@sender.test',
          to: approvedLetter().toAddress,
        })
        expect(Buffer.from(claimed?.mail.bytes ?? []).toString()).toContain(queued.mailMessageId)
        expect(await claimDelivery(tx, held(queued, 'b'), lease(LEASE_MS))).toBeNull()
        expect(await dueDeliveries(tx, laterBy(AT, LEASE_MS))).toEqual([])
      }))

    test('a lease that ran out gives it to the next one, and the first may no longer let the dot go', () =>
      onFresh(async (tx, queued) => {
        await claimDelivery(tx, held(queued, 'a'), lease(0))
        expect(await claimDelivery(tx, held(queued, 'b'), lease(LEASE_MS + 1))).not.toBeNull()
        expect(await permitDot(tx, held(queued, 'a'), lease(LEASE_MS + 2))).toBe(false)
        expect(await permitDot(tx, held(queued, 'b'), lease(LEASE_MS + 2))).toBe(true)
        expect((await findDelivery(tx, queued.id))?.attempts).toBe(2)
      }))

    test.for(['transmitting', 'sent', 'failed', 'unknown'] as const)(
      'never takes up one that is %s, however old the lease',
      (state) =>
        onFresh(async (tx, queued) => {
          await tx.db
            .updateTable('deliveries')
            .set({ state })
            .where('workspace_id', '=', tx.workspaceId)
            .execute()
          expect(await claimDelivery(tx, held(queued, 'a'), lease(9_000))).toBeNull()
          expect(await findDelivery(tx, queued.id)).toMatchObject({ state, attempts: 0 })
        }),
    )

    test('the permission is given once', () =>
      onFresh(async (tx, queued) => {
        await claimDelivery(tx, held(queued, 'a'), lease(0))
        expect(await permitDot(tx, held(queued, 'a'), lease(1))).toBe(true)
        expect(await permitDot(tx, held(queued, 'a'), lease(2))).toBe(false)
      }))

    test('a renewed lease keeps others away', () =>
      onFresh(async (tx, queued) => {
        await claimDelivery(tx, held(queued, 'a'), lease(0))
        expect(await renewClaim(tx, held(queued, 'a'), lease(900))).toBe(true)
        expect(await renewClaim(tx, held(queued, 'b'), lease(900))).toBe(false)
        expect(await claimDelivery(tx, held(queued, 'b'), lease(LEASE_MS + 1))).toBeNull()
      }))
  })

  describe('after a crash', () => {
    test('a waiting delivery is free again, one past the permission is of unknown fate', () =>
      onFresh(async (tx, queued) => {
        await claimDelivery(tx, held(queued, 'a'), lease(0))
        expect(await recoverDeliveries(tx, laterBy(AT, LEASE_MS - 1))).toEqual({
          unknown: 0,
          freed: 0,
        })
        expect(await recoverDeliveries(tx, laterBy(AT, LEASE_MS + 1))).toEqual({
          unknown: 0,
          freed: 1,
        })
        await claimDelivery(tx, held(queued, 'b'), lease(2_000))
        await permitDot(tx, held(queued, 'b'), lease(2_000))
        expect(await recoverDeliveries(tx, laterBy(AT, 2_500))).toEqual({ unknown: 0, freed: 0 })
        expect(await recoverDeliveries(tx, laterBy(AT, 3_500))).toEqual({ unknown: 1, freed: 0 })
        expect(await findDelivery(tx, queued.id)).toMatchObject({
          state: 'unknown',
          problem: { kind: 'sender-stopped' },
        })
        expect(await dueDeliveries(tx, laterBy(AT, 9_000))).toEqual([])
      }))

    test('an answer that a late sender still brings settles it, until the user has decided', () =>
      onFresh(async (tx, queued) => {
        await claimDelivery(tx, held(queued, 'a'), lease(0))
        await permitDot(tx, held(queued, 'a'), lease(0))
        await recoverDeliveries(tx, laterBy(AT, 5_000))
        expect(await settleDelivery(tx, held(queued, 'b'), ended('accepted'))).toBe(false)
        await resolveUnknown(tx, { deliveryId: queued.id, said: 'not-arrived', at: AT })
        expect(await settleDelivery(tx, held(queued, 'a'), ended('accepted'))).toBe(false)
        expect(await findDelivery(tx, queued.id)).toMatchObject({
          state: 'failed',
          problem: { kind: 'said-not-arrived' },
        })
      }))
  })

  test('a retry keeps bytes and Message-ID, and forgets the earlier trouble', () =>
    onFresh(async (tx, queued) => {
      const first = await claimDelivery(tx, held(queued, 'a'), lease(0))
      await settleDelivery(tx, held(queued, 'a'), ended('not-taken'))
      const retried = await retryDelivery(tx, { deliveryId: queued.id, at: AT })
      expect(retried).toEqual({ ok: true, value: { ...queued, attempts: 1 } })
      const second = await claimDelivery(tx, held(queued, 'b'), lease(1))
      expect(second?.mail).toEqual(first?.mail)
    }))

  test('a delivery that is not there is refused by name', () =>
    onFresh(async (tx) => {
      const refusal = { kind: 'delivery-not-found', deliveryId: 'nobody' }
      expect(await retryDelivery(tx, { deliveryId: 'nobody', at: AT })).toEqual({
        ok: false,
        refusal,
      })
    }))
})
