import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MboxMessage, MboxSplitter } from './mbox.ts'
import { isMboxStart } from './mbox-line.ts'

const FROM = 'From margaret@harborlight.example Tue Nov 10 14:05:00 2026\n'
const MEGABYTE = 1024 * 1024

/** Splits a file that arrives in pieces of `size` bytes. */
function split(file: string, size = file.length, maxBytes = MEGABYTE): MboxMessage[] {
  const bytes = Buffer.from(file, 'latin1')
  const splitter = new MboxSplitter(maxBytes)
  const messages: MboxMessage[] = []
  for (let at = 0; at < bytes.length; at += Math.max(1, size)) {
    messages.push(...splitter.push(bytes.subarray(at, at + Math.max(1, size))))
  }
  return [...messages, ...splitter.end()]
}

/** The bytes buffers hold once everything unused is collected. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().arrayBuffers
}

function texts(file: string, size?: number): string[] {
  return split(file, size).map(({ bytes }) => Buffer.from(bytes ?? []).toString('latin1'))
}

describe('MboxSplitter', () => {
  it('gives each message without its From line and without the blank line after it', () => {
    const file = `${FROM}Subject: one\n\nfirst\n\n${FROM}Subject: two\n\nsecond\n\n`
    expect(texts(file)).toEqual(['Subject: one\n\nfirst\n', 'Subject: two\n\nsecond\n'])
  })

  it('keeps a last line without line feed, and CRLF as CRLF', () => {
    const crlf = FROM.replace('\n', '\r\n')
    const file = `${crlf}Subject: one\r\n\r\nfirst\r\n\r\n${crlf}Subject: two\r\n\r\nthe end`
    expect(texts(file)).toEqual(['Subject: one\r\n\r\nfirst\r\n', 'Subject: two\r\n\r\nthe end'])
  })

  it.each([
    ['a sentence', 'From the first day I liked it.'],
    ['a sentence with a weekday', 'From Tuesday on I am away.'],
    ['a sentence with weekday and time', 'From Tue 10:00 until noon we interview.'],
    ['a quoted attribution', 'From my point of view, on Tue Nov 10 we agreed.'],
  ])('takes no %s for a separator, even after a blank line', (_, line) => {
    const message = `Subject: one\n\nHello\n\n${line}\nBye\n`
    expect(texts(`${FROM}${message}\n`)).toEqual([message])
  })

  it('cuts at a full From line before headers where the blank line is missing', () => {
    expect(texts(`${FROM}Subject: one\n\nfirst\n${FROM}Subject: two\n\nsecond\n`)).toEqual([
      'Subject: one\n\nfirst\n',
      'Subject: two\n\nsecond\n',
    ])
  })

  it.each([
    ['Thunderbird', 'From - Tue Nov 10 14:05:00 2026'],
    ['newer Thunderbird', 'From '],
    ['Gmail Takeout', 'From 1234567890@xxx Tue Nov 10 14:05:00 +0000 2026'],
    ['Apple Mail', 'From margaret@harborlight.example Tue Nov 10 14:05:00 2026'],
    ['pine', 'From MAILER-DAEMON Tue Nov 10 14:05:00 2026 +0100'],
    ['Eudora', 'From ???@??? Tue Nov 10 14:05:00 2026'],
    ['old Unix', 'From harbor!margaret Tue Nov 10 14:05 EST 1998 remote from harbor'],
    ['a program that writes in German', 'From a@b.example Di Nov 10 14:05:00 2026'],
    ['a program that writes ISO dates', 'From a@b.example 2026-11-10T14:05:00Z'],
    ['an RFC 5322 date', 'From a@b.example Tue, 10 Nov 2026 14:05:00 +0000'],
  ])('reads the From line of %s', (_, line) => {
    const file = `${line}\nSubject: one\n\nfirst\n\n${line}\nSubject: two\n\nsecond\n`
    expect(texts(file)).toHaveLength(2)
    expect(isMboxStart(line)).toBe(true)
  })

  it('takes one mark off a quoted From line and leaves other quotes alone', () => {
    const file = `${FROM}Subject: one\n\n>From me\n>>From you\n> From us\n>From: them\n`
    expect(texts(file)).toEqual(['Subject: one\n\nFrom me\n>From you\n> From us\n>From: them\n'])
  })

  it('counts a message that is too large without keeping it, and goes on after it', () => {
    const large = `Subject: large\n\n${'x'.repeat(5000)}\n`
    const file = `${FROM}Subject: one\n\nfirst\n\n${FROM}${large}\n${FROM}Subject: two\n\nsecond\n`
    const messages = split(file, 100, 1000)
    expect(messages).toHaveLength(3)
    expect(messages[1]).toMatchObject({ bytes: null, size: large.length + 1 })
    expect(Buffer.from(messages[2]?.bytes ?? []).toString()).toBe('Subject: two\n\nsecond\n')
  })

  it('holds no more of a message that is too large than the limit', () => {
    const splitter = new MboxSplitter(MEGABYTE)
    splitter.push(Buffer.from(`${FROM}Subject: large\n\n`))
    const before = heldBytes()
    for (let pushed = 0; pushed < 64; pushed += 1) splitter.push(Buffer.alloc(MEGABYTE, 'x\n'))
    expect(heldBytes() - before).toBeLessThan(8 * MEGABYTE)
    expect(splitter.end()).toMatchObject([{ bytes: null }])
  })

  it('says at which byte each message begins and where the next one does, so that reading goes on there', () => {
    const file = `${FROM}Subject: one\n\nfirst\n\n${FROM}Subject: two\n\nsecond\n\n${FROM}Subject: three\n\n3\n`
    const all = split(file)
    expect(all.map(({ at, behind }) => file.slice(at, behind)).join('')).toBe(file)
    for (const [index, { behind }] of all.entries()) {
      const splitter = new MboxSplitter(MEGABYTE, behind)
      const rest = [...splitter.push(Buffer.from(file.slice(behind))), ...splitter.end()]
      expect(rest).toEqual(all.slice(index + 1))
    }
  })

  const withLength = (subject: string, body: string, length = body.length): string =>
    `${FROM}Subject: ${subject}\nContent-Length: ${length}\n\n${body}`
  const HOLDS_MBOX = `An old mailbox:\n\n${FROM}Subject: inside\n\n>From me.\n`

  it('leaves a whole mailbox inside a mail alone where the Content-Length ends before a separator', () => {
    const file = `${withLength('one', HOLDS_MBOX)}\n${withLength('two', 'second\n')}\n`
    for (const size of [file.length, 7, 40]) {
      const found = texts(file, size)
      expect(found).toHaveLength(2)
      expect(found[0]).toContain('Subject: inside\n\n>From me.\n')
    }
    expect(texts(withLength('last', HOLDS_MBOX))).toHaveLength(1)
  })

  it.each([
    ['too short', 5],
    ['too long', 4000],
    ['in the middle of a line', HOLDS_MBOX.length - 3],
    ['beyond the largest mail', 99_999_999_999],
  ])('does not trust a Content-Length that is %s', (_, length) => {
    const file = `${withLength('one', HOLDS_MBOX, length)}\n${withLength('two', 'second\n')}\n`
    for (const size of [file.length, 13]) expect(texts(file, size)).toHaveLength(3)
  })

  it('gives nothing for an empty file and accounts for a message that is empty', () => {
    expect(texts('')).toEqual([])
    expect(texts('\n\n')).toEqual([])
    expect(texts(`${FROM}\n${FROM}Subject: two\n\nsecond\n`)).toEqual([
      '',
      'Subject: two\n\nsecond\n',
    ])
  })

  it('gives back what was written, however the file is cut into pieces', () => {
    const line = fc.constantFrom(
      'text',
      '',
      'From here',
      '>From there',
      'From ',
      FROM.trim(),
      '-- ',
      'X: y',
    )
    const message = fc.array(line, { maxLength: 12 }).map((lines) => ['Subject: x', '', ...lines])
    fc.assert(
      fc.property(
        fc.array(message, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 90 }),
        (mails, size) => {
          const quoted = mails.map((lines) =>
            lines.map((text) => text.replace(/^(>*From )/, '>$1')).join('\n'),
          )
          const file = quoted.map((text) => `${FROM}${text}\n\n`).join('')
          expect(texts(file, size)).toEqual(mails.map((lines) => `${lines.join('\n')}\n`))
        },
      ),
    )
  })

  it('leaves out no byte of any file, wherever it is cut, and goes on from every message', () => {
    const token = fc.constantFrom(
      FROM,
      'From ',
      '\n',
      '\r\n',
      'Subject: x\n',
      'Content-Length: 20\n',
      'Content-Length: 0\n',
      '>From me\n',
      'words\n',
      '\0\xff',
    )
    const file = fc.array(token, { minLength: 1, maxLength: 40 }).map((tokens) => tokens.join(''))
    fc.assert(
      fc.property(file, fc.integer({ min: 1, max: 60 }), (text, size) => {
        const all = split(FROM + text, size, 60)
        expect(all).toEqual(split(FROM + text, text.length + FROM.length, 60))
        const ends = all.map(({ behind }) => behind)
        expect(all.map(({ at }) => at)).toEqual([0, ...ends.slice(0, -1)])
        expect(ends.at(-1)).toBe(FROM.length + text.length)
      }),
      { numRuns: 500 },
    )
  })
})
