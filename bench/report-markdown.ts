import type { Share } from '../src/mailbox/evaluation-figures.ts'
import type { EvaluationReport, PartFigures } from '../src/mailbox/evaluation.ts'
import { READING_KINDS } from '../src/mailbox/reading.ts'
import type { OrdinarySet, ReportSet } from './report-sets.ts'

/** A table of a Markdown document; nothing without rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** `0.971 (0.910-0.991)`: a share with its 95 % interval; `-` for nothing to count. */
export function figure({ share, low, high }: Share): string {
  if (share === null || low === null || high === null) return '-'
  return `${share.toFixed(3)} (${low.toFixed(3)}-${high.toFixed(3)})`
}

/** A number to three places, `-` for none. */
export function number(value: number | null): string {
  return value === null ? '-' : value.toFixed(3)
}

/** One line a set: what it is, and the figures of the goals. */
export function overview(sets: readonly (ReportSet & { report: EvaluationReport })[]): string {
  return table(
    ['set', 'used', 'n', 'kind right', 'rejection precision', 'rejection recall', 'mean F1', 'ECE'],
    sets.map(({ name, use, report }) => {
      const rejection = report.kinds.find(({ kind }) => kind === 'rejection')
      return [
        name,
        use,
        String(report.n),
        figure(report.right),
        rejection ? figure(rejection.precision) : '-',
        rejection ? figure(rejection.recall) : '-',
        number(report.meanF1),
        report.calibration.error.toFixed(3),
      ]
    }),
  )
}

/** Everything measured on one set. */
export function details(report: EvaluationReport): string[] {
  return [
    table(
      ['kind', 'n', 'precision', 'recall', 'F1'],
      report.kinds.map(({ kind, n, precision, recall, f1 }) => [
        kind,
        String(n),
        figure(precision),
        figure(recall),
        number(f1),
      ]),
    ),
    parts('language', report.languages),
    parts('sent through', report.systems),
    facts(report),
    confusion(report),
    calibration(report),
    abstaining(report),
  ]
}

function parts(title: string, of: readonly PartFigures[]): string {
  return table(
    [title, 'n', 'kind right', 'rejection precision', 'rejection recall', 'mean F1'],
    of.map((part) => [
      part.name,
      String(part.n),
      figure(part.right),
      figure(part.rejectionPrecision),
      figure(part.rejectionRecall),
      number(part.meanF1),
    ]),
  )
}

function facts({ facts: all, stage, details: detail }: EvaluationReport): string {
  const rows = all.map(({ fact, n, precision, recall }) => [
    fact,
    String(n),
    figure(precision),
    figure(recall),
  ])
  const staged =
    stage.n === 0
      ? []
      : [['early or after an interview', String(stage.n), number(stage.balancedAccuracy), '-']]
  const detailed =
    detail.of === 0
      ? []
      : [['detail, where the kind is right', String(detail.of), figure(detail), '-']]
  return table(['what', 'n', 'precision or accuracy', 'recall'], [...rows, ...staged, ...detailed])
}

/** Rows are what a mail is, columns what it was read as; only kinds that occur. */
function confusion({ confusion: cells }: EvaluationReport): string {
  const kinds = READING_KINDS.filter((kind) =>
    cells.some(({ want, got }) => want === kind || got === kind),
  )
  return table(
    ['is \\ read as', ...kinds],
    kinds
      .filter((want) => cells.some((cell) => cell.want === want))
      .map((want) => [
        want,
        ...kinds.map((got) =>
          String(cells.find((cell) => cell.want === want && cell.got === got)?.n ?? ''),
        ),
      ]),
  )
}

function calibration({ calibration: { bins } }: EvaluationReport): string {
  return table(
    ['said confidence', 'n', 'mean', 'right'],
    bins.map(({ from, n, meanConfidence, right }) => [
      `${from.toFixed(1)}-${(from + 0.1).toFixed(1)}`,
      String(n),
      meanConfidence.toFixed(3),
      figure(right),
    ]),
  )
}

function abstaining({ abstaining: said, riskCoverage }: EvaluationReport): string {
  const asked = `Errors within the 5 % least certain: ${said.withinLeastCertain.hits} of ${said.withinLeastCertain.of}. Asked about: ${said.unsure.hits} of ${said.unsure.of} mails, with ${said.errorsUnsure.hits} of ${said.errorsUnsure.of} errors.`
  const curve = table(
    ['answered, the surest first', 'n', 'errors left', 'risk'],
    riskCoverage.map(({ coverage, n, errors, risk }) => [
      `${(100 * coverage).toFixed(0)} %`,
      String(n),
      String(errors),
      risk.toFixed(3),
    ]),
  )
  return `${asked}\n\n${curve}`
}

/** False alarms in ordinary mail, by folder, and each false one by kind and confidence alone. */
export function ordinary(sets: readonly OrdinarySet[]): string {
  const rows = sets.map(({ name, n, kinds, false: wrong }) => [
    name,
    String(n),
    ...['rejection', 'interview', 'offer', 'sprout'].map((kind) =>
      String(wrong.filter((each) => each.kind === kind).length),
    ),
    [...kinds]
      .filter(([kind]) => !['other', 'rejection', 'interview', 'offer', 'sprout'].includes(kind))
      .toSorted(([, one], [, other]) => other - one)
      .map(([kind, count]) => `${kind} ${count}`)
      .join(', '),
    wrong.map(({ kind, confidence }) => `${kind} ${confidence.toFixed(2)}`).join(', ') || 'none',
  ])
  return table(
    ['folder', 'n', 'rejection', 'interview', 'offer', 'sprout', 'other kinds', 'false ones'],
    rows,
  )
}
