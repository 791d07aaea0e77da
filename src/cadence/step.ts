import type { CalendarDate } from '../platform/clock.ts'
import { addDays, daysBetween } from './calendar.ts'
import { STEP_KINDS, STEP_WINDOWS, type StepKind, type StepWindow } from './step-windows.ts'

/** A step on the calendar: it opens on one day and is due by another. */
export interface PlannedStep {
  readonly kind: StepKind
  readonly opensOn: CalendarDate
  readonly dueOn: CalendarDate
}

/** What decides how a step stands today. */
export interface StepDates {
  readonly opensOn: CalendarDate
  readonly dueOn: CalendarDate
  readonly snoozedUntil: CalendarDate | null
  readonly doneOn: CalendarDate | null
  readonly skippedOn: CalendarDate | null
}

export type StepState = 'waiting' | 'open' | 'due' | 'overdue' | 'done' | 'skipped'

function windowOf(kind: StepKind): StepWindow {
  return STEP_WINDOWS[kind]
}

/** The step of that kind for a rejection received on that day. */
export function planStep(kind: StepKind, receivedOn: CalendarDate): PlannedStep {
  const { opensAfterDays, dueAfterDays } = windowOf(kind)
  return {
    kind,
    opensOn: addDays(receivedOn, opensAfterDays),
    dueOn: addDays(receivedOn, dueAfterDays),
  }
}

/** The first step: the letter of appreciation, from the day of the rejection. */
export function firstStep(receivedOn: CalendarDate): PlannedStep {
  return planStep('appreciate', receivedOn)
}

/**
 * The step after one that was done or skipped: the next window that has not closed by today. After the last window the
 * check-in comes round again, counted from today.
 */
export function stepAfter(
  kind: StepKind,
  when: { readonly receivedOn: CalendarDate; readonly today: CalendarDate },
): PlannedStep {
  const later = STEP_KINDS.slice(STEP_KINDS.indexOf(kind) + 1)
  for (const next of later) {
    const planned = planStep(next, when.receivedOn)
    if (next !== 'check-in-later' && planned.dueOn >= when.today) return rested(planned, when.today)
  }
  const { opensAfterDays, dueAfterDays } = windowOf('check-in-later')
  return {
    kind: 'check-in-later',
    opensOn: addDays(when.today, opensAfterDays),
    dueOn: addDays(when.today, dueAfterDays),
  }
}

/** The step, put off when it would follow too closely on the one before; its window keeps its length. */
function rested(planned: PlannedStep, today: CalendarDate): PlannedStep {
  const earliest = addDays(today, windowOf(planned.kind).restDays ?? 0)
  if (planned.opensOn >= earliest) return planned
  const dueOn = addDays(earliest, daysBetween(planned.opensOn, planned.dueOn))
  return { ...planned, opensOn: earliest, dueOn }
}

/** How a step stands on a given day. A snoozed one waits until its day. */
export function stepState(step: StepDates, today: CalendarDate): StepState {
  if (step.doneOn) return 'done'
  if (step.skippedOn) return 'skipped'
  if (step.snoozedUntil && step.snoozedUntil > today) return 'waiting'
  if (step.opensOn > today) return 'waiting'
  if (step.dueOn < today) return 'overdue'
  return step.dueOn === today ? 'due' : 'open'
}

/** What the sentence about a step may speak of. */
export interface StepStory {
  readonly kind: StepKind
  readonly receivedOn: CalendarDate
  readonly dueOn: CalendarDate
  readonly today: CalendarDate
  readonly personName: string | null
  readonly company: string | null
}

/** What to do, in a few words: `Thank Margaret Olufsen for her answer` would guess a pronoun; `Write to ...` does not. */
export function stepTitle(story: StepStory): string {
  const whom = story.personName ?? (story.company ? `the team at ${story.company}` : 'the sender')
  switch (story.kind) {
    case 'appreciate':
      return `Send a letter of appreciation to ${whom}`
    case 'stay-in-touch':
      return `Ask ${whom} to stay in touch`
    case 'check-in-1':
    case 'check-in-2':
    case 'check-in-3':
    case 'check-in-4':
    case 'check-in-later':
      return `Check in with ${whom}`
  }
}

/** Why now, one sentence with the days counted. */
export function whyNow(story: StepStory): string {
  const day = daysBetween(story.receivedOn, story.today)
  const reason = windowOf(story.kind).because
  const since = day <= 0 ? 'The rejection came today' : `Day ${day} after the rejection`
  const left = daysBetween(story.today, story.dueOn)
  const due =
    left < 0
      ? `due ${-left} ${left === -1 ? 'day' : 'days'} ago`
      : left === 0
        ? 'due today'
        : `due in ${left} ${left === 1 ? 'day' : 'days'}`
  return `${since}; ${reason}; ${due}.`
}
