import { count, speaker } from './say.ts'

/** English of a rejection's page and of the list of rejections. */
const texts = {
  title: 'Rejection',
  titleOf: (parts: readonly string[]) => ['Rejection', ...parts].join(' · '),
  received: 'received',
  afterMails: (mails: number) => `after ${count(mails, 'earlier mail', 'earlier mails')}`,
  writeTo: (name: string) => `Write to ${name}`,
  writeToCompany: (company: string) => `Write to ${company}`,
  write: 'Write a letter',
  understood: 'What was understood',
  steps: 'What follows',
  earlier: 'Earlier mail',
  noEarlier: 'No earlier mail of this company or thread is known.',
  talk: 'What was good about the talk?',
  talkHint: 'A few of your own words. The letter is written anew with them.',
  talkHintLater: 'A few of your own words, for the letters to come.',
  talkKept: 'Kept for the letters to come.',
  talkAdd: 'Add',
  talkAdded: 'Added. The letter speaks of it.',
  talkNotYet: 'Added. The letter stays as you wrote it; another version speaks of it.',
  stateDone: 'done',
  stateSkipped: 'left out',
  stateOpen: 'open',
  stateDue: 'due today',
  stateOverdue: 'was due',
  stateWaiting: 'opens',
  inNetwork: (name: string) => `${name} is in your network.`,
  list: 'Rejections',
  listEmpty: 'No rejection has been read yet. Paste one and it stands here, with its letter.',
  toPaste: 'Paste a rejection',
  noCompany: 'company not named',
  noRole: 'role not named',
  more: 'Show more',
  filter: 'Filter by company, role or person',
  noMatch: 'Nothing here matches the filter.',
  nowOther: (kind: string) => `It is read as ${kind} now, so it has left the rejections.`,
} as const

/** Says a text about a rejection. */
export const t = speaker(texts)
