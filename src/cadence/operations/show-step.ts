import type { z } from 'zod'
import type { Tx } from '../../context.ts'
import type { CalendarDate } from '../../platform/clock.ts'
import { letterStatesOf } from '../../letters/letter-way-store.ts'
import { stepState, stepTitle, whyNow, type StepStory } from '../step.ts'
import type { StepRecord } from '../step-store.ts'
import type { stepView } from '../step-view.ts'

/** A step as every door shows it. */
export type StepShown = z.output<typeof stepView>

/** Steps told in words for a given day, with how far the letter of each has come. */
export async function viewSteps(
  tx: Tx,
  steps: readonly StepRecord[],
  today: CalendarDate,
): Promise<StepShown[]> {
  const letters = await letterStatesOf(
    tx,
    steps.map((step) => step.rejection_id),
  )
  return steps.map((step) =>
    viewStep(step, { today, letterState: letters.get(step.rejection_id) ?? null }),
  )
}

function viewStep(
  step: StepRecord,
  told: { today: CalendarDate; letterState: string | null },
): StepShown {
  const dates = {
    opensOn: step.opens_on,
    dueOn: step.due_on,
    snoozedUntil: step.snoozed_until,
    doneOn: step.done_on,
    skippedOn: step.skipped_on,
  }
  const story: StepStory = {
    kind: step.kind,
    receivedOn: step.received_at.slice(0, 10),
    dueOn: step.due_on,
    today: told.today,
    personName: step.person_name,
    company: step.company,
  }
  return {
    stepId: step.id,
    kind: step.kind,
    title: stepTitle(story),
    why: whyNow(story),
    opensOn: step.opens_on,
    dueOn: step.due_on,
    snoozedUntil: step.snoozed_until,
    state: stepState(dates, told.today),
    rejectionId: step.rejection_id,
    personId: step.person_id,
    personName: step.person_name,
    company: step.company,
    letterState: step.kind === 'appreciate' ? told.letterState : null,
    isSample: step.is_sample === 1,
  }
}
