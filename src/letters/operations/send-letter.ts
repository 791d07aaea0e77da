import { z } from 'zod'
import { reading, writing, type Context, type Tx } from '../../context.ts'
import { deliver } from '../../mailbox/operations/deliver-letter.ts'
import { queueDelivery } from '../../mailbox/operations/queue-delivery.ts'
import { retryDelivery, resolveUnknown } from '../../mailbox/claim-store.ts'
import { listMailAccounts } from '../../mailbox/mail-account-store.ts'
import { sayRefused } from '../../mailbox/outbox.ts'
import { operation } from '../../platform/operation.ts'
import { ok, refuse } from '../../platform/result.ts'
import { findRejection } from '../../rejections/rejection-store.ts'
import { findLetter, type StoredLetter } from '../letter-store.ts'
import { letterView, sayLetter } from '../letter-view.ts'
import { approvalInput, approve, APPROVAL_REFUSALS } from './approve-letter.ts'
import { letterWentOut } from './letter-went-out.ts'
import { digestOf, NO_LETTER, viewLetterById } from './show-letter.ts'

const input = z.object({ letterId: z.string().min(1) })

const CANNOT = {
  status: 'conflict' as const,
  message: (data: { why: string }) => data.why,
}

/** Sends an approved letter through the user's mail account, at most once. */
export const sendLetter = operation({
  name: 'send-letter',
  summary: 'Send an approved letter through your mail account, at most once',
  input,
  output: letterView,
  refusals: {
    'letter-not-found': NO_LETTER,
    'not-approved': {
      status: 'conflict' as const,
      message: () =>
        'This letter is not approved as it stands. Look at it, approve it, then send it.',
    },
    'no-mail-account': {
      status: 'conflict' as const,
      message: () =>
        'There is no mail account to send through. Add one in the settings, or copy the letter.',
    },
    'sample-letter': {
      status: 'conflict' as const,
      message: () =>
        'This letter belongs to the sample life: its people do not exist, so nothing is sent.',
    },
    'letter-cannot-go': CANNOT,
  },
  effects: 'sends',
  doors: {
    http: 'POST /v1/letters/{letterId}/send',
    cli: { command: 'letter send', positional: ['letterId'] },
  },
  print: sayLetter,
  async run(context: Context, { letterId }) {
    const queued = await writing(context, (tx) => queue(tx, context, letterId))
    return queued.ok ? ok(await transmit(context, letterId, queued.value)) : queued
  },
})

/** Records that the user sent an approved letter herself: from her mail program, or by hand. */
export const letterSentByMe = operation({
  name: 'letter-sent-by-me',
  summary: 'Record that you sent exactly this letter yourself, from your mail program or by hand',
  input: approvalInput,
  output: letterView,
  refusals: APPROVAL_REFUSALS,
  effects: 'approves',
  doors: {
    http: 'POST /v1/letters/{letterId}/sent-by-me',
    cli: { command: 'letter sent-by-me', positional: ['letterId'] },
  },
  print: sayLetter,
  run: (context: Context, approval) =>
    writing(context, async (tx) => {
      const { letterId } = approval
      const approved = await approve(tx, context, approval)
      if (!approved.ok) return approved
      await letterWentOut(tx, context, { letterId, by: 'user', at: context.clock.now() })
      const view = await viewLetterById(tx, letterId)
      return view ? ok(view) : refuse({ kind: 'letter-not-found' as const, letterId })
    }),
})

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

async function queue(tx: Tx, context: Context, letterId: string) {
  const letter = await findLetter(tx, letterId)
  if (!letter) return refuse({ kind: 'letter-not-found' as const, letterId })
  const rejection = await findRejection(tx, letter.rejection_id)
  if (rejection?.is_sample === 1) return refuse({ kind: 'sample-letter' as const })
  if (!isApprovedAsItStands(letter)) return refuse({ kind: 'not-approved' as const })
  const [account] = await listMailAccounts(tx)
  if (!account) return refuse({ kind: 'no-mail-account' as const })
  const queued = await queueDelivery(tx, {
    letter: {
      id: letter.id,
      subject: letter.subject,
      body: letter.body,
      toAddress: letter.to_address ?? '',
      toName: letter.to_name,
      inReplyTo: letter.in_reply_to,
      threadIds: letter.threadIds,
      approvedDigest: letter.approved_digest ?? '',
    },
    account,
    ids: context.ids,
    at: context.clock.now(),
  })
  if (queued.ok) return ok(queued.value.id)
  const why =
    queued.refusal.kind === 'mail-not-composable'
      ? `No mail can be made of it: ${queued.refusal.field}: ${queued.refusal.why}.`
      : `An earlier text of this letter is ${queued.refusal.delivery.state}.`
  return refuse({ kind: 'letter-cannot-go' as const, why })
}

/** The stored words and address must be the approved ones to the letter: nothing goes out that was not approved. */
function isApprovedAsItStands(letter: StoredLetter): boolean {
  const digest = digestOf({ to: letter.to_address, subject: letter.subject, body: letter.body })
  return letter.approved_at !== null && letter.approved_digest === digest
}

async function transmit(context: Context, letterId: string, deliveryId: string) {
  const delivered = await deliver(context, deliveryId)
  if (delivered.ok && delivered.value.state === 'sent') {
    const at = context.clock.now()
    await writing(context, (tx) => letterWentOut(tx, context, { letterId, by: 'account', at }))
  }
  const view = await reading(context, (tx) => viewLetterById(tx, letterId))
  if (!view) throw new Error(`The letter ${letterId} vanished while it was sent.`)
  return view
}

function cannot(
  refusal: Parameters<typeof sayRefused>[0] | { kind: 'delivery-not-found' },
  letterId: string,
) {
  if (refusal.kind === 'delivery-not-found')
    return refuse({ kind: 'letter-not-found' as const, letterId })
  return refuse({ kind: 'letter-cannot-go' as const, why: sayRefused(refusal) })
}
