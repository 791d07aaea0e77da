import { describe, expect, test } from 'vitest'
import { forEachEngine, freshWorkspace } from '../../test/support/engines.ts'
import { fixedClock, laterBy } from './clock.ts'
import { idempotencyStore, type IdempotencyStore, type KeyedRequest } from './idempotency-store.ts'

const NOW = '2026-11-23T12:00:00.000Z'
const request: KeyedRequest = { key: 'k1', operation: 'water-plant', digest: 'd1' }

forEachEngine('the store of keyed requests', (open) => {
  const storeAt = async (workspaceId: string, now = NOW): Promise<IdempotencyStore> =>
    idempotencyStore({ engine: await open(), workspaceId, clock: fixedClock(now) })
  const fresh = async (): Promise<{ workspaceId: string; store: IdempotencyStore }> => {
    const workspaceId = await freshWorkspace(await open())
    return { workspaceId, store: await storeAt(workspaceId) }
  }

  test('gives a key to the first who claims it; the next hears that it runs, then its answer', async () => {
    const { store } = await fresh()
    expect(await store.claim(request)).toEqual({ state: 'claimed' })
    expect(await store.claim(request)).toEqual({ state: 'running' })
    await store.settle('k1', 'the answer')
    expect(await store.claim(request)).toEqual({ state: 'answered', answer: 'the answer' })
  })

  test('of many claims at once exactly one is given', async () => {
    const { store } = await fresh()
    const claims = await Promise.all(Array.from({ length: 12 }, () => store.claim(request)))
    expect(claims.filter(({ state }) => state === 'claimed')).toHaveLength(1)
  })

  describe('knows another request under the same key by', () => {
    test.each([
      ['its digest', { digest: 'd2' }],
      ['its operation', { operation: 'send-plant' }],
    ])('%s', async (_what, other) => {
      const { store } = await fresh()
      await store.claim(request)
      expect(await store.claim({ ...request, ...other })).toEqual({ state: 'other-request' })
    })
  })

  test('takes a key back when nothing was done, but never an answer', async () => {
    const { store } = await fresh()
    await store.claim(request)
    await store.release('k1')
    expect(await store.claim(request)).toEqual({ state: 'claimed' })
    await store.settle('k1', 'the answer')
    await store.release('k1')
    expect(await store.claim(request)).toEqual({ state: 'answered', answer: 'the answer' })
  })

  test('keeps an answer over a restart, for a day', async () => {
    const { workspaceId, store } = await fresh()
    await store.claim(request)
    await store.settle('k1', 'the answer')
    const day = 24 * 60 * 60 * 1000
    const nextDay = await storeAt(workspaceId, laterBy(NOW, day))
    expect(await nextDay.claim(request)).toEqual({ state: 'answered', answer: 'the answer' })
    const later = await storeAt(workspaceId, laterBy(NOW, day + 1))
    expect(await later.claim(request)).toEqual({ state: 'claimed' })
  })

  test('keeps the keys of workspaces apart', async () => {
    const [mine, hers] = [await fresh(), await fresh()]
    await mine.store.claim(request)
    expect(await hers.store.claim(request)).toEqual({ state: 'claimed' })
  })
})
