import type { SelectQueryBuilder } from 'kysely'
import type { Tx } from '../context.ts'
import { laterBy, type Instant } from '../platform/clock.ts'
import type { Tables } from '../tables.ts'
import { messagesWithReading, type MessageRecord } from './message-list-store.ts'
import type { ParsedMail } from './message.ts'
import { threadIdsOf } from './thread.ts'
import { isAnswerSubject, isTellingSubject, threadSubject } from './thread-subject.ts'

/** A mail that is about to be stored. */
export interface Arriving {
  readonly id: string
  readonly mail: ParsedMail
  readonly occurredAt: Instant
}

/** Where an id may stand. One question each, in no order: asked otherwise SQLite would walk through all the messages. */
const COLUMNS = ['mail_message_id', 'thread_key', 'in_reply_to'] as const

/** Mails of one subject and the same people further apart than this are of two talks, in days. */
const SAME_TALK_DAYS = 45
const DAY_MS = 24 * 60 * 60 * 1000
/** Mails of one sender, and people of one mail, that are looked at for the same subject. */
const MOST_CANDIDATES = 50
const MOST_PEOPLE = 8

/**
 * The thread a mail belongs to: by its ids, also when its answer came in before it; else, for an answer that lost its ids, by
 * subject and people. Threads that the mail ties together become one.
 */
export async function joinThread(tx: Tx, arriving: Arriving): Promise<string> {
  const ids = threadIdsOf(arriving.mail)
  const keys = await keysByIds(tx, ids)
  if (keys.length === 0) return (await keyBySubject(tx, arriving)) ?? ids[0] ?? arriving.id
  const [kept = arriving.id, ...others] = keys
  if (others.length > 0)
    await tx.db
      .updateTable('messages')
      .set({ thread_key: kept })
      .where('workspace_id', '=', tx.workspaceId)
      .where('thread_key', 'in', others)
      .execute()
  return kept
}

/** The keys of the threads that these ids lead to, in a fixed order. */
async function keysByIds(tx: Tx, ids: readonly string[]): Promise<readonly string[]> {
  const found = await idsInThreads(tx, ids)
  return [...new Set(found.map((row) => row.thread_key))].toSorted()
}

/** The messages that have one of these ids, answer one, or are of the thread that began with one. */
export async function idsInThreads(
  tx: Tx,
  ids: readonly string[],
): Promise<{ id: string; thread_key: string }[]> {
  if (ids.length === 0) return []
  const found = COLUMNS.map((column) =>
    messages(tx).select(['id', 'thread_key']).where(column, 'in', ids).execute(),
  )
  return (await Promise.all(found)).flat()
}

function messages(tx: Tx) {
  return tx.db.selectFrom('messages').where('workspace_id', '=', tx.workspaceId)
}

/** Some programs answer without saying what; then the same people and the same telling subject make a thread. */
async function keyBySubject(tx: Tx, { mail, occurredAt }: Arriving): Promise<string | null> {
  const bare = threadSubject(mail.subject)
  const isTied = mail.inReplyTo !== null || mail.references.length > 0
  if (isTied || !isAnswerSubject(mail.subject) || !isTellingSubject(bare)) return null
  const span = SAME_TALK_DAYS * DAY_MS
  for (const address of peopleOf(mail)) {
    const rows = await messages(tx)
      .select(['thread_key', 'subject'])
      .where('from_address', '=', address)
      .where('occurred_at', '>=', laterBy(occurredAt, -span))
      .where('occurred_at', '<=', laterBy(occurredAt, span))
      .orderBy('occurred_at', 'desc')
      .limit(MOST_CANDIDATES)
      .execute()
    const found = rows.find((row) => threadSubject(row.subject) === bare)
    if (found) return found.thread_key
  }
  return null
}

function peopleOf({ from, to, cc }: ParsedMail): string[] {
  const addresses = [from, ...to, ...cc].map((each) => each?.address ?? '')
  return [...new Set(addresses)].filter((address) => address !== '').slice(0, MOST_PEOPLE)
}

/** The thread of a stored message, as a query to stand behind `in`. */
export function threadOf(
  tx: Tx,
  messageId: string,
): SelectQueryBuilder<Tables, 'messages', { thread_key: string }> {
  return tx.db
    .selectFrom('messages')
    .select('thread_key')
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', '=', messageId)
}

/** More mails than this no talk has; a mailing list that calls itself one may. */
const MOST_OF_THREAD = 50

/** The other messages of a message's thread, oldest first. */
export async function listThread(tx: Tx, messageId: string): Promise<MessageRecord[]> {
  return messagesWithReading(tx)
    .where('messages.thread_key', 'in', threadOf(tx, messageId))
    .where('messages.id', '!=', messageId)
    .orderBy('messages.occurred_at')
    .orderBy('messages.id')
    .limit(MOST_OF_THREAD)
    .execute()
}
