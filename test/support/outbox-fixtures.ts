import { plantImport } from './plant-import.ts'
import type { Tx } from '../../src/context.ts'
import type { ApprovedLetter } from '../../src/mailbox/compose-mail.ts'
import { saveMailAccount } from '../../src/mailbox/mail-account-store.ts'
import type { MailAccount } from '../../src/mailbox/mail-account.ts'
import { queueDelivery } from '../../src/mailbox/operations/queue-delivery.ts'
import type { Delivery } from '../../src/mailbox/outbox.ts'
import { systemIds } from '../../src/platform/ids.ts'
import { sealWith, type Seal } from '../../src/platform/seal.ts'

/** When everything here happens, unless a test says otherwise. */
export const AT = '2026-11-23T20:44:07.000Z'

/** A seal with a fixed key, so that another process can open what this one closed. */
export const TEST_SEAL: Seal = sealWith(new Uint8Array(32).fill(9))

/** The password of every account here. */
const ACCOUNT_PASSWORD = 'kanarienvogel-7Q!zx"9'

/** An account at a server on this machine. */
export function accountAt(port: number, change: Partial<MailAccount> = {}): MailAccount {
  return {
    id: systemIds().next(),
    address: 'sam.reyes@sender.test',
    displayName: 'Sam Reyes',
    host: '127.0.0.1',
    port,
    security: 'none',
    username: 'sam',
    sealedPassword: TEST_SEAL.close(ACCOUNT_PASSWORD),
    testedAt: null,
    testAnswer: null,
    ...change,
  }
}

/** An approved letter; its row must exist before it can be queued. */
export function approvedLetter(change: Partial<ApprovedLetter> = {}): ApprovedLetter {
  return {
    id: systemIds().next(),
    subject: 'Re: Your application as Data Analyst',
    body: 'Dear Margaret,\n\nthank you for your answer, and for the time you took.\n\nSam',
    toAddress: 'margaret.olufsen@acme.example',
    toName: 'Margaret Olufsen',
    inReplyTo: '<rejection-1@acme.example>',
    threadIds: ['<application-1@sender.test>', '<rejection-1@acme.example>'],
    approvedDigest: 'digest-1',
    ...change,
  }
}

/** Writes the rows a letter hangs on, and the letter itself. */
export async function plantLetter(tx: Tx, letter: ApprovedLetter): Promise<void> {
  const { workspaceId: workspace_id } = tx
  const id = letter.id
  await plantImport(tx, id)
  await tx.db
    .insertInto('messages')
    .values({
      workspace_id,
      id,
      import_id: id,
      content_hash: id,
      mail_message_id: null,
      in_reply_to: null,
      thread_key: id,
      from_name: null,
      from_address: null,
      from_domain: null,
      subject: letter.subject,
      occurred_at: AT,
      parsed: '{}',
      has_html: 0,
      created_at: AT,
    })
    .execute()
  await tx.db
    .insertInto('rejections')
    .values({
      workspace_id,
      id,
      message_id: id,
      company_id: null,
      application_id: null,
      person_id: null,
      stage: null,
      received_at: AT,
      created_at: AT,
    })
    .execute()
  await tx.db
    .insertInto('letters')
    .values({
      workspace_id,
      id,
      kind: 'appreciation',
      rejection_id: id,
      person_id: null,
      language: 'en',
      address_form: 'informal',
      version: 0,
      subject: letter.subject,
      body: letter.body,
      composed_body: letter.body,
      to_address: letter.toAddress,
      facts: '{}',
      in_reply_to: letter.inReplyTo,
      thread_ids: JSON.stringify(letter.threadIds),
      approved_at: AT,
      approved_digest: letter.approvedDigest,
      sent_at: null,
      sent_by: null,
      created_at: AT,
      updated_at: AT,
    })
    .execute()
}

/** Plants a letter and puts it into the outbox. */
export async function plantDelivery(
  tx: Tx,
  account: MailAccount,
  change: Partial<ApprovedLetter> = {},
): Promise<Delivery> {
  const letter = approvedLetter(change)
  await plantLetter(tx, letter)
  const queued = await queueDelivery(tx, { letter, account, ids: systemIds(), at: AT })
  if (!queued.ok) throw new Error(`The letter was not queued: ${queued.refusal.kind}.`)
  return queued.value
}

/** Saves the account in the workspace and returns it as saved. */
export async function plantAccount(tx: Tx, account: MailAccount): Promise<MailAccount> {
  await saveMailAccount(tx, account, AT)
  return account
}
