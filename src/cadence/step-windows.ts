/** The dated steps that follow a rejection, in order. */
export const STEP_KINDS = [
  'appreciate',
  'stay-in-touch',
  'check-in-1',
  'check-in-2',
  'check-in-3',
  'check-in-4',
  'check-in-later',
] as const
export type StepKind = (typeof STEP_KINDS)[number]

/** When a step opens and is due, in days after the rejection, and the reason told to the user. */
export interface StepWindow {
  readonly opensAfterDays: number
  readonly dueAfterDays: number
  /** At least so many days after the step before, whenever that was done. */
  readonly restDays?: number
  readonly because: string
  readonly source: string
}

/**
 * The windows of the method as data. They come from a component model of a seat reopening (offers reneged in the first two
 * weeks; new hires leaving most often in months 2 to 4): the shape is of medium, the level of low confidence.
 * `check-in-later` is counted from the day of the step before, all others from the rejection.
 */
export const STEP_WINDOWS: Readonly<Record<StepKind, StepWindow>> = {
  appreciate: {
    opensAfterDays: 0,
    dueAfterDays: 3,
    because:
      'a thank-you is welcome while the decision is fresh, and one night of sleep is allowed',
    source: 'method: gracious note, day 0-3; conflicting advice, medium confidence',
  },
  'stay-in-touch': {
    opensAfterDays: 7,
    dueAfterDays: 21,
    restDays: 7,
    because: 'your letter has been read and the talk is still remembered',
    source:
      'method: join my network, day 7-21 or with a positive reply; a week of rest after a late letter is ours',
  },
  'check-in-1': {
    opensAfterDays: 45,
    dueAfterDays: 65,
    because: 'the new hire has settled in, or has not',
    source: 'method: window W1, Farber 1994 for the shape',
  },
  'check-in-2': {
    opensAfterDays: 90,
    dueAfterDays: 120,
    because: 'new hires leave most often in months 2 to 4',
    source: 'method: window W2, Farber 1994 for the shape',
  },
  'check-in-3': {
    opensAfterDays: 165,
    dueAfterDays: 200,
    because: 'half a year on, plans and teams have changed',
    source: 'method: window W3',
  },
  'check-in-4': {
    opensAfterDays: 240,
    dueAfterDays: 300,
    because: 'a tie left alone for most of a year goes cold',
    source: 'method: window W4; cold-tie half-lives, low to medium confidence',
  },
  'check-in-later': {
    opensAfterDays: 180,
    dueAfterDays: 210,
    because: 'twice a year keeps a good tie warm',
    source: 'method: every 180 days after W4',
  },
}
