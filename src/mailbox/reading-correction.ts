import type { Evidence, Reading, ReadPerson, RememberedCorrection } from './reading.ts'

/** What a user may say about a reading; a field that is absent stays. */
export type SaidOfReading = {
  readonly [Field in 'kind' | 'stage' | 'company' | 'role' | 'person' | 'appointment']?:
    | Reading[Field]
    | undefined
}

/**
 * The reading as the user says it is. What she said is sure. Evidence stands for what she and the reader's own view agree
 * on: it goes when she overrules the reader and comes back when she takes that back.
 */
export function corrected(reading: Reading, said: SaidOfReading, own: Reading): Reading {
  const kind = said.kind ?? reading.kind
  const becomes = {
    ...reading,
    kind,
    detail: detailOf(kind, [reading, own]),
    confidence: said.kind === undefined ? reading.confidence : 1,
    isUnsure: said.kind === undefined && reading.isUnsure,
    stage: kind === 'rejection' ? valueOf(said.stage, reading.stage ?? own.stage) : null,
    company: valueOf(said.company, reading.company),
    role: valueOf(said.role, reading.role),
    person: valueOf(said.person, reading.person),
    appointment: valueOf(said.appointment, reading.appointment),
  }
  const agreed = (field: Evidence['about']): boolean =>
    field === 'appointment'
      ? JSON.stringify(becomes.appointment) === JSON.stringify(own.appointment)
      : asText(becomes[field]) === asText(own[field])
  return { ...becomes, evidence: own.evidence.filter((piece) => agreed(piece.about)) }
}

/** A detail sets mails of one kind apart: it goes with its kind and comes back with it. */
function detailOf(kind: Reading['kind'], readings: readonly Reading[]): Reading['detail'] {
  return readings.find((each) => each.kind === kind)?.detail ?? null
}

/** The fields in which two readings differ, as corrections to remember. */
export function correctionsBetween(
  was: Reading,
  now: Reading,
): Pick<RememberedCorrection, 'field' | 'was' | 'now'>[] {
  const fields = ['kind', 'stage', 'company', 'role', 'person'] as const
  return fields
    .map((field) => ({ field, was: asText(was[field]), now: asText(now[field]) }))
    .filter((change) => change.was !== change.now)
}

/** A person as one remembered text: `Name <address>`, or the name alone. */
function asText(value: string | ReadPerson | null): string | null {
  if (value === null || typeof value === 'string') return value
  return value.email ? `${value.name} <${value.email}>` : value.name
}

function valueOf<Value>(said: Value | undefined, before: Value): Value {
  return said === undefined ? before : said
}
