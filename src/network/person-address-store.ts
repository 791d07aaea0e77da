import type { Tx } from '../context.ts'

/** Marks an address as one the user approved a letter to. */
export async function confirmAddress(
  tx: Tx,
  confirmed: { address: string; at: string },
): Promise<void> {
  await tx.db
    .updateTable('person_addresses')
    .set({ confirmed_at: confirmed.at })
    .where('workspace_id', '=', tx.workspaceId)
    .where('address', '=', confirmed.address)
    .where('confirmed_at', 'is', null)
    .execute()
}

/** An address that is known to be a person's, and whether it was known before one message came. */
export interface KnownAddress {
  readonly personId: string
  readonly name: string
  readonly address: string
  readonly isKnownBefore: boolean
}

/** The message a letter answers: what is known from it alone is not known. */
export interface AnsweredMessage {
  readonly companyId: string | null
  readonly messageId: string
  readonly occurredAt: string
}

/**
 * The addresses of the people of a company, the longest known first. One is known before when the user approved a letter
 * to it, or when an earlier mail than the answered one came from it.
 */
export async function knownAddressesAt(tx: Tx, answered: AnsweredMessage): Promise<KnownAddress[]> {
  if (!answered.companyId) return []
  const rows = await tx.db
    .selectFrom('person_addresses')
    .innerJoin('people', (join) =>
      join
        .onRef('people.id', '=', 'person_addresses.person_id')
        .onRef('people.workspace_id', '=', 'person_addresses.workspace_id'),
    )
    .leftJoin('messages', (join) =>
      join
        .onRef('messages.from_address', '=', 'person_addresses.address')
        .onRef('messages.workspace_id', '=', 'person_addresses.workspace_id')
        .on('messages.id', '!=', answered.messageId)
        .on('messages.occurred_at', '<', answered.occurredAt),
    )
    .select([
      'people.id',
      'people.name',
      'person_addresses.address',
      'confirmed_at',
      'messages.id as earlier_id',
    ])
    .where('person_addresses.workspace_id', '=', tx.workspaceId)
    .where('people.company_id', '=', answered.companyId)
    .orderBy('seen_at')
    .execute()
  const known = new Map<string, KnownAddress>()
  for (const row of rows) {
    const isKnownBefore = row.confirmed_at !== null || row.earlier_id !== null
    known.set(row.address, {
      personId: row.id,
      name: row.name,
      address: row.address,
      isKnownBefore,
    })
  }
  return [...known.values()]
}
