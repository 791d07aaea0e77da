import { z } from 'zod'
import { writing, type Context } from '../../context.ts'
import { retryDelivery, resolveUnknown } from '../../mailbox/claim-store.ts'
import { findDeliveryOfLetter } from '../../mailbox/delivery-store.ts'
import { sayRefused } from '../../mailbox/outbox.ts'
import { operation } from '../../platform/operation.ts'
import { ok, refuse } from '../../platform/result.ts'
import { findLetter } from '../letter-store.ts'
import { letterView, sayLetter } from '../letter-view.ts'
import { letterWentOut } from './letter-went-out.ts'
import {
  CANNOT,
  GONE,
  isApprovedAsItStands,
  letterInput as input,
  transmit,
} from './send-letter.ts'
import { NO_LETTER, viewLetterById } from './show-letter.ts'

const CHANGED =
  'The letter was changed since it was tried. Approve it as it stands now, then send it.'

/** Tries a letter again that the server did not take: the same bytes under the same Message-ID. */
export const retryLetter = operation({
  name: 'retry-letter',
  summary: 'Try again to send a letter that the server did not take',
  input,
  output: letterView,
  refusals: { 'letter-not-found': NO_LETTER, 'letter-cannot-go': CANNOT },
  effects: 'sends',
  doors: {
    http: 'POST /v1/letters/{letterId}/retry',
    cli: { command: 'letter retry', positional: ['letterId'] },
  },
  print: sayLetter,
  async run(context: Context, { letterId }) {
    const freed = await writing(context, async (tx) => {
      const letter = await findLetter(tx, letterId)
      if (!letter?.delivery) return refuse({ kind: 'letter-not-found' as const, letterId })
      const delivery = await findDeliveryOfLetter(tx, letterId)
      // The outbox holds the words as they were frozen; those of today need an approval of their own.
      if (
        letter.sent_at ||
        !isApprovedAsItStands(letter) ||
        delivery?.approvedDigest !== letter.approved_digest
      )
        return refuse({ kind: 'letter-cannot-go' as const, why: letter.sent_at ? GONE : CHANGED })
      const retried = await retryDelivery(tx, {
        deliveryId: letter.delivery.id,
        at: context.clock.now(),
      })
      return retried.ok ? ok(retried.value.id) : cannot(retried.refusal, letterId)
    })
    return freed.ok ? ok(await transmit(context, letterId, freed.value)) : freed
  },
})

/** Takes the user's word on a letter of which nobody knows whether it arrived. */
export const resolveLetter = operation({
  name: 'resolve-letter',
  summary: 'Say whether a letter whose fate is unknown has arrived',
  input: input.extend({
    arrived: z.boolean().describe('true when it is in your Sent folder or she has it'),
  }),
  output: letterView,
  refusals: { 'letter-not-found': NO_LETTER, 'letter-cannot-go': CANNOT },
  effects: 'approves',
  doors: {
    http: 'POST /v1/letters/{letterId}/resolve',
    cli: { command: 'letter resolve', positional: ['letterId'] },
  },
  print: sayLetter,
  run: (context: Context, { letterId, arrived }) =>
    writing(context, async (tx) => {
      const letter = await findLetter(tx, letterId)
      if (!letter?.delivery) return refuse({ kind: 'letter-not-found' as const, letterId })
      const at = context.clock.now()
      const said = arrived ? ('arrived' as const) : ('not-arrived' as const)
      const resolved = await resolveUnknown(tx, { deliveryId: letter.delivery.id, said, at })
      if (!resolved.ok) return cannot(resolved.refusal, letterId)
      if (arrived) await letterWentOut(tx, context, { letterId, by: 'account', at })
      const view = await viewLetterById(tx, letterId)
      return view ? ok(view) : refuse({ kind: 'letter-not-found' as const, letterId })
    }),
})

function cannot(
  refusal: Parameters<typeof sayRefused>[0] | { kind: 'delivery-not-found' },
  letterId: string,
) {
  if (refusal.kind === 'delivery-not-found')
    return refuse({ kind: 'letter-not-found' as const, letterId })
  return refuse({ kind: 'letter-cannot-go' as const, why: sayRefused(refusal) })
}
