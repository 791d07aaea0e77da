import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  AUTHORITY,
  openGardenHttp,
  request,
  type GardenHttp,
} from '../../test/support/garden-http.ts'
import { startAddress } from './start.ts'

let http: GardenHttp

beforeAll(async () => {
  http = await openGardenHttp()
})

afterAll(() => http.close())

const visit = (path: string, init: RequestInit = {}): Promise<Response> =>
  http.handle(request(path, init))
const pathOf = (address: string): string => address.replace(`http://${AUTHORITY}`, '')
const freshPath = (): string => pathOf(startAddress(http.gate))

describe('the start address', () => {
  test('lets a browser in once and takes it to the page', async () => {
    const path = freshPath()
    const response = await visit(path)
    expect([response.status, response.headers.get('location')]).toEqual([303, '/'])
    const cookie = response.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/; HttpOnly; SameSite=Strict; Max-Age=\d+$/)
    const headers = { cookie: cookie.split(';')[0] ?? '' }
    expect((await visit('/v1/plants', { headers })).status).toBe(200)
    const again = await visit(path)
    expect([again.status, again.headers.get('set-cookie')]).toEqual([403, null])
    expect(await again.text()).toContain('npx perennial open')
  })

  test('once used still leads a signed-in browser to the page', async () => {
    const path = freshPath()
    const cookie = (await visit(path)).headers.get('set-cookie')?.split(';')[0] ?? ''
    const again = await visit(path, { headers: { cookie } })
    expect([again.status, again.headers.get('set-cookie')]).toEqual([303, null])
  })

  test('is not spent by a program that only looks at its head', async () => {
    const path = freshPath()
    const head = await visit(path, { method: 'HEAD' })
    expect(head.headers.get('set-cookie')).toBeNull()
    expect((await visit(path)).status).toBe(303)
  })

  test.each(['/start', '/start?token=', '/start?token=guess', '/start?token=a&token=b'])(
    '%s lets nobody in',
    async (path) => {
      const response = await visit(path)
      expect([response.status, response.headers.get('set-cookie')]).toEqual([403, null])
    },
  )

  test('is made afresh for whoever holds the server token, not for a page', async () => {
    const made = await http.ask('/start', { method: 'POST' })
    const { address } = (await made.json()) as { address: string }
    expect((await visit(pathOf(address))).status).toBe(303)
    const cookie = http.gate.sessions.cookie().split(';')[0] ?? ''
    const headers = { cookie, origin: `http://${AUTHORITY}` }
    expect((await visit('/start', { method: 'POST', headers })).status).toBe(401)
  })
})
