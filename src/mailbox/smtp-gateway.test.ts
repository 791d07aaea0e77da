import { createServer, type AddressInfo } from 'node:net'
import type { SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, test } from 'vitest'
import { certificateFor } from '../../test/support/certificate.ts'
import {
  closeSmtpServers,
  PASSWORD,
  serveSmtp as serve,
  TRUSTED,
} from '../../test/support/library-smtp.ts'
import { openSmtpGateway } from './smtp-gateway.ts'
import type { SmtpLogin, SmtpSecurity } from './smtp.ts'

const MAIL = {
  from: 'sam@sender.test',
  to: 'margaret@acme.example',
  bytes: Buffer.from('Subject: x\r\n\r\nBody\r\n'),
}
const ALWAYS = { ask: () => Promise.resolve(true), holds: () => true }
const gateway = openSmtpGateway({ ca: TRUSTED.cert, times: { quitMs: 50 } })

afterEach(closeSmtpServers)

function login(port: number, security: SmtpSecurity, change: Partial<SmtpLogin> = {}): SmtpLogin {
  return { host: 'localhost', port, security, username: 'sam', password: PASSWORD, ...change }
}

describe('a login', () => {
  test.for([
    ['tls', { secure: true }],
    ['starttls', { secure: false }],
  ] as const)('over %s is encrypted', async ([security, options]) => {
    const { port } = await serve(options)
    expect(await gateway.tryLogin(login(port, security))).toMatchObject({
      ok: true,
      value: { isEncrypted: true, isLoggedIn: true },
    })
  })

  test('without encryption is possible on this machine, even where STARTTLS is offered', async () => {
    const { port } = await serve({ allowInsecureAuth: true })
    expect(await gateway.tryLogin(login(port, 'none'))).toMatchObject({
      value: { isEncrypted: false, isLoggedIn: true },
    })
  })

  test('is left out for a server that wants none', async () => {
    const { port } = await serve({ authOptional: true })
    const tried = await gateway.tryLogin(
      login(port, 'starttls', { username: null, password: null }),
    )
    expect(tried).toMatchObject({ value: { isEncrypted: true, isLoggedIn: false } })
  })

  test('sends no mail', async () => {
    const { port, taken } = await serve({ secure: true })
    await gateway.tryLogin(login(port, 'tls'))
    expect(taken).toEqual([])
  })
})

