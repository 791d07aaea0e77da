import { z } from 'zod'
import { reading, writing, type Context, type Tx } from '../../context.ts'
import { deliver } from '../../mailbox/operations/deliver-letter.ts'
import { queueDelivery } from '../../mailbox/operations/queue-delivery.ts'
import { listMailAccounts } from '../../mailbox/mail-account-store.ts'
import { operation } from '../../platform/operation.ts'
import { ok, refuse } from '../../platform/result.ts'
import { findRejection } from '../../rejections/rejection-store.ts'
import { findLetter, type StoredLetter } from '../letter-store.ts'
import { letterView, sayLetter } from '../letter-view.ts'
import { approvalInput, approve, APPROVAL_REFUSALS } from './approve-letter.ts'
import { letterWentOut } from './letter-went-out.ts'
import { digestOf, NO_LETTER, viewLetterById } from './show-letter.ts'

/** What every act on one letter needs. */
export const letterInput = z.object({ letterId: z.string().min(1) })

/** Said of a letter that went out by another way. */
export const GONE = 'This letter is sent already.'
/** The refusal of a letter that cannot go, for the reason given. */
export const CANNOT = {
  status: 'conflict' as const,
  message: (data: { why: string }): string => data.why,
}

/** Sends an approved letter through the user's mail account, at most once. */
export const sendLetter = operation({
  name: 'send-letter',
  summary: 'Send an approved letter through your mail account, at most once',
  input: letterInput,
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

async function queue(tx: Tx, context: Context, letterId: string) {
  const letter = await findLetter(tx, letterId)
  if (!letter) return refuse({ kind: 'letter-not-found' as const, letterId })
  const rejection = await findRejection(tx, letter.rejection_id)
  if (rejection?.is_sample === 1) return refuse({ kind: 'sample-letter' as const })
  if (letter.sent_at && !letter.delivery)
    return refuse({ kind: 'letter-cannot-go' as const, why: GONE })
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

/** Whether the stored words and address are the approved ones, to the letter; nothing else goes out. */
export function isApprovedAsItStands(letter: StoredLetter): boolean {
  const digest = digestOf({ to: letter.to_address, subject: letter.subject, body: letter.body })
  return letter.approved_at !== null && letter.approved_digest === digest
}

/** Delivers a queued letter and shows it as it stands afterwards. */
export async function transmit(
  context: Context,
  letterId: string,
  deliveryId: string,
): Promise<z.output<typeof letterView>> {
  const delivered = await deliver(context, deliveryId)
  if (delivered.ok && delivered.value.state === 'sent') {
    const at = context.clock.now()
    await writing(context, (tx) => letterWentOut(tx, context, { letterId, by: 'account', at }))
  }
  const view = await reading(context, (tx) => viewLetterById(tx, letterId))
  if (!view) throw new Error(`The letter ${letterId} vanished while it was sent.`)
  return view
}
