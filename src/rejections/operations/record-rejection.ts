import type { Context, Tx } from '../../context.ts'
import { firstStep } from '../../cadence/step.ts'
import { keepStep, stepsOfRejection } from '../../cadence/step-store.ts'
import type { Reading } from '../../mailbox/reading.ts'
import { keepApplication, keepCompany } from '../../network/company-store.ts'
import { keepPerson } from '../../network/person-store.ts'
import { takeBackRejection, keepRejection, type RejectionTies } from '../rejection-store.ts'

/** A message read as a rejection, with what is known of it. */
export interface ReadRejection {
  readonly messageId: string
  readonly importId: string
  readonly occurredAt: string
  readonly reading: Reading
}

/**
 * Makes the message's rejection what its reading says: recorded and tied to company, application and person, its first
 * step dated; or taken back when the reading says it is none. Doing it again changes only the ties. Returns its id.
 */
export async function recordRejection(
  tx: Tx,
  context: Context,
  read: ReadRejection,
): Promise<string | null> {
  if (read.reading.kind !== 'rejection') {
    await takeBackRejection(tx, read.messageId, context.clock.now())
    return null
  }
  const ties = await tie(tx, context, read)
  const at = context.clock.now()
  const rejectionId = await keepRejection(tx, {
    ...ties,
    id: context.ids.next(),
    messageId: read.messageId,
    receivedAt: read.occurredAt,
    at,
  })
  const steps = await stepsOfRejection(tx, rejectionId)
  const planned = steps.length === 0 ? [firstStep(read.occurredAt.slice(0, 10))] : []
  for (const step of planned)
    await keepStep(tx, {
      ...step,
      id: context.ids.next(),
      rejectionId,
      personId: ties.personId,
      at,
    })
  for (const step of steps)
    await keepStep(tx, { ...sameStep(step), rejectionId, personId: ties.personId, at })
  return rejectionId
}

function sameStep(step: Awaited<ReturnType<typeof stepsOfRejection>>[number]) {
  return { id: step.id, kind: step.kind, opensOn: step.opens_on, dueOn: step.due_on }
}

async function tie(tx: Tx, context: Context, read: ReadRejection): Promise<RejectionTies> {
  const { reading } = read
  const fresh = { importId: read.importId, at: context.clock.now() }
  const companyId = reading.company
    ? await keepCompany(tx, { ...fresh, id: context.ids.next(), name: reading.company })
    : null
  const applicationId = companyId
    ? await keepApplication(tx, { ...fresh, id: context.ids.next(), companyId, role: reading.role })
    : null
  const personId = reading.person
    ? await keepPerson(tx, {
        ...fresh,
        id: context.ids.next(),
        addressId: context.ids.next(),
        name: reading.person.name,
        title: reading.person.title,
        address: reading.person.email?.toLowerCase() ?? null,
        companyId,
        howMet: howMet(reading),
      })
    : null
  return { companyId, applicationId, personId, stage: reading.stage }
}

function howMet(reading: Reading): string {
  const what = reading.stage === 'after-interview' ? 'Interviewed' : 'Applied'
  const role = reading.role ? ` for ${reading.role}` : ''
  return `${what}${role}${reading.company ? ` at ${reading.company}` : ''}`
}
