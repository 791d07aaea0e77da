import { problem, type SmtpProblem, type SmtpProblemKind } from './smtp-problem.ts'

/** A failed step of an SMTP session, as the client library reports it. */
export interface SmtpFailure {
  readonly message: string
  /** The library's code for the kind of step that failed. */
  readonly code?: string | undefined
  /** The system's or TLS's own code behind it. */
  readonly originalCode?: string | undefined
  readonly responseCode?: number | undefined
  readonly response?: string | undefined
  /** The command that was in flight: CONN, EHLO, STARTTLS, AUTH ..., MAIL FROM, RCPT TO, DATA. */
  readonly command?: string | undefined
}

const BY_SYSTEM_CODE: Readonly<Record<string, SmtpProblemKind>> = {
  ENOTFOUND: 'host-not-found',
  ENODATA: 'host-not-found',
  EAI_AGAIN: 'host-unreachable',
  EHOSTUNREACH: 'host-unreachable',
  ENETUNREACH: 'host-unreachable',
  ENETDOWN: 'host-unreachable',
  EADDRNOTAVAIL: 'host-unreachable',
  ECONNREFUSED: 'connection-refused',
  ETIMEDOUT: 'timed-out',
  ETIMEOUT: 'timed-out',
  ECONNRESET: 'connection-lost',
  EPIPE: 'connection-lost',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate-not-trusted',
  EPROTO: 'tls-failed',
}

/** What Node names the reasons why a certificate is not trusted (tls module, X509 certificate error codes). */
const CERTIFICATE =
  /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY|DECRYPT|DECODE)|CRL|HOSTNAME_MISMATCH|INVALID_CA|PATH_LENGTH/

/** What a failed step means. A reply with a code from 400 to 599 is the server's own word and is kept with it. */
export function problemOf(
  failure: SmtpFailure,
  at: { readonly host: string; readonly port: number },
): SmtpProblem {
  const code = isRefusalCode(failure.responseCode) ? failure.responseCode : null
  return problem(kindOf(failure, code), {
    host: at.host,
    port: at.port,
    code,
    answer: failure.response ? oneLine(failure.response) : systemReason(failure),
  })
}

/** A server's reply on one line, without control characters, at most 500 characters. */
export function oneLine(reply: string): string {
  return reply
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, 500)
}

function isRefusalCode(code: number | undefined): code is number {
  return code !== undefined && code >= 400 && code < 600
}

function systemReason(failure: SmtpFailure): string | null {
  return failure.originalCode ? oneLine(failure.message) : null
}

function kindOf(failure: SmtpFailure, code: number | null): SmtpProblemKind {
  const system = failure.originalCode ?? ''
  const known = BY_SYSTEM_CODE[system]
  if (known) return known
  if (system.startsWith('ERR_SSL') || system.startsWith('ERR_TLS')) return 'tls-failed'
  if (CERTIFICATE.test(system)) return 'certificate-not-trusted'
  if (failure.code === 'EDNS') return 'host-not-found'
  if (failure.code === 'ETIMEDOUT') return 'timed-out'
  if (failure.code === 'EAUTH') return loginKind(failure, code)
  if (failure.code === 'ETLS') return failure.response ? 'starttls-not-offered' : 'tls-failed'
  if (code !== null) return refusedCommand(failure.command ?? '')
  // A reply that is not one of the protocol's: another kind of server, or a broken one.
  return failure.response ? 'not-a-mail-server' : 'connection-lost'
}

function loginKind(failure: SmtpFailure, code: number | null): SmtpProblemKind {
  if (code === null) return failure.response ? 'not-a-mail-server' : 'login-refused'
  return code < 500 ? 'login-busy' : 'login-refused'
}

function refusedCommand(command: string): SmtpProblemKind {
  if (command === 'MAIL FROM') return 'sender-refused'
  if (command === 'RCPT TO') return 'recipient-refused'
  if (command === 'DATA') return 'message-refused'
  return 'server-busy'
}
