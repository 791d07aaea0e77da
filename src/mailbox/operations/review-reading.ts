import { z } from 'zod'
import { writing, type Context, type Tx } from '../../context.ts'
import { operation } from '../../platform/operation.ts'
import { ok, refuse } from '../../platform/result.ts'
import { forgetConfirmed, saveCorrection } from '../correction-store.ts'
import { findMessage } from '../message-store.ts'
import { tiesOfCorrection } from '../reading-corrections.ts'
import { findReading } from '../reading-store.ts'
import { messageView } from '../reading-view.ts'
import { markReviewed } from '../review-store.ts'
import { NO_MESSAGE, viewMessage } from './show-message.ts'

/** Says that a message was read right; it leaves the review. */
export const reviewReading = operation({
  name: 'review-reading',
  summary: 'Say that what was made of a message is right, so that it leaves the review',
  input: z.object({
    messageId: z.string().min(1),
    isRight: z.boolean().default(true).describe('false takes it back into the review'),
  }),
  output: messageView,
  refusals: { 'message-not-found': NO_MESSAGE },
  effects: 'writes',
  doors: {
    http: 'POST /v1/messages/{messageId}/review',
    cli: { command: 'confirm', positional: ['messageId'] },
    mcp: true,
  },
  print: ({ subject, kind, reviewedAt }) =>
    `${reviewedAt === null ? 'Back in the review' : 'Right as it is'}: ${kind}, ${subject}`,
  run: (context: Context, { messageId, isRight }) =>
    writing(context, async (tx) => {
      await markReviewed(tx, messageId, isRight ? context.clock.now() : null)
      await rememberReview(tx, context, { messageId, isRight })
      const view = await viewMessage(tx, messageId)
      return view ? ok(view) : refuse({ kind: 'message-not-found' as const, messageId })
    }),
})

/** A reading that was found right is an example: mail in the same wording is of the same kind, from whomever it comes. */
async function rememberReview(
  tx: Tx,
  context: Context,
  { messageId, isRight }: { readonly messageId: string; readonly isRight: boolean },
): Promise<void> {
  await forgetConfirmed(tx, messageId)
  const message = await findMessage(tx, messageId)
  const read = await findReading(tx, messageId)
  if (!isRight || !message || !read) return
  const { kind } = read.reading
  await saveCorrection(tx, {
    ...tiesOfCorrection(message.mail),
    id: context.ids.next(),
    messageId,
    at: context.clock.now(),
    field: 'kind',
    was: kind,
    now: kind,
  })
}
