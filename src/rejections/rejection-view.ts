import { z } from 'zod'
import { READING_KINDS, STAGES } from '../mailbox/reading.ts'
import { messageView } from '../mailbox/reading-view.ts'
import { LETTER_STATES } from '../letters/letter-state.ts'
import { letterView } from '../letters/letter-view.ts'
import { stepView } from '../cadence/step-view.ts'

/** The person behind a rejection. */
const rejectionPersonView = z.object({
  personId: z.string(),
  name: z.string(),
  title: z.string().nullable(),
  address: z.string().nullable(),
  isInNetwork: z.boolean(),
})

/** A rejection in a list. */
export const rejectionLine = z
  .object({
    rejectionId: z.string(),
    messageId: z.string(),
    company: z.string().nullable(),
    role: z.string().nullable(),
    stage: z.enum(STAGES).nullable(),
    receivedAt: z.string(),
    person: rejectionPersonView.nullable(),
    letterState: z.enum(LETTER_STATES).nullable().describe('null when no letter was drafted yet'),
    nextStep: stepView.nullable(),
    isSample: z.boolean(),
  })
  .meta({ id: 'RejectionLine' })

/** Everything on one rejection's page. */
export const rejectionView = rejectionLine
  .extend({
    message: messageView,
    /** What was good about the talk, in the user's own words, oldest first. */
    topics: z.array(z.string()).readonly(),
    letter: letterView.nullable(),
    steps: z.array(stepView).readonly(),
    /** Earlier mails of the same thread or company, newest first. */
    earlier: z
      .array(
        z.object({
          messageId: z.string(),
          subject: z.string(),
          occurredAt: z.string(),
          kind: z.enum(READING_KINDS),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'Rejection' })

/** Rejections as a terminal shows them: one line each, the next step below. */
export function sayRejections(lines: readonly z.output<typeof rejectionLine>[]): string {
  if (lines.length === 0) return 'No rejections yet. Start with: perennial turn rejection.eml'
  return lines
    .map((line) => {
      const what =
        [line.role, line.company].filter((part) => part !== null).join(' at ') || 'unknown employer'
      const letter = line.letterState ? `letter ${line.letterState}` : 'no letter yet'
      const next = line.nextStep
        ? `\n            next: ${line.nextStep.title}, by ${line.nextStep.dueOn}`
        : ''
      return `${line.receivedAt.slice(0, 10)}  ${what} · ${line.person?.name ?? 'no person known'} · ${letter}\n            ${line.rejectionId}${next}`
    })
    .join('\n')
}

/** One rejection as a terminal shows it: what was understood and why, who, and the dated steps. */
export function sayRejection(view: z.output<typeof rejectionView>): string {
  const { reading } = view.message
  const sure = `${Math.round(reading.confidence * 100)} %`
  const person = view.person
    ? [view.person.name, view.person.title, view.person.address ?? 'no address']
        .filter((part) => part !== null)
        .join(', ')
    : 'nobody found yet'
  const why = reading.evidence.filter((piece) => piece.about === 'kind')
  return [
    `Rejection  ${[view.role, view.company].filter((part) => part !== null).join(' at ') || 'of an unknown employer'} (sure ${sure})`,
    ...why.map((piece) => `           “${piece.quote}”: ${piece.why}`),
    `Stage      ${view.stage ?? 'unknown'}`,
    `Received   ${view.receivedAt.slice(0, 10)}`,
    `Person     ${person}`,
    `Language   ${reading.language}`,
    ...view.steps.map((step) => `Step       ${step.title}, by ${step.dueOn}: ${step.why}`),
  ].join('\n')
}
