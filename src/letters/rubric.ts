import type { LetterElement, LetterKind } from './letter.ts'

/** The measurable limits of one kind of letter. Words and grade count the body without greeting and sign-off. */
export interface Rubric {
  readonly words: { readonly min: number; readonly max: number }
  readonly maxGrade: number
  readonly maxSubjectWords: number
  readonly maxSentenceWords: number
  readonly maxExclamationMarks: number
  readonly maxIntensifiers: number
  /** Largest share of sentences that may start with I (German: Ich), 0 to 1. */
  readonly maxShareStartingWithI: number
  readonly maxDisappointed: number
  /** Largest share of five-word runs that may stand in one earlier letter, 0 to 1. */
  readonly maxOverlapWithEarlier: number
  /** Elements that every letter of this kind needs; `memory` joins them after an interview with logged topics. */
  readonly always: readonly LetterElement[]
  /** Where the figures come from. */
  readonly sources: readonly string[]
}

const APPRECIATION: Rubric = {
  words: { min: 45, max: 120 },
  maxGrade: 8,
  maxSubjectWords: 7,
  maxSentenceWords: 30,
  maxExclamationMarks: 1,
  maxIntensifiers: 2,
  maxShareStartingWithI: 0.6,
  maxDisappointed: 1,
  maxOverlapWithEarlier: 0.35,
  always: ['thanks', 'understands', 'wishes-to-reader', 'wishes-to-hired', 'door-open', 'no-ask'],
  sources: [
    'Words and subject: Boomerang, 40 million mails (2016), 50-125 words draw most replies, subjects of 3-4 words; limits assumed from it.',
    'Reading grade: the same study, plain text is answered more often than college-level text; limit assumed.',
    'Forbidden tone: recruiters mark hostile answers do-not-recruit (healthcareittoday.com 2013, askamanager.org 2007/2008).',
    'Elements: the method of the product; a gracious note asks for nothing but to stay in touch.',
    'Overlap, intensifiers, exclamation marks, share of I: assumptions of the product, no study behind them.',
  ],
}

/** The rubric of each kind of letter; the one place where its figures stand. */
export const RUBRICS: Readonly<Record<LetterKind, Rubric>> = { appreciation: APPRECIATION }
