import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writing } from '../../src/context.ts'
import { resolveUnknown, retryDelivery } from '../../src/mailbox/claim-store.ts'
import {
  deliver,
  deliverWaiting,
  type Sending,
} from '../../src/mailbox/operations/deliver-letter.ts'
import type { Delivery } from '../../src/mailbox/outbox.ts'
import { systemClock } from '../../src/platform/clock.ts'
import type { Engine } from '../../src/platform/db/engine.ts'
import { openSqlite } from '../../src/platform/db/sqlite.ts'
import type { Tables } from '../../src/tables.ts'
import { MIGRATIONS } from '../support/engines.ts'
import { AN_HOUR_LATER, freshSending, stateOf } from '../support/outbox-case.ts'
import { accountAt, plantAccount, plantDelivery } from '../support/outbox-fixtures.ts'
import { ScriptedSmtp } from '../support/scripted-smtp.ts'
import { startSender, type SenderProcess } from '../support/sender-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'perennial-outbox-'))
const file = join(folder, 'perennial.db')
let engine: Engine<Tables>
let server: ScriptedSmtp

beforeAll(async () => {
  engine = await openSqlite<Tables>({ file, migrations: MIGRATIONS, clock: systemClock() })
  server = await ScriptedSmtp.start()
})
afterAll(async () => {
  await server.stop()
  await engine.close()
  rmSync(folder, { recursive: true })
})

interface Waiting {
  readonly sending: Sending
  readonly queued: Delivery
  readonly orders: {
    readonly file: string
    readonly workspaceId: string
    readonly deliveryId: string
  }
}

async function queue(): Promise<Waiting> {
  const sending = await freshSending(engine)
  const queued = await writing(sending, async (tx) => {
    const account = await plantAccount(tx, accountAt(server.port))
    return plantDelivery(tx, account)
  })
  return {
    sending,
    queued,
    orders: { file, workspaceId: sending.workspaceId, deliveryId: queued.id },
  }
}

test('ten senders of one process and two processes at once make one copy', async () => {
  const { sending, queued, orders } = await queue()
  const processes = [startSender(orders), startSender(orders)]
  await Promise.all([
    ...Array.from({ length: 10 }, () => deliver(sending, queued.id)),
    ...processes.map(({ ended }) => ended),
  ])
  expect((await stateOf(sending, queued.id)).state).toBe('sent')
  expect(server.copiesOf(queued.mailMessageId)).toBe(1)
})

test('two hundred repeats after it was sent make no second copy', async () => {
  const { sending, queued } = await queue()
  for (let time = 0; time < 200; time++) await deliver(sending, queued.id)
  const at = sending.clock.now()
  const retried = await writing(sending, (tx) => retryDelivery(tx, { deliveryId: queued.id, at }))
  expect(retried).toMatchObject({ ok: false, refusal: { kind: 'delivery-cannot', state: 'sent' } })
  expect(server.copiesOf(queued.mailMessageId)).toBe(1)
})

/** Starts a sender that stops itself (SIGSTOP) at a point, and waits until it has. */
async function sleeper(orders: Waiting['orders'], at: string): Promise<SenderProcess> {
  const sender = startSender({ ...orders, signal: 'SIGSTOP', at, leaseMs: 500 })
  const { pid } = sender.child
  if (!pid) throw new Error('The sender did not start.')
  while (!/^State:\s+T/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))) await sleep(10)
  return sender
}

// /proc tells when a process has stopped; elsewhere these three are left out.
describe.skipIf(process.platform !== 'linux')('a sender that was stopped', () => {
  test('before the permission wakes up and finds that another one has sent', async () => {
    const { sending, queued, orders } = await queue()
    const sender = await sleeper(orders, 'before-permit')
    await deliverWaiting({ ...sending, clock: AN_HOUR_LATER })
    expect(server.copiesOf(queued.mailMessageId)).toBe(1)
    sender.child.kill('SIGCONT')
    expect(await sender.ended).toBe('sent')
    expect(server.copiesOf(queued.mailMessageId)).toBe(1)
  })

  test('after the permission sends nothing when it wakes up too late', async () => {
    const { sending, queued, orders } = await queue()
    const sender = await sleeper(orders, 'after-permit')
    await deliverWaiting({ ...sending, clock: AN_HOUR_LATER })
    expect((await stateOf(sending, queued.id)).state).toBe('unknown')
    const at = sending.clock.now()
    await writing(sending, (tx) =>
      resolveUnknown(tx, { deliveryId: queued.id, said: 'not-arrived', at }),
    )
    await writing(sending, (tx) => retryDelivery(tx, { deliveryId: queued.id, at }))
    await deliver(sending, queued.id)
    await sleep(600)
    sender.child.kill('SIGCONT')
    expect(await sender.ended).toBe('sent')
    expect(server.copiesOf(queued.mailMessageId)).toBe(1)
  })

  test('after the answer tells the truth about a delivery that was called unknown', async () => {
    const { sending, queued, orders } = await queue()
    const sender = await sleeper(orders, 'after-answer')
    await deliverWaiting({ ...sending, clock: AN_HOUR_LATER })
    expect((await stateOf(sending, queued.id)).state).toBe('unknown')
    sender.child.kill('SIGCONT')
    expect(await sender.ended).toBe('sent')
    expect(server.copiesOf(queued.mailMessageId)).toBe(1)
  })
})
