import { isDeepStrictEqual } from 'node:util'
import type { Context, Tx } from '../../context.ts'
import { systemOfDomain } from '../applicant-systems.ts'
import { listCorrections } from '../correction-store.ts'
import { listMailAccounts } from '../mail-account-store.ts'
import { isMailProvider } from '../mail-providers.ts'
import { listTiedMessages, type StoredMessage, type Ties } from '../message-store.ts'
import type { ParsedMail } from '../message.ts'
import { readingsOf } from '../reading-store.ts'
import type { Reading, ReadingContext } from '../reading.ts'
import { domainOf, earlierMailOf, houseDomainsOf, threadIdsOf } from '../thread.ts'
import { findProfile } from '../../letters/profile-store.ts'

/**
 * Reads a message in the light of everything already stored: its thread, earlier mail of the same sender domain and
 * company, and what the user corrected before. A company that the first look finds brings its own earlier mail to a second.
 */
export async function readWithHistory(
  tx: Tx,
  context: Context,
  message: {
    readonly messageId: string
    readonly mail: ParsedMail
    /** True for the reader's own view, as if the user had never corrected it. */
    readonly isUncorrected?: boolean
  },
): Promise<Reading> {
  const { mail } = message
  const senderDomain = mail.from ? domainOf(mail.from.address) : ''
  const ties: Ties = {
    exceptId: message.messageId,
    threadIds: threadIdsOf(mail),
    domains: houseDomainsOf(mail),
    company: null,
  }
  const known = {
    corrections: message.isUncorrected ? [] : await listCorrections(tx, senderDomain),
    ownAddresses: await ownAddresses(tx),
  }
  const tied = await listTiedMessages(tx, ties)
  const first = context.readMail(mail, { ...known, earlier: await earlierOf(tx, tied, known) })
  if (!first.company) return first
  const more = await listTiedMessages(tx, { ...ties, company: first.company })
  // Mostly the company brings nothing that thread and domain did not.
  if (isDeepStrictEqual(idsOf(more), idsOf(tied))) return first
  return context.readMail(mail, { ...known, earlier: await earlierOf(tx, more, known) })
}

function idsOf(messages: readonly StoredMessage[]): string[] {
  return messages.map(({ id }) => id)
}

/** Whether a domain belongs to one house; that of an applicant-tracking system or a mail provider stands for nobody. */
export function speaksForItself(domain: string): boolean {
  return !systemOfDomain(domain) && !isMailProvider(domain)
}

/** The addresses the user writes from: how she signs, and her mail accounts. */
export async function ownAddresses(tx: Tx): Promise<string[]> {
  const accounts = await listMailAccounts(tx)
  const profile = await findProfile(tx)
  const own = [...accounts.map((account) => account.address), profile?.address ?? '']
  return [
    ...new Set(own.filter((address) => address !== '').map((address) => address.toLowerCase())),
  ]
}

async function earlierOf(
  tx: Tx,
  messages: readonly StoredMessage[],
  known: Pick<ReadingContext, 'ownAddresses'>,
): Promise<ReadingContext['earlier']> {
  const readings = await readingsOf(tx, idsOf(messages))
  return messages.map((message) =>
    earlierMailOf(message.mail, readings.get(message.id) ?? null, known.ownAddresses),
  )
}
