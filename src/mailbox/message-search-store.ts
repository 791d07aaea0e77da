import type { Tx } from '../context.ts'
import { wordsOf, type SearchTable, type SearchTerm } from '../platform/db/text-search.ts'
import {
  messagesWithReading,
  newestFirst,
  type MessagePage,
  type MessageRecord,
} from './message-list-store.ts'
import type { ParsedMail } from './message.ts'
import type { Sought } from './search-words.ts'

const MESSAGES: SearchTable = { name: 'message_search', columns: ['subject', 'people', 'body'] }

/** UTF-16 units of a body that can be found: letters are a few thousand long, an attached log is not worth its index. */
const SEARCHED = 64 * 1024

/** Makes a message findable by its subject, the people on it and its text. */
export async function putIntoSearch(tx: Tx, id: string, mail: ParsedMail): Promise<void> {
  const people = [mail.from, ...mail.replyTo, ...mail.to, ...mail.cc]
    .map((each) => (each ? `${each.name} ${each.address}` : ''))
    .join(' ')
  const texts = { subject: mail.subject, people, body: mail.text.slice(0, SEARCHED) }
  await tx.search.put(MESSAGES, { id, texts })
}

/** A page of found messages. */
export interface SearchPage extends Pick<MessagePage, 'before' | 'limit'> {
  readonly sought: readonly Sought[]
}

/** The messages that have everything sought, newest first, from before a place on; nothing sought finds nothing. */
export async function searchMessages(tx: Tx, page: SearchPage): Promise<MessageRecord[]> {
  const terms = page.sought.map(termOf).filter(({ words }) => words.length > 0)
  if (terms.length === 0) return []
  const found = messagesWithReading(tx).where(
    'messages.id',
    'in',
    tx.search.matching(MESSAGES, terms),
  )
  return newestFirst(found, page).execute()
}

/** Messages that cannot be found yet, since they were stored by an earlier version; at most so many. */
export async function listUnsearchable(tx: Tx, limit: number): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('messages')
    .select('id')
    .where('workspace_id', '=', tx.workspaceId)
    .where('id', 'not in', tx.search.items(MESSAGES))
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

function termOf({ text, column, isPrefix }: Sought): SearchTerm {
  return { words: wordsOf(text), isPrefix, column }
}
