import { count, speaker } from './say.ts'

/** English of the frame and of Today: what the first view needs. Screens that load late have their own file beside this one. */
const texts = {
  name: 'Perennial',
  titleOf: (page: string) => `${page} · Perennial`,
  today: 'Today',
  inbox: 'Inbox',
  rejections: 'Rejections',
  people: 'People',
  import: 'Import',
  settings: 'Settings',
  more: 'More',
  add: 'Add',
  mainNavigation: 'Main',
  skip: 'Skip to the content',
  palette: 'All commands',
  keysHere: 'Keys valid here',
  notFound: 'There is no page at this address.',
  toToday: 'Go to Today',
  undo: 'Undo',
  undone: 'Undone.',
  nothingToUndo: 'There is nothing to undo.',
  close: 'Close',
  dropHere: 'Drop mail to read it',
  dropKinds: 'Files, folders and archives; all of it stays on this machine',
  unreachable:
    'Perennial does not answer. Look at the terminal it was started in; start it again with `npm start` if it has ended.',
  unreadable: (status: number) =>
    `The server gave an answer that cannot be read (status ${status}). Load the page again.`,
  tryAgain: 'Try again',
  loadFailed: 'This part of the page could not be loaded. Load the page again.',

  reading: (files: number) =>
    files === 0 ? 'Reading your mail ...' : `Reading ${count(files, 'file', 'files')} ...`,
  copying: (name: string, percent: number) => `Copying ${name}: ${percent} %`,
  doorsTitle: 'A rejection is where this starts',
  sampleBanner:
    'You are looking at a sample life. Nobody in it is real and none of its letters can be sent.',
  removeSample: 'Remove it',
  sampleVerb: 'Plant a sample life',
  removeSampleVerb: 'Remove the sample life',
  pasteOrDrop: 'Paste or drop a mail anywhere',

  progress: (done: number, all: number) => `${done} of ${all} done`,
  groupGo: 'Go to',
  groupHere: 'On this page',
  groupEverywhere: 'Everywhere',
  moveDown: 'Next row',
  moveUp: 'Row before',
  search: 'Filter',
  paste: 'Paste a mail',
} as const

/** Says a text of the frame or of Today. */
export const t = speaker(texts)
