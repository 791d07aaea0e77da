import type { Selectable } from 'kysely'
import type { Tx } from '../context.ts'
import type { CalendarDate } from '../platform/clock.ts'
import type { PeopleRow, PersonAddressesRow, TouchesRow } from '../tables.ts'

/** A person to keep. */
export interface NewPerson {
  readonly id: string
  readonly addressId: string
  readonly name: string
  readonly title: string | null
  readonly companyId: string | null
  readonly address: string | null
  readonly howMet: string | null
  readonly importId: string | null
  readonly at: string
}

/**
 * The id of that person, made when she is new. One address is one person; without an address, the same name at the same
 * company is. A title or an address learnt later is added, nothing known is overwritten.
 */
export async function keepPerson(tx: Tx, person: NewPerson): Promise<string> {
  const known = await findKnown(tx, person)
  if (!known) {
    await tx.db
      .insertInto('people')
      .values({
        workspace_id: tx.workspaceId,
        id: person.id,
        name: person.name,
        title: person.title,
        company_id: person.companyId,
        how_met: person.howMet,
        joined_network_on: null,
        import_id: person.importId,
        created_at: person.at,
      })
      .execute()
  } else if (known.title === null && person.title !== null) {
    await ofPerson(tx, known.id).set({ title: person.title }).execute()
  }
  const personId = known?.id ?? person.id
  if (person.address) await keepAddress(tx, { ...person, personId, address: person.address })
  return personId
}

async function findKnown(tx: Tx, person: NewPerson): Promise<{ id: string; title: string | null } | undefined> {
  if (person.address) {
    const byAddress = await tx.db
      .selectFrom('person_addresses')
      .innerJoin('people', (join) =>
        join
          .onRef('people.id', '=', 'person_addresses.person_id')
          .onRef('people.workspace_id', '=', 'person_addresses.workspace_id'),
      )
      .select(['people.id', 'people.title'])
      .where('person_addresses.workspace_id', '=', tx.workspaceId)
      .where('person_addresses.address', '=', person.address)
      .executeTakeFirst()
    if (byAddress) return byAddress
  }
  if (!person.companyId) return undefined
  return tx.db
    .selectFrom('people')
    .select(['id', 'title'])
    .where('workspace_id', '=', tx.workspaceId)
    .where('company_id', '=', person.companyId)
    .where('name', '=', person.name)
    .executeTakeFirst()
}

async function keepAddress(
  tx: Tx,
  kept: { addressId: string; personId: string; address: string; at: string },
): Promise<void> {
  await tx.db
    .insertInto('person_addresses')
    .values({
      workspace_id: tx.workspaceId,
      id: kept.addressId,
      person_id: kept.personId,
      address: kept.address,
      seen_at: kept.at,
      confirmed_at: null,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'address']).doNothing())
    .execute()
}

/** Marks an address as one the user approved a letter to. */
export async function confirmAddress(tx: Tx, confirmed: { address: string; at: string }): Promise<void> {
  await tx.db
    .updateTable('person_addresses')
    .set({ confirmed_at: confirmed.at })
    .where('workspace_id', '=', tx.workspaceId)
    .where('address', '=', confirmed.address)
    .where('confirmed_at', 'is', null)
    .execute()
}

/** Takes a person into the network on a day; the first day stays. */
export async function joinNetwork(tx: Tx, personId: string, on: CalendarDate): Promise<void> {
  await ofPerson(tx, personId).set({ joined_network_on: on }).where('joined_network_on', 'is', null).execute()
}

/** A person and her company's name, or null. */
export async function findPerson(
  tx: Tx,
  personId: string,
): Promise<(Selectable<PeopleRow> & { company: string | null }) | null> {
  const row = await peopleWithCompany(tx).where('people.id', '=', personId).executeTakeFirst()
  return row ?? null
}

/** People by name, from after a name and id on. */
export async function listPeople(
  tx: Tx,
  page: { after: { name: string; id: string } | null; limit: number },
): Promise<(Selectable<PeopleRow> & { company: string | null })[]> {
  const { after } = page
  let query = peopleWithCompany(tx)
  if (after)
    query = query.where((where) =>
      where.or([
        where('people.name', '>', after.name),
        where.and([where('people.name', '=', after.name), where('people.id', '>', after.id)]),
      ]),
    )
  return query.orderBy('people.name').orderBy('people.id').limit(page.limit).execute()
}

/** A person's addresses, confirmed ones first, then the newest. */
export async function addressesOf(tx: Tx, personId: string): Promise<Selectable<PersonAddressesRow>[]> {
  const rows = await tx.db
    .selectFrom('person_addresses')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('person_id', '=', personId)
    .orderBy('seen_at', 'desc')
    .orderBy('address')
    .execute()
  return rows.toSorted((one, other) => Number(other.confirmed_at !== null) - Number(one.confirmed_at !== null))
}

/** One exchange with a person, either way. */
export interface NewTouch {
  readonly id: string
  readonly personId: string
  readonly direction: 'to-her' | 'from-her'
  readonly summary: string
  readonly happenedAt: string
  readonly letterId: string | null
  readonly messageId: string | null
}

/** Records an exchange. */
export async function recordTouch(tx: Tx, touch: NewTouch): Promise<void> {
  await tx.db
    .insertInto('touches')
    .values({
      workspace_id: tx.workspaceId,
      id: touch.id,
      person_id: touch.personId,
      direction: touch.direction,
      summary: touch.summary,
      happened_at: touch.happenedAt,
      letter_id: touch.letterId,
      message_id: touch.messageId,
    })
    .execute()
}

/** A person's exchanges, newest first. */
export async function touchesOf(tx: Tx, personId: string): Promise<Selectable<TouchesRow>[]> {
  return tx.db
    .selectFrom('touches')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('person_id', '=', personId)
    .orderBy('happened_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

function ofPerson(tx: Tx, personId: string) {
  return tx.db.updateTable('people').where('workspace_id', '=', tx.workspaceId).where('id', '=', personId)
}

function peopleWithCompany(tx: Tx) {
  return tx.db
    .selectFrom('people')
    .leftJoin('companies', (join) =>
      join
        .onRef('companies.id', '=', 'people.company_id')
        .onRef('companies.workspace_id', '=', 'people.workspace_id'),
    )
    .selectAll('people')
    .select('companies.name as company')
    .where('people.workspace_id', '=', tx.workspaceId)
}
