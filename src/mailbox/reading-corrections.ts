import { systemOfDomain } from './applicant-systems.ts'
import type { ParsedMail } from './message.ts'
import {
  READING_KINDS,
  type Reading,
  type ReadingKind,
  type ReadPerson,
  type ReadingContext,
  type RememberedCorrection,
  type Stage,
  STAGES,
} from './reading.ts'
import { isFreeMail } from './reading-domains.ts'

const WHY = 'you corrected it before'

/** A reading with the user's earlier corrections applied, the newest of a field winning. */
export function withCorrections(
  reading: Reading,
  mail: ParsedMail,
  context: ReadingContext,
): Reading {
  let corrected = reading
  for (const correction of context.corrections)
    if (applies(correction, mail)) corrected = apply(corrected, correction)
  return corrected
}

/** The kind that the user's corrections give this mail, null where none speaks of it. */
export function correctedKind(mail: ParsedMail, context: ReadingContext): ReadingKind | null {
  const correction = context.corrections.findLast(
    (each) => each.field === 'kind' && applies(each, mail),
  )
  return READING_KINDS.find((each) => each === correction?.now) ?? null
}

function applies(correction: RememberedCorrection, mail: ParsedMail): boolean {
  const address = mail.from?.address ?? ''
  if (address === '') return false
  if (correction.field === 'company')
    return (
      correction.senderDomain !== '' &&
      address.split('@').at(-1) === correction.senderDomain &&
      !isSharedDomain(correction, address)
    )
  return (
    address === correction.senderAddress &&
    subjectKey(mail.subject) === subjectKey(correction.subject)
  )
}

/** A system's or mail provider's domain sends for many companies: there the whole address must be the same. */
function isSharedDomain(correction: RememberedCorrection, address: string): boolean {
  return (
    (isFreeMail(correction.senderDomain) || systemOfDomain(correction.senderDomain) !== null) &&
    address !== correction.senderAddress
  )
}

function apply(reading: Reading, correction: RememberedCorrection): Reading {
  const { field, now } = correction
  const evidence = [
    {
      about: field,
      where: 'earlier-mail' as const,
      start: 0,
      end: 0,
      quote: correction.subject,
      why: WHY,
    },
    ...reading.evidence.filter((each) => each.about !== field),
  ]
  switch (field) {
    case 'kind':
      return {
        ...withKind(reading, READING_KINDS.find((each) => each === now) ?? reading.kind),
        evidence,
      }
    case 'stage': {
      const stage: Stage | null = STAGES.find((each) => each === now) ?? null
      return { ...reading, stage: reading.kind === 'rejection' ? stage : null, evidence }
    }
    case 'company':
      return { ...reading, company: now, evidence }
    case 'role':
      return { ...reading, role: now, evidence }
    case 'person':
      return { ...reading, person: correctedPerson(reading.person, now), evidence }
  }
}

function withKind(reading: Reading, kind: ReadingKind): Reading {
  const stage = kind === 'rejection' ? (reading.stage ?? 'early') : null
  return { ...reading, kind, confidence: 1, stage }
}

/** A corrected name keeps the address only when it was this human's; the title belonged to whoever was read before. */
function correctedPerson(read: ReadPerson | null, name: string | null): ReadPerson | null {
  if (name === null) return null
  return read?.name === name ? read : { name, email: null, title: null }
}

/** A subject without reply marks, figures and case: what two mails of one kind share. */
function subjectKey(subject: string): string {
  return subject
    .slice(0, 300)
    .toLowerCase()
    .replace(/^(?:\s{0,4}(?:re|aw|fwd?|wg|tr|rv|sv)\s?:){1,5}/, '')
    .replaceAll(/[\d\s]+/g, ' ')
    .trim()
}
