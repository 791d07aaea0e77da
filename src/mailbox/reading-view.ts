import { z } from 'zod'
import { because } from './reading-because.ts'
import { READING_DETAILS, READING_KINDS, type Reading, STAGES } from './reading.ts'

/** A piece of the mail that speaks for one conclusion; offsets are UTF-16 units into the subject or the text. */
const evidenceView = z.object({
  about: z.enum(['kind', 'stage', 'company', 'role', 'person', 'appointment']),
  where: z.enum(['subject', 'text', 'header', 'earlier-mail']),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  why: z.string(),
})

/** The human behind a mail. */
const readPersonView = z.object({
  name: z.string(),
  email: z.string().nullable(),
  title: z.string().nullable(),
})

/** When and where a talk is to be, as the mail says it. */
const appointmentView = z.object({
  on: z.string().describe('calendar date, YYYY-MM-DD'),
  at: z.string().nullable().describe('time of day, HH:MM'),
  zone: z.string().nullable().describe('IANA zone or offset, as the mail gives it'),
  place: z.string().nullable(),
})

/** What the reader made of one message. */
export const readingView = z
  .object({
    kind: z.enum(READING_KINDS),
    detail: z.enum(READING_DETAILS).nullable().describe('what sets some mails of a kind apart'),
    confidence: z.number().min(0).max(1).describe('how sure the kind is, 0 to 1'),
    isUnsure: z.boolean().describe('true when the user is to be asked'),
    stage: z.enum(STAGES).nullable(),
    company: z.string().nullable(),
    role: z.string().nullable(),
    person: readPersonView.nullable(),
    appointment: appointmentView.nullable(),
    writtenAt: z
      .string()
      .nullable()
      .describe('instant of writing; of the inner mail when passed on'),
    language: z.string().describe('ISO 639-1, or "und"'),
    evidence: z.array(evidenceView).readonly(),
    because: z.string().describe('one sentence: what it was read as, and why'),
  })
  .meta({ id: 'Reading' })

/** A reading as the doors show it. */
export function viewReading(reading: Reading): z.output<typeof readingView> {
  return { ...reading, because: because(reading) }
}

/** A stored message with its reading, for the list of the inbox. */
export const messageLine = z
  .object({
    messageId: z.string(),
    subject: z.string(),
    from: z.object({ name: z.string(), address: z.string() }).nullable(),
    occurredAt: z.string().describe('instant of sending, else of receiving'),
    kind: z.enum(READING_KINDS),
    detail: z.enum(READING_DETAILS).nullable(),
    confidence: z.number(),
    isUnsure: z.boolean().describe('true when the user is to be asked'),
    appointment: appointmentView.nullable(),
    company: z.string().nullable(),
    role: z.string().nullable(),
    rejectionId: z.string().nullable(),
    isSample: z.boolean(),
  })
  .meta({ id: 'MessageLine' })

/** A stored message whole: its text, its reading and what the user corrected. */
export const messageView = messageLine
  .extend({
    text: z.string(),
    hasHtml: z.boolean(),
    to: z.array(z.object({ name: z.string(), address: z.string() })).readonly(),
    problems: z.array(z.string()).readonly(),
    thread: z.array(messageLine).readonly().describe('other mails of the same talk, oldest first'),
    reading: readingView,
    corrected: z.array(z.enum(['kind', 'stage', 'company', 'role', 'person'])).readonly(),
    reviewedAt: z
      .string()
      .nullable()
      .describe('when the user said that the reading is right, or corrected it'),
  })
  .meta({ id: 'Message' })
