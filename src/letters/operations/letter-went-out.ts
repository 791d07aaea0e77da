import { writing, type Context, type Tx } from '../../context.ts'
import { closeStep } from '../../cadence/operations/finish-step.ts'
import { plantSeed } from '../../cadence/seed-store.ts'
import { stepsOfRejection } from '../../cadence/step-store.ts'
import { isSharedMailbox, systemOfDomain } from '../../mailbox/applicant-systems.ts'
import { findMessage } from '../../mailbox/message-store.ts'
import { domainOf } from '../../mailbox/thread.ts'
import { joinNetwork, keepPerson } from '../../network/person-store.ts'
import { recordTouch } from '../../network/touch-store.ts'
import { findRejection, tiePerson } from '../../rejections/rejection-store.ts'
import { changeLetter, findLetter, type StoredLetter } from '../letter-store.ts'
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
  const personId = await writtenTo(tx, context, letter)
  const steps = await stepsOfRejection(tx, letter.rejection_id)
  for (const step of steps.filter((each) => each.kind === 'appreciate'))
    await closeStep(tx, context, { step, as: 'done' })
  if (personId) await plant(tx, context, { letter, personId, at: departure.at })
}

/** Records the touch, takes her into the network and plants the seed. */
async function plant(
  tx: Tx,
  context: Context,
  planted: { readonly letter: StoredLetter; readonly personId: string; readonly at: string },
): Promise<void> {
  const { letter, personId, at } = planted
  const today = context.clock.today()
  await recordTouch(tx, {
    id: context.ids.next(),
    personId,
    direction: 'to-her',
    summary: `Letter of appreciation: ${letter.subject}`,
    happenedAt: at,
    letterId: letter.id,
    messageId: null,
  })
  await joinNetwork(tx, personId, today)
  await plantSeed(tx, {
    id: context.ids.next(),
    personId,
    rejectionId: letter.rejection_id,
    letterId: letter.id,
    plantedOn: today,
  })
}

/**
 * The person the letter went to: the one behind the rejection, else whoever reads the address that the user chose. A team's
 * mailbox or a system's relay is nobody. Called by her address until her name is known.
 */
async function writtenTo(tx: Tx, context: Context, letter: StoredLetter): Promise<string | null> {
  const rejection = await findRejection(tx, letter.rejection_id)
  const message = rejection && (await findMessage(tx, rejection.message_id))
  if (!rejection || !message || rejection.person_id) return rejection?.person_id ?? null
  const address = letter.to_address
  if (!address || isSharedMailbox(address) || systemOfDomain(domainOf(address))) return null
  const at = context.clock.now()
  const personId = await keepPerson(tx, {
    id: context.ids.next(),
    addressId: context.ids.next(),
    name: letter.to_name ?? address,
    title: null,
    companyId: rejection.company_id,
    address,
    howMet: 'You wrote after a rejection',
    importId: message.import_id,
    at,
  })
  await tiePerson(tx, { rejectionId: rejection.id, personId })
  return personId
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
