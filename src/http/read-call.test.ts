import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { json, openGardenHttp, type GardenHttp } from '../../test/support/garden-http.ts'

let http: GardenHttp

beforeAll(async () => {
  http = await openGardenHttp()
})

beforeEach(() => {
  http.garden.writes.length = 0
})

afterAll(() => http.close())

describe('input', () => {
  test.each([
    ['numbers', '?limit=3', { limit: 3 }],
    ['yes and no', '?shade=true', { limit: 10, shade: true }],
    ['lists by repeating', '?kinds=fern&kinds=rose', { limit: 10, kinds: ['fern', 'rose'] }],
    ['a list of one', '?kinds=rose', { limit: 10, kinds: ['rose'] }],
    ['null where null is a value', '?since=null', { limit: 10, since: null }],
    ['the default where nothing is given', '', { limit: 10 }],
  ])('the query gives %s', async (_what, query, asked) => {
    const response = await http.ask(`/v1/plants${query}`)
    expect(await response.json()).toMatchObject({ asked })
  })

  test('a path part is decoded and wins over a body that names another', async () => {
    await http.ask('/v1/plants/fern/water', json({ id: 'rose', litres: 2 }))
    expect(http.garden.writes).toEqual(['water fern 2'])
    const missing = await http.ask('/v1/plants/a%2Fb%20c')
    expect(await missing.json()).toMatchObject({ id: 'a/b c', status: 404 })
  })

  test.each([
    ['/v1/plants?limit=many', undefined, 'limit'],
    ['/v1/plants?limit=', undefined, 'limit'],
    ['/v1/plants?shade=perhaps', undefined, 'shade'],
    ['/v1/plants/fern/water', json({ litres: 'two' }), 'litres'],
    ['/v1/plants/fern/water', json({}), 'litres'],
  ])('%s with a value that does not fit is refused by field', async (path, init, field) => {
    const response = await http.ask(path, init)
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      type: '/problems/invalid-input',
      issues: [{ field }],
    })
  })

  test.each([
    ['no JSON', 'not json'],
    ['a list', '[1]'],
    ['null', 'null'],
    ['a text', '"x"'],
  ])('a body that is %s is refused as unreadable', async (_what, body) => {
    const init = { method: 'POST', body, headers: { 'content-type': 'application/json' } }
    const response = await http.ask('/v1/plants/fern/water', init)
    expect(response.status).toBe(400)
    expect(http.garden.writes).toEqual([])
  })

  test('a JSON body larger than its limit is refused before it is read whole', async () => {
    const response = await http.ask(
      '/v1/plants/fern/water',
      json({ litres: 1, note: 'x'.repeat(9 * 1024 * 1024) }),
    )
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ type: '/problems/body-too-large' })
  })
})

describe('files', () => {
  const leaf = (type: string, body: string): RequestInit => ({
    method: 'POST',
    body,
    headers: { 'content-type': type },
  })

  test.each([
    'message/rfc822',
    'application/mbox',
    'application/octet-stream',
    'text/plain; charset=utf-8',
  ])(
    'a raw body of %s is one file named by the query, its other fields beside it',
    async (type) => {
      const response = await http.ask('/v1/leaves?name=oak.eml&shout=true', leaf(type, 'green'))
      expect(response.headers.get('content-type')).toBe('application/jsonl')
      expect(await response.text()).toBe('{"name":"oak.eml","text":"GREEN"}\n')
    },
  )

  test('a form brings several files and its fields', async () => {
    const form = new FormData()
    form.append('files', new File(['a'], 'one.eml'))
    form.append('files', new File(['b'], 'two.eml'))
    form.append('shout', 'true')
    const response = await http.ask('/v1/leaves', { method: 'POST', body: form })
    expect(
      (await response.text())
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { name: 'one.eml', text: 'A' },
      { name: 'two.eml', text: 'B' },
    ])
  })

  test('a file without a name, or with control characters in it, gets a plain one', async () => {
    const nameless = await http.ask('/v1/leaves', leaf('text/plain', 'x'))
    expect(await nameless.json()).toMatchObject({ name: 'message' })
    const odd = await http.ask('/v1/leaves?name=a%0Ab%00c', leaf('text/plain', 'x'))
    expect(await odd.json()).toMatchObject({ name: 'a b c' })
  })

  test('an operation that needs a file says so itself when JSON comes without one', async () => {
    const response = await http.ask('/v1/leaves', json({}))
    expect(await response.json()).toMatchObject({ type: '/problems/no-leaves' })
  })

  test.each(['text/html', 'application/xml', 'application/x-www-form-urlencoded', ''])(
    'a body of type "%s" is not taken',
    async (type) => {
      const body = new Blob(['x'])
      const init = {
        method: 'POST',
        body,
        headers: type ? { 'content-type': type } : { 'content-length': '1' },
      }
      const response = await http.ask('/v1/herbarium', init)
      expect(response.status).toBe(415)
      expect(http.garden.writes).toEqual([])
    },
  )

  test('a damaged form is refused as unreadable', async () => {
    const init = leaf('multipart/form-data; boundary=x', '--x\r\nnonsense')
    expect((await http.ask('/v1/leaves', init)).status).toBe(400)
  })
})
