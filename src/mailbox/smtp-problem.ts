/** What went wrong between this machine and a mail server. */
export const SMTP_PROBLEM_KINDS = [
  'host-not-found',
  'connection-refused',
  'host-unreachable',
  'timed-out',
  'connection-lost',
  'certificate-not-trusted',
  'tls-failed',
  'starttls-not-offered',
  'plain-not-allowed',
  'not-a-mail-server',
  'server-busy',
  'login-refused',
  'login-busy',
  'password-unreadable',
  'account-missing',
  'sender-refused',
  'recipient-refused',
  'message-refused',
  'answer-lost',
  'sender-stopped',
  'sender-slept',
  'said-not-arrived',
  'internal-error',
] as const
export type SmtpProblemKind = (typeof SMTP_PROBLEM_KINDS)[number]

/** One problem with the values a person needs to see. Never holds a password: gateways blank it out of `answer`. */
export interface SmtpProblem {
  readonly kind: SmtpProblemKind
  readonly host: string
  readonly port: number
  /** The server's reply code, when it replied. */
  readonly code: number | null
  /** The server's own words, or the system's reason, one line. */
  readonly answer: string | null
  /** True when the same letter may well go through later without a change of settings or address. */
  readonly isTemporary: boolean
}

const TEMPORARY: ReadonlySet<SmtpProblemKind> = new Set([
  'connection-refused',
  'host-unreachable',
  'timed-out',
  'connection-lost',
  'server-busy',
  'login-busy',
  'answer-lost',
  'sender-stopped',
  'sender-slept',
  'said-not-arrived',
  'internal-error',
])

/** Where a problem happened and what is known of it. */
export interface ProblemFacts {
  readonly host: string
  readonly port: number
  readonly code?: number | null
  readonly answer?: string | null
}

/** States a problem; a reply code from 400 to 499 makes any kind temporary (RFC 5321, 4.2.1). */
export function problem(kind: SmtpProblemKind, facts: ProblemFacts): SmtpProblem {
  const code = facts.code ?? null
  return {
    kind,
    host: facts.host,
    port: facts.port,
    code,
    answer: facts.answer ?? null,
    isTemporary: code === null ? TEMPORARY.has(kind) : code < 500,
  }
}

/** The pieces a sentence is made of. */
interface Pieces {
  readonly host: string
  readonly server: string
  /** ` It said: "..."`, or empty. */
  readonly words: string
  /** What to do when it passes by itself, or empty. */
  readonly next: string
  readonly reason: string
}

const SENTENCES: Readonly<Record<SmtpProblemKind, (pieces: Pieces) => string>> = {
  'host-not-found': ({ host }) =>
    `No mail server named ${host} was found. Check the spelling of the server name and your internet connection.`,
  'connection-refused': ({ server }) =>
    `${server} refused the connection: nothing listens there now. Check the port; usual ones are 465 (TLS) and 587 (STARTTLS).`,
  'host-unreachable': ({ host }) =>
    `${host} cannot be reached from here. Check your internet connection.`,
  'timed-out': ({ server }) =>
    `${server} did not answer in time. Check the port and the kind of security, or try again in a while.`,
  'connection-lost': ({ server, words, next }) =>
    `${server} closed the connection before the letter was handed over.${words}${next}`,
  'certificate-not-trusted': ({ server, reason }) =>
    `The certificate of ${server} is not trusted (${reason}), so the password was not sent. Check the server name.`,
  'tls-failed': ({ server, reason }) =>
    `No secure connection to ${server} could be made (${reason}). If the port is 587, choose STARTTLS; if it is 465, choose TLS.`,
  'starttls-not-offered': ({ server, words }) =>
    `${server} does not offer STARTTLS, so the password was not sent. Choose TLS with port 465, or ask your provider.${words}`,
  'plain-not-allowed': ({ host }) =>
    `A connection without encryption is allowed only to this machine, not to ${host}. Choose TLS or STARTTLS.`,
  'not-a-mail-server': ({ server, words }) =>
    `${server} does not answer like a mail server.${words} Check the server name and the port.`,
  'server-busy': ({ server, words, next }) =>
    `${server} did not accept the connection for now.${words}${next}`,
  'login-refused': ({ server, words }) =>
    `${server} refused the login.${words} Check user name and password; many providers want an app password instead of the usual one.`,
  'login-busy': ({ server, words, next }) =>
    `${server} could not check the login for now.${words}${next}`,
  'password-unreadable': ({ host }) =>
    `The saved password for ${host} cannot be opened with this key file. Enter the password again in the settings.`,
  'account-missing': () =>
    'The mail account of this letter was removed. Set up a mail account, then send again.',
  'sender-refused': ({ server, words, next }) =>
    `${server} refused your own address as the sender.${words}${next || ' Check the address in the mail account settings.'}`,
  'recipient-refused': ({ server, words, next }) =>
    `${server} refused the address of the recipient.${words}${next || ' Check the address and approve the letter again.'}`,
  'message-refused': ({ server, words, next }) =>
    `${server} did not take the letter.${words}${next}`,
  'answer-lost': ({ server }) =>
    `The letter was handed to ${server}, but the connection ended before the answer came.`,
  'sender-stopped': () =>
    'Perennial was stopped while the letter was being handed over, before the answer of the mail server came.',
  'sender-slept': () =>
    'Sending was held up for so long (did the computer sleep?) that it was stopped before the letter was handed over. Send it again.',
  'said-not-arrived': () =>
    'You said that it did not arrive. You can send it again: the recipient sees the same letter with the same identity.',
  'internal-error': () =>
    'Something inside Perennial went wrong while the letter was being sent. The log names the place.',
}

/** What happened, with which value, and the next step, for a person. */
export function sayProblem(at: SmtpProblem): string {
  return SENTENCES[at.kind]({
    host: at.host,
    server: `${at.host}:${at.port}`,
    words: at.answer ? ` It said: "${at.answer}".` : '',
    next: at.isTemporary ? ' This often passes: try again in a while.' : '',
    reason: at.answer ?? 'no reason given',
  })
}
