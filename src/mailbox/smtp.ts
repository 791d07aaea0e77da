import type { SmtpProblem } from './smtp-problem.ts'

/** How a connection is kept secret: TLS from the first byte, STARTTLS (required), or nothing (this machine only). */
export const SMTP_SECURITIES = ['tls', 'starttls', 'none'] as const
export type SmtpSecurity = (typeof SMTP_SECURITIES)[number]

/** Where and as whom to log in; holds the open password, so it lives only for one call. */
export interface SmtpLogin {
  readonly host: string
  readonly port: number
  readonly security: SmtpSecurity
  /** Null when the server wants no login. */
  readonly username: string | null
  readonly password: string | null
}

/** One frozen mail and its envelope: exactly one sender and one recipient, both plain validated addresses. */
export interface FrozenMail {
  readonly from: string
  readonly to: string
  /** RFC 5322 bytes with CRLF line ends. */
  readonly bytes: Uint8Array
}

/** The right to let the final dot go, asked for when everything before it has been written. */
export interface DotPermission {
  /** Records durably that the dot may leave now; false when another sender has taken over. */
  ask(): Promise<boolean>
  /** Whether the right still holds this very moment; looked at immediately before the dot, without a pause between. */
  holds(): boolean
}

/** What is certain after a transmission. */
export type Transmission =
  /** The server took the mail; `code` and `answer` are its reply to the dot. */
  | { readonly kind: 'accepted'; readonly code: number; readonly answer: string }
  /** The server did not take it: something failed before the dot, or the reply to the dot was a no. */
  | { readonly kind: 'not-taken'; readonly problem: SmtpProblem }
  /** The permission was denied or had run out: no dot was sent. */
  | { readonly kind: 'withheld' }
  /** The dot left and no readable reply came: the server may or may not have taken it. */
  | { readonly kind: 'answer-lost'; readonly problem: SmtpProblem }

/** What a server said about itself when the login was tried. */
export interface LoginAnswer {
  /** Whether the connection was encrypted. */
  readonly isEncrypted: boolean
  /** Whether a user name and password were accepted (false when the account has none). */
  readonly isLoggedIn: boolean
  /** The server's last reply, one line. */
  readonly answer: string
}
