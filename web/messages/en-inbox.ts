import { speaker } from './say.ts'

/** English of the list of mails, its filters and its search. */
const texts = {
  inbox: 'Inbox',
  empty:
    'No mail has been read yet. Paste one, or drop a whole mailbox: every message is accounted for.',
  toImport: 'Take mail in',
  all: 'All',
  toReview: 'To review',
  groups: 'What it is about',
  kinds: 'Kind',
  noneOfKind: 'No mail is read as this.',
  noSubject: '(no subject)',
  unsure: (percent: number) => `${percent} % sure`,
  setKind: (kind: string) => `Read as: ${kind}`,
  nowRead: (kind: string) => `Now read as: ${kind}. Mail like this is read that way from now on.`,
  asBefore: 'Read as before.',
  more: 'Show more',
  search: 'Search your mail',
  searchHint: 'search: words, "exact words", from:ana',
  noneFound: (words: string) => `No mail here has ${words}.`,
  noneFoundWhy:
    'Every word has to occur; the beginning of one is enough. What an import left out as private is not here to be found.',
  clear: 'Show all mail again',
} as const

/** Says a text of the inbox. */
export const t = speaker(texts)
