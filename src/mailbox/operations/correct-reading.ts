import { z } from 'zod'
import { writing, type Context, type Tx } from '../../context.ts'
import { operation } from '../../platform/operation.ts'
import { ok, refuse } from '../../platform/result.ts'
import { redraftIfUntouched } from '../../letters/operations/draft-letter.ts'
import { recordRejection } from '../../rejections/operations/record-rejection.ts'
import { hasLetterGone } from '../../letters/letter-way-store.ts'
import { saveCorrection } from '../correction-store.ts'
import { findMessage } from '../message-store.ts'
import { findReading, saveReading } from '../reading-store.ts'
import { readWithHistory } from './read-message.ts'
import { corrected, correctionsBetween } from '../reading-correction.ts'
import { tiesOfCorrection } from '../reading-corrections.ts'
import { READING_KINDS, STAGES } from '../reading.ts'
import { messageView } from '../reading-view.ts'
import { markReviewed } from '../review-store.ts'
import { NO_MESSAGE, viewMessage } from './show-message.ts'

const person = z.object({
  name: z.string().trim().min(1).max(200),
  email: z.email().nullable().default(null),
  title: z.string().trim().max(200).nullable().default(null),
})

const appointment = z.object({
  on: z.iso.date(),
  at: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable()
    .default(null)
    .describe('time of day, HH:MM'),
  zone: z.string().trim().max(64).nullable().default(null).describe('IANA zone or offset'),
  place: z.string().trim().max(500).nullable().default(null),
})

const input = z.object({
  messageId: z.string().min(1),
  kind: z.enum(READING_KINDS).optional(),
  stage: z.enum(STAGES).nullable().optional(),
  company: z.string().trim().min(1).max(200).nullable().optional(),
  role: z.string().trim().min(1).max(200).nullable().optional(),
  person: person.nullable().optional(),
  appointment: appointment.nullable().optional(),
})

/** Corrects what the reader made of a message; remembered for later mail of the same sender, thread and wording. */
export const correctReading = operation({
  name: 'correct-reading',
  summary:
    'Correct what was made of a message; it is remembered for later mail of the same sender, thread or wording',
  input,
  output: messageView,
  refusals: {
    'message-not-found': NO_MESSAGE,
    'letter-has-gone': {
      status: 'conflict' as const,
      message: () =>
        'A letter answering this rejection is on the way or sent, so it stays a rejection. Its other fields can be corrected.',
    },
  },
  effects: 'writes',
  doors: { http: 'POST /v1/messages/{messageId}/corrections' },
  run: (context: Context, said) => writing(context, (tx) => correct(tx, context, said)),
})

type Input = z.output<typeof input>

async function correct(tx: Tx, context: Context, said: Input) {
  const { messageId, ...fields } = said
  const message = await findMessage(tx, messageId)
  const read = await findReading(tx, messageId)
  if (!message || !read) return refuse({ kind: 'message-not-found' as const, messageId })
  const own = await readWithHistory(tx, context, {
    messageId,
    mail: message.mail,
    isUncorrected: true,
  })
  const becomes = corrected(read.reading, fields, own)
  if (becomes.kind !== 'rejection' && (await hasLetterGone(tx, messageId)))
    return refuse({ kind: 'letter-has-gone' as const })
  for (const change of correctionsBetween(read.reading, becomes))
    await saveCorrection(tx, {
      ...change,
      ...tiesOfCorrection(message.mail),
      ...rowOf(context, messageId),
    })
  const at = context.clock.now()
  await saveReading(tx, {
    id: context.ids.next(),
    messageId,
    reading: becomes,
    at,
    correctedAt: at,
  })
  await markReviewed(tx, messageId, at)
  const { import_id: importId, occurred_at: occurredAt } = message
  const rejectionId = await recordRejection(tx, context, {
    messageId,
    importId,
    occurredAt,
    reading: becomes,
  })
  if (rejectionId) await redraftIfUntouched(tx, context, rejectionId)
  const view = await viewMessage(tx, messageId)
  return view ? ok(view) : refuse({ kind: 'message-not-found' as const, messageId })
}

function rowOf(context: Context, messageId: string) {
  return { id: context.ids.next(), messageId, at: context.clock.now() }
}
