import { z } from 'zod'
import { reading, type Context, type Tx } from '../../context.ts'
import { viewSteps } from '../../cadence/operations/show-step.ts'
import { pendingStepsOfPerson } from '../../cadence/step-store.ts'
import { BAD_CURSOR } from '../../platform/cursor.ts'
import { operation } from '../../platform/operation.ts'
import { cutPage, pageInput, pageStart } from '../../platform/page.ts'
import { ok, refuse } from '../../platform/result.ts'
import { seedsOfPerson } from '../../cadence/seed-store.ts'
import { rejectionsOfPerson } from '../../rejections/rejection-store.ts'
import { addressesOf, findPerson, listPeople } from '../person-store.ts'
import { touchesOf } from '../touch-store.ts'
import { personLine, personView, sayPeople } from '../person-view.ts'

/** Lists the people, by name. */
export const listAllPeople = operation({
  name: 'list-people',
  summary: 'List the people behind the mails, by name, with the next step of each',
  input: z.object(pageInput),
  output: z.object({ items: z.array(personLine).readonly(), nextCursor: z.string().nullable() }),
  refusals: { 'bad-cursor': BAD_CURSOR },
  effects: 'reads',
  doors: { http: 'GET /v1/people', cli: { command: 'people' }, mcp: true },
  print: (page) => sayPeople(page.items),
  async run(context: Context, input) {
    const start = pageStart(input.cursor)
    if (!start.ok) return start
    const after = start.value && { name: start.value.key, id: start.value.id }
    return ok(
      await reading(context, async (tx) => {
        const rows = await listPeople(tx, { after, limit: input.limit + 1 })
        const { shown, nextCursor } = cutPage(rows, input.limit, (row) => ({
          key: row.name,
          id: row.id,
        }))
        const items = []
        for (const person of shown) items.push(await viewLine(tx, context, person))
        return { items, nextCursor }
      }),
    )
  },
})

/** Shows one person with her history. */
export const showPerson = operation({
  name: 'show-person',
  summary: 'Show a person: addresses, rejections and seeds, every touch, what is next',
  input: z.object({ personId: z.string().min(1) }),
  output: personView,
  refusals: {
    'person-not-found': {
      status: 'not-found' as const,
      message: (data: { personId: string }) =>
        `There is no person ${data.personId}; her import may have been undone.`,
    },
  },
  effects: 'reads',
  doors: { http: 'GET /v1/people/{personId}', mcp: true },
  async run(context: Context, { personId }) {
    const view = await reading(context, (tx) => viewPerson(tx, context, personId))
    return view ? ok(view) : refuse({ kind: 'person-not-found', personId })
  },
})

type Found = NonNullable<Awaited<ReturnType<typeof findPerson>>>

async function viewLine(
  tx: Tx,
  context: Context,
  person: Found,
): Promise<z.output<typeof personLine>> {
  const [address] = await addressesOf(tx, person.id)
  const [touch] = await touchesOf(tx, person.id)
  const steps = await viewSteps(
    tx,
    await pendingStepsOfPerson(tx, person.id),
    context.clock.today(),
  )
  return {
    personId: person.id,
    name: person.name,
    title: person.title,
    company: person.company,
    address: address?.address ?? null,
    joinedNetworkOn: person.joined_network_on,
    lastTouchAt: touch?.happened_at ?? null,
    nextStep: steps[0] ?? null,
    isSample: person.is_sample === 1,
  }
}

async function viewPerson(
  tx: Tx,
  context: Context,
  personId: string,
): Promise<z.output<typeof personView> | null> {
  const person = await findPerson(tx, personId)
  if (!person) return null
  const seeds = new Map(
    (await seedsOfPerson(tx, personId)).map((seed) => [seed.rejection_id, seed.planted_on]),
  )
  const rejections = await rejectionsOfPerson(tx, personId)
  const addresses = await addressesOf(tx, personId)
  return {
    ...(await viewLine(tx, context, person)),
    howMet: person.how_met,
    addresses: addresses.map((row) => ({
      address: row.address,
      isConfirmed: row.confirmed_at !== null,
    })),
    rejections: rejections.map((row) => ({
      rejectionId: row.id,
      company: row.company,
      role: row.role,
      receivedAt: row.received_at,
      plantedOn: seeds.get(row.id) ?? null,
    })),
    touches: (await touchesOf(tx, personId)).map((touch) => ({
      happenedAt: touch.happened_at,
      direction: touch.direction as 'to-her' | 'from-her',
      summary: touch.summary,
      letterId: touch.letter_id,
      messageId: touch.message_id,
    })),
    steps: await viewSteps(tx, await pendingStepsOfPerson(tx, personId), context.clock.today()),
  }
}
