import type { z } from 'zod'
import type { Tx } from '../../context.ts'
import { correctedFields } from '../../mailbox/correction-store.ts'
import { ownAddresses } from '../../mailbox/operations/read-message.ts'
import { findMessage } from '../../mailbox/message-store.ts'
import { findReading } from '../../mailbox/reading-store.ts'
import { knownAddressesAt } from '../../network/person-address-store.ts'
import { findRejection } from '../../rejections/rejection-store.ts'
import type { recipientView } from '../letter-view.ts'
import { chooseRecipient, type RecipientInput } from '../recipient.ts'
import { knownBefore } from '../recipient-candidates.ts'
import type { RecipientWarningKind } from '../recipient-warnings.ts'

/** To whom a letter goes, why, and every warning that applies. */
export type Recipient = z.output<typeof recipientView>

/**
 * The recipient of a letter answering a rejection. The address the user put in counts; without one the rules choose. The
 * warnings are made anew each time, since what is known about an address changes.
 */
export async function recipientOf(
  tx: Tx,
  rejectionId: string,
  chosen: { readonly address: string | null; readonly name: string | null },
): Promise<Recipient> {
  const input = await recipientInput(tx, rejectionId)
  const blank = { reason: 'chosen by you', warnings: [], candidates: [] }
  if (!input) return { ...chosen, ...blank }
  const { said, ...rest } = input
  const found = chooseRecipient({ ...rest, chosen: chosen.address ?? said })
  const recipient = { ...found, name: chosen.name ?? found.name }
  const { address } = recipient
  const isFound = recipient.candidates.some((each) => each.address === address)
  if (address === null || isFound || knownBefore(rest).includes(address.toLowerCase()))
    return recipient
  return { ...recipient, warnings: [enteredByHand(address), ...recipient.warnings] }
}

/** A machine client may enter an address as well, and may have it from a hostile mail: so the user is asked, as of any new one. */
function enteredByHand(address: string): Recipient['warnings'][number] {
  const message = `${address} was entered by hand; no mail came from it. Say yes if it is the one you mean.`
  return { kind: 'new-address' satisfies RecipientWarningKind, message }
}

async function recipientInput(
  tx: Tx,
  rejectionId: string,
): Promise<(Omit<RecipientInput, 'chosen'> & { readonly said: string | null }) | null> {
  const rejection = await findRejection(tx, rejectionId)
  const message = rejection && (await findMessage(tx, rejection.message_id))
  const read = rejection && (await findReading(tx, rejection.message_id))
  if (!rejection || !message || !read) return null
  const isSaid = (await correctedFields(tx, message.id)).includes('person')
  return {
    // Whom the user named herself, with an address, is whom she means.
    said: isSaid ? (read.reading.person?.email ?? null) : null,
    mail: message.mail,
    person: read.reading.person,
    known: await knownAddressesAt(tx, {
      companyId: rejection.company_id,
      messageId: message.id,
      occurredAt: message.occurred_at,
    }),
    ownAddresses: await ownAddresses(tx),
  }
}
