import { expect, test } from 'vitest'
import { oneLine, problemOf } from './smtp-failure.ts'

const AT = { host: 'smtp.acme.example', port: 587 }
const reply = (code: number) => ({ responseCode: code, response: `${code} words` })

test.for([
  [{ code: 'EDNS', originalCode: 'ENOTFOUND' }, 'host-not-found'],
  [{ code: 'EDNS', originalCode: 'EAI_AGAIN' }, 'host-unreachable'],
  [{ code: 'EDNS' }, 'host-not-found'],
  [{ code: 'ESOCKET', originalCode: 'ECONNREFUSED', command: 'CONN' }, 'connection-refused'],
  [{ code: 'ESOCKET', originalCode: 'ENETUNREACH' }, 'host-unreachable'],
  [{ code: 'ESOCKET', originalCode: 'ECONNRESET' }, 'connection-lost'],
  [{ code: 'ETIMEDOUT', command: 'CONN' }, 'timed-out'],
  [{ code: 'ESOCKET', originalCode: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, 'certificate-not-trusted'],
  [{ code: 'ESOCKET', originalCode: 'CERT_HAS_EXPIRED' }, 'certificate-not-trusted'],
  [{ code: 'ESOCKET', originalCode: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }, 'certificate-not-trusted'],
  [{ code: 'ESOCKET', originalCode: 'ERR_TLS_CERT_ALTNAME_INVALID' }, 'certificate-not-trusted'],
  [{ code: 'ESOCKET', originalCode: 'ERR_SSL_WRONG_VERSION_NUMBER' }, 'tls-failed'],
  [{ code: 'ETLS', command: 'CONN' }, 'tls-failed'],
  [{ code: 'ETLS', command: 'STARTTLS', ...reply(502) }, 'starttls-not-offered'],
  [{ code: 'EAUTH', command: 'AUTH PLAIN', ...reply(535) }, 'login-refused'],
  [{ code: 'EAUTH', command: 'AUTH PLAIN', ...reply(454) }, 'login-busy'],
  [{ code: 'EAUTH', command: 'API' }, 'login-refused'],
  [{ code: 'EAUTH', command: 'AUTH PLAIN', response: 'wat?' }, 'not-a-mail-server'],
  [{ code: 'EENVELOPE', command: 'MAIL FROM', ...reply(550) }, 'sender-refused'],
  [{ code: 'EENVELOPE', command: 'RCPT TO', ...reply(550) }, 'recipient-refused'],
  [{ code: 'EENVELOPE', command: 'DATA', ...reply(554) }, 'message-refused'],
  [{ code: 'EMESSAGE', command: 'DATA', ...reply(452) }, 'message-refused'],
  [{ code: 'EPROTOCOL', command: 'CONN', ...reply(421) }, 'server-busy'],
  [
    { code: 'EPROTOCOL', command: 'CONN', response: 'HTTP/1.1 400 Bad Request' },
    'not-a-mail-server',
  ],
  [{ code: 'ECONNECTION', command: 'CONN' }, 'connection-lost'],
] as const)('%o means %s', ([failure, kind]) => {
  expect(problemOf({ message: 'told', ...failure }, AT)).toMatchObject({ kind, ...AT })
})

test('the words of a server are one line of at most 500 characters', () => {
  expect(oneLine('550-no\r\n550 \u0007such\u202E user')).toBe('550-no 550 such user')
  expect(oneLine('x'.repeat(9_000)).length).toBe(500)
})
