import { describe, expect, it } from 'vitest'
import { readHead } from './parse-head.ts'
import { MAIL_LIMITS } from './parse-limits.ts'

const read = (text: string, limits = MAIL_LIMITS) => readHead(Buffer.from(text, 'latin1'), limits)
const bodyOf = (text: string): string => text.slice(read(text).bodyStart)

describe('readHead', () => {
  it.each([
    ['CRLF', 'A: 1\r\nB: 2\r\n\r\nbody'],
    ['LF', 'A: 1\nB: 2\n\nbody'],
    ['mixed line ends', 'A: 1\nB: 2\r\n\nbody'],
    ['a byte order mark', '\xef\xbb\xbfA: 1\nB: 2\n\nbody'],
    ['blank lines before', '\r\n\nA: 1\nB: 2\n\nbody'],
    ['the From line of a mailbox file', 'From a@b Thu Jan  1 00:00:00 2026\nA: 1\nB: 2\n\nbody'],
    ['spaces before the colon', 'A : 1\nB:2\n\nbody'],
  ])('reads headers with %s', (_, text) => {
    const head = read(text)
    expect(head.headers).toEqual([
      { name: 'a', value: '1' },
      { name: 'b', value: '2' },
    ])
    expect(head.problems).toEqual([])
    expect(text.slice(head.bodyStart)).toBe('body')
  })

  it('unfolds a header and keeps the order of repeated ones', () => {
    const { headers } = read('X: one\r\n two\r\n\tthree\r\nX: four\r\n\r\n')
    expect(headers.map((header) => header.value)).toEqual(['one two\tthree', 'four'])
  })

  it('reads raw 8-bit headers as UTF-8, else as windows-1252', () => {
    const utf8 = readHead(Buffer.from('Subject: Grüße – 5 €\n\n', 'utf8'), MAIL_LIMITS)
    expect(utf8.headers[0]?.value).toBe('Grüße – 5 €')
    expect(read('Subject: Gr\xfc\xdfe \x96 5 \x80\n\n').headers[0]?.value).toBe('Grüße – 5 €')
  })

  it('leaves out a broken line in the middle and goes on with the headers', () => {
    const head = read('A: 1\nthis is no header\nB: 2\n\nbody')
    expect(head.headers.map((header) => header.name)).toEqual(['a', 'b'])
    expect(head.problems).toEqual(['a line among the headers could not be read'])
  })

  it('begins the text where headers end without a blank line', () => {
    const text = 'A: 1\nHello Sam,\nhow are you?\n'
    expect(bodyOf(text)).toBe('Hello Sam,\nhow are you?\n')
    expect(read(text).problems).toEqual(['the blank line between headers and text is missing'])
  })

  it('reads a limited number of headers and still finds the text', () => {
    const text = `${'A: 1\n'.repeat(50)}\nbody`
    const head = read(text, { ...MAIL_LIMITS, headerCount: 10 })
    expect(head.headers).toHaveLength(10)
    expect(text.slice(head.bodyStart)).toBe('body')
    expect(head.problems).toEqual([
      'this mail has too many headers; the last of them were not read',
    ])
  })

  it('cuts a header that is too long and says so', () => {
    const head = read(`Subject: ${'x'.repeat(500)}\n\n`, { ...MAIL_LIMITS, headerChars: 100 })
    expect(head.headers[0]?.value).toHaveLength(100)
    expect(head.problems).toEqual(['a header was too long; only its beginning was read'])
  })
})
