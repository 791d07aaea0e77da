import { addDays } from '../../src/cadence/calendar.ts'
import { call } from '../api.ts'
import { household } from '../frame/household.svelte.ts'
import { say, sayProblem } from '../frame/notice.svelte.ts'
import { t } from '../messages/en-steps.ts'
import type { Step } from '../views.ts'

/** Marks a step as done; `z` opens it again. */
export function finish(step: Step): Promise<void> {
  return close(step, 'finish-step', t('stepDone', step.title))
}

/** Leaves a step out; `z` opens it again. */
export function skip(step: Step): Promise<void> {
  return close(step, 'skip-step', t('stepSkipped', step.title))
}

/** Puts a step off until a date; `z` brings it back at once. */
export async function snooze(step: Step, until: string, said: string): Promise<void> {
  const answer = await call('snooze-step', { stepId: step.stepId, until })
  if (!answer.ok) return sayProblem(answer.refusal)
  say(t('stepSnoozed', step.title, said), () => reopen(step))
  await household.refresh()
}

/** Opens a step again. */
export async function reopen(step: Step): Promise<string> {
  const answer = await call('reopen-step', { stepId: step.stepId })
  await household.refresh()
  return answer.ok ? t('stepReopened', step.title) : answer.refusal.detail
}

/** The days a step can be put off to. */
export function snoozeDates(
  today: string,
): readonly { readonly label: string; readonly until: string }[] {
  return [
    { label: t('tomorrow'), until: addDays(today, 1) },
    { label: t('nextWeek'), until: addDays(today, 7) },
    { label: t('nextMonth'), until: addDays(today, 30) },
  ]
}

async function close(step: Step, verb: 'finish-step' | 'skip-step', said: string): Promise<void> {
  const answer = await call(verb, { stepId: step.stepId })
  if (!answer.ok) return sayProblem(answer.refusal)
  say(said, () => reopen(step))
  await household.refresh()
}
