import { z } from 'zod'
import { stepView } from '../cadence/step-view.ts'

/** A person in a list. */
export const personLine = z
  .object({
    personId: z.string(),
    name: z.string(),
    title: z.string().nullable(),
    company: z.string().nullable(),
    address: z.string().nullable(),
    joinedNetworkOn: z.iso.date().nullable(),
    lastTouchAt: z.string().nullable(),
    nextStep: stepView.nullable(),
    isSample: z.boolean(),
  })
  .meta({ id: 'PersonLine' })

/** A person with her history: every touch, every rejection, every seed. */
export const personView = personLine
  .extend({
    howMet: z.string().nullable(),
    addresses: z.array(z.object({ address: z.string(), isConfirmed: z.boolean() })).readonly(),
    rejections: z
      .array(
        z.object({
          rejectionId: z.string(),
          company: z.string().nullable(),
          role: z.string().nullable(),
          receivedAt: z.string(),
          plantedOn: z.iso.date().nullable(),
        }),
      )
      .readonly(),
    touches: z
      .array(
        z.object({
          happenedAt: z.string(),
          direction: z.enum(['to-her', 'from-her']),
          summary: z.string(),
          letterId: z.string().nullable(),
          messageId: z.string().nullable(),
        }),
      )
      .readonly(),
    steps: z.array(stepView).readonly(),
  })
  .meta({ id: 'Person' })

/** People as a terminal shows them: one line each, the next step below. */
export function sayPeople(lines: readonly z.output<typeof personLine>[]): string {
  if (lines.length === 0) return 'Nobody here yet. People come with the mail: perennial import PATH'
  return lines
    .map((line) => {
      const what = [line.title, line.company].filter((part) => part !== null).join(', ')
      const network = line.joinedNetworkOn
        ? `in the network since ${line.joinedNetworkOn}`
        : 'not written to yet'
      const next = line.nextStep
        ? `\n    next: ${line.nextStep.title}, by ${line.nextStep.dueOn}`
        : ''
      return `${[line.name, what, line.address ?? 'no address', network].filter((part) => part !== '').join(' · ')}${next}`
    })
    .join('\n')
}
