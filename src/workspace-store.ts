import type { Engine } from './platform/db/engine.ts'
import type { Tables } from './tables.ts'

/** The one workspace of an embedded database, made on first use; its id. The oldest counts, should there be several. */
export async function keepOwnWorkspace(
  engine: Engine<Tables>,
  fresh: { readonly id: string; readonly at: string },
): Promise<string> {
  return engine.asOwner(async (db) => {
    const found = await db
      .selectFrom('workspaces')
      .select('id')
      .orderBy('created_at')
      .orderBy('id')
      .executeTakeFirst()
    if (found) return found.id
    await db
      .insertInto('workspaces')
      .values({ id: fresh.id, name: 'Mine', created_at: fresh.at })
      .execute()
    return fresh.id
  })
}
