import { count, speaker } from './say.ts'

/** English of the review of readings. */
const texts = {
  title: 'Is this right?',
  place: (at: number, all: number) => `${at} of ${all}`,
  rightAsItIs: 'Right as it is',
  yes: 'Yes, right as it is',
  no: 'No ...',
  orItIs: 'No, it is',
  somethingElse: 'No, it is something else',
  later: 'Later',
  before: 'Before',
  undo: 'Undo',
  yourAnswer: 'You have answered this one.',
  keptAs: (kind: string) => `Kept as: ${kind}.`,
  askedAgain: 'Back in the review.',
  through: 'You have been through all of them.',
  throughNone: 'Nothing here needs a look.',
  answered: (mails: number) => `You looked at ${count(mails, 'mail', 'mails')}.`,
  passed: (mails: number) =>
    mails === 1 ? 'You left 1 for later.' : `You left ${mails.toLocaleString('en')} for later.`,
  toPassed: 'Go back to what you left',
  restSure: (mails: number) =>
    mails === 1
      ? '1 more about your search was read for sure; nobody has looked at it.'
      : `${mails.toLocaleString('en')} more about your search were read for sure; nobody has looked at them.`,
  toSure: 'Look through them too',
  toInbox: 'To the inbox',
  keys: 'Answers',
  open: 'Open its page',
  editRole: 'Change the role',
  editCompany: 'Change the company',
  editPerson: 'Change the person',
  editStage: 'Change the stage',
  editTalk: 'Change the talk',
  sayIs: (kind: string) => `It is: ${kind}`,
} as const

/** Says a text of the review. */
export const t = speaker(texts)
