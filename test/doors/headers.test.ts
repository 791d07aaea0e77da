import { describe, expect, test } from 'vitest'
import { AUTHORITY, json, openGardenHttp, request } from '../support/garden-http.ts'
import { ADDRESSES, openUntouched } from '../support/untouched.ts'

const { handle, gate } = openUntouched()
const authorization = `Bearer ${gate.sessions.token}`

const POLICY: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'connect-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'manifest-src': ["'self'"],
  'frame-src': ["'self'"],
  'frame-ancestors': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
}

/** The directives of a policy and their sources. */
function policyOf(response: Response): Record<string, readonly string[]> {
  const text = response.headers.get('content-security-policy') ?? ''
  return Object.fromEntries(
    text.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources]
    }),
  )
}

function expectSecured(response: Response): void {
  const header = (name: string): string | null => response.headers.get(name)
  expect({
    nosniff: header('x-content-type-options'),
    referrer: header('referrer-policy'),
    opener: header('cross-origin-opener-policy'),
    resource: header('cross-origin-resource-policy'),
  }).toEqual({
    nosniff: 'nosniff',
    referrer: 'no-referrer',
    opener: 'same-origin',
    resource: 'same-origin',
  })
  expect(header('permissions-policy')).toContain('camera=()')
  expect(header('cache-control')).not.toBeNull()
  const cors = [...response.headers.keys()].filter((name) => name.startsWith('access-control-'))
  expect(cors).toEqual([])
}

function expectPagePolicy(response: Response): void {
  expectSecured(response)
  expect(response.headers.get('x-frame-options')).toBe('DENY')
  const { 'style-src': styles = [], ...others } = policyOf(response)
  expect(others).toEqual(POLICY)
  expect(styles.filter((source) => !/^'(self|sha256-[A-Za-z0-9+/]+=*)'$/.test(source))).toEqual([])
}

const asked = {
  'turned away by its host': { host: 'evil.test' },
  'turned away by its origin': { authorization, origin: 'http://evil.test' },
  'without a session': {},
  'with the token': { authorization },
  'by a browser': { authorization, accept: 'text/html' },
}

describe.each(Object.entries(asked))('an answer %s has every header', (_what, headers) => {
  test.each(ADDRESSES.map((address) => [`${address.method} ${address.path}`, address] as const))(
    'at %s',
    async (_name, { method, example }) => {
      for (const type of ['application/json', 'text/html']) {
        const body = method === 'GET' ? {} : { body: '{}' }
        const all = { host: AUTHORITY, 'content-type': type, ...headers }
        const response = await handle(
          new Request(`http://${all.host}${example}`, { method, headers: all, ...body }),
        )
        expectPagePolicy(response)
        await response.body?.cancel()
      }
    },
  )
})

test('the addresses answer with what they are made for, so that more than errors was looked at', async () => {
  const http = await openGardenHttp()
  for (const [path, init, status] of [
    ['/v1/plants', {}, 200],
    ['/v1/leaves', { method: 'POST', body: 'x', headers: { 'content-type': 'text/plain' } }, 200],
    ['/v1/pots', json({ how: 'bug' }), 500],
    ['/v1/pots', json({ how: 'disk' }), 503],
    ['/api', {}, 200],
    ['/openapi.json', {}, 200],
    ['/healthz', {}, 200],
    ['/start?token=no', {}, 403],
  ] as const) {
    const response = await http.ask(path, init)
    expect(response.status).toBe(status)
    expectPagePolicy(response)
  }
  await http.close()
})

describe('the HTML of a mail', () => {
  const documents = [
    {
      path: '/v1/mails/{id}/html' as const,
      html: async ({ id }: Readonly<Record<string, string>>) =>
        id === 'one' ? '<script>alert(1)</script>' : null,
    },
  ]

  test('may do nothing at all, and only our own page may frame it', async () => {
    const http = await openGardenHttp({ documents })
    const response = await http.ask('/v1/mails/one/html')
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(policyOf(response)).toEqual({
      'default-src': ["'none'"],
      'style-src': ["'unsafe-inline'"],
      'img-src': ['data:'],
      sandbox: [],
      'frame-ancestors': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    })
    expect(response.headers.get('x-frame-options')).toBe('SAMEORIGIN')
    expectSecured(response)
    await http.close()
  })

  test('that is not there is a problem under the page policy', async () => {
    const http = await openGardenHttp({ documents })
    const response = await http.ask('/v1/mails/two/html')
    expect(response.status).toBe(404)
    expectPagePolicy(response)
    await http.close()
  })

  test('needs a session like everything else', async () => {
    const http = await openGardenHttp({ documents })
    expect((await http.handle(request('/v1/mails/one/html'))).status).toBe(401)
    await http.close()
  })
})
