import { z } from 'zod'
import { writing, type Context, type Tx } from '../../context.ts'
import { hasLetterGone } from '../../letters/letter-way-store.ts'
import { operation } from '../../platform/operation.ts'
import { ok, refuse } from '../../platform/result.ts'
import { forgetLastCorrection } from '../correction-store.ts'
import { findMessage } from '../message-store.ts'
import { messageView } from '../reading-view.ts'
import { markReviewed } from '../review-store.ts'
import { LETTER_HAS_GONE, settleReading } from './correct-reading.ts'
import { readWithHistory } from './read-message.ts'
import { NO_MESSAGE, viewMessage } from './show-message.ts'

/** Takes the last correction of a message back, as if it had never been said: nothing is learned from it. */
export const takeBackCorrection = operation({
  name: 'take-back-correction',
  summary: 'Take the last correction of a message back: it is read anew, and nothing is learned',
  input: z.object({ messageId: z.string().min(1) }),
  output: messageView,
  refusals: {
    'message-not-found': NO_MESSAGE,
    'nothing-to-take-back': {
      status: 'conflict' as const,
      message: () => 'This message was not corrected; there is nothing to take back.',
    },
    'letter-has-gone': LETTER_HAS_GONE,
  },
  effects: 'writes',
  doors: {
    http: 'POST /v1/messages/{messageId}/corrections/undo',
    cli: { command: 'uncorrect', positional: ['messageId'] },
  },
  print: ({ subject, kind, confidence }) =>
    `Read anew: ${kind} (sure ${Math.round(confidence * 100)} %), ${subject}`,
  run: (context: Context, { messageId }) =>
    writing(context, (tx) => takeBack(tx, context, messageId)),
})

async function takeBack(tx: Tx, context: Context, messageId: string) {
  const message = await findMessage(tx, messageId)
  if (!message) return refuse({ kind: 'message-not-found' as const, messageId })
  if (await hasLetterGone(tx, messageId)) return refuse({ kind: 'letter-has-gone' as const })
  const correctedAt = await forgetLastCorrection(tx, messageId)
  if (correctedAt === undefined) return refuse({ kind: 'nothing-to-take-back' as const })
  const reading = await readWithHistory(tx, context, { messageId, mail: message.mail })
  await settleReading(tx, context, { message, reading, correctedAt })
  await markReviewed(tx, messageId, null)
  const view = await viewMessage(tx, messageId)
  return view ? ok(view) : refuse({ kind: 'message-not-found' as const, messageId })
}
