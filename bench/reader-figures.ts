import { kindFigures, type Guess } from '../src/mailbox/evaluation-figures.ts'

/** Precision, recall and F1 of every kind that occurs, one line each. */
export function kindTable(guesses: readonly Guess[]): string {
  return kindFigures(guesses)
    .map(({ kind, n, precision, recall, f1 }) => {
      const [p, r, f] = [precision.share, recall.share, f1].map((figure) =>
        figure === null ? '    -' : figure.toFixed(3),
      )
      return `  ${kind.padEnd(16)} n=${String(n).padStart(4)}  precision ${p}  recall ${r}  F1 ${f}`
    })
    .join('\n')
}
