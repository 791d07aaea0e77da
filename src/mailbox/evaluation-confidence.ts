import { shareOf, type Guess, type Share } from './evaluation-figures.ts'

/** The mails whose confidence lies in one tenth: how sure they were said, and how many were right. */
export interface CalibrationBin {
  /** Lower bound of the tenth: 0, 0.1 ... 0.9 (the last holds 1 as well). */
  readonly from: number
  readonly n: number
  readonly meanConfidence: number
  readonly right: Share
}

/** What is wrong among the surest share of the mails. */
export interface CoveragePoint {
  /** The share of mails answered, the surest first. */
  readonly coverage: number
  readonly n: number
  readonly errors: number
  /** The share of wrong ones among them. */
  readonly risk: number
}

const BANDS = 10

/** The tenths of confidence that hold a mail, from the least to the most certain. */
export function calibrationBins(guesses: readonly Guess[]): CalibrationBin[] {
  return Array.from({ length: BANDS }, (_, band) => {
    const those = guesses.filter((each) => bandOf(each.confidence) === band)
    const right = those.filter(isRight).length
    const sum = those.reduce((total, each) => total + each.confidence, 0)
    return {
      from: band / BANDS,
      n: those.length,
      meanConfidence: sum / (those.length || 1),
      right: shareOf(right, those.length),
    }
  }).filter((bin) => bin.n > 0)
}

/** Expected calibration error: how far, on average, the said confidence is from the share that was right (0 is perfect). */
export function calibrationError(guesses: readonly Guess[]): number {
  return calibrationBins(guesses).reduce(
    (error, bin) =>
      error + (bin.n / guesses.length) * Math.abs((bin.right.share ?? 0) - bin.meanConfidence),
    0,
  )
}

/** Which part of all errors lies within the least certain share of the mails (rounded up to whole mails). */
export function errorsWithinLeastCertain(guesses: readonly Guess[], share: number): Share {
  const least = bySureness(guesses).slice(0, Math.ceil(guesses.length * share))
  const wrong = (each: Guess): boolean => !isRight(each)
  return shareOf(least.filter(wrong).length, guesses.filter(wrong).length)
}

/** The errors left when only the surest 100, 99, 98, 95, 90, 80 and 50 % of the mails are answered. */
export function riskCoverage(guesses: readonly Guess[]): CoveragePoint[] {
  const surest = bySureness(guesses).toReversed()
  return [1, 0.99, 0.98, 0.95, 0.9, 0.8, 0.5].map((coverage) => {
    const answered = surest.slice(0, Math.floor(surest.length * coverage))
    const errors = answered.filter((each) => !isRight(each)).length
    return { coverage, n: answered.length, errors, risk: errors / (answered.length || 1) }
  })
}

function isRight(guess: Guess): boolean {
  return guess.want === guess.got
}

function bandOf(confidence: number): number {
  return Math.min(BANDS - 1, Math.floor(confidence * BANDS))
}

function bySureness(guesses: readonly Guess[]): Guess[] {
  return guesses.toSorted((one, other) => one.confidence - other.confidence)
}
