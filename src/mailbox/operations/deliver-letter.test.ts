import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { forEachEngine, freshWorkspace } from '../../../test/support/engines.ts'
import {
  accountAt,
  AT,
  plantAccount,
  plantDelivery,
  TEST_SEAL,
} from '../../../test/support/outbox-fixtures.ts'
import { reading, writing } from '../../context.ts'
import { fixedClock, laterBy, systemClock } from '../../platform/clock.ts'
import { systemIds } from '../../platform/ids.ts'
import { SILENT_LOG } from '../../platform/log.ts'
import { sealWith } from '../../platform/seal.ts'
import { recoverDeliveries } from '../claim-store.ts'
import { findDelivery } from '../delivery-store.ts'
import type { Delivery } from '../outbox.ts'
import type { SmtpGateway } from '../smtp-gateway.ts'
import type { DotPermission, Transmission } from '../smtp.ts'
import { deliver, deliverWaiting, type Sending } from './deliver-letter.ts'

const ACCEPTED: Transmission = { kind: 'accepted', code: 250, answer: '250 2.0.0 stored' }

forEachEngine('delivering a letter', (open) => {
  /** Sending in a fresh workspace, with one queued delivery, through a server that does as told. */
  async function ready(
    transmit: (permission: DotPermission) => Promise<Transmission>,
    change: Partial<Sending> = {},
  ): Promise<{ sending: Sending; queued: Delivery }> {
    const engine = await open()
    const smtp: SmtpGateway = {
      tryLogin: () => Promise.reject(new Error('not asked for')),
      transmit: (_login, _mail, permission) => transmit(permission),
    }
    const workspaceId = await freshWorkspace(engine)
    const sending = {
      engine,
      workspaceId,
      clock: fixedClock(AT),
      ids: systemIds(),
      log: SILENT_LOG,
      seal: TEST_SEAL,
      smtp,
      ...change,
    }
    const queued = await writing(sending, async (tx) =>
      plantDelivery(tx, await plantAccount(tx, accountAt(25))),
    )
    return { sending, queued }
  }

  const after = async (sending: Sending, { id }: Delivery) =>
    reading(sending, (tx) => findDelivery(tx, id))

  test('tells what the server answered', async () => {
    const { sending, queued } = await ready(async (permission) =>
      (await permission.ask()) ? ACCEPTED : { kind: 'withheld' },
    )
    expect(await deliver(sending, queued.id)).toMatchObject({
      value: {
        state: 'sent',
        serverAnswer: '250 2.0.0 stored',
        attempts: 1,
        transmittingAt: AT,
        settledAt: AT,
        problem: null,
      },
    })
  })

  test('refuses an id that is not there', async () => {
    const { sending } = await ready(() => Promise.resolve(ACCEPTED))
    expect(await deliver(sending, 'nobody')).toEqual({
      ok: false,
      refusal: { kind: 'delivery-not-found', deliveryId: 'nobody' },
    })
  })

  test('fails, without a connection, when the account is gone', async () => {
    const { sending, queued } = await ready(() =>
      Promise.reject(new Error('no connection was to be made')),
    )
    await writing(sending, (tx) =>
      tx.db.deleteFrom('mail_accounts').where('workspace_id', '=', tx.workspaceId).execute(),
    )
    expect(await deliver(sending, queued.id)).toMatchObject({
      value: { state: 'failed', problem: { kind: 'account-missing' } },
    })
  })

  test('fails, without a connection, when the password cannot be opened', async () => {
    const seal = sealWith(new Uint8Array(32).fill(1))
    const { sending, queued } = await ready(
      () => Promise.reject(new Error('no connection was to be made')),
      { seal },
    )
    expect(await deliver(sending, queued.id)).toMatchObject({
      value: { state: 'failed', problem: { kind: 'password-unreadable' } },
    })
  })

  test('a surprise before the permission is a failure, one after it leaves the fate unknown', async () => {
    const before = await ready(() => Promise.reject(new Error('surprise')))
    expect(await deliver(before.sending, before.queued.id)).toMatchObject({
      value: { state: 'failed' },
    })
    const late = await ready(async (permission) => {
      await permission.ask()
      throw new Error('surprise')
    })
    expect(await deliver(late.sending, late.queued.id)).toMatchObject({
      value: { state: 'unknown', problem: { kind: 'internal-error' } },
    })
  })

  test('a dot held back because the lease had run out is a failure that may be tried again', async () => {
    let now = AT
    const clock = { now: () => now, today: () => '2026-11-23' }
    const slept = async (permission: DotPermission): Promise<Transmission> => {
      await permission.ask()
      now = laterBy(now, 60_000)
      return permission.holds() ? ACCEPTED : { kind: 'withheld' }
    }
    const { sending, queued } = await ready(slept, { clock })
    expect(await deliver(sending, queued.id)).toMatchObject({
      value: { state: 'failed', problem: { kind: 'sender-slept' } },
    })
  })

  test('a slow server is waited for: the lease is renewed, and a restart elsewhere leaves the delivery alone', async () => {
    const clock = systemClock()
    const slow = async (permission: DotPermission): Promise<Transmission> => {
      await permission.ask()
      const first = await leaseEnd()
      while ((await leaseEnd()) === first) await sleep(10)
      // The clock of the first lease's end: whoever looks now must find the second one running.
      const recovered = await writing(sending, (tx) => recoverDeliveries(tx, laterBy(first, 1)))
      return recovered.unknown === 0 ? ACCEPTED : { kind: 'withheld' }
    }
    const leaseEnd = async (): Promise<string> =>
      reading(sending, async (tx) => {
        const row = await tx.db
          .selectFrom('deliveries')
          .select('claimed_until')
          .where('workspace_id', '=', tx.workspaceId)
          .executeTakeFirstOrThrow()
        return row.claimed_until ?? ''
      })
    const { sending, queued } = await ready(slow, { clock })
    expect(await deliver(sending, queued.id, 3_000)).toMatchObject({ value: { state: 'sent' } })
  })

  test('what waits is delivered once, the rest is left as it is', async () => {
    let transmissions = 0
    const { sending, queued } = await ready(async (permission) => {
      transmissions += 1
      await permission.ask()
      return ACCEPTED
    })
    expect(await deliverWaiting(sending)).toMatchObject([{ id: queued.id, state: 'sent' }])
    expect(await deliverWaiting(sending)).toEqual([])
    expect(transmissions).toBe(1)
    expect(await after(sending, queued)).toMatchObject({ state: 'sent' })
  })

  test('the log tells ids and outcomes, never an address or a word of the letter', async () => {
    const lines: string[] = []
    const write = (...parts: unknown[]): void => void lines.push(JSON.stringify(parts))
    const log = { info: write, warn: write, error: write }
    const { sending, queued } = await ready(
      () => Promise.reject(new Error('margaret.olufsen@acme.example')),
      { log: { ...log, error: (event, _error, fields) => write(event, fields) } },
    )
    await deliver(sending, queued.id)
    expect(lines.join('\n')).toContain(queued.id)
    expect(lines.join('\n')).not.toMatch(/@|Margaret|Dear|thank/)
  })
})
