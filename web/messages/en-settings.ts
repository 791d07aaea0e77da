import { speaker } from './say.ts'

/** English of the settings. */
const texts = {
  title: 'Settings',
  signing: 'How you sign',
  signingHint:
    'Your name stands under your letters; your address is how your own mail is told from that of others.',
  name: 'Name',
  address: 'Mail address',
  save: 'Save',
  saved: 'Saved.',
  mail: 'Mail account',
  mailHint:
    'To send letters from here, in the thread of the rejection. The password is sealed on this machine and never shown again.',
  displayName: 'Name in the From line',
  host: 'Outgoing server (SMTP)',
  port: 'Port',
  security: 'Security',
  tls: 'TLS from the first byte',
  starttls: 'STARTTLS',
  none: 'none (only for a server on this machine)',
  asksLogin: 'The server asks for a login',
  username: 'User name',
  usernameHint: 'Mostly the address.',
  password: 'Password',
  passwordKept: 'A password is kept. Leave this empty to keep it.',
  passwordAgain: 'Changed server or user name: enter the password again.',
  saveAndTest: 'Save and test',
  testing: 'Asking the server ...',
  test: 'Test again',
  works: 'It works.',
  worksNot: 'It does not work yet.',
  lastTest: 'Last test',
  theme: 'Light and dark',
  themeSystem: 'as the system',
  themeLight: 'light',
  themeDark: 'dark',
  keys: 'Single-key commands',
  keysOn: 'Letters act on the page (j, k, e, s ...); ? lists those valid where you are.',
  about: 'About',
  aboutText:
    'Everything stays in one folder on this machine: your mail, your letters, your people. Nothing is sent but the letters you approve, and nothing is asked of any other server.',
  aboutFolder:
    'The folder is the usual data folder of your system (on Linux ~/.local/share/perennial); PERENNIAL_HOME moves it. Copy it while Perennial is stopped and you have a backup.',
  api: 'The REST API behind this page',
} as const

/** Says a text of the settings. */
export const t = speaker(texts)
