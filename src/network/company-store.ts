import type { Tx } from '../context.ts'
import { companyKey, roleKey } from './name-key.ts'

/** A row to make unless it is there already; `id` is used only when it is not. */
interface Wanted {
  readonly id: string
  /** The import that first brought it, so that undoing the import takes it away again. */
  readonly importId: string | null
  readonly at: string
}

/** The id of the company of that name, made when it is new. `Acme Inc.` and `ACME` are one. */
export async function keepCompany(tx: Tx, company: Wanted & { name: string }): Promise<string> {
  const key = companyKey(company.name)
  await tx.db
    .insertInto('companies')
    .values({
      workspace_id: tx.workspaceId,
      id: company.id,
      name: company.name,
      name_key: key,
      import_id: company.importId,
      created_at: company.at,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'name_key']).doNothing())
    .execute()
  const row = await tx.db
    .selectFrom('companies')
    .select('id')
    .where('workspace_id', '=', tx.workspaceId)
    .where('name_key', '=', key)
    .executeTakeFirstOrThrow()
  return row.id
}

/** The id of the application for that role at that company, made when it is new. */
export async function keepApplication(
  tx: Tx,
  application: Wanted & { companyId: string; role: string | null },
): Promise<string> {
  const key = roleKey(application.role)
  await tx.db
    .insertInto('applications')
    .values({
      workspace_id: tx.workspaceId,
      id: application.id,
      company_id: application.companyId,
      role: application.role,
      role_key: key,
      import_id: application.importId,
      created_at: application.at,
    })
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'company_id', 'role_key']).doNothing(),
    )
    .execute()
  const row = await tx.db
    .selectFrom('applications')
    .select('id')
    .where('workspace_id', '=', tx.workspaceId)
    .where('company_id', '=', application.companyId)
    .where('role_key', '=', key)
    .executeTakeFirstOrThrow()
  return row.id
}
