import { z } from 'zod'
import { writing, type Context, type Tx } from '../../context.ts'
import { operation } from '../../platform/operation.ts'
import { ok, refuse, type Result } from '../../platform/result.ts'
import { daysBetween, isCalendarDate } from '../calendar.ts'
import { stepAfter } from '../step.ts'
import {
  changeStep,
  dropStep,
  findStep,
  keepStep,
  stepsOfRejection,
  type StepChange,
  type StepRecord,
} from '../step-store.ts'
import { stepView } from '../step-view.ts'
import { viewSteps, type StepShown } from './show-step.ts'

const NO_STEP = {
  status: 'not-found' as const,
  message: (data: { stepId: string }) =>
    `There is no step ${data.stepId}; its rejection may have been taken back.`,
}
const input = z.object({ stepId: z.string().min(1) })
type NoStep = { readonly kind: 'step-not-found'; readonly stepId: string }

/** Marks a step as done another way: called, met, written elsewhere. The next step is dated. */
export const finishStep = operation({
  name: 'finish-step',
  summary: 'Mark a step as done another way; the next one is dated',
  input,
  output: stepView,
  refusals: { 'step-not-found': NO_STEP },
  effects: 'writes',
  doors: {
    http: 'POST /v1/steps/{stepId}/done',
    cli: { command: 'step done', positional: ['stepId'] },
    mcp: true,
  },
  run: (context: Context, { stepId }) =>
    onStep(context, stepId, (tx, step) => closeStep(tx, context, { step, as: 'done' })),
})

/** Leaves a step out: not this one. The next step is dated. */
export const skipStep = operation({
  name: 'skip-step',
  summary: 'Leave a step out; the next one is dated',
  input,
  output: stepView,
  refusals: { 'step-not-found': NO_STEP },
  effects: 'writes',
  doors: {
    http: 'POST /v1/steps/{stepId}/skip',
    cli: { command: 'step skip', positional: ['stepId'] },
    mcp: true,
  },
  run: (context: Context, { stepId }) =>
    onStep(context, stepId, (tx, step) => closeStep(tx, context, { step, as: 'skipped' })),
})

/** Opens a step again that was done, skipped or snoozed, and takes back the untouched step that followed it. */
export const reopenStep = operation({
  name: 'reopen-step',
  summary: 'Undo: open a done, skipped or snoozed step again',
  input,
  output: stepView,
  refusals: { 'step-not-found': NO_STEP },
  effects: 'writes',
  doors: {
    http: 'POST /v1/steps/{stepId}/reopen',
    cli: { command: 'step reopen', positional: ['stepId'] },
    mcp: true,
  },
  run: (context: Context, { stepId }) =>
    onStep(context, stepId, async (tx, step) => {
      for (const later of await stepsOfRejection(tx, step.rejection_id))
        if (later.created_at > step.created_at && isUntouched(later)) await dropStep(tx, later.id)
      await changeStep(tx, step.id, { done_on: null, skipped_on: null, snoozed_until: null })
    }),
})

/** Puts a step off until a day. */
export const snoozeStep = operation({
  name: 'snooze-step',
  summary: 'Put a step off until a day',
  input: input.extend({ until: z.iso.date().describe('YYYY-MM-DD, after today') }),
  output: stepView,
  refusals: {
    'step-not-found': NO_STEP,
    'day-not-ahead': {
      status: 'invalid' as const,
      message: (data: { until: string; today: string }) =>
        `A step can be put off until a day after today (${data.today}); ${data.until} is not one.`,
    },
  },
  effects: 'writes',
  doors: {
    http: 'POST /v1/steps/{stepId}/snooze',
    cli: { command: 'step snooze', positional: ['stepId', 'until'] },
    mcp: true,
  },
  async run(context: Context, { stepId, until }) {
    const today = context.clock.today()
    if (!isCalendarDate(until) || daysBetween(today, until) <= 0)
      return refuse({ kind: 'day-not-ahead' as const, until, today })
    return onStep(context, stepId, (tx, step) => changeStep(tx, step.id, { snoozed_until: until }))
  },
})

/** Closes a step as done or skipped and dates the one that follows, unless it was closed before. */
export async function closeStep(
  tx: Tx,
  context: Context,
  closing: { readonly step: StepRecord; readonly as: 'done' | 'skipped' },
): Promise<void> {
  const { step } = closing
  if (step.done_on || step.skipped_on) return
  const today = context.clock.today()
  const change: StepChange = closing.as === 'done' ? { done_on: today } : { skipped_on: today }
  await changeStep(tx, step.id, { ...change, snoozed_until: null })
  const next = stepAfter(step.kind, { receivedOn: step.received_at.slice(0, 10), today })
  if (next.kind === step.kind) {
    // The last window comes round again on the same row: one step of a kind for a rejection.
    await changeStep(tx, step.id, {
      done_on: null,
      skipped_on: null,
      opens_on: next.opensOn,
      due_on: next.dueOn,
    })
    return
  }
  await keepStep(tx, {
    ...next,
    id: context.ids.next(),
    rejectionId: step.rejection_id,
    personId: step.person_id,
    at: context.clock.now(),
  })
}

function isUntouched(step: StepRecord): boolean {
  return !step.done_on && !step.skipped_on && !step.snoozed_until
}

function onStep(
  context: Context,
  stepId: string,
  work: (tx: Tx, step: StepRecord) => Promise<void>,
): Promise<Result<StepShown, NoStep>> {
  return writing(context, async (tx) => {
    const step = await findStep(tx, stepId)
    if (!step) return refuse({ kind: 'step-not-found', stepId })
    await work(tx, step)
    const after = await findStep(tx, stepId)
    const [shown] = await viewSteps(tx, after ? [after] : [], context.clock.today())
    return shown ? ok(shown) : refuse({ kind: 'step-not-found', stepId })
  })
}
