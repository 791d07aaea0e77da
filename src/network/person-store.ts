import type { Selectable } from 'kysely'
import type { Tx } from '../context.ts'
import type { CalendarDate } from '../platform/clock.ts'
import type { PeopleRow, PersonAddressesRow } from '../tables.ts'

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

async function findKnown(
  tx: Tx,
  person: NewPerson,
): Promise<{ id: string; title: string | null } | undefined> {
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

/** Takes a person into the network on a day; the first day stays. */
export async function joinNetwork(tx: Tx, personId: string, on: CalendarDate): Promise<void> {
  await ofPerson(tx, personId)
    .set({ joined_network_on: on })
    .where('joined_network_on', 'is', null)
    .execute()
}

/** A person with her company's name; `is_sample` is 1 for one of the sample life. */
export interface PersonRecord extends Selectable<PeopleRow> {
  readonly company: string | null
  readonly is_sample: number | null
}

/** The person with that id, or null. */
export async function findPerson(tx: Tx, personId: string): Promise<PersonRecord | null> {
  const row = await peopleWithCompany(tx).where('people.id', '=', personId).executeTakeFirst()
  return row ?? null
}

/** People by name, from after a name and id on. */
export async function listPeople(
  tx: Tx,
  page: { after: { name: string; id: string } | null; limit: number },
): Promise<PersonRecord[]> {
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
export async function addressesOf(
  tx: Tx,
  personId: string,
): Promise<Selectable<PersonAddressesRow>[]> {
  const rows = await tx.db
    .selectFrom('person_addresses')
    .selectAll()
    .where('workspace_id', '=', tx.workspaceId)
    .where('person_id', '=', personId)
    .orderBy('seen_at', 'desc')
    .orderBy('address')
    .execute()
  return rows.toSorted(
    (one, other) => Number(other.confirmed_at !== null) - Number(one.confirmed_at !== null),
  )
}

function ofPerson(tx: Tx, personId: string) {
  return tx.db
    .updateTable('people')
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', personId)
}

function peopleWithCompany(tx: Tx) {
  return tx.db
    .selectFrom('people')
    .leftJoin('companies', (join) =>
      join
        .onRef('companies.id', '=', 'people.company_id')
        .onRef('companies.workspace_id', '=', 'people.workspace_id'),
    )
    .leftJoin('imports', (join) =>
      join
        .onRef('imports.id', '=', 'people.import_id')
        .onRef('imports.workspace_id', '=', 'people.workspace_id'),
    )
    .selectAll('people')
    .select(['companies.name as company', 'imports.is_sample as is_sample'])
    .where('people.workspace_id', '=', tx.workspaceId)
}
