import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { json, openGardenHttp, type GardenHttp } from '../../test/support/garden-http.ts'
import { digestOf } from './keyed.ts'

const opened: GardenHttp[] = []
let http: GardenHttp

beforeEach(async () => {
  http = await openGardenHttp()
  opened.push(http)
})

afterAll(async () => {
  for (const each of opened) await each.close()
})

const water = (litres: number, key: string, plant = 'fern'): Promise<Response> =>
  http.ask(`/v1/plants/${plant}/water`, json({ litres }, { 'idempotency-key': key }))

describe('a POST with an Idempotency-Key', () => {
  test('that is repeated gets the first answer and does nothing twice', async () => {
    const first = await water(2, 'k1')
    const again = await water(2, 'k1')
    expect(await again.json()).toEqual(await first.json())
    expect(again.status).toBe(first.status)
    expect(again.headers.get('content-type')).toBe(first.headers.get('content-type'))
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(http.garden.writes).toEqual(['water fern 2'])
  })

  test('that was refused is refused again in the same words, also when it would succeed by now', async () => {
    const first = await water(2, 'k1', 'oak')
    http.garden.plants.set('oak', { name: 'Oak', litres: 0 })
    const again = await water(2, 'k1', 'oak')
    expect([first.status, again.status]).toEqual([404, 404])
    expect(await again.text()).toBe(await first.text())
  })

  test('and another body, path or operation is refused as reused', async () => {
    await water(2, 'k1')
    const others = [
      await water(3, 'k1'),
      await water(2, 'k1', 'oak'),
      await http.ask('/v1/plants/fern/approval', json({}, { 'idempotency-key': 'k1' })),
    ]
    for (const response of others) {
      expect(response.status).toBe(422)
      expect(await response.json()).toMatchObject({ type: '/problems/key-reused' })
    }
    expect(http.garden.writes).toEqual(['water fern 2'])
  })

  test('twenty times at once runs once; the others hear that it runs, or its answer', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => water(2, 'k1')))
    expect(http.garden.writes).toEqual(['water fern 2'])
    for (const { status } of answers) expect([200, 409]).toContain(status)
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0)
  })

  test('gets a fresh try after an answer that did nothing: an outage, a bug', async () => {
    const outage = await water(404, 'k1')
    const bug = await http.ask('/v1/pots', json({ how: 'bug' }, { 'idempotency-key': 'k2' }))
    const bugAgain = await http.ask('/v1/pots', json({ how: 'bug' }, { 'idempotency-key': 'k2' }))
    expect([outage.status, bug.status, bugAgain.status]).toEqual([503, 500, 500])
    expect((await water(404, 'k1')).headers.has('idempotency-replayed')).toBe(false)
  })

  test.each(['', ' ', 'a b', 'ü', 'x'.repeat(256)])('that is %j is refused', async (key) => {
    const headers = new Headers({ 'content-type': 'application/json' })
    // Undici refuses to make some of these; what it refuses never reaches a server.
    try {
      headers.set('idempotency-key', key)
    } catch {
      return
    }
    const response = await http.ask('/v1/plants/fern/water', { ...json({ litres: 1 }), headers })
    expect(response.status).toBe(400)
    expect(http.garden.writes).toEqual([])
  })
})

test('the digest of a request does not depend on the order of its fields, but on every value', () => {
  expect(digestOf({ a: 1, b: { c: [1, 2], d: null } })).toBe(
    digestOf({ b: { d: null, c: [1, 2] }, a: 1 }),
  )
  expect(digestOf({ a: [1, 2] })).not.toBe(digestOf({ a: [2, 1] }))
  expect(digestOf({ a: '1' })).not.toBe(digestOf({ a: 1 }))
})
