import { z } from 'zod'
import { STEP_KINDS } from './step-windows.ts'

/** One dated step of the method: who, what, why now. */
export const stepView = z
  .object({
    stepId: z.string(),
    kind: z.enum(STEP_KINDS),
    title: z.string().describe('what to do, e.g. "Write to Margaret Olufsen"'),
    why: z.string().describe('why now, one sentence'),
    opensOn: z.iso.date(),
    dueOn: z.iso.date(),
    snoozedUntil: z.iso.date().nullable(),
    state: z.enum(['waiting', 'open', 'due', 'overdue', 'done', 'skipped']),
    rejectionId: z.string(),
    personId: z.string().nullable(),
    personName: z.string().nullable(),
    company: z.string().nullable(),
    letterState: z.string().nullable(),
    isSample: z.boolean(),
  })
  .meta({ id: 'Step' })

/** The whole of Today: what is open, what is coming, and what the first page needs to know of the household. */
export const todayView = z
  .object({
    today: z.iso.date(),
    open: z.array(stepView).readonly(),
    doneToday: z.array(stepView).readonly(),
    coming: z.array(stepView).readonly().describe('the next dated steps, at most five'),
    /** True when nothing was ever taken in: the page then shows its three doors. */
    isEmpty: z.boolean(),
    sample: z
      .object({ importId: z.string() })
      .nullable()
      .describe('the sample life, when it is planted'),
    profile: z.object({ name: z.string().nullable(), address: z.string().nullable() }),
    hasMailAccount: z.boolean(),
    counts: z.object({
      messages: z.int(),
      rejections: z.int(),
      people: z.int(),
      unsure: z.int().describe("mails of the user's search whose reading wants a look"),
    }),
  })
  .meta({ id: 'Today' })
