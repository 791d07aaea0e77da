import { speaker } from './say.ts'

/** English of the two dialogs over the page. */
const texts = {
  palette: 'All commands',
  search: 'What do you want to do?',
  nothing: 'No command is called so.',
  keysHere: 'Keys valid here',
  keysOff: 'Single letters are switched off in the settings; only commands with Ctrl act.',
  close: 'Close',
  theme: (theme: string) => `Switch to ${theme}`,
  light: 'light',
  dark: 'dark',
  groupLook: 'Look',
  inForm: 'In the letter: Ctrl Enter or Esc leaves the text for the send button.',
} as const

/** Says a text of the palette. */
export const t = speaker(texts)
