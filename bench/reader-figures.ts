import { READING_KINDS, type ReadingKind } from '../src/mailbox/reading.ts'

/** One mail with its true kind and what the reader said of it. */
export interface Guess {
  readonly want: ReadingKind
  readonly got: ReadingKind
  readonly confidence: number
}

/** Expected calibration error over ten equal bands of confidence. */
export function calibrationError(guesses: readonly Guess[]): number {
  let error = 0
  for (let band = 0; band < 10; band += 1) {
    const inBand = guesses.filter((each) => Math.min(9, Math.floor(each.confidence * 10)) === band)
    if (inBand.length === 0) continue
    const right = inBand.filter((each) => each.want === each.got).length / inBand.length
    const sure = inBand.reduce((sum, each) => sum + each.confidence, 0) / inBand.length
    error += (inBand.length / guesses.length) * Math.abs(right - sure)
  }
  return error
}

/** Precision, recall and F1 of every kind that occurs, one line each. */
export function kindTable(guesses: readonly Guess[]): string {
  return READING_KINDS.flatMap((kind) => {
    const said = guesses.filter((each) => each.got === kind)
    const are = guesses.filter((each) => each.want === kind)
    const hits = said.filter((each) => each.want === kind).length
    if (said.length + are.length === 0) return []
    const precision = said.length === 0 ? 0 : hits / said.length
    const recall = are.length === 0 ? 0 : hits / are.length
    const f1 = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall)
    return [
      `  ${kind.padEnd(16)} n=${String(are.length).padStart(4)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`,
    ]
  }).join('\n')
}
