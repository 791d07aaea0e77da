import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Tx } from '../../src/context.ts'
import * as claims from '../../src/mailbox/claim-store.ts'
import { findDelivery } from '../../src/mailbox/delivery-store.ts'
import { move, type DeliveryEvent, type DeliveryState } from '../../src/mailbox/outbox.ts'
import { laterBy } from '../../src/platform/clock.ts'
import { forEachEngine, freshWorkspace } from '../support/engines.ts'
import { accountAt, AT, plantAccount, plantDelivery } from '../support/outbox-fixtures.ts'

const LEASE_MS = 1_000

/** What somebody does at a moment: one of two senders, the user, or a restart. */
interface Act {
  readonly deliveryId: string
  readonly claimant: string
  readonly ms: number
}

const leaseAt = (ms: number) => ({ now: laterBy(AT, ms), until: laterBy(AT, ms + LEASE_MS) })

function settle(event: 'accepted' | 'not-taken' | 'answer-lost') {
  return (tx: Tx, act: Act) =>
    claims.settleDelivery(tx, act, {
      event,
      at: laterBy(AT, act.ms),
      code: null,
      answer: null,
      problem: null,
    })
}

/** Every act, with the event it may count as. */
const ACTS: Readonly<
  Record<string, { event: DeliveryEvent | null; run(tx: Tx, act: Act): Promise<unknown> }>
> = {
  wait: { event: null, run: () => Promise.resolve() },
  claim: { event: null, run: (tx, act) => claims.claimDelivery(tx, act, leaseAt(act.ms)) },
  permit: { event: 'dot-permitted', run: (tx, act) => claims.permitDot(tx, act, leaseAt(act.ms)) },
  accepted: { event: 'accepted', run: settle('accepted') },
  'not-taken': { event: 'not-taken', run: settle('not-taken') },
  'answer-lost': { event: 'answer-lost', run: settle('answer-lost') },
  recover: {
    event: 'answer-lost',
    run: (tx, { ms }) => claims.recoverDeliveries(tx, laterBy(AT, ms)),
  },
  retry: {
    event: 'retried',
    run: (tx, { deliveryId, ms }) => claims.retryDelivery(tx, { deliveryId, at: laterBy(AT, ms) }),
  },
  'said-arrived': { event: 'said-arrived', run: word('arrived') },
  'said-not-arrived': { event: 'said-not-arrived', run: word('not-arrived') },
}

function word(said: 'arrived' | 'not-arrived') {
  return (tx: Tx, { deliveryId, ms }: Act) =>
    claims.resolveUnknown(tx, { deliveryId, said, at: laterBy(AT, ms) })
}

interface Moved {
  readonly from: DeliveryState
  readonly to: DeliveryState
  readonly event: DeliveryEvent | null
}

/** Plays a history on one delivery and lists every change of state. */
async function play(tx: Tx, history: readonly (readonly [string, string])[]): Promise<Moved[]> {
  const account = await plantAccount(tx, accountAt(25))
  const { id: deliveryId } = await plantDelivery(tx, account)
  const moves: Moved[] = []
  let from: DeliveryState = 'queued'
  let ms = 0
  for (const [name, claimant] of history) {
    ms += name === 'wait' ? LEASE_MS + 1 : 1
    const act = ACTS[name]
    if (!act) throw new Error(`No act named ${name}.`)
    await act.run(tx, { deliveryId, claimant, ms })
    const to: DeliveryState = (await findDelivery(tx, deliveryId))?.state ?? 'queued'
    if (to !== from) moves.push({ from, to, event: act.event })
    from = to
  }
  return moves
}

forEachEngine('any order of senders, crashes and words', (open) => {
  test('makes only lawful moves, and permits one dot a try', async () => {
    const engine = await open()
    const reached = new Set<DeliveryState>()
    const act = fc.tuple(fc.constantFrom(...Object.keys(ACTS)), fc.constantFrom('a', 'b'))
    // Starting with a claim: histories without one are many and empty.
    const history = fc
      .array(act, { maxLength: 40 })
      .map((acts) => [['claim', 'a'] as const, ['permit', 'a'] as const, ...acts])
    await fc.assert(
      fc.asyncProperty(history, async (acts) => {
        const moves = await engine.write(await freshWorkspace(engine), (tx) => play(tx, acts))
        for (const { to } of moves) reached.add(to)
        expect(moves.map(({ from, event }) => event && move(from, event))).toEqual(
          moves.map(({ to }) => ({ ok: true, value: to })),
        )
        const tries = moves.filter(({ event }) => event === 'retried').length + 1
        expect(moves.filter(({ event }) => event === 'dot-permitted').length).toBeLessThanOrEqual(
          tries,
        )
      }),
      { numRuns: 100 },
    )
    expect([...reached].toSorted()).toEqual(['failed', 'queued', 'sent', 'transmitting', 'unknown'])
  })
})
