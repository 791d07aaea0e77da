/**
 * Domains under which anybody can have a mailbox: they say nothing about an employer, and two mails from them have
 * nothing in common. From the providers' own sign-up pages, November 2026.
 */
const MAIL_PROVIDERS: ReadonlySet<string> = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'msn.com',
  'yahoo.com',
  'ymail.com',
  'aol.com',
  'icloud.com',
  'me.com',
  'mac.com',
  'proton.me',
  'protonmail.com',
  'pm.me',
  'fastmail.com',
  'hey.com',
  'zoho.com',
  'tutanota.com',
  'tuta.com',
  'mail.com',
  'gmx.com',
  'gmx.de',
  'gmx.net',
  'gmx.at',
  'gmx.ch',
  'web.de',
  't-online.de',
  'freenet.de',
  'posteo.de',
  'mailbox.org',
  'bluewin.ch',
  'orange.fr',
  'free.fr',
  'laposte.net',
  'wanadoo.fr',
  'sfr.fr',
  'libero.it',
  'virgilio.it',
  'ziggo.nl',
  'kpnmail.nl',
  'telefonica.net',
  'sapo.pt',
  'btinternet.com',
  'comcast.net',
])

/** Whether a domain belongs to a mail provider open to anybody; national forms of the big ones count (`yahoo.co.uk`). */
export function isMailProvider(domain: string): boolean {
  return (
    MAIL_PROVIDERS.has(domain) || /^(?:yahoo|hotmail|outlook|live|gmx)\.[a-z.]{2,6}$/.test(domain)
  )
}
