import type { Share } from './evaluation-figures.ts'
import type { EvaluationReport, PartFigures } from './evaluation.ts'

/** An evaluation as a terminal shows it: figures first, then the errors by kind, then what could not be used. */
export function sayEvaluation(evaluation: EvaluationReport): string {
  const { n, sets, right, meanF1, calibration, problems } = evaluation
  const named = sets.map((set) => `${set.name} (${set.n})`).join(', ')
  const unusable = `${problems.length} ${problems.length === 1 ? 'line' : 'lines'} could not be used`
  return [
    `${n} mails read: ${named || 'none'}. ${unusable}.`,
    `Kind right: ${sayShare(right)}. Mean F1 of acknowledgement, rejection, interview: ${sayNumber(meanF1)}.`,
    ...(n === 0 ? [] : tables(evaluation)),
    ...(n === 0 ? [] : [`\nCalibration error (ECE) ${calibration.error.toFixed(3)}.`]),
    ...abstaining(evaluation),
    ...errors(evaluation),
    ...(problems.length === 0 ? [] : ['\nNot used', ...problems.map((problem) => `  ${problem}`)]),
  ].join('\n')
}

/** `97.1 % (91.0-99.1, 68 of 70)`: the share, its interval and what was counted; `-` for nothing to count. */
function sayShare({ hits, of, share, low, high }: Share): string {
  if (share === null || low === null || high === null) return '-'
  return `${percent(share)} % (${percent(low)}-${percent(high)}, ${hits} of ${of})`
}

function tables(report: EvaluationReport): string[] {
  const { kinds, languages, systems, confusion, facts, stage, details } = report
  const wrong = confusion.filter(({ want, got }) => want !== got)
  return [
    ...table(
      ['Kind', 'n', 'precision', 'recall', 'F1'],
      kinds.map((each) => [
        each.kind,
        String(each.n),
        sayShare(each.precision),
        sayShare(each.recall),
        sayNumber(each.f1),
      ]),
    ),
    ...partTable('Language', languages),
    ...partTable('System', systems),
    ...table(
      ['Is', 'read as', 'n'],
      wrong.map(({ want, got, n }) => [want, got, String(n)]),
    ),
    ...table(
      ['Fact', 'n', 'precision', 'recall'],
      facts.map(({ fact, n, precision, recall }) => [
        fact,
        String(n),
        sayShare(precision),
        sayShare(recall),
      ]),
    ),
    `\nEarly or after an interview: balanced accuracy ${sayNumber(stage.balancedAccuracy)} of ${stage.n} rejections recognised.`,
    `Details right where the kind is: ${sayShare(details)}.`,
  ]
}

function partTable(title: string, parts: readonly PartFigures[]): string[] {
  return table(
    [title, 'n', 'right', 'rejection precision', 'rejection recall', 'mean F1'],
    parts.map((part) => [
      part.name,
      String(part.n),
      sayShare(part.right),
      sayShare(part.rejectionPrecision),
      sayShare(part.rejectionRecall),
      sayNumber(part.meanF1),
    ]),
  )
}

function abstaining({
  abstaining: { withinLeastCertain, unsure, errorsUnsure },
}: EvaluationReport) {
  if (unsure.of === 0) return []
  return [
    `Of the errors, the 5 % least certain mails hold ${sayShare(withinLeastCertain)}.`,
    `Asked about: ${sayShare(unsure)} of the mails, with ${sayShare(errorsUnsure)} of the errors.`,
  ]
}

function errors({ errors: all }: EvaluationReport): string[] {
  if (all.length === 0) return []
  return [
    '\nErrors',
    ...all.flatMap(({ id, want, got, confidence, subject, text }) => [
      `  ${id}: ${want} read as ${got} (sure ${Math.round(confidence * 100)} %)`,
      ...(subject === null ? [] : [`    ${subject}`]),
      ...(text === null ? [] : text.split('\n').map((line) => `    | ${line}`)),
    ]),
  ]
}

/** Columns as wide as their widest cell; nothing for a table without rows. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return []
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (row: readonly string[]): string =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()
  return ['', line(head), ...rows.map(line)]
}

function sayNumber(number: number | null): string {
  return number === null ? '-' : number.toFixed(3)
}

function percent(share: number): string {
  return (share * 100).toFixed(1)
}
