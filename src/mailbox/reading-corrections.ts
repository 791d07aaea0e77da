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
import { isSameWording, wordingOf } from './reading-wording.ts'
import { domainOf, threadIdsOf } from './thread.ts'

const CORRECTED = 'you corrected it before'
const CONFIRMED = 'you said so of a like mail'

/** A reading with the user's earlier corrections applied, the newest of a field winning. */
export function withCorrections(
  reading: Reading,
  mail: ParsedMail,
  context: ReadingContext,
): Reading {
  let corrected = reading
  for (const correction of applying(mail, context.corrections))
    corrected = apply(corrected, correction)
  return corrected
}

/** What a correction is remembered with: by these, later mail is found to be like this one. */
export function tiesOfCorrection(
  mail: ParsedMail,
): Pick<
  RememberedCorrection,
  'senderAddress' | 'senderDomain' | 'subject' | 'threadIds' | 'wording'
> {
  const senderAddress = mail.from?.address ?? ''
  return {
    senderAddress,
    senderDomain: domainOf(senderAddress),
    subject: mail.subject,
    threadIds: threadIdsOf(mail),
    wording: wordingOf(mail),
  }
}

/** The kind that the user's corrections give this mail, null where none speaks of it. */
export function correctedKind(mail: ParsedMail, context: ReadingContext): ReadingKind | null {
  const kinds = context.corrections.filter(({ field }) => field === 'kind')
  const correction = applying(mail, kinds).at(-1)
  return READING_KINDS.find((each) => each === correction?.now) ?? null
}

/** Those of the corrections that speak of a mail, oldest first. */
function applying(
  mail: ParsedMail,
  corrections: readonly RememberedCorrection[],
): readonly RememberedCorrection[] {
  if (corrections.length === 0) return []
  const threadIds = new Set(threadIdsOf(mail))
  const wording = corrections.some((each) => each.wording.length > 0) ? wordingOf(mail) : []
  return corrections.filter((each) => applies(each, { mail, threadIds, wording }))
}

interface Ties {
  readonly mail: ParsedMail
  readonly threadIds: ReadonlySet<string>
  readonly wording: readonly string[]
}

/**
 * A kind holds for the same sender's mail under a like subject and for anybody's in nearly the same wording; a company for
 * the sender's domain; company, role and person for the whole thread.
 */
function applies(correction: RememberedCorrection, { mail, threadIds, wording }: Ties): boolean {
  const { field } = correction
  const isOfThread = correction.threadIds.some((id) => threadIds.has(id))
  const address = mail.from?.address ?? ''
  if (field === 'company')
    return (
      isOfThread ||
      (address !== '' &&
        correction.senderDomain !== '' &&
        address.split('@').at(-1) === correction.senderDomain &&
        !isSharedDomain(correction, address))
    )
  if (isOfThread && (field === 'role' || field === 'person')) return true
  if (field === 'kind' && isSameWording(correction.wording, wording)) return true
  return (
    address !== '' &&
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
      why: correction.was === now ? CONFIRMED : CORRECTED,
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
  const isAsRead = kind === reading.kind
  return {
    ...reading,
    kind,
    confidence: 1,
    isUnsure: false,
    stage,
    detail: isAsRead ? reading.detail : null,
    appointment: kind === 'interview' ? reading.appointment : null,
  }
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
