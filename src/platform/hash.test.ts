import { expect, test } from 'vitest'
import { fnv1a, spread } from './hash.ts'

test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the hash of %j is the one its inventors publish', (text, hash) => {
  expect(fnv1a(text)).toBe(hash)
})

test('spread, short texts fall into all of a few places alike', () => {
  const counts = [0, 0, 0, 0]
  for (let at = 0; at < 4000; at += 1) {
    const place = spread(fnv1a(`item ${at}`)) % 4
    counts[place] = (counts[place] ?? 0) + 1
  }
  for (const count of counts) expect(count).toBeGreaterThan(900)
})
