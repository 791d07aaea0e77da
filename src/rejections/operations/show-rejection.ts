import { z } from 'zod'
import { reading, type Context, type Tx } from '../../context.ts'
import { stepsOfRejection } from '../../cadence/step-store.ts'
import { viewSteps, type StepShown } from '../../cadence/operations/show-step.ts'
import { listTopics } from '../../interviews/interview-store.ts'
import { findLetterOfRejection } from '../../letters/letter-store.ts'
import { letterStatesOf } from '../../letters/letter-way-store.ts'
import { viewLetter } from '../../letters/operations/show-letter.ts'
import { viewMessage } from '../../mailbox/operations/show-message.ts'
import { listTiedMessages } from '../../mailbox/message-store.ts'
import { findMessage } from '../../mailbox/message-store.ts'
import { readingsOf } from '../../mailbox/reading-store.ts'
import { houseDomainsOf, threadIdsOf } from '../../mailbox/thread.ts'
import { addressesOf, findPerson } from '../../network/person-store.ts'
import { BAD_CURSOR } from '../../platform/cursor.ts'
import { operation } from '../../platform/operation.ts'
import { cutPage, pageInput, pageStart } from '../../platform/page.ts'
import { ok, refuse } from '../../platform/result.ts'
import { findRejection, listRejections, type RejectionRecord } from '../rejection-store.ts'
import { rejectionLine, rejectionView, sayRejections } from '../rejection-view.ts'

const EARLIER_SHOWN = 20

/** The refusal of every operation on a rejection that is not there. */
export const NO_REJECTION = {
  status: 'not-found' as const,
  message: (data: { rejectionId: string }): string =>
    `There is no rejection ${data.rejectionId}; its message may have been corrected or its import undone.`,
}

/** Lists rejections, newest first. */
export const listAllRejections = operation({
  name: 'list-rejections',
  summary: 'List the rejections, newest first, each with its person, letter and next step',
  input: z.object(pageInput),
  output: z.object({ items: z.array(rejectionLine).readonly(), nextCursor: z.string().nullable() }),
  refusals: { 'bad-cursor': BAD_CURSOR },
  effects: 'reads',
  doors: { http: 'GET /v1/rejections', cli: { command: 'rejections' }, mcp: true },
  print: (page) => sayRejections(page.items),
  async run(context: Context, input) {
    const start = pageStart(input.cursor)
    if (!start.ok) return start
    return ok(
      await reading(context, async (tx) => {
        const rows = await listRejections(tx, { before: start.value, limit: input.limit + 1 })
        const { shown, nextCursor } = cutPage(rows, input.limit, (row) => ({
          key: row.received_at,
          id: row.id,
        }))
        return { items: await viewLines(tx, context, shown), nextCursor }
      }),
    )
  },
})

/** Shows everything on one rejection. */
export const showRejection = operation({
  name: 'show-rejection',
  summary:
    'Show a rejection: the mail, what was understood and why, the person, the letter, the steps',
  input: z.object({ rejectionId: z.string().min(1) }),
  output: rejectionView,
  refusals: { 'rejection-not-found': NO_REJECTION },
  effects: 'reads',
  doors: { http: 'GET /v1/rejections/{rejectionId}', mcp: true },
  async run(context: Context, { rejectionId }) {
    const view = await reading(context, (tx) => viewRejection(tx, context, rejectionId))
    return view ? ok(view) : refuse({ kind: 'rejection-not-found', rejectionId })
  },
})

/** The view of a rejection, or null when it is not there. */
export async function viewRejection(
  tx: Tx,
  context: Context,
  rejectionId: string,
): Promise<z.output<typeof rejectionView> | null> {
  const found = await findRejection(tx, rejectionId)
  const message = found && (await viewMessage(tx, found.message_id))
  if (!found || !message) return null
  const [line] = await viewLines(tx, context, [found])
  if (!line) return null
  const letter = await findLetterOfRejection(tx, rejectionId, 'appreciation')
  return {
    ...line,
    message,
    topics: await listTopics(tx, found.application_id),
    letter: letter ? await viewLetter(tx, letter) : null,
    steps: await viewSteps(tx, await stepsOfRejection(tx, rejectionId), context.clock.today()),
    earlier: await earlierMails(tx, found),
  }
}

async function viewLines(
  tx: Tx,
  context: Context,
  rows: readonly RejectionRecord[],
): Promise<z.output<typeof rejectionLine>[]> {
  const states = await letterStatesOf(
    tx,
    rows.map((row) => row.id),
  )
  const lines = []
  for (const row of rows) {
    const steps = await viewSteps(tx, await stepsOfRejection(tx, row.id), context.clock.today())
    lines.push({
      rejectionId: row.id,
      messageId: row.message_id,
      company: row.company,
      role: row.role,
      stage: row.stage as 'early' | 'after-interview' | null,
      receivedAt: row.received_at,
      person: row.person_id ? await viewPersonOf(tx, row.person_id) : null,
      letterState: states.get(row.id) ?? null,
      nextStep: steps.find(isPending) ?? null,
      isSample: row.is_sample === 1,
    })
  }
  return lines
}

function isPending(step: StepShown): boolean {
  return step.state !== 'done' && step.state !== 'skipped'
}

async function viewPersonOf(tx: Tx, personId: string) {
  const person = await findPerson(tx, personId)
  if (!person) return null
  const [address] = await addressesOf(tx, personId)
  return {
    personId,
    name: person.name,
    title: person.title,
    address: address?.address ?? null,
    isInNetwork: person.joined_network_on !== null,
  }
}

async function earlierMails(tx: Tx, rejection: RejectionRecord) {
  const message = await findMessage(tx, rejection.message_id)
  if (!message) return []
  const tied = await listTiedMessages(tx, {
    exceptId: message.id,
    threadIds: threadIdsOf(message.mail),
    domains: houseDomainsOf(message.mail),
    company: rejection.company,
  })
  const before = tied
    .filter((each) => each.occurred_at <= message.occurred_at)
    .toReversed()
    .slice(0, EARLIER_SHOWN)
  const readings = await readingsOf(
    tx,
    before.map((each) => each.id),
  )
  return before.map((each) => ({
    messageId: each.id,
    subject: each.subject,
    occurredAt: each.occurred_at,
    kind: readings.get(each.id)?.kind ?? ('other' as const),
  }))
}