describe('what goes wrong has its name', () => {
  const kindOf = async (at: SmtpLogin, by = gateway) => {
    const tried = await by.tryLogin(at)
    return tried.ok ? 'worked' : tried.refusal.kind
  }

  test('a wrong password, with the words of the server but never the password', async () => {
    const { port } = await serve({ secure: true })
    const tried = await gateway.tryLogin(login(port, 'tls', { password: 'secret-canary-9' }))
    expect(tried).toMatchObject({
      refusal: { kind: 'login-refused', code: 535, isTemporary: false },
    })
    expect(JSON.stringify(tried)).toContain('Wrong password *** (***)')
    expect(JSON.stringify(tried)).not.toMatch(/secret-canary-9|c2VjcmV0LWNhbmFyeS05/)
  })

  test.for(['tls', 'starttls'] as const)(
    'a certificate that nobody vouches for, over %s',
    async (security) => {
      const { port } = await serve({ secure: security === 'tls' })
      expect(await kindOf(login(port, security), openSmtpGateway())).toBe('certificate-not-trusted')
    },
  )

  test('a certificate for another name', async () => {
    const other = certificateFor('elsewhere.test')
    const { port } = await serve({ secure: true, ...other })
    expect(await kindOf(login(port, 'tls'), openSmtpGateway({ ca: other.cert }))).toBe(
      'certificate-not-trusted',
    )
  })

  test('a server without STARTTLS, and the password stays here', async () => {
    let hasAsked = false
    const { port } = await serve({
      hideSTARTTLS: true,
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => {
        hasAsked = true
        done(null, { user: 'sam' })
      },
    })
    expect(await kindOf(login(port, 'starttls'))).toBe('starttls-not-offered')
    expect(hasAsked).toBe(false)
  })

  test('TLS asked of a port that speaks plain SMTP', async () => {
    const { port } = await serve({ secure: false })
    expect(await kindOf(login(port, 'tls'))).toBe('tls-failed')
  })

  test('a port where nothing listens', async () => {
    const probe = createServer().listen(0, '127.0.0.1')
    await new Promise((listening) => probe.once('listening', listening))
    const { port } = probe.address() as AddressInfo
    await new Promise((closed) => probe.close(closed))
    expect(await kindOf(login(port, 'tls'))).toBe('connection-refused')
  })

  test('a host that does not exist', async () => {
    const at = login(465, 'tls', { host: 'no-such-host.invalid' })
    expect(['host-not-found', 'host-unreachable']).toContain(await kindOf(at))
  })

  test('a connection without encryption to another machine is not even tried', async () => {
    const at = login(25, 'none', { host: 'smtp.acme.example' })
    expect(await kindOf(at)).toBe('plain-not-allowed')
    expect(await gateway.transmit(at, MAIL, ALWAYS)).toMatchObject({
      kind: 'not-taken',
      problem: { kind: 'plain-not-allowed' },
    })
  })

  test.for([
    ['onMailFrom', 'sender-refused', 550, false],
    ['onMailFrom', 'sender-refused', 451, true],
    ['onRcptTo', 'recipient-refused', 550, false],
    ['onRcptTo', 'recipient-refused', 450, true],
    ['onData', 'message-refused', 554, false],
    ['onData', 'message-refused', 452, true],
  ] as const)('%s answers %s with %i', async ([hook, kind, code, isTemporary]) => {
    const no = Object.assign(new Error('so sorry'), { responseCode: code })
    const onData: SMTPServerOptions['onData'] = (stream, _session, done) => {
      stream.resume()
      stream.on('end', () => done(no))
    }
    const hooks =
      hook === 'onData'
        ? { onData }
        : {
            [hook]: (_address: unknown, _session: unknown, done: (error: Error) => void) =>
              done(no),
          }
    const { port, taken } = await serve({ secure: true, ...hooks })
    const end = await gateway.transmit(login(port, 'tls'), MAIL, ALWAYS)
    expect(end).toMatchObject({
      kind: 'not-taken',
      problem: { kind, code, isTemporary, answer: `${code} so sorry` },
    })
    expect(taken).toEqual([])
  })
})

describe('a transmission', () => {
  test('hands over the very bytes and brings the answer of the server', async () => {
    const { port, taken } = await serve({ secure: true })
    const end = await gateway.transmit(login(port, 'tls'), MAIL, ALWAYS)
    expect(end).toEqual({ kind: 'accepted', code: 250, answer: '250 taken 1' })
    expect(taken).toEqual([MAIL.bytes.toString()])
  })

  test('asks for the permission once, when the body has gone, and sends nothing without it', async () => {
    const { port, taken } = await serve({ secure: true })
    let asked = 0
    const ask = () => Promise.resolve(++asked > 1)
    expect(await gateway.transmit(login(port, 'tls'), MAIL, { ask, holds: () => true })).toEqual({
      kind: 'withheld',
    })
    expect({ asked, taken }).toEqual({ asked: 1, taken: [] })
  })

  test('sends nothing when the permission no longer holds at the last moment', async () => {
    const { port, taken } = await serve({ secure: true })
    const runOut = { ...ALWAYS, holds: () => false }
    const end = await gateway.transmit(login(port, 'tls'), MAIL, runOut)
    expect({ end, taken }).toEqual({ end: { kind: 'withheld' }, taken: [] })
  })

  test('sends nothing and throws when asking fails', async () => {
    const { port, taken } = await serve({ secure: true })
    const ask = () => Promise.reject(new Error('the disk is full'))
    await expect(
      gateway.transmit(login(port, 'tls'), MAIL, { ask, holds: () => true }),
    ).rejects.toThrow('the disk is full')
    expect(taken).toEqual([])
  })
})
