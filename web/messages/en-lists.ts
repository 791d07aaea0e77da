import { count, speaker } from './say.ts'

/** English of the lists: people, imports, and the pages behind their rows. */
const texts = {
  mail: 'Mail',
  filter: 'Filter',
  filterHint: 'company, subject, sender',
  noMatch: 'Nothing here matches the filter.',
  noSubject: '(no subject)',
  more: 'Show more',
  toRejection: 'To its rejection and letter',
  people: 'People',
  peopleEmpty:
    'Nobody yet. The person behind a rejection comes into your network when your letter to her or him has gone out.',
  filterPeople: 'name, company or address',
  inNetworkSince: 'in your network since',
  notInNetwork: 'not in your network yet',
  lastTouch: 'last exchange',
  next: 'next',
  noNext: 'no step dated',
  howMet: 'How you met',
  addresses: 'Addresses',
  unconfirmed: 'not confirmed',
  history: 'History',
  noHistory: 'Nothing has been exchanged yet.',
  toHer: 'you wrote',
  fromHer: 'wrote to you',
  rejections: 'Rejections',
  seedPlanted: 'seed planted',
  notPlanted: 'no seed planted',
  steps: 'What comes',
  noCompany: 'company not named',
  noRole: 'role not named',
  imports: 'Import',
  importsLead:
    'Paste a mail, or drop .eml and .mbox files anywhere. Every message is accounted for, and a second time adds nothing.',
  importsBefore: 'Imports so far',
  importOne: 'An import',
  seen: 'seen',
  taken: 'taken',
  known: 'known already',
  ignored: 'ignored',
  undoImport: 'Undo this import',
  importUndone: (messages: number, people: number) =>
    `Undone: ${count(messages, 'mail', 'mails')} and ${count(people, 'person', 'people')} removed.`,
  sample: 'sample',
  pasted: 'pasted text',
  rowsShown: (shown: number, seen: number) =>
    `The first ${shown} of ${count(seen, 'message', 'messages')} are shown.`,
  file: 'File',
  outcome: 'Outcome',
  subject: 'Subject',
  readAs: 'Read as',
  number: (index: number) => `no. ${index + 1}`,
  importedOn: 'imported',
} as const

/** Says a text of a list. */
export const t = speaker(texts)
