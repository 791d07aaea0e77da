import { writing, type Context, type Tx } from '../../context.ts'
import { closeStep } from '../../cadence/operations/finish-step.ts'
import { stepsOfRejection } from '../../cadence/step-store.ts'
import { joinNetwork } from '../../network/person-store.ts'
import { recordTouch } from '../../network/touch-store.ts'
import { plantSeed } from '../../rejections/rejection-store.ts'
import { changeLetter, findLetter } from '../letter-store.ts'
import { listUnnotedDepartures } from '../letter-way-store.ts'

/** A letter that went out, by whose hand and when. */
export interface Departure {
  readonly letterId: string
  readonly by: 'account' | 'user'
  readonly at: string
}

/**
 * What a letter's going out brings about, once: the touch is recorded, the person joins the network with the rejection as
 * her seed, the step is done and the next one dated.
 */
export async function letterWentOut(tx: Tx, context: Context, departure: Departure): Promise<void> {
  const letter = await findLetter(tx, departure.letterId)
  if (!letter || letter.sent_at) return
  await changeLetter(tx, letter.id, {
    sent_at: departure.at,
    sent_by: departure.by,
    at: departure.at,
  })
  const steps = await stepsOfRejection(tx, letter.rejection_id)
  for (const step of steps.filter((each) => each.kind === 'appreciate'))
    await closeStep(tx, context, { step, as: 'done' })
  if (!letter.person_id) return
  const today = context.clock.today()
  await recordTouch(tx, {
    id: context.ids.next(),
    personId: letter.person_id,
    direction: 'to-her',
    summary: `Letter of appreciation: ${letter.subject}`,
    happenedAt: departure.at,
    letterId: letter.id,
    messageId: null,
  })
  await joinNetwork(tx, letter.person_id, today)
  await plantSeed(tx, {
    id: context.ids.next(),
    personId: letter.person_id,
    rejectionId: letter.rejection_id,
    letterId: letter.id,
    plantedOn: today,
  })
}

/**
 * Catches up on letters the server took while nobody could take note: a process that died between the server's answer and
 * the seed. Doing it again changes nothing. Returns how many there were.
 */
export function settleDepartures(context: Context): Promise<number> {
  return writing(context, (tx) => settle(tx, context))
}

async function settle(tx: Tx, context: Context): Promise<number> {
  const departures = await listUnnotedDepartures(tx)
  for (const { letterId, sentAt } of departures)
    await letterWentOut(tx, context, { letterId, by: 'account', at: sentAt ?? context.clock.now() })
  return departures.length
}
