/**
 * Writes docs/READER.md: `node bench/reader-report.ts [--jobmail=FOLDER] [--tuned=FOLDER] [--ordinary=FOLDER]... [--ablation=FILE]`.
 *
 * `--jobmail` is the dev set of other people's mail, `--tuned` ordinary mail the reader learned from, `--ordinary` ordinary mail
 * kept for measuring. What is not given is skipped and said so. No text of anybody's mail gets into the document; what was learnt
 * from the errors stands, by kind, in reader-lessons.json.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { reportOf, type EvaluationReport } from '../src/mailbox/evaluation.ts'
import { COUNTS_AS } from '../src/mailbox/evaluation-coarse.ts'
import type { Row } from './reader-ablation.ts'
import lessons from './reader-lessons.json' with { type: 'json' }
import { details, figure, number, ordinary, overview, table } from './report-markdown.ts'
import { devMails, heldMails, ordinaryMails, ownMails, type ReportSet } from './report-sets.ts'

const given = (name: string): string[] =>
  process.argv
    .filter((arg) => arg.startsWith(`--${name}=`))
    .map((arg) => arg.slice(name.length + 3))

const skipped: string[] = []

async function labelledSets(): Promise<ReportSet[]> {
  const sets: ReportSet[] = []
  const add = (set: ReportSet): void => {
    if (set.judged.length > 0) sets.push(set)
    else skipped.push(set.name)
  }
  const what = 'written by us, by another hand than the rules and the training text'
  add({ name: 'held', what, use: 'totals looked at', judged: await heldMails() })
  const [dev] = given('jobmail')
  const mails = dev === undefined ? { seen: [], unseen: [] } : await devMails(dev)
  const real = 'real English mail of other people (40 of the seen ones made up)'
  add({ name: 'dev, unseen', what: real, use: 'totals looked at', judged: mails.unseen })
  add({ name: 'dev, seen', what: real, use: 'tuned on', judged: mails.seen })
  for (const [file, part, use] of OWN_PARTS) {
    const judged = await ownMails(file, part)
    add({ name: `${file}, ${part}`, what: 'written by us, by the hand of the rules', use, judged })
  }
  return sets
}

const OWN_PARTS = [
  ['fact-mails-second', 'held', 'totals looked at'],
  ['abroad-mails', 'held', 'tuned on'],
  ['own-mails', 'fresh', 'tuned on'],
  ['own-mails', 'held', 'tuned on'],
  ['own-mails', 'tune', 'tuned on'],
  ['fact-mails', 'held', 'tuned on'],
  ['fact-mails', 'tune', 'tuned on'],
  ['fact-mails-second', 'tune', 'tuned on'],
] as const

/** The goals of the reader beside what was measured on the sets nobody tuned on. */
function goals(sets: readonly (ReportSet & { readonly report: EvaluationReport })[]): string {
  const shown = sets.filter(({ use }) => use !== 'tuned on').slice(0, 3)
  const rejection = (report: EvaluationReport, lang: string, which: 'Precision' | 'Recall') => {
    const part = report.languages.find(({ name }) => name === lang)
    return part ? figure(part[`rejection${which}`]) : '-'
  }
  const fact = (report: EvaluationReport, name: string): string => {
    const found = report.facts.find((each) => each.fact === name)
    return found ? `${figure(found.precision)}; ${figure(found.recall)}` : '-'
  }
  const rows: [string, string, (report: EvaluationReport) => string][] = [
    ...['en', 'de', 'fr', 'es', 'nl', 'it', 'pt'].map(
      (lang): [string, string, (report: EvaluationReport) => string] => [
        `rejection, ${lang}: precision; recall`,
        `0.99; ${lang === 'en' ? '0.97' : lang === 'de' ? '0.95' : '0.90'}`,
        (report) => `${rejection(report, lang, 'Precision')}; ${rejection(report, lang, 'Recall')}`,
      ],
    ),
    ['mean F1', '0.95', (report) => number(report.meanF1)],
    [
      'call-backs read as rejections',
      '0',
      ({ confusion, kinds }) => {
        const sprouts = kinds.find(({ kind }) => kind === 'sprout')?.n ?? 0
        const cell = confusion.find(({ want, got }) => want === 'sprout' && got === 'rejection')
        return sprouts === 0 ? '-' : `${cell?.n ?? 0} of ${sprouts}`
      },
    ],
    ...['company', 'role', 'person'].map(
      (name): [string, string, (report: EvaluationReport) => string] => [
        `${name}: precision; recall`,
        '0.95; 0.85',
        (report) => fact(report, name),
      ],
    ),
    ['stage, balanced accuracy', '0.90', ({ stage }) => number(stage.balancedAccuracy)],
    [
      'errors within the 5 % least certain',
      '0.80',
      ({ abstaining: { withinLeastCertain: share } }) => `${share.hits} of ${share.of}`,
    ],
    ['ECE', 'reported', ({ calibration }) => calibration.error.toFixed(3)],
  ]
  return table(
    ['', 'goal', ...shown.map(({ name, report }) => `${name} (n ${report.n})`)],
    rows.map(([what, goal, of]) => [what, goal, ...shown.map(({ report }) => of(report))]),
  )
}

