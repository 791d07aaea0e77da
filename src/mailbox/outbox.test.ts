import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  canRetry,
  DELIVERY_EVENTS,
  DELIVERY_STATES,
  move,
  MOVES,
  movesOn,
  needsWord,
  sayDelivery,
  sayRefused,
  type DeliveryEvent,
  type DeliveryState,
} from './outbox.ts'
import { problem, SMTP_PROBLEM_KINDS } from './smtp-problem.ts'

/** Every pair that leads somewhere, written out by hand: the table of the code is compared with it, not with itself. */
const LAWFUL: Readonly<Record<string, DeliveryState>> = {
  'queued dot-permitted': 'transmitting',
  'queued not-taken': 'failed',
  'transmitting accepted': 'sent',
  'transmitting not-taken': 'failed',
  'transmitting answer-lost': 'unknown',
  'unknown accepted': 'sent',
  'unknown not-taken': 'failed',
  'unknown said-arrived': 'sent',
  'unknown said-not-arrived': 'failed',
  'failed retried': 'queued',
}

describe('the moves of a delivery', () => {
  const pairs = DELIVERY_STATES.flatMap((state) =>
    DELIVERY_EVENTS.map((event) => ({ state, event })),
  )

  test.for(pairs)(
    '$state on $event leads where the table says, or is refused',
    ({ state, event }) => {
      const to = LAWFUL[`${state} ${event}`]
      expect(move(state, event)).toEqual(
        to
          ? { ok: true, value: to }
          : { ok: false, refusal: { kind: 'delivery-cannot', state, event } },
      )
    },
  )

  test.for(DELIVERY_EVENTS)('%s finds the states that a conditional update needs', (event) => {
    const { from, to } = movesOn(event)
    for (const state of DELIVERY_STATES) expect(from.includes(state)).toBe(move(state, event).ok)
    for (const state of from) expect(move(state, event)).toEqual({ ok: true, value: to })
  })

  test('only the word of the user leads back to the queue', () => {
    expect(MOVES.filter((each) => each.to === 'queued').map((each) => each.by)).toEqual(['user'])
  })

  test('in any history the dot is permitted at most once between two retries, and never after acceptance', () => {
    const history = fc.array(fc.constantFrom(...DELIVERY_EVENTS), { maxLength: 60 })
    fc.assert(
      fc.property(history, (events) => {
        let state: DeliveryState = 'queued'
        let dots = 0
        let wasAccepted = false
        for (const event of events) {
          const moved = move(state, event)
          if (!moved.ok) continue
          if (event === 'retried') dots = 0
          if (event === 'dot-permitted') dots += 1
          expect(dots).toBeLessThanOrEqual(1)
          expect(wasAccepted).toBe(false)
          wasAccepted ||= event === 'accepted' || event === 'said-arrived'
          state = moved.value
        }
      }),
      { numRuns: 5_000 },
    )
  })
})

describe('who may do what', () => {
  test.for(DELIVERY_STATES)('%s', (state) => {
    expect(canRetry({ state })).toBe(state === 'failed')
    expect(needsWord({ state })).toBe(state === 'unknown')
  })
})

describe('what a person is told', () => {
  const at = { host: 'smtp.acme.example', port: 465, answer: '550 5.1.1 no such user', code: 550 }

  test.for(SMTP_PROBLEM_KINDS)(
    'a letter that failed by %s says that it was not sent, and what to do',
    (kind) => {
      const told = sayDelivery({
        state: 'failed',
        to: 'm@acme.example',
        problem: problem(kind, at),
      })
      expect(told).toMatch(/^The letter was not sent\. .+\.$/)
      expect(told).not.toMatch(/undefined|null|NaN/)
    },
  )

  test('an unknown fate says where to look, what to mark, and that nothing is sent by itself', () => {
    const told = sayDelivery({
      state: 'unknown',
      to: 'm@acme.example',
      problem: problem('answer-lost', at),
    })
    for (const piece of [
      'm@acme.example',
      'Sent folder',
      'arrived',
      'not arrived',
      'never sent again by itself',
    ])
      expect(told).toContain(piece)
  })

  test.for(['queued', 'sent'] as const)('a letter that is %s needs no words', (state) => {
    expect(sayDelivery({ state, to: 'm@acme.example', problem: null })).toBeNull()
  })

  test.for(DELIVERY_STATES)('a refused wish on a letter that is %s has its sentence', (state) => {
    const event: DeliveryEvent = 'retried'
    expect(sayRefused({ kind: 'delivery-cannot', state, event })).toMatch(/\.$/)
  })
})

describe('whether a problem passes by itself', () => {
  test.for([
    ['connection-refused', null, true],
    ['host-not-found', null, false],
    ['recipient-refused', 450, true],
    ['recipient-refused', 550, false],
    ['message-refused', 421, true],
    ['message-refused', 552, false],
    ['login-refused', 535, false],
    ['certificate-not-trusted', null, false],
  ] as const)('%s with reply code %s: %s', ([kind, code, isTemporary]) => {
    expect(problem(kind, { host: 'smtp.acme.example', port: 587, code }).isTemporary).toBe(
      isTemporary,
    )
  })
})
