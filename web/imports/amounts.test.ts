import { expect, test } from 'vitest'
import { amountInWords, barsOf, percentRead, sourceInShort } from './amounts.ts'

test.each([
  [0, 0, null],
  [0, 100, 0],
  [50, 100, 50],
  [999, 1000, 99],
  [1000, 1000, 99],
  [1200, 1000, 99],
])('%s of %s KiB are %s per cent while it runs', (done, total, percent) => {
  expect(percentRead(done, total)).toBe(percent)
})

test.each([
  [640, '640 KB'],
  [12_288, '12 MB'],
  [3_565_158, '3.4 GB'],
])('%s KiB are %s', (kib, words) => {
  expect(amountInWords(kib)).toBe(words)
})

test('bars are measured by the largest, and what is there at all can be seen', () => {
  expect(barsOf({ private: 10_000, mailing: 5000, unreadable: 1, 'not-a-mail': 0 })).toEqual([
    { name: 'private', count: 10_000, share: 100 },
    { name: 'mailing', count: 5000, share: 50 },
    { name: 'unreadable', count: 1, share: 1 },
  ])
  expect(barsOf({})).toEqual([])
})

test.each([
  ['All mail.mbox', 'All mail.mbox'],
  ['a.eml, b.eml', 'a.eml, b.eml'],
  ['a.eml, b.eml, c.eml', 'a.eml and 2 more'],
])('%s is headed %s', (source, heading) => {
  expect(sourceInShort(source)).toBe(heading)
})
