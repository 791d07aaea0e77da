import { afterAll, beforeAll, expect, test } from 'vitest'
import { writing } from '../../src/context.ts'
import { deliver } from '../../src/mailbox/operations/deliver-letter.ts'
import type { Delivery, DeliveryState } from '../../src/mailbox/outbox.ts'
import { systemClock } from '../../src/platform/clock.ts'
import type { Engine } from '../../src/platform/db/engine.ts'
import { openSqlite } from '../../src/platform/db/sqlite.ts'
import type { Tables } from '../../src/tables.ts'
import { MIGRATIONS } from '../support/engines.ts'
import {
  expectTruth,
  freshSending,
  IMPATIENT,
  PATIENT,
  restartAndRetry,
  stateOf,
} from '../support/outbox-case.ts'
import { accountAt, plantAccount, plantDelivery } from '../support/outbox-fixtures.ts'
import { ScriptedSmtp } from '../support/scripted-smtp.ts'
import type { SmtpFault, SmtpPhase, SmtpTrouble } from '../support/scripted-smtp-script.ts'

const EVERY: readonly SmtpTrouble[] = ['drop', 'stall', '4xx', '5xx', 'garbage']
const BODY_PHASES = Array.from({ length: 20 }, (_, at): SmtpPhase => `body-${at + 1}`)
const BODY = `Dear Margaret,\n\n${'thank you for your answer, and for the time you took. '.repeat(40)}\n\nSam`
/** At least this many bytes come; the last twentieth is then surely reached. */
const BODY_BYTES = BODY.length

interface Case extends SmtpFault {
  readonly pipelining: boolean
}

const CASES: readonly Case[] = [true, false].flatMap((pipelining) =>
  [
    ...faults(['connect'], ['drop', 'stall']),
    ...faults(['greeting', 'ehlo', 'auth', 'mail', 'rcpt', 'data'], EVERY),
    ...faults(BODY_PHASES, [...EVERY, 'early-250']),
    ...faults(['dot-before-storing'], [...EVERY, 'odd-2']),
    // No 4xx or 5xx here: a server that stores a mail and then says no has lied, and its word is all there is.
    ...faults(['dot-after-storing'], ['drop', 'stall', 'garbage', 'half-250', 'odd-2']),
    ...faults(['quit'], EVERY),
  ].map((fault) => ({ ...fault, pipelining })),
)

function faults(phases: readonly SmtpPhase[], troubles: readonly SmtpTrouble[]): SmtpFault[] {
  return phases.flatMap((phase) => troubles.map((trouble) => ({ phase, trouble })))
}

let engine: Engine<Tables>
beforeAll(async () => {
  engine = await openSqlite<Tables>({
    file: ':memory:',
    migrations: MIGRATIONS,
    clock: systemClock(),
  })
})
afterAll(() => engine.close())

async function meetFault({
  pipelining,
  ...fault
}: Case): Promise<{ first: Delivery; dots: number }> {
  const server = await ScriptedSmtp.start({ pipelining, bodyBytes: BODY_BYTES })
  try {
    const sending = await freshSending(engine)
    const queued = await writing(sending, async (tx) => {
      const account = await plantAccount(tx, accountAt(server.port))
      return plantDelivery(tx, account, { body: BODY })
    })
    server.fault = fault
    const isStall = fault.trouble === 'stall' && fault.phase !== 'quit'
    await deliver({ ...sending, smtp: isStall ? IMPATIENT : PATIENT }, queued.id)
    const first = await stateOf(sending, queued.id)
    expectTruth(first, server)
    const { dots } = server
    const after = await restartAndRetry(sending, first, server)
    // A restart changes nothing about what is settled: in doubt nothing is sent by itself.
    expect(after.state).toBe(first.state)
    return { first, dots }
  } finally {
    await server.stop()
  }
}

/** What must come out when the fault is met where the case says. */
function expectedStates({ phase, trouble }: Case): DeliveryState[] {
  if (phase === 'quit') return ['sent']
  // A refused EHLO falls back to HELO, and the letter goes through.
  if (phase === 'ehlo' && trouble !== 'drop' && trouble !== 'stall') return ['sent', 'failed']
  if (phase === 'dot-after-storing') return ['unknown']
  if (phase === 'dot-before-storing')
    return trouble === '4xx' || trouble === '5xx' ? ['failed'] : ['unknown']
  // Inside the body the dot may be on its way before the trouble is heard of.
  if (phase.startsWith('body')) return ['failed', 'unknown']
  return ['failed']
}

test(`${CASES.length} faults in the dialogue leave at most one copy each, and a true state`, async () => {
  expect(CASES.length).toBeGreaterThanOrEqual(300)
  const waiting = [...CASES]
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { first } = await meetFault(next)
      const state = expect.toBeOneOf(expectedStates(next))
      expect({ ...next, state: first.state }).toEqual({ ...next, state })
    }
  }
  await Promise.all(Array.from({ length: 12 }, work))
})

test.for(faults(BODY_PHASES, ['4xx', '5xx', 'garbage', 'early-250']))(
  'an answer that has come before the dot ($phase, $trouble) keeps the dot back',
  async (fault) => {
    const { first, dots } = await meetFault({ ...fault, pipelining: true })
    expect({ state: first.state, dots }).toEqual({ state: 'failed', dots: 0 })
  },
)
