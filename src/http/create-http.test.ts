import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { StoreUnavailable } from '../platform/db/engine.ts'
import { json, openGardenHttp, request, type GardenHttp } from '../../test/support/garden-http.ts'
import type { Log } from '../platform/log.ts'
import { plantGarden } from '../../test/support/garden.ts'

const opened: GardenHttp[] = []
let http: GardenHttp

beforeEach(async () => {
  http = await openGardenHttp()
  opened.push(http)
})

afterAll(async () => {
  for (const each of opened) await each.close()
})

describe('answers', () => {
  test.each([
    [-1, 422, '/problems/invalid-input'],
    [5000, 413, '/problems/bucket-too-large'],
    [404, 503, '/problems/tap-off'],
    [403, 403, '/problems/not-yours'],
  ])('%d litres answer %d', async (litres, status, type) => {
    const response = await http.ask('/v1/plants/fern/water', json({ litres }))
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ type, status })
  })

  test('a refusal is a problem with its sentence and its data', async () => {
    const response = await http.ask('/v1/plants/oak')
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toEqual({
      id: 'oak',
      type: '/problems/no-such-plant',
      title: 'No such plant',
      status: 404,
      detail: 'There is no plant "oak". List them with `plants`.',
    })
  })

  test('a bug answers 500 without a word of it, and is logged by its event', async () => {
    const events: string[] = []
    const log: Log = { info: () => {}, warn: () => {}, error: (event) => void events.push(event) }
    const logged = await openGardenHttp({ context: plantGarden(log) })
    opened.push(logged)
    const response = await logged.ask('/v1/pots', json({ how: 'bug' }))
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
    expect(events).toEqual(['http-failed'])
  })

  test('a full disk answers 503 in a sentence for a person', async () => {
    const response = await http.ask('/v1/pots', json({ how: 'disk' }))
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({
      type: '/problems/store-unavailable',
      detail: 'The disk is full. Free some space.',
    })
  })

  test('a stream that breaks is cut off, never ended as if it were whole', async () => {
    const response = await http.ask('/v1/drip?drops=2&breaks=true')
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow('the secret pipe burst')
    expect(http.garden.closedStreams).toBe(1)
  })

  test('a stream that breaks before its first value answers with a problem', async () => {
    const response = await http.ask('/v1/drip?drops=0&breaks=true')
    expect(response.status).toBe(500)
  })

  test('a client that leaves ends the operation behind the stream', async () => {
    const response = await http.ask('/v1/drip?drops=1000000')
    const reader = response.body?.getReader()
    await reader?.read()
    await reader?.cancel()
    expect(http.garden.closedStreams).toBe(1)
  })

  test('another method at an address names those that there are', async () => {
    const response = await http.ask('/v1/plants/fern', { method: 'PUT' })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, DELETE, HEAD')
  })

  test('an address of nothing is a problem, too', async () => {
    const response = await http.ask('/v1/nothing')
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
  })
})

describe('health', () => {
  test('lives without a session', async () => {
    const response = await http.handle(request('/healthz'))
    expect(await response.json()).toEqual({ status: 'ok', version: '1.2.3' })
  })

  test('is not ready when the database is away', async () => {
    const away = await openGardenHttp({
      ready: () => Promise.reject(new StoreUnavailable('The database is away.', { cause: null })),
    })
    opened.push(away)
    expect((await http.ask('/readyz')).status).toBe(200)
    expect((await away.ask('/readyz')).status).toBe(503)
  })
})

describe('live changes', () => {
  test('a write tells open pages, a look does not', async () => {
    const response = await http.ask('/v1/events')
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    const heard = async (): Promise<string> => (await reader?.read())?.value ?? ''
    expect([await heard(), await heard()]).toEqual(['retry: 2000\n\n', 'data: {"changed":0}\n\n'])
    await http.ask('/v1/plants')
    await http.ask('/v1/plants/fern/water', json({ litres: 1 }))
    expect(await heard()).toBe('data: {"changed":1}\n\n')
    await reader?.cancel()
  })

  test('a refused write tells nothing', async () => {
    await http.ask('/v1/plants/oak/water', json({ litres: 1 }))
    expect(http.changes.count()).toBe(0)
  })
})
