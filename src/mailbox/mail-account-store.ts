import type { Tx } from '../context.ts'
import type { Instant } from '../platform/clock.ts'
import type { MailAccountsRow } from '../tables.ts'
import type { MailAccount } from './mail-account.ts'
import type { SmtpSecurity } from './smtp.ts'

function accountFrom(row: MailAccountsRow): MailAccount {
  return {
    id: row.id,
    address: row.address,
    displayName: row.display_name,
    host: row.host,
    port: row.port,
    security: row.security as SmtpSecurity,
    username: row.username,
    sealedPassword: row.sealed_password,
    testedAt: row.tested_at,
    testAnswer: row.test_answer,
  }
}

/** Every mail account of the workspace, the oldest first: the first one is the one letters go through. */
export async function listMailAccounts(tx: Tx): Promise<MailAccount[]> {
  const rows = await select(tx).orderBy('created_at').orderBy('id').execute()
  return rows.map(accountFrom)
}

/** The mail account of that id, or null. */
export async function findMailAccount(tx: Tx, accountId: string): Promise<MailAccount | null> {
  const row = await select(tx).where('id', '=', accountId).executeTakeFirst()
  return row ? accountFrom(row) : null
}

function select(tx: Tx) {
  return tx.db.selectFrom('mail_accounts').selectAll().where('workspace_id', '=', tx.workspaceId)
}

/** Saves an account under its id: makes it, or changes the one that is there. */
export async function saveMailAccount(tx: Tx, account: MailAccount, at: Instant): Promise<void> {
  const settings = {
    address: account.address,
    display_name: account.displayName,
    host: account.host,
    port: account.port,
    security: account.security,
    username: account.username,
    sealed_password: account.sealedPassword,
    tested_at: account.testedAt,
    test_answer: account.testAnswer,
    updated_at: at,
  }
  await tx.db
    .insertInto('mail_accounts')
    .values({
      workspace_id: tx.workspaceId,
      id: account.id,
      created_at: at,
      ...settings,
    })
    .onConflict((on) => on.columns(['workspace_id', 'id']).doUpdateSet(settings))
    .execute()
}

/** Records what came of trying the login. */
export async function recordTest(
  tx: Tx,
  test: { readonly accountId: string; readonly at: Instant; readonly answer: string },
): Promise<void> {
  await tx.db
    .updateTable('mail_accounts')
    .set({ tested_at: test.at, test_answer: test.answer })
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', test.accountId)
    .execute()
}
