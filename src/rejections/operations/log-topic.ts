import { z } from 'zod'
import { writing, type Context } from '../../context.ts'
import { saveInterview } from '../../interviews/interview-store.ts'
import { redraftIfUntouched } from '../../letters/operations/draft-letter.ts'
import { operation } from '../../platform/operation.ts'
import { ok, refuse } from '../../platform/result.ts'
import { findRejection } from '../rejection-store.ts'
import { rejectionView } from '../rejection-view.ts'
import { NO_REJECTION, viewRejection } from './show-rejection.ts'

/** Logs what was good about the talk before a rejection; an unsent draft that nobody edited is written anew with it. */
export const logTopic = operation({
  name: 'log-topic',
  summary: 'Log what was good about the talk; the letter lives on it',
  input: z.object({
    rejectionId: z.string().min(1),
    topic: z
      .string()
      .trim()
      .min(3)
      .max(300)
      .describe('in your own words, e.g. "the berth planning story"'),
    heldOn: z.iso.date().optional().describe('the day of the interview'),
  }),
  output: rejectionView,
  refusals: {
    'rejection-not-found': NO_REJECTION,
    'company-unknown': {
      status: 'conflict' as const,
      message: () =>
        'The company of this rejection is not known yet. Enter it first, then log the talk.',
    },
  },
  effects: 'writes',
  doors: {
    http: 'POST /v1/rejections/{rejectionId}/topics',
    cli: { command: 'topic', positional: ['rejectionId', 'topic'] },
    mcp: true,
  },
  run: (context: Context, input) =>
    writing(context, async (tx) => {
      const { rejectionId } = input
      const found = await findRejection(tx, rejectionId)
      if (!found) return refuse({ kind: 'rejection-not-found' as const, rejectionId })
      if (!found.application_id) return refuse({ kind: 'company-unknown' as const })
      await saveInterview(tx, {
        id: context.ids.next(),
        applicationId: found.application_id,
        companyId: found.company_id,
        personId: found.person_id,
        heldOn: input.heldOn ?? null,
        topic: input.topic,
        at: context.clock.now(),
      })
      await redraftIfUntouched(tx, context, rejectionId)
      const view = await viewRejection(tx, context, rejectionId)
      return view ? ok(view) : refuse({ kind: 'rejection-not-found' as const, rejectionId })
    }),
})
