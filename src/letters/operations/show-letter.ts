import { createHash } from 'node:crypto'
import { z } from 'zod'
import { reading, type Context, type Tx } from '../../context.ts'
import { findDeliveryOfLetter } from '../../mailbox/delivery-store.ts'
import { findMessage } from '../../mailbox/message-store.ts'
import { canRetry, sayDelivery } from '../../mailbox/outbox.ts'
import { operation } from '../../platform/operation.ts'
import { ok, refuse } from '../../platform/result.ts'
import { findRejection } from '../../rejections/rejection-store.ts'
import { checkLetter } from '../check.ts'
import { letterState } from '../letter-state.ts'
import { findLetter, listEarlierBodies, type StoredLetter } from '../letter-store.ts'
import { letterCheckView, letterView, sayCheck, sayLetter } from '../letter-view.ts'
import { mailtoUrl } from '../render.ts'
import { recipientOf, type Recipient } from './choose-recipient.ts'

/** The refusal of every operation on a letter that is not there. */
export const NO_LETTER = {
  status: 'not-found' as const,
  message: (data: { letterId: string }): string =>
    `There is no letter ${data.letterId}; its rejection may have been taken back.`,
}

const input = z.object({ letterId: z.string().min(1) })

/** Shows a letter with its recipient, its check and its way. */
export const showLetter = operation({
  name: 'show-letter',
  summary: 'Show a letter: text, recipient, rubric, and where it is on its way',
  input,
  output: letterView,
  refusals: { 'letter-not-found': NO_LETTER },
  effects: 'reads',
  doors: {
    http: 'GET /v1/letters/{letterId}',
    cli: { command: 'letter show', positional: ['letterId'] },
    mcp: true,
  },
  print: sayLetter,
  async run(context: Context, { letterId }) {
    const view = await reading(context, (tx) => viewLetterById(tx, letterId))
    return view ? ok(view) : refuse({ kind: 'letter-not-found', letterId })
  },
})

/** Checks a letter against the rubric. */
export const checkLetterText = operation({
  name: 'check-letter',
  summary:
    'Check a letter against the rubric: what is found, what is missing, what should not be there',
  input,
  output: letterCheckView,
  refusals: { 'letter-not-found': NO_LETTER },
  effects: 'reads',
  doors: {
    http: 'GET /v1/letters/{letterId}/check',
    cli: { command: 'letter check', positional: ['letterId'] },
    mcp: true,
  },
  print: sayCheck,
  async run(context: Context, { letterId }) {
    const view = await reading(context, (tx) => viewLetterById(tx, letterId))
    return view ? ok(view.check) : refuse({ kind: 'letter-not-found', letterId })
  },
})

/** The view of a letter, or null when it is not there. */
export async function viewLetterById(
  tx: Tx,
  letterId: string,
): Promise<z.output<typeof letterView> | null> {
  const letter = await findLetter(tx, letterId)
  return letter ? viewLetter(tx, letter) : null
}

/** A letter as every door shows it. */
export async function viewLetter(
  tx: Tx,
  letter: StoredLetter,
): Promise<z.output<typeof letterView>> {
  const recipient = await shownRecipient(tx, letter)
  const earlierBodies = await listEarlierBodies(tx, letter.id)
  const delivery = letter.delivery ? await findDeliveryOfLetter(tx, letter.id) : null
  const rejection = await findRejection(tx, letter.rejection_id)
  const message = rejection ? await findMessage(tx, rejection.message_id) : null
  const { subject, body, facts } = letter
  return {
    letterId: letter.id,
    kind: 'appreciation',
    rejectionId: letter.rejection_id,
    personId: letter.person_id,
    subject,
    body,
    recipient,
    facts,
    check: checkLetter({ subject, body, facts, earlierBodies }),
    state: letterState(letter),
    digest: digestOf({ to: recipient.address, subject, body }),
    thread: { inReplyTo: letter.in_reply_to, subject: message?.subject ?? null },
    mailto: recipient.address ? mailtoUrl({ to: recipient.address, subject, body }) : null,
    delivery: delivery && {
      serverAnswer: delivery.serverAnswer,
      problem: sayDelivery(delivery),
      canRetry: canRetry(delivery),
    },
    approvedAt: letter.approved_at,
    sentAt: letter.sent_at,
    sentBy: letter.sent_by as 'account' | 'user' | null,
    isSample: rejection?.is_sample === 1,
    updatedAt: letter.updated_at,
  }
}

/** What was said of the address when it was approved stays: later it is "known" through this very letter. */
async function shownRecipient(tx: Tx, letter: StoredLetter): Promise<Recipient> {
  if (letter.approvedRecipient) return { ...letter.approvedRecipient, warnings: [], candidates: [] }
  return recipientOf(tx, letter.rejection_id, { address: letter.to_address, name: letter.to_name })
}

/** What an approval is bound to: exactly this text to exactly this address. SHA-256, hex. */
export function digestOf(approved: { to: string | null; subject: string; body: string }): string {
  const { to, subject, body } = approved
  return createHash('sha256')
    .update(JSON.stringify([to, subject, body]))
    .digest('hex')
}
