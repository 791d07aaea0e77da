import { READING_DETAILS, READING_KINDS, STAGES } from './reading.ts'
import type { ReadingDetail, ReadingKind, Stage } from './reading.ts'
import { ok, refuse, type Result } from '../platform/result.ts'
import { EVALUATED_FACTS, type EvaluatedFact } from './evaluation-facts.ts'

/** A mail with what it truly is. Either its source (`raw`) or its text (`body`); a fact is null where the mail names none. */
export interface LabelledRow {
  readonly id: string
  readonly set: string
  readonly lang: string
  readonly thread: string | null
  readonly subject: string
  readonly sender: string | null
  readonly to: string | null
  /** An instant, as ISO 8601. */
  readonly date: string | null
  readonly raw: string | null
  readonly body: string
  readonly kind: ReadingKind
  readonly detail: ReadingDetail | null
  readonly stage: Stage | null
  readonly facts: Readonly<Partial<Record<EvaluatedFact, string | null>>>
}

/** Other words for the kinds, as sets of labelled mail use them. */
const OTHER_WORDS: ReadonlyMap<string, ReadingKind> = new Map(
  Object.entries({
    ack: 'acknowledgement',
    acknowledgment: 'acknowledgement',
    confirmation: 'acknowledgement',
    rejected: 'rejection',
    'on-hold': 'rejection',
    invitation: 'interview',
    scheduling: 'interview',
    assessment: 'interview',
    withdrawn: 'withdrawal',
    'call-back': 'sprout',
    callback: 'sprout',
    recruiter: 'outreach',
    introduction: 'referral',
    'out-of-office': 'auto-reply',
    'auto-response': 'auto-reply',
    newsletter: 'alert',
    'job-alert': 'alert',
    none: 'other',
    ham: 'other',
    spam: 'other',
  } as const),
)

const OTHER_STAGES: ReadonlyMap<string, Stage> = new Map([
  ['post', 'after-interview'],
  ['late', 'after-interview'],
  ['post-interview', 'after-interview'],
])

/** The kind a label means, null for a word that is none. */
export function kindOfLabel(label: string): ReadingKind | null {
  const word = label
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
  return READING_KINDS.find((kind) => kind === word) ?? OTHER_WORDS.get(word) ?? null
}

/** A line of a set as a labelled mail, or why it is none, as a sentence that names the value. */
export function labelledRow(value: unknown, fallbackId: string): Result<LabelledRow, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse('a line must be one JSON object')
  const fields = value as Readonly<Record<string, unknown>>
  const text = (name: string): string | null => textOf(fields[name])
  const label = text('label') ?? text('kind') ?? ''
  const kind = kindOfLabel(label)
  if (kind === null)
    return refuse(
      label === ''
        ? 'it has no label'
        : `its label "${label}" is not known; use one of ${READING_KINDS.join(', ')}`,
    )
  const stage = stageOf(text('stage'))
  if (stage === undefined)
    return refuse(`its stage "${text('stage')}" is not known; use early or after-interview`)
  if (text('raw') === null && text('body') === null && text('text') === null)
    return refuse('it has no body and no raw mail')
  return ok({
    id: text('id') ?? fallbackId,
    set: text('set') ?? 'unnamed',
    lang: text('lang') ?? text('language') ?? 'und',
    thread: text('thread'),
    subject: text('subject') ?? '',
    sender: text('sender') ?? text('from'),
    to: text('to'),
    date: text('date'),
    raw: text('raw'),
    body: text('body') ?? text('text') ?? '',
    kind,
    detail: READING_DETAILS.find((detail) => detail === text('detail')) ?? null,
    stage,
    facts: factsOf(fields),
  })
}

function stageOf(stage: string | null): Stage | null | undefined {
  if (stage === null || stage === '') return null
  return STAGES.find((known) => known === stage) ?? OTHER_STAGES.get(stage)
}

/** A field that is not there was not labelled; one that is null says that the mail names nothing. */
function factsOf(fields: Readonly<Record<string, unknown>>): LabelledRow['facts'] {
  const labelled = EVALUATED_FACTS.filter((fact) => fields[fact] !== undefined)
  return Object.fromEntries(labelled.map((fact) => [fact, textOf(fields[fact]) || null]))
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null
}
