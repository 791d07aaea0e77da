import { calibrationBins, calibrationError } from './evaluation-confidence.ts'
import { errorsWithinLeastCertain, riskCoverage } from './evaluation-confidence.ts'
import type { CalibrationBin, CoveragePoint } from './evaluation-confidence.ts'
import { factFigures, type FactFigures, type FactGuess } from './evaluation-facts.ts'
import { balancedAccuracy, confusionOf, kindFigures } from './evaluation-figures.ts'
import { meanF1, shareOf } from './evaluation-figures.ts'
import type { ConfusionCell, Guess, KindFigures, Share } from './evaluation-figures.ts'
import { kindInSet } from './evaluation-coarse.ts'
import { READING_KINDS } from './reading.ts'
import type { ReadingDetail, ReadingKind, Stage } from './reading.ts'

/** One labelled mail and what the reader made of it. */
export interface Judged extends Guess {
  readonly id: string
  readonly set: string
  readonly lang: string
  /** The applicant-tracking system or job board that sent it, null for none known. */
  readonly system: string | null
  readonly isUnsure: boolean
  readonly detail: { readonly want: ReadingDetail | null; readonly got: ReadingDetail | null }
  readonly stage: { readonly want: Stage | null; readonly got: Stage | null }
  readonly facts: readonly FactGuess[]
}

/** How well a part of the mails was read. */
export interface PartFigures {
  readonly name: string
  readonly n: number
  readonly right: Share
  readonly rejectionPrecision: Share
  readonly rejectionRecall: Share
  readonly meanF1: number | null
}

/** Everything that is known of how well labelled mails were read. */
export interface Evaluation {
  readonly n: number
  readonly right: Share
  readonly kinds: readonly KindFigures[]
  /** Of acknowledgement, rejection and interview, those that occur. */
  readonly meanF1: number | null
  readonly languages: readonly PartFigures[]
  readonly systems: readonly PartFigures[]
  readonly confusion: readonly ConfusionCell[]
  readonly stage: { readonly n: number; readonly balancedAccuracy: number | null }
  readonly details: Share
  readonly facts: readonly FactFigures[]
  readonly calibration: { readonly error: number; readonly bins: readonly CalibrationBin[] }
  readonly abstaining: {
    /** Errors within the 5 % least certain, of all errors. */
    readonly withinLeastCertain: Share
    /** Mails the user would be asked about. */
    readonly unsure: Share
    /** Errors among them, of all errors. */
    readonly errorsUnsure: Share
  }
  readonly riskCoverage: readonly CoveragePoint[]
}

/** A mail that was read as another kind than it is; `subject` and `text` only where they were asked for. */
export interface EvaluationError extends Guess {
  readonly id: string
  readonly isUnsure: boolean
  readonly subject: string | null
  readonly text: string | null
}

/** An evaluation with what it was made from. */
export interface EvaluationReport extends Evaluation {
  readonly sets: readonly { readonly name: string; readonly n: number }[]
  /** In the order of the kinds, the surest first. */
  readonly errors: readonly EvaluationError[]
  /** The lines that could not be used, each with its place and reason. */
  readonly problems: readonly string[]
}

/** The three kinds every set of job mail has, and the goal is set for. */
const CORE_KINDS: readonly ReadingKind[] = ['acknowledgement', 'rejection', 'interview']
const LEAST_CERTAIN = 0.05

/** The figures of labelled mails; kinds that a set was labelled without count as its nearest one (see COUNTS_AS). */
export function evaluate(mails: readonly Judged[]): Evaluation {
  const judged = inTheirSets(mails)
  const wrong = judged.filter((each) => each.want !== each.got)
  const unsure = judged.filter((each) => each.isUnsure)
  const kinds = kindFigures(judged)
  const staged = judged.filter((each) => each.stage.want !== null && each.got === 'rejection')
  const detailed = judged.filter((each) => each.detail.want !== null && each.want === each.got)
  return {
    n: judged.length,
    right: shareOf(judged.length - wrong.length, judged.length),
    kinds,
    meanF1: meanF1(kinds, CORE_KINDS),
    languages: partsBy(judged, (each) => each.lang),
    systems: partsBy(judged, (each) => each.system ?? 'none known'),
    confusion: confusionOf(judged),
    stage: {
      n: staged.length,
      balancedAccuracy: balancedAccuracy(
        staged.map(({ stage }) => ({ want: stage.want ?? '', got: stage.got })),
      ),
    },
    details: shareOf(
      detailed.filter(({ detail }) => detail.want === detail.got).length,
      detailed.length,
    ),
    facts: factFigures(judged.filter(isAboutAJob).flatMap((each) => each.facts)),
    calibration: { error: calibrationError(judged), bins: calibrationBins(judged) },
    abstaining: {
      withinLeastCertain: errorsWithinLeastCertain(judged, LEAST_CERTAIN),
      unsure: shareOf(unsure.length, judged.length),
      errorsUnsure: shareOf(wrong.filter((each) => each.isUnsure).length, wrong.length),
    },
    riskCoverage: riskCoverage(judged),
  }
}

/** The figures with what they were made from, and the errors by kind, without the text of any mail. */
export function reportOf(
  mails: readonly Judged[],
  problems: readonly string[] = [],
): EvaluationReport {
  const wrong = inTheirSets(mails).filter(({ want, got }) => want !== got)
  const sets = Map.groupBy(mails, ({ set }) => set)
  return {
    ...evaluate(mails),
    sets: [...sets].map(([name, those]) => ({ name, n: those.length })),
    errors: wrong.toSorted(byKind).map(({ id, want, got, confidence, isUnsure }) => {
      return { id, want, got, confidence, isUnsure, subject: null, text: null }
    }),
    problems,
  }
}

function byKind(one: Judged, other: Judged): number {
  const kinds = READING_KINDS.indexOf(one.want) - READING_KINDS.indexOf(other.want)
  return kinds || other.confidence - one.confidence
}

/** The same mails, each read kind as the set counts it. */
function inTheirSets(mails: readonly Judged[]): Judged[] {
  const known = new Map<string, Set<ReadingKind>>()
  for (const { set, want } of mails) known.set(set, (known.get(set) ?? new Set()).add(want))
  return mails.map((each) => ({
    ...each,
    got: kindInSet(each.got, known.get(each.set) ?? new Set()),
  }))
}

/** Whom an alert or ordinary mail is about is of no interest. */
function isAboutAJob({ want }: Judged): boolean {
  return want !== 'other' && want !== 'alert' && want !== 'bounce'
}

function partsBy(
  judged: readonly Judged[],
  nameOf: (each: Judged) => string,
): readonly PartFigures[] {
  const parts = Map.groupBy(judged, nameOf)
  return [...parts]
    .map(([name, those]) => {
      const kinds = kindFigures(those)
      const rejection = kinds.find(({ kind }) => kind === 'rejection')
      return {
        name,
        n: those.length,
        right: shareOf(those.filter((each) => each.want === each.got).length, those.length),
        rejectionPrecision: rejection?.precision ?? shareOf(0, 0),
        rejectionRecall: rejection?.recall ?? shareOf(0, 0),
        meanF1: meanF1(kinds, CORE_KINDS),
      }
    })
    .toSorted((one, other) => other.n - one.n || (one.name < other.name ? -1 : 1))
}
