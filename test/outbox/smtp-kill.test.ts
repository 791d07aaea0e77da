import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writing } from '../../src/context.ts'
import type { DeliveryState } from '../../src/mailbox/outbox.ts'
import { systemClock } from '../../src/platform/clock.ts'
import type { Engine } from '../../src/platform/db/engine.ts'
import { openSqlite } from '../../src/platform/db/sqlite.ts'
import type { Tables } from '../../src/tables.ts'
import { MIGRATIONS } from '../support/engines.ts'
import { expectTruth, freshSending, restartAndRetry, stateOf } from '../support/outbox-case.ts'
import { accountAt, plantAccount, plantDelivery } from '../support/outbox-fixtures.ts'
import { ScriptedSmtp } from '../support/scripted-smtp.ts'
import type { SmtpPhase } from '../support/scripted-smtp-script.ts'
import { startSender } from '../support/sender-process.ts'

const BODY = `Dear Margaret,\n\n${'thank you for your answer, and for the time you took. '.repeat(40)}\n\nSam`
const DIALOGUE: readonly SmtpPhase[] = [
  'connect',
  'greeting',
  'ehlo',
  'auth',
  'mail',
  'rcpt',
  'data',
  ...Array.from({ length: 20 }, (_, at): SmtpPhase => `body-${at + 1}`),
  'dot-before-storing',
  'dot-after-storing',
  'quit',
]
const INSIDE = ['after-claim', 'before-permit', 'after-permit', 'after-answer'] as const

const folder = mkdtempSync(join(tmpdir(), 'perennial-outbox-'))
const file = join(folder, 'perennial.db')
let engine: Engine<Tables>

beforeAll(async () => {
  engine = await openSqlite<Tables>({ file, migrations: MIGRATIONS, clock: systemClock() })
})
afterAll(async () => {
  await engine.close()
  rmSync(folder, { recursive: true })
})

async function queueAt(server: ScriptedSmtp) {
  const sending = await freshSending(engine)
  const queued = await writing(sending, async (tx) => {
    const account = await plantAccount(tx, accountAt(server.port))
    return plantDelivery(tx, account, { body: BODY })
  })
  return {
    sending,
    queued,
    orders: { file, workspaceId: sending.workspaceId, deliveryId: queued.id },
  }
}

/** Kills a sender with -9 at a point, restarts, and lets the user retry; how the delivery stood after the restart. */
async function killAt(
  point: SmtpPhase | (typeof INSIDE)[number],
  pipelining: boolean,
): Promise<DeliveryState> {
  let kill = (): void => undefined
  const server = await ScriptedSmtp.start({
    pipelining,
    bodyBytes: BODY.length,
    onPhase: (phase) => (phase === point ? kill() : undefined),
  })
  try {
    const { sending, queued, orders } = await queueAt(server)
    const { child, ended } = startSender({ ...orders, signal: 'SIGKILL', at: point })
    kill = () => void child.kill('SIGKILL')
    expect(await ended).toBe('SIGKILL')
    kill = () => undefined
    expectTruth(await stateOf(sending, queued.id), server)
    return (await restartAndRetry(sending, queued, server)).state
  } finally {
    await server.stop()
  }
}

/** What a restart must find: before the permission the letter is simply sent, after it nobody knows. */
function expectedStates(point: string): DeliveryState[] {
  if (point === 'after-claim' || point === 'before-permit') return ['sent']
  if (point === 'after-permit' || point === 'after-answer' || point.startsWith('dot'))
    return ['unknown']
  if (point === 'quit') return ['sent', 'unknown']
  return point.startsWith('body') ? ['sent', 'unknown'] : ['sent']
}

test('a sender killed with -9 anywhere leaves at most one copy, and a restart finds the truth', async () => {
  const waiting = [...DIALOGUE, ...INSIDE].flatMap((point) =>
    [true, false].map((pipelining) => ({ point, pipelining })),
  )
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const state = await killAt(next.point, next.pipelining)
      expect({ ...next, state }).toEqual({
        ...next,
        state: expect.toBeOneOf(expectedStates(next.point)),
      })
    }
  }
  await Promise.all([work(), work()])
})
