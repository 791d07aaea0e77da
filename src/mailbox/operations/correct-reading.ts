import { z } from 'zod'
import { writing, type Context, type Tx } from '../../context.ts'
import { operation } from '../../platform/operation.ts'
import { ok, refuse } from '../../platform/result.ts'
import { redraftIfUntouched } from '../../letters/operations/draft-letter.ts'
import { recordRejection } from '../../rejections/operations/record-rejection.ts'
import { hasLetterGone } from '../../letters/letter-way-store.ts'
import { saveCorrection } from '../correction-store.ts'
import { findMessage, type StoredMessage } from '../message-store.ts'
import { findReading, saveReading } from '../reading-store.ts'
import { readWithHistory } from './read-message.ts'
import { corrected, correctionsBetween } from '../reading-correction.ts'
import { tiesOfCorrection } from '../reading-corrections.ts'
import { READING_KINDS, STAGES, type Reading } from '../reading.ts'
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

const input = z.strictObject({
  messageId: z.string().min(1),
  kind: z.enum(READING_KINDS).optional(),
  stage: z.enum(STAGES).nullable().optional(),
  company: z.string().trim().min(1).max(200).nullable().optional(),
  role: z.string().trim().min(1).max(200).nullable().optional(),
  person: person.nullable().optional(),
  appointment: appointment.nullable().optional(),
})

/** The refusal of whatever would make a rejection none after its answer has gone out. */
export const LETTER_HAS_GONE = {
  status: 'conflict' as const,
  message: (): string =>
    'A letter answering this rejection is on the way or sent, so it stays a rejection. Its other fields can be corrected.',
}

/** Corrects what the reader made of a message; remembered for later mail of the same sender, thread and wording. */
export const correctReading = operation({
  name: 'correct-reading',
  summary:
    'Correct what was made of a message; it is remembered for later mail of the same sender, thread or wording',
  input,
  output: messageView,
  refusals: {
    'message-not-found': NO_MESSAGE,
    'letter-has-gone': LETTER_HAS_GONE,
    'nothing-corrected': {
      status: 'invalid' as const,
      message: () =>
        'Nothing was corrected: name at least one of kind, stage, company, role, person, appointment.',
    },
  },
  effects: 'writes',
  doors: { http: 'POST /v1/messages/{messageId}/corrections' },
  run: (context: Context, said) => writing(context, (tx) => correct(tx, context, said)),
})

type Input = z.output<typeof input>

async function correct(tx: Tx, context: Context, said: Input) {
  const { messageId, ...fields } = said
  if (Object.values(fields).every((value) => value === undefined))
    return refuse({ kind: 'nothing-corrected' as const })
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
  // All of one answer has one instant: by it the answer is taken back whole.
  const at = context.clock.now()
  const ties = tiesOfCorrection(message.mail)
  for (const change of correctionsBetween(read.reading, becomes))
    await saveCorrection(tx, { ...change, ...ties, id: context.ids.next(), messageId, at })
  await settleReading(tx, context, { message, reading: becomes, correctedAt: at })
  await markReviewed(tx, messageId, at)
  const view = await viewMessage(tx, messageId)
  return view ? ok(view) : refuse({ kind: 'message-not-found' as const, messageId })
}

/** A message with what it is from now on. */
interface Settled {
  readonly message: StoredMessage
  readonly reading: Reading
  /** The instant of the user's last correction that stands, null when there is none. */
  readonly correctedAt: string | null
}

/** Keeps what a message is from now on, and makes its rejection and an untouched draft follow. */
export async function settleReading(tx: Tx, context: Context, settled: Settled): Promise<void> {
  const { message, reading, correctedAt } = settled
  const { id: messageId, import_id: importId, occurred_at: occurredAt } = message
  const at = context.clock.now()
  await saveReading(tx, { id: context.ids.next(), messageId, reading, at, correctedAt })
  const rejectionId = await recordRejection(tx, context, {
    messageId,
    importId,
    occurredAt,
    reading,
  })
  if (rejectionId) await redraftIfUntouched(tx, context, rejectionId)
}
