import { count, speaker } from './say.ts'

/** English of the steps of Today. */
const texts = {
  openSteps: 'Open steps',
  comingSteps: 'Coming',
  doneSteps: 'Done today',
  nothingOpen: 'Nothing is due today.',
  nothingOpenNext: (what: string, when: string) => `Next: ${what}, ${when}.`,
  nothingComing: 'No step is dated yet. Paste a rejection and the first one is.',
  draftReady: 'draft ready',
  approved: 'approved',
  queued: 'waiting to be sent',
  transmitting: 'being sent',
  sent: 'sent',
  failed: 'not sent',
  unknown: 'sent or not: please look',
  noDraft: 'no draft yet',
  noRole: 'role not named',
  received: 'received',
  wasDue: 'was due',
  dueBy: 'due',
  opens: 'opens',
  keyOpen: 'open',
  keyLetter: 'letter',
  keyDone: 'done',
  keySnooze: 'snooze',
  keySkip: 'not this one',
  snoozeUntil: 'Snooze until',
  tomorrow: 'tomorrow',
  nextWeek: 'next week',
  nextMonth: 'in a month',
  stepDone: (title: string) => `Done: ${title}.`,
  stepSkipped: (title: string) => `Left out: ${title}.`,
  stepSnoozed: (title: string, until: string) => `${title}: back ${until}.`,
  stepReopened: (title: string) => `Open again: ${title}.`,
  mayBeWrong: (mails: number) =>
    `${count(mails, 'mail', 'mails')} of your search may be read wrong.`,
  toLookAt: 'Have a look',
  bringBack: 'Open again',
} as const

/** Says a text of the steps. */
export const t = speaker(texts)
