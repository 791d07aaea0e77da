import { expect, test } from 'vitest'
import { areSmall, planUploads, TOGETHER, type NamedFile } from './uploads.ts'

/** A file of which only name and size matter. */
const file = (name: string, size: number): NamedFile => ({
  name,
  file: Object.defineProperty(new File([], name), 'size', { value: size }),
})
const namesOf = (files: readonly NamedFile[]): string[][] =>
  planUploads(files).map((upload) => upload.map(({ name }) => name))

test.each([
  ['small files go together', [file('a', 1), file('b', 1)], [['a', 'b']]],
  [
    'a large file goes by itself, in its place',
    [file('a', 1), file('big', TOGETHER + 1), file('b', 1)],
    [['a'], ['big'], ['b']],
  ],
  [
    'what would be too much together goes in several requests',
    [file('a', TOGETHER - 1), file('b', 2), file('c', 2)],
    [['a'], ['b', 'c']],
  ],
  [
    'two large files never share a request',
    [file('a', TOGETHER * 2), file('b', TOGETHER * 2)],
    [['a'], ['b']],
  ],
  ['an empty file behind a large one', [file('a', TOGETHER * 2), file('b', 0)], [['a'], ['b']]],
  ['nothing needs no request', [], []],
])('%s', (_title, files, requests) => {
  expect(namesOf(files)).toEqual(requests)
})

test('a mail or two are small, a mailbox is not', () => {
  expect(areSmall([file('a', 20_000), file('b', 20_000)])).toBe(true)
  expect(areSmall([file('all.mbox', 5_000_000)])).toBe(false)
})
