import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from './calendar.ts'
import {
  firstStep,
  planStep,
  stepAfter,
  stepState,
  stepTitle,
  whyNow,
  type StepStory,
} from './step.ts'
import { STEP_KINDS, STEP_WINDOWS } from './step-windows.ts'

const RECEIVED = '2026-11-10'

describe('the steps after a rejection', () => {
  test('the letter of appreciation is open at once and due within three days', () => {
    expect(firstStep(RECEIVED)).toEqual({
      kind: 'appreciate',
      opensOn: '2026-11-10',
      dueOn: '2026-11-13',
    })
  })

  test.each([
    ['appreciate', '2026-11-10', 'stay-in-touch', '2026-11-17', '2026-12-01'],
    // Written on the sixth day: a week of rest before she hears again.
    ['appreciate', '2026-11-16', 'stay-in-touch', '2026-11-23', '2026-12-07'],
    ['stay-in-touch', '2026-11-20', 'check-in-1', '2026-12-25', '2027-01-14'],
    // Written late: the window that would have followed has closed, so the next open one follows.
    ['appreciate', '2026-12-20', 'check-in-1', '2026-12-25', '2027-01-14'],
    ['appreciate', '2027-02-01', 'check-in-2', '2027-02-08', '2027-03-10'],
    ['check-in-4', '2027-08-01', 'check-in-later', '2028-01-28', '2028-02-27'],
    ['check-in-later', '2028-02-01', 'check-in-later', '2028-07-30', '2028-08-29'],
  ] as const)('after %s on %s comes %s from %s to %s', (kind, today, next, opensOn, dueOn) => {
    expect(stepAfter(kind, { receivedOn: RECEIVED, today })).toEqual({ kind: next, opensOn, dueOn })
  })

  test('whenever a step ends, a next one is dated and it is not over yet', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STEP_KINDS),
        fc.integer({ min: 0, max: 2000 }),
        (kind, days) => {
          const today = addDays(RECEIVED, days)
          const next = stepAfter(kind, { receivedOn: RECEIVED, today })
          expect(next.dueOn >= today).toBe(true)
          expect(next.opensOn <= next.dueOn).toBe(true)
        },
      ),
    )
  })

  test('every window opens before it is due and names its source', () => {
    for (const kind of STEP_KINDS) {
      const planned = planStep(kind, RECEIVED)
      expect(planned.opensOn < planned.dueOn).toBe(true)
      expect(STEP_WINDOWS[kind].source).not.toBe('')
    }
  })
})

describe('how a step stands', () => {
  const step = {
    opensOn: '2026-11-17',
    dueOn: '2026-12-01',
    snoozedUntil: null,
    doneOn: null,
    skippedOn: null,
  }
  test.each([
    ['2026-11-16', {}, 'waiting'],
    ['2026-11-17', {}, 'open'],
    ['2026-12-01', {}, 'due'],
    ['2026-12-02', {}, 'overdue'],
    ['2026-11-20', { snoozedUntil: '2026-11-21' }, 'waiting'],
    ['2026-11-21', { snoozedUntil: '2026-11-21' }, 'open'],
    ['2026-12-05', { doneOn: '2026-11-18' }, 'done'],
    ['2026-12-05', { skippedOn: '2026-11-18' }, 'skipped'],
  ])('on %s with %o it is %s', (today, change, state) => {
    expect(stepState({ ...step, ...change }, today)).toBe(state)
  })
})

describe('what is said of a step', () => {
  const story: StepStory = {
    kind: 'check-in-2',
    receivedOn: '2026-08-17',
    dueOn: '2026-12-02',
    today: '2026-11-23',
    personName: 'Ines Duarte',
    company: 'Lumenfield',
  }

  test('the days are counted and the reason is given', () => {
    expect(whyNow(story)).toBe(
      'Day 98 after the rejection; new hires leave most often in months 2 to 4; due in 9 days.',
    )
  })

  test.each([
    [{ dueOn: '2026-11-23' }, 'due today.'],
    [{ dueOn: '2026-11-22' }, 'due 1 day ago.'],
    [{ dueOn: '2026-11-24' }, 'due in 1 day.'],
  ])('%o reads "%s"', (change, ending) => {
    expect(whyNow({ ...story, ...change })).toMatch(new RegExp(`${ending.replace('.', '\\.')}$`))
  })

  test.each([
    [{}, 'Check in with Ines Duarte'],
    [
      { kind: 'appreciate', personName: null },
      'Send a letter of appreciation to the team at Lumenfield',
    ],
    [{ kind: 'stay-in-touch', personName: null, company: null }, 'Ask the sender to stay in touch'],
  ] as const)('%o is titled "%s"', (change, title) => {
    expect(stepTitle({ ...story, ...change })).toBe(title)
  })
})
