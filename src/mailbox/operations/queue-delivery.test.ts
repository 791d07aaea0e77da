import { expect, test } from 'vitest'
import { forEachEngine, freshWorkspace } from '../../../test/support/engines.ts'
import {
  accountAt,
  approvedLetter,
  AT,
  plantAccount,
  plantLetter,
} from '../../../test/support/outbox-fixtures.ts'
import type { Tx } from '../../context.ts'
import { laterBy } from '../../platform/clock.ts'
import { systemIds } from '../../platform/ids.ts'
import * as claims from '../claim-store.ts'
import type { ApprovedLetter } from '../compose-mail.ts'
import { dueDeliveries, findDelivery, findDeliveryOfLetter } from '../delivery-store.ts'
import type { MailAccount } from '../mail-account.ts'
import type { Delivery } from '../outbox.ts'
import { queueDelivery } from './queue-delivery.ts'

const LATER = laterBy(AT, 60_000)

forEachEngine('queueing a letter', (open) => {
  interface Desk {
    readonly tx: Tx
    readonly letter: ApprovedLetter
    readonly queue: (change?: Partial<ApprovedLetter>) => ReturnType<typeof queueDelivery>
  }

  /** Works in a fresh workspace with one account and one approved letter. */
  async function atDesk<Value>(work: (desk: Desk) => Promise<Value>): Promise<Value> {
    const engine = await open()
    return engine.write(await freshWorkspace(engine), async (tx) => {
      const account: MailAccount = await plantAccount(tx, accountAt(25))
      const letter = approvedLetter()
      await plantLetter(tx, letter)
      const queue = (change: Partial<ApprovedLetter> = {}) =>
        queueDelivery(tx, { letter: { ...letter, ...change }, account, ids: systemIds(), at: AT })
      return work({ tx, letter, queue })
    })
  }

  async function queued({ queue }: Desk): Promise<Delivery> {
    const result = await queue()
    if (!result.ok) throw new Error(result.refusal.kind)
    return result.value
  }

  /** Brings a queued delivery into a settled state, as a sender would. */
  async function settle(
    tx: Tx,
    deliveryId: string,
    event: 'accepted' | 'not-taken' | 'answer-lost',
  ): Promise<void> {
    const claim = { deliveryId, claimant: 'a' }
    const lease = { now: AT, until: LATER }
    await claims.claimDelivery(tx, claim, lease)
    if (event !== 'not-taken') await claims.permitDot(tx, claim, lease)
    await claims.settleDelivery(tx, claim, {
      event,
      at: AT,
      code: null,
      answer: null,
      problem: null,
    })
  }

  test('freezes the approved text, the envelope and the Message-ID', () =>
    atDesk(async (desk) => {
      const delivery = await queued(desk)
      expect(delivery).toMatchObject({
        letterId: desk.letter.id,
        approvedDigest: 'digest-1',
        from: 'sam.reyes@sender.test',
        to: 'margaret.olufsen@acme.example',
        state: 'queued',
        attempts: 0,
      })
      expect(delivery.mailMessageId).toMatch(/^<[0-9a-f-]{36}@sender\.test>$/)
      expect(await findDeliveryOfLetter(desk.tx, desk.letter.id)).toEqual(delivery)
      expect(await dueDeliveries(desk.tx, AT)).toEqual([delivery.id])
    }))

  test('asked again for the same approved text, answers with the same delivery', () =>
    atDesk(async (desk) => {
      const first = await queued(desk)
      for (let time = 0; time < 20; time++) expect(await queued(desk)).toEqual(first)
    }))

  test('never touches a delivery of another text that is on its way', () =>
    atDesk(async (desk) => {
      const first = await queued(desk)
      const second = await desk.queue({ body: 'Other words', approvedDigest: 'digest-2' })
      expect(second).toEqual({
        ok: false,
        refusal: { kind: 'delivery-under-way', delivery: first },
      })
      expect(await findDelivery(desk.tx, first.id)).toEqual(first)
    }))

  test.for(['accepted', 'answer-lost'] as const)('nor one that ended as %s', (event) =>
    atDesk(async (desk) => {
      const { id } = await queued(desk)
      await settle(desk.tx, id, event)
      expect(await desk.queue({ approvedDigest: 'digest-2' })).toMatchObject({
        ok: false,
        refusal: { kind: 'delivery-under-way' },
      })
    }),
  )

  test('puts a newly approved text, under a new Message-ID, in the place of one that surely was not sent', () =>
    atDesk(async (desk) => {
      const first = await queued(desk)
      await settle(desk.tx, first.id, 'not-taken')
      const second = await desk.queue({
        body: 'Better words',
        toAddress: 'm@acme.example',
        approvedDigest: 'digest-2',
      })
      expect(second).toMatchObject({
        value: { id: first.id, state: 'queued', to: 'm@acme.example', problem: null },
      })
      expect(second).not.toMatchObject({ value: { mailMessageId: first.mailMessageId } })
      const claimed = await claims.claimDelivery(
        desk.tx,
        { deliveryId: first.id, claimant: 'b' },
        { now: AT, until: LATER },
      )
      expect(Buffer.from(claimed?.mail.bytes ?? []).toString()).toContain('Better words')
    }))

  test('refuses a letter that no mail can be made of, and writes nothing', () =>
    atDesk(async (desk) => {
      const refused = await desk.queue({ toAddress: 'a@acme.example\r\nRCPT TO:<evil@x.test>' })
      expect(refused).toMatchObject({
        ok: false,
        refusal: { kind: 'mail-not-composable', field: 'to' },
      })
      expect(await findDeliveryOfLetter(desk.tx, desk.letter.id)).toBeNull()
    }))
})
