import type { Selectable } from 'kysely'
import type { Tx } from '../context.ts'
import type { MessagesRow, Tables } from '../tables.ts'
import type { ParsedMail } from './message.ts'
import { putIntoSearch } from './message-search-store.ts'
import { sameCompanyKeys } from '../network/name-key.ts'
import { domainOf } from './thread.ts'
import { idsInThreads, joinThread, threadOf } from './thread-store.ts'

/** A message as stored, with the mail it was parsed into (without its HTML, which the source bytes still have). */
export interface StoredMessage extends Omit<Selectable<MessagesRow>, 'parsed'> {
  readonly mail: ParsedMail
}

/** A message to keep. */
export interface NewMessage {
  readonly id: string
  readonly importId: string
  readonly contentHash: string
  readonly mail: ParsedMail
  /** The bytes as they came; null for pasted text, which has none. */
  readonly source: Uint8Array | null
  readonly occurredAt: string
  readonly at: string
}

/** Keeps a message and its source. The caller has made sure that its content hash is new. */
export async function saveMessage(tx: Tx, message: NewMessage): Promise<void> {
  const { mail } = message
  const { html, ...parsed } = mail
  await tx.db
    .insertInto('messages')
    .values({
      workspace_id: tx.workspaceId,
      id: message.id,
      import_id: message.importId,
      content_hash: message.contentHash,
      mail_message_id: mail.messageId,
      in_reply_to: mail.inReplyTo,
      thread_key: await joinThread(tx, message),
      from_name: mail.from?.name ?? null,
      from_address: mail.from?.address ?? null,
      from_domain: mail.from ? domainOf(mail.from.address) : null,
      subject: mail.subject,
      occurred_at: message.occurredAt,
      parsed: JSON.stringify({ ...parsed, html: null }),
      has_html: html === null ? 0 : 1,
      created_at: message.at,
    })
    .execute()
  await putIntoSearch(tx, message.id, mail)
  if (!message.source) return
  await tx.db
    .insertInto('message_sources')
    .values({ workspace_id: tx.workspaceId, message_id: message.id, bytes: message.source })
    .execute()
}

/** The message with that id, or null. */
export async function findMessage(tx: Tx, messageId: string): Promise<StoredMessage | null> {
  const row = await ofWorkspace(tx).where('id', '=', messageId).executeTakeFirst()
  return row ? fromRow(row) : null
}

/** The id of the message with that content hash, or null. */
export async function findMessageByHash(tx: Tx, contentHash: string): Promise<string | null> {
  const row = await tx.db
    .selectFrom('messages')
    .select('id')
    .where('workspace_id', '=', tx.workspaceId)
    .where('content_hash', '=', contentHash)
    .executeTakeFirst()
  return row?.id ?? null
}

/** The bytes a message came as, or null when it was pasted. */
export async function findSource(tx: Tx, messageId: string): Promise<Uint8Array | null> {
  const row = await tx.db
    .selectFrom('message_sources')
    .select('bytes')
    .where('workspace_id', '=', tx.workspaceId)
    .where('message_id', '=', messageId)
    .executeTakeFirst()
  return row?.bytes ?? null
}

/** What ties other messages to one that is being read. */
export interface Ties {
  readonly exceptId: string
  readonly threadIds: readonly string[]
  /** Sender domains to match; none that says nothing (an applicant-tracking system, a mail provider). */
  readonly domains: readonly string[]
  /** A company as the reader wrote it, or null. */
  readonly company: string | null
}

const MOST_TIED = 200

/** Messages of the same thread, sender domain or company, oldest first, at most the newest 200. */
export async function listTiedMessages(tx: Tx, ties: Ties): Promise<StoredMessage[]> {
  const ids = await tiedIds(tx, ties)
  ids.delete(ties.exceptId)
  if (ids.size === 0) return []
  const rows = await ofWorkspace(tx)
    .where('id', 'in', [...ids])
    .orderBy('occurred_at', 'desc')
    .limit(MOST_TIED)
    .execute()
  return rows.map(fromRow).toReversed()
}

/** One question a tie: asked together, with an order, SQLite would walk through all the messages. */
async function tiedIds(tx: Tx, ties: Ties): Promise<Set<string>> {
  const { threadIds, domains, company } = ties
  const found = tx.db.selectFrom('messages').where('workspace_id', '=', tx.workspaceId)
  const newest = found.select(['id', 'occurred_at']).orderBy('occurred_at', 'desc').limit(MOST_TIED)
  const lists = [
    await found.select('id').where('thread_key', 'in', threadOf(tx, ties.exceptId)).execute(),
    await idsInThreads(tx, threadIds),
  ]
  for (const domain of domains) lists.push(await newest.where('from_domain', '=', domain).execute())
  if (company !== null) lists.push(await idsOfCompany(tx, company))
  return new Set(lists.flat().map(({ id }) => id))
}

async function idsOfCompany(tx: Tx, company: string): Promise<{ id: string }[]> {
  const { shorter, longer } = sameCompanyKeys(company)
  const readings = tx.db
    .selectFrom('readings')
    .select('message_id as id')
    .where('workspace_id', '=', tx.workspaceId)
  const found = await readings.where('company_key', 'in', shorter).execute()
  if (longer === null) return found
  const { from, before } = longer
  const range = readings.where('company_key', '>=', from).where('company_key', '<', before)
  return [...found, ...(await range.execute())]
}

/** What ties a stored message to others: the domain it came from, its thread, the company it was read to be about. */
export interface MailTies {
  readonly domain: string | null
  readonly threadKey: string
  readonly company: string | null
}

/** The ties of every message an import saw, the known ones too. */
export async function listTiesOfImport(tx: Tx, importId: string): Promise<MailTies[]> {
  return tx.db
    .selectFrom('import_items')
    .innerJoin('messages', (join) =>
      join
        .onRef('messages.id', '=', 'import_items.message_id')
        .onRef('messages.workspace_id', '=', 'import_items.workspace_id'),
    )
    .leftJoin('readings', (join) =>
      join
        .onRef('readings.message_id', '=', 'messages.id')
        .onRef('readings.workspace_id', '=', 'messages.workspace_id'),
    )
    .select(['messages.from_domain as domain', 'messages.thread_key as threadKey'])
    .select('readings.company')
    .where('import_items.workspace_id', '=', tx.workspaceId)
    .where('import_items.import_id', '=', importId)
    .execute()
}

function ofWorkspace(tx: Tx) {
  return tx.db.selectFrom('messages').selectAll().where('workspace_id', '=', tx.workspaceId)
}

function fromRow(row: Selectable<Tables['messages']>): StoredMessage {
  const { parsed, ...columns } = row
  return { ...columns, mail: JSON.parse(parsed) as ParsedMail }
}

/** The texts of several messages by message id. */
export async function textsOf(tx: Tx, messageIds: readonly string[]): Promise<Map<string, string>> {
  if (messageIds.length === 0) return new Map()
  const rows = await ofWorkspace(tx).where('id', 'in', messageIds).execute()
  return new Map(rows.map((row) => [row.id, fromRow(row).mail.text]))
}

/** The subjects of several messages by message id. */
export async function subjectsOf(
  tx: Tx,
  messageIds: readonly string[],
): Promise<Map<string, string>> {
  if (messageIds.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('messages')
    .select(['id', 'subject'])
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', 'in', messageIds)
    .execute()
  return new Map(rows.map((row) => [row.id, row.subject]))
}
