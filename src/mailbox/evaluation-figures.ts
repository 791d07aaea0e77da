import { READING_KINDS, type ReadingKind } from './reading.ts'

/** One mail with its true kind and what the reader said of it, and how sure it was (0 to 1). */
export interface Guess {
  readonly want: ReadingKind
  readonly got: ReadingKind
  readonly confidence: number
}

/** So many of so many, as a share (0 to 1) between the bounds of its interval; null where there is nothing to count. */
export interface Share {
  readonly hits: number
  readonly of: number
  readonly share: number | null
  readonly low: number | null
  readonly high: number | null
}

/** How well one kind is recognised: of those said to be of the kind, and of those that are. */
export interface KindFigures {
  readonly kind: ReadingKind
  readonly n: number
  readonly precision: Share
  readonly recall: Share
  readonly f1: number | null
}

/** So many mails of one kind read as another, or as the same. */
export interface ConfusionCell {
  readonly want: ReadingKind
  readonly got: ReadingKind
  readonly n: number
}

/** The 97.5 % point of the normal distribution: an interval of 95 %. */
const Z = 1.959964

/** A share with its 95 % interval after Wilson (1927), which holds for small numbers and near 0 and 1 as well. */
export function shareOf(hits: number, of: number): Share {
  if (of === 0) return { hits, of, share: null, low: null, high: null }
  const share = hits / of
  const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of))
  const centre = share + (Z * Z) / (2 * of)
  const scale = 1 + (Z * Z) / of
  const low = hits === 0 ? 0 : (centre - spread) / scale
  const high = hits === of ? 1 : (centre + spread) / scale
  return { hits, of, share, low, high }
}

/** Precision, recall and F1 of every kind that is or was said, in the order of the kinds. */
export function kindFigures(guesses: readonly Guess[]): KindFigures[] {
  return READING_KINDS.flatMap((kind) => {
    const said = guesses.filter((each) => each.got === kind).length
    const n = guesses.filter((each) => each.want === kind).length
    const hits = guesses.filter((each) => each.got === kind && each.want === kind).length
    if (said + n === 0) return []
    // With no mail of the kind there is no recall, and so no F1; every saying of it is still a false one.
    const f1 = n === 0 ? null : (2 * hits) / (said + n)
    return [{ kind, n, precision: shareOf(hits, said), recall: shareOf(hits, n), f1 }]
  })
}

/** The mean F1 of those of the kinds that occur, null when none does. */
export function meanF1(
  figures: readonly KindFigures[],
  kinds: readonly ReadingKind[],
): number | null {
  const present = figures.filter((each) => kinds.includes(each.kind) && each.f1 !== null)
  if (present.length === 0) return null
  return present.reduce((sum, each) => sum + (each.f1 ?? 0), 0) / present.length
}

/** How often each kind was read as which, empty cells left out, in the order of the kinds. */
export function confusionOf(guesses: readonly Guess[]): ConfusionCell[] {
  return READING_KINDS.flatMap((want) =>
    READING_KINDS.map((got) => ({
      want,
      got,
      n: guesses.filter((each) => each.want === want && each.got === got).length,
    })).filter((cell) => cell.n > 0),
  )
}

/** The mean of the shares of right answers in each class that occurs: 0.5 is a coin, whatever the classes' sizes. */
export function balancedAccuracy(
  answers: readonly { readonly want: string; readonly got: string | null }[],
): number | null {
  const classes = [...new Set(answers.map((each) => each.want))]
  if (classes.length === 0) return null
  const recalls = classes.map((want) => {
    const those = answers.filter((each) => each.want === want)
    return those.filter((each) => each.got === want).length / those.length
  })
  return recalls.reduce((sum, recall) => sum + recall, 0) / classes.length
}
