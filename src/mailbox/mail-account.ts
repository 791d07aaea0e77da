import type { Instant } from '../platform/clock.ts'
import type { Seal } from '../platform/seal.ts'
import type { SmtpLogin, SmtpSecurity } from './smtp.ts'

/** The user's account at a mail server, as it is stored: the password only sealed. */
export interface MailAccount {
  readonly id: string
  /** The address letters are sent from; also the sender of the envelope. */
  readonly address: string
  /** The name shown beside the address; null for the bare address. */
  readonly displayName: string | null
  readonly host: string
  readonly port: number
  readonly security: SmtpSecurity
  /** Null when the server wants no login. */
  readonly username: string | null
  readonly sealedPassword: string | null
  /** When the login was last tried, and what came of it, for a person. */
  readonly testedAt: Instant | null
  readonly testAnswer: string | null
}

/** The parts of an account that say who gets to see the password. */
export type LoginTarget = Pick<MailAccount, 'host' | 'port' | 'security' | 'username'>

/** Whether a saved password may serve the changed settings: never for another server, port, protection or user. */
export function mayKeepPassword(was: LoginTarget, becomes: LoginTarget): boolean {
  return (
    was.host === becomes.host &&
    was.port === becomes.port &&
    was.security === becomes.security &&
    was.username === becomes.username
  )
}

/** Whether a host is this machine; only there may a connection go without encryption. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)
}

/** Whether a text can be a server name or address: letters, digits, dots, hyphens, or an IPv6 address; at most 253 characters. */
export function isHostName(host: string): boolean {
  if (host.length === 0 || host.length > 253) return false
  if (host.includes(':')) return /^[0-9a-fA-F:.]+$/.test(host)
  return host
    .split('.')
    .every((label) => /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/.test(label))
}

/** The login with its password opened; throws `SealBroken` when the key file is another one than it was saved with. */
export function loginOf(account: MailAccount, seal: Seal): SmtpLogin {
  const { host, port, security, username, sealedPassword } = account
  return {
    host,
    port,
    security,
    username,
    password: sealedPassword === null ? null : seal.open(sealedPassword),
  }
}