/** Learning curve and ablations: the lines that `node bench/reader-ablation.ts FOLDER --curve` printed into a file, one JSON value a row. */
function ablation(): string[] {
  const [file] = given('ablation')
  if (file === undefined) {
    skipped.push('learning curve and ablations (--ablation)')
    return []
  }
  const told = readFileSync(file, 'utf8')
  const rows = told.split('\n').flatMap((line) => (line.startsWith('{') ? [ablationRow(line)] : []))
  const head = [
    'way',
    'set',
    'n',
    'kind right',
    'rejection precision',
    'rejection recall',
    'mean F1',
    'ECE',
  ]
  return ['## Learning curve and ablations', lessons.ablation, table(head, rows)]
}

function ablationRow(line: string): string[] {
  const row = JSON.parse(line) as Row
  return [
    row.way,
    row.set,
    String(row.n),
    number(row.right),
    number(row.rejectionPrecision),
    number(row.rejectionRecall),
    number(row.meanF1),
    number(row.calibrationError),
  ]
}

function errorsOf({ errors }: EvaluationReport): string {
  const groups = Map.groupBy(errors, ({ want, got }) => `${want} read as ${got}`)
  const rows = [...groups].map(([what, those]) => [
    what,
    String(those.length),
    those.map(({ confidence }) => confidence.toFixed(2)).join(', '),
    String(those.filter(({ isUnsure }) => isUnsure).length),
  ])
  return table(['error', 'n', 'confidence', 'asked about'], rows) || 'None.'
}

const sets = (await labelledSets()).map((set) => ({ ...set, report: reportOf(set.judged) }))
const folders = [...given('tuned'), ...given('ordinary')]
const ordinarySets = []
for (const folder of folders) ordinarySets.push(await ordinaryMails(folder))
if (given('ordinary').length === 0) skipped.push('ordinary mail (--ordinary)')
const learned = new Set(given('tuned').map((folder) => folder.split('/').at(-1)))
const measured = ordinarySets.filter(({ name }) => !learned.has(name))
const alarms = measured.flatMap((set) => set.false)
const mapping = Object.entries(COUNTS_AS).map(([kind, others]) => [kind, others.join(', else ')])

const document = [
  '# How well the reader reads',
  '<!-- made by `node bench/reader-report.ts`; edit reader-lessons.json, not this file -->',
  lessons.introduction,
  lessons.own,
  '## The sets',
  table(
    ['set', 'n', 'whose', 'used'],
    sets.map(({ name, what, use, report }) => [name, String(report.n), what, use]),
  ),
  '## Goals and figures',
  'Shares with their 95 % interval (Wilson).',
  goals(sets),
  overview(sets),
  '## Ordinary mail',
  `Mail about anything but jobs. In what was kept for measuring, ${measured.reduce((sum, { n }) => sum + n, 0)} mails, ${alarms.filter(({ kind }) => kind !== 'sprout').length} were read as rejection, interview or offer (goal: at most 1 in 4,000).${learned.size > 0 ? ` The reader learned from ${[...learned].join(', ')}.` : ''}`,
  ordinary(ordinarySets),
  ...sets.flatMap(({ name, report }) => [
    `## The set "${name}"`,
    ...details(report),
    '### Errors by kind',
    errorsOf(report),
  ]),
  ...ablation(),
  '## What the errors taught',
  ...lessons.kinds.map(({ kind, lesson }) => `- **${kind}**: ${lesson}`),
  '## Kinds a set does not know',
  'A set that was labelled without some kinds counts a reading of them as the nearest one that it knows. Rejection, acknowledgement and interview never count as anything else.',
  table(['read as', 'counts as'], mapping),
  ...(skipped.length > 0 ? ['## Not at hand', skipped.map((name) => `- ${name}`).join('\n')] : []),
]
const path = fileURLToPath(new URL('../docs/READER.md', import.meta.url))
writeFileSync(path, `${document.filter((part) => part !== '').join('\n\n')}\n`)
console.log(`${path}: ${sets.length} sets, ${skipped.length} skipped`)
