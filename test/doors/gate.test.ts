import { afterEach, describe, expect, test } from 'vitest'
import { AUTHORITY } from '../support/garden-http.ts'
import { ADDRESSES, openUntouched, type Address } from '../support/untouched.ts'

const { handle, gate, touches } = openUntouched()
const cookie = gate.sessions.cookie().split(';')[0] ?? ''
const bearer = `Bearer ${gate.sessions.token}`
const named = ADDRESSES.map((address) => [`${address.method} ${address.path}`, address] as const)
const SESSION = { cookie, origin: `http://${AUTHORITY}`, 'sec-fetch-site': 'same-origin' }

afterEach(() => touches())

function ask({ method, example }: Address, headers: Record<string, string>): Promise<Response> {
  const body = method === 'GET' ? {} : { body: '{}' }
  const all = { host: AUTHORITY, 'content-type': 'application/json', ...headers }
  return handle(new Request(`http://${all.host}${example}`, { method, headers: all, ...body }))
}

const FOREIGN_HOSTS = [
  'evil.test',
  'evil.test:7373',
  '127.0.0.1',
  '127.0.0.1:80',
  '127.0.0.1:7374',
  'localhost',
  'localhost.:7373',
  'localhost.evil.test:7373',
  '127.0.0.1.nip.io:7373',
  '0.0.0.0:7373',
  '[::1]:7373',
  '192.168.1.2:7373',
  'perennial.local:7373',
]

describe('a page that rebound its name to this machine is turned away before any work, session or not', () => {
  test.each(named)('%s', async (_name, address) => {
    for (const host of FOREIGN_HOSTS)
      for (const credential of [{}, { cookie }, { authorization: bearer }]) {
        const response = await ask(address, { host, ...credential })
        expect([host, response.status]).toEqual([host, 421])
      }
    expect(touches()).toBe(0)
  })
})

const FOREIGN_ORIGINS = [
  'null',
  'http://evil.test',
  'https://127.0.0.1:7373',
  'http://127.0.0.1',
  'http://127.0.0.1:7374',
  'http://localhost:7373',
  'http://127.0.0.2:7373',
  'chrome-extension://abcdefghijklmnop',
  'file://',
]
const SITES = ['cross-site', 'same-site', 'none', 'same-origin']
const TYPES = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json',
]

describe('a request that another page makes with her session does nothing', () => {
  test.each(named)('%s', async (_name, address) => {
    for (const origin of FOREIGN_ORIGINS)
      for (const site of SITES)
        for (const type of TYPES) {
          const headers = { cookie, origin, 'sec-fetch-site': site, 'content-type': type }
          expect((await ask(address, headers)).status).toBe(403)
        }
    expect(touches()).toBe(0)
  })
})

describe('a state change whose page does not say that it is ours does nothing', () => {
  const writes = named.filter(([, { method }]) => method !== 'GET')
  test.each(writes)('%s', async (_name, address) => {
    const asked = [
      { cookie },
      ...['cross-site', 'same-site', 'none'].map((site) => ({ cookie, 'sec-fetch-site': site })),
      {
        cookie,
        'sec-fetch-site': 'cross-site',
        'sec-fetch-mode': 'navigate',
        'sec-fetch-dest': 'document',
      },
    ]
    for (const headers of asked) expect((await ask(address, headers)).status).toBe(403)
    expect(touches()).toBe(0)
  })
})

describe('nothing that a GET asks changes anything', () => {
  test('no operation behind a GET writes', () => {
    expect(ADDRESSES.filter(({ method, changes }) => method === 'GET' && changes)).toEqual([])
  })
})

describe('another page cannot embed or read', () => {
  const embeds = [
    ['navigate', 'iframe'],
    ['no-cors', 'image'],
    ['no-cors', 'script'],
    ['cors', 'empty'],
  ]
  test.each(named)('%s', async (_name, address) => {
    for (const [mode = '', dest = ''] of embeds) {
      const headers = {
        cookie,
        'sec-fetch-site': 'cross-site',
        'sec-fetch-mode': mode,
        'sec-fetch-dest': dest,
      }
      expect((await ask(address, headers)).status).toBe(403)
    }
    expect(touches()).toBe(0)
  })
})

describe('without a session or the token nothing answers but what is open', () => {
  const bad = [
    {},
    { authorization: 'Bearer ' },
    { authorization: `Bearer ${'A'.repeat(43)}` },
    { authorization: `Basic ${gate.sessions.token}` },
    { cookie: `${cookie.split('=')[0] ?? ''}=x~2099-01-01T00:00:00.000Z~${'A'.repeat(43)}` },
  ]
  test.each(named.filter(([, { isOpen }]) => !isOpen))('%s', async (_name, address) => {
    for (const headers of bad) {
      const response = await ask(address, { ...SESSION, cookie: '', ...headers })
      expect(response.status).toBe(401)
      expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/)
    }
    expect(touches()).toBe(0)
  })
})

describe('with her session from our page, or the token, every operation is reached', () => {
  const behind = named.filter(([, { path }]) => path.startsWith('/v1/') && path !== '/v1/events')
  test.each(behind)('%s', async (_name, address) => {
    for (const headers of [SESSION, { authorization: bearer }]) {
      const { status } = await ask(address, headers)
      expect([401, 403, 405, 415, 421]).not.toContain(status)
    }
  })
})

describe('only JSON, or a file where one is taken, is a body', () => {
  const writes = named.filter(([, { method, path }]) => method !== 'GET' && path.startsWith('/v1/'))
  test.each(writes)('%s', async (_name, address) => {
    for (const type of ['text/html', 'application/x-www-form-urlencoded', 'text/xml', 'image/png'])
      expect((await ask(address, { ...SESSION, 'content-type': type })).status).toBe(415)
    expect(touches()).toBe(0)
  })
})
