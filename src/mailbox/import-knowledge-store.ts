import type { Tx } from '../context.ts'
import { systemOfDomain } from './applicant-systems.ts'
import type { TriageKnowledge } from './ingest.ts'
import { isMailProvider } from './mail-providers.ts'
import type { ReadingKind } from './reading.ts'
import { domainOf } from './thread.ts'

/** Kinds whose sender matters to her from then on. */
const OF_PEOPLE: readonly ReadingKind[] = [
  'rejection',
  'acknowledgement',
  'interview',
  'offer',
  'withdrawal',
  'sprout',
  'referral',
  'reply',
]
/** Kinds that only come from where she applied. */
const OF_EMPLOYERS: readonly ReadingKind[] = OF_PEOPLE.slice(0, 5)
/** Kinds whose whole thread is hers. */
const OF_THREADS: readonly ReadingKind[] = [...OF_PEOPLE, 'outreach', 'sent']

/**
 * What is known of her search from all that is stored: whom she knows, where she applied, which threads are about it. Never her
 * own addresses, and no domain or address that speaks for many: those would keep all of her mail.
 */
export async function knowledgeFor(
  tx: Tx,
  ownAddresses: readonly string[],
): Promise<TriageKnowledge> {
  const own = new Set(ownAddresses)
  const senders = await sendersOf(tx)
  const addresses = [
    ...(await addressesOfPeople(tx)),
    ...senders
      .filter(({ kind, address }) => isOneOf(OF_PEOPLE, kind) && !systemOfDomain(domainOf(address)))
      .map(({ address }) => address),
  ]
  const domains = senders
    .filter(({ kind }) => isOneOf(OF_EMPLOYERS, kind))
    .map(({ address }) => domainOf(address))
    .filter((domain) => !isMailProvider(domain) && !systemOfDomain(domain))
  return {
    addresses: [...new Set(addresses)].filter((address) => address !== '' && !own.has(address)),
    domains: [...new Set(domains)].filter((domain) => domain !== ''),
    threadIds: await threadIdsOfSearch(tx),
  }
}

function isOneOf(kinds: readonly ReadingKind[], kind: string): boolean {
  return kinds.some((each) => each === kind)
}

async function addressesOfPeople(tx: Tx): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('person_addresses')
    .select('address')
    .where('workspace_id', '=', tx.workspaceId)
    .execute()
  return rows.map(({ address }) => address.toLowerCase())
}

async function sendersOf(tx: Tx): Promise<{ kind: string; address: string }[]> {
  const rows = await ofKinds(tx, OF_PEOPLE)
    .select(['readings.kind', 'messages.from_address as address'])
    .distinct()
    .execute()
  return rows.map(({ kind, address }) => ({ kind, address: address ?? '' }))
}

async function threadIdsOfSearch(tx: Tx): Promise<string[]> {
  const rows = await ofKinds(tx, OF_THREADS)
    .select(['messages.mail_message_id as own', 'messages.in_reply_to as parent'])
    .select('messages.thread_key as first')
    .execute()
  const ids = rows.flatMap(({ own, parent, first }) => [own, parent, first])
  return [...new Set(ids.filter((id) => id !== null))].filter((id) => id.startsWith('<'))
}

function ofKinds(tx: Tx, kinds: readonly ReadingKind[]) {
  return tx.db
    .selectFrom('readings')
    .innerJoin('messages', (join) =>
      join
        .onRef('messages.id', '=', 'readings.message_id')
        .onRef('messages.workspace_id', '=', 'readings.workspace_id'),
    )
    .where('readings.workspace_id', '=', tx.workspaceId)
    .where('readings.kind', 'in', kinds)
}
