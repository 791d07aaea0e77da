import type { Tx } from '../context.ts'

/** How the user signs and from where she writes. */
export interface Profile {
  readonly name: string | null
  readonly address: string | null
}

/** The user's profile, or null when nothing is known of her yet. */
export async function findProfile(tx: Tx): Promise<Profile | null> {
  const row = await tx.db
    .selectFrom('profiles')
    .select(['name', 'address'])
    .where('workspace_id', '=', tx.workspaceId)
    .executeTakeFirst()
  return row ?? null
}

/** Keeps the user's profile; one a workspace, so its id is the workspace's. */
export async function saveProfile(tx: Tx, profile: Profile, at: string): Promise<void> {
  const values = { name: profile.name, address: profile.address, updated_at: at }
  await tx.db
    .insertInto('profiles')
    .values({ workspace_id: tx.workspaceId, id: tx.workspaceId, ...values })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doUpdateSet(values))
    .execute()
}
