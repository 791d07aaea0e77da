import { domainOfAddress } from './mail-address.ts'
import type { SmtpSecurity } from './smtp.ts'

/** Where a provider takes letters in, and what a person must know before she types a password. */
export interface ProviderSettings {
  readonly provider: string
  readonly domains: readonly string[]
  readonly host: string
  readonly port: number
  readonly security: SmtpSecurity
  /** What kind of password it takes; `none` means that a password no longer works at all. */
  readonly password: 'usual' | 'app-password' | 'none'
  /** One sentence for the person; null when nothing is special. */
  readonly hint: string | null
  readonly source: string
  /** A: the provider's own page. B: several public guides agree. C: one list. */
  readonly grade: 'A' | 'B' | 'C'
}

const TLS = { port: 465, security: 'tls' } as const
const STARTTLS = { port: 587, security: 'starttls' } as const
const APP = 'app-password'
const LIST = 'nodemailer 10.6.0, list of well-known services'

/** Checked in November 2026. Yours is missing or wrong? Every field can be typed by hand. */
export const PROVIDERS: readonly ProviderSettings[] = [
  {
    provider: 'Gmail',
    domains: ['gmail.com', 'googlemail.com'],
    host: 'smtp.gmail.com',
    ...TLS,
    password: APP,
    hint: 'Gmail wants an app password: switch on 2-step verification, then make one at myaccount.google.com/apppasswords.',
    source: 'guides of inboxtooling.com, cli.nylas.com and prospeo.io, 2026',
    grade: 'B',
  },
  {
    provider: 'Outlook.com',
    domains: [
      'outlook.com',
      'outlook.de',
      'hotmail.com',
      'hotmail.de',
      'live.com',
      'live.de',
      'msn.com',
    ],
    host: 'smtp-mail.outlook.com',
    ...STARTTLS,
    password: 'none',
    hint: 'Outlook.com takes no password from other programs any more. Copy the letter, or open it in your mail program.',
    source: 'guides of developer.nylas.com and prospeo.io on the end of basic authentication, 2026',
    grade: 'B',
  },
  {
    provider: 'iCloud Mail',
    domains: ['icloud.com', 'me.com', 'mac.com'],
    host: 'smtp.mail.me.com',
    ...STARTTLS,
    password: APP,
    hint: 'iCloud wants an app-specific password: make one at account.apple.com under Sign-In and Security.',
    source: 'guides of meshworld.in, postigo.net and unione.io, 2026',
    grade: 'B',
  },
  {
    provider: 'Yahoo Mail',
    domains: [
      'yahoo.com',
      'yahoo.de',
      'yahoo.co.uk',
      'yahoo.fr',
      'yahoo.es',
      'yahoo.it',
      'ymail.com',
      'rocketmail.com',
    ],
    host: 'smtp.mail.yahoo.com',
    ...TLS,
    password: APP,
    hint: 'Yahoo wants an app password: make one in Account Info under Account Security.',
    source: 'guides of xenocept.com and unanswered.io, 2026',
    grade: 'B',
  },
  {
    provider: 'Fastmail',
    domains: ['fastmail.com', 'fastmail.fm'],
    host: 'smtp.fastmail.com',
    ...TLS,
    password: APP,
    hint: 'Fastmail wants an app password: Settings, Privacy & Security, app passwords.',
    source: 'fastmail.com/help/technical/servernamesandports.html',
    grade: 'A',
  },
  {
    provider: 'mailbox.org',
    domains: ['mailbox.org'],
    host: 'smtp.mailbox.org',
    ...TLS,
    password: 'usual',
    hint: 'With two-factor login, mailbox.org wants an application password.',
    source: 'kb.mailbox.org/en/private/e-mail/e-mail-configuration',
    grade: 'A',
  },
  {
    provider: 'Zoho Mail',
    domains: ['zoho.com', 'zohomail.com'],
    host: 'smtp.zoho.com',
    ...TLS,
    password: 'usual',
    hint: 'With two-factor login, Zoho wants an application-specific password. Accounts in Europe use smtp.zoho.eu.',
    source: 'zoho.com/mail/help/zoho-smtp.html',
    grade: 'A',
  },
  {
    provider: 'Telekom Mail',
    domains: ['t-online.de', 'magenta.de'],
    host: 'securesmtp.t-online.de',
    ...TLS,
    password: 'usual',
    hint: 'Telekom wants the separate password for e-mail programs, set in the customer centre.',
    source: 'teltarif.de on T-Online mail settings; telekom.de names the host',
    grade: 'B',
  },
  {
    provider: 'Proton Mail (with Bridge)',
    domains: ['proton.me', 'protonmail.com', 'pm.me'],
    host: '127.0.0.1',
    port: 1025,
    security: 'none',
    password: APP,
    hint: 'Proton needs its Bridge program on this computer; take port, user name and password from its window.',
    source: 'guides of xenocept.com and emailsorters.com, 2026',
    grade: 'B',
  },
  {
    provider: 'GMX',
    domains: ['gmx.net', 'gmx.de', 'gmx.com', 'gmx.at', 'gmx.ch'],
    host: 'mail.gmx.net',
    ...STARTTLS,
    password: 'usual',
    hint: 'Switch on POP3 and IMAP in the settings of GMX first; without it the login is refused.',
    source: `${LIST} (port); huschi.net list of mail servers (host)`,
    grade: 'C',
  },
  {
    provider: 'AOL Mail',
    domains: ['aol.com'],
    host: 'smtp.aol.com',
    ...STARTTLS,
    password: APP,
    hint: 'AOL wants an app password: make one in Account Info under Account Security.',
    source: LIST,
    grade: 'C',
  },
  {
    provider: 'Runbox',
    domains: ['runbox.com'],
    host: 'smtp.runbox.com',
    ...TLS,
    password: 'usual',
    hint: null,
    source: LIST,
    grade: 'C',
  },
  {
    provider: 'Seznam',
    domains: ['seznam.cz', 'email.cz', 'post.cz'],
    host: 'smtp.seznam.cz',
    ...TLS,
    password: 'usual',
    hint: null,
    source: LIST,
    grade: 'C',
  },
  {
    provider: 'Bluewin',
    domains: ['bluewin.ch'],
    host: 'smtpauths.bluewin.ch',
    ...TLS,
    password: 'usual',
    hint: null,
    source: LIST,
    grade: 'C',
  },
]

const BY_DOMAIN: ReadonlyMap<string, ProviderSettings> = new Map(
  PROVIDERS.flatMap((settings) => settings.domains.map((domain) => [domain, settings] as const)),
)

/** The settings of the provider of an address, or null when the provider is not in the table. */
export function suggestSettings(address: string): ProviderSettings | null {
  return BY_DOMAIN.get(domainOfAddress(address)) ?? null
}
