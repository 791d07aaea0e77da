import { refuse, ok, type Result } from '../platform/result.ts'
import type { Instant } from '../platform/clock.ts'
import { sayProblem, type SmtpProblem } from './smtp-problem.ts'

/** Where one delivery stands. `transmitting` is written to the disk before the final dot may leave. */
export const DELIVERY_STATES = ['queued', 'transmitting', 'sent', 'failed', 'unknown'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/** What can happen to a delivery. */
export const DELIVERY_EVENTS = [
  'dot-permitted',
  'accepted',
  'not-taken',
  'answer-lost',
  'retried',
  'said-arrived',
  'said-not-arrived',
] as const
export type DeliveryEvent = (typeof DELIVERY_EVENTS)[number]

/** One lawful move: from where, on which event, to where, and on whose word. */
export interface Move {
  readonly from: DeliveryState
  readonly on: DeliveryEvent
  readonly to: DeliveryState
  readonly by: 'sender' | 'user'
}

/**
 * Every lawful move; what is not here is refused. Nothing leaves `sent`, and nothing but the user's word leads back to
 * `queued`. A sender that slept through its lease may still bring the server's answer: that is evidence, so `unknown` takes it.
 */
export const MOVES: readonly Move[] = [
  { from: 'queued', on: 'dot-permitted', to: 'transmitting', by: 'sender' },
  { from: 'queued', on: 'not-taken', to: 'failed', by: 'sender' },
  { from: 'transmitting', on: 'accepted', to: 'sent', by: 'sender' },
  { from: 'transmitting', on: 'not-taken', to: 'failed', by: 'sender' },
  { from: 'transmitting', on: 'answer-lost', to: 'unknown', by: 'sender' },
  { from: 'unknown', on: 'accepted', to: 'sent', by: 'sender' },
  { from: 'unknown', on: 'not-taken', to: 'failed', by: 'sender' },
  { from: 'unknown', on: 'said-arrived', to: 'sent', by: 'user' },
  { from: 'unknown', on: 'said-not-arrived', to: 'failed', by: 'user' },
  { from: 'failed', on: 'retried', to: 'queued', by: 'user' },
]

/** Why a delivery did not move: the state it is in does not allow the event. */
export interface MoveRefused {
  readonly kind: 'delivery-cannot'
  readonly state: DeliveryState
  readonly event: DeliveryEvent
}

/** The state after an event, or why there is none. */
export function move(
  state: DeliveryState,
  event: DeliveryEvent,
): Result<DeliveryState, MoveRefused> {
  const found = MOVES.find((each) => each.from === state && each.on === event)
  return found ? ok(found.to) : refuse({ kind: 'delivery-cannot', state, event })
}

/** The states an event may find, and the one state it leads to: what a conditional update needs. */
export function movesOn(event: DeliveryEvent): {
  readonly from: DeliveryState[]
  readonly to: DeliveryState
} {
  const moves = MOVES.filter((each) => each.on === event)
  const to = moves[0]?.to
  if (!to || moves.some((each) => each.to !== to))
    throw new Error(`"${event}" leads to no single state.`)
  return { from: moves.map((each) => each.from), to }
}

/** One letter on its way through the user's mail account. The frozen bytes are left out: only a sender needs them. */
export interface Delivery {
  readonly id: string
  readonly letterId: string
  readonly accountId: string
  /** What the user approved; the bytes were made from exactly that. */
  readonly approvedDigest: string
  /** `<...>` as it stands in the mail; the same for every attempt. */
  readonly mailMessageId: string
  readonly from: string
  readonly to: string
  readonly state: DeliveryState
  /** How often a sender took it up. */
  readonly attempts: number
  /** What the server answered to the final dot, or to the command it refused. */
  readonly serverAnswer: string | null
  readonly problem: SmtpProblem | null
  readonly queuedAt: Instant
  readonly transmittingAt: Instant | null
  readonly settledAt: Instant | null
}

/** Whether the user may have it sent again: only when it is certain that the server did not take it. */
export function canRetry(delivery: Pick<Delivery, 'state'>): boolean {
  return move(delivery.state, 'retried').ok
}

/** Whether only the user (or later evidence) can say what became of it. */
export function needsWord(delivery: Pick<Delivery, 'state'>): boolean {
  return move(delivery.state, 'said-arrived').ok
}

/** What happened to a delivery and what to do next, for a person; null when all went well or nothing happened yet. */
export function sayDelivery(delivery: Pick<Delivery, 'state' | 'problem' | 'to'>): string | null {
  const story = delivery.problem ? sayProblem(delivery.problem) : ''
  switch (delivery.state) {
    case 'queued':
    case 'sent':
      return null
    case 'transmitting':
      return `The letter is being handed to your mail server right now.`
    case 'failed':
      return `The letter was not sent. ${story}`.trim()
    case 'unknown':
      return (
        `It is not known whether the letter reached ${delivery.to}. ${story} `.trimEnd() +
        ` It is never sent again by itself. Look in the Sent folder of your mail account: if the letter is there, mark it as arrived;` +
        ` if it is not there after an hour, mark it as not arrived and send it again.`
      )
  }
}

/** Why a retry or a word was refused, for a person. */
export function sayRefused(refused: MoveRefused): string {
  switch (refused.state) {
    case 'sent':
      return 'This letter was already accepted by the mail server; it is not sent twice.'
    case 'queued':
      return 'This letter is already waiting to be sent; nothing needs to be done.'
    case 'transmitting':
      return 'This letter is being handed to the mail server right now; wait for the answer.'
    case 'unknown':
      return 'It is not known whether this letter arrived. First say whether it did (look in your Sent folder); only a letter that did not arrive is sent again.'
    case 'failed':
      return 'This letter was not sent; the mail server did not take it. Send it again when the problem is solved.'
  }
}
