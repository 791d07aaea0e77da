import { speaker } from './say.ts'

/** English of the lists: people, and the pages behind their rows. */
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
} as const

/** Says a text of a list. */
export const t = speaker(texts)
