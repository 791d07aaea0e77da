import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  decodedWords,
  headerField,
  headerFields,
  quotedPrintableBody,
} from '../../test/support/mail-text.ts'
import { composeMail, type MailParts } from './compose-mail.ts'

const PARTS: MailParts = {
  letter: {
    subject: 'Re: Your application',
    body: 'Dear Margaret,\n\nthank you.\n\nSam',
    toAddress: 'margaret.olufsen@acme.example',
    toName: 'Margaret Olufsen',
    inReplyTo: '<rejection-1@acme.example>',
    threadIds: ['<application-1@sender.test>', '<rejection-1@acme.example>'],
  },
  from: { address: 'sam.reyes@sender.test', name: 'Sam Reyes' },
  uuid: '0193a5f0-0000-7000-8000-000000000001',
  date: '2026-11-23T20:44:07.000Z',
}

function withLetter(change: Partial<MailParts['letter']>): MailParts {
  return { ...PARTS, letter: { ...PARTS.letter, ...change } }
}

async function raw(parts: MailParts): Promise<string> {
  const composed = await composeMail(parts)
  if (!composed.ok) throw new Error(`${composed.refusal.field}: ${composed.refusal.why}`)
  return Buffer.from(composed.value.mail.bytes).toString('latin1')
}

async function refusedField(parts: MailParts): Promise<string | null> {
  const composed = await composeMail(parts)
  return composed.ok ? null : composed.refusal.field
}

describe('a frozen mail', () => {
  test('holds these header fields and no other: no Bcc, no program name, nothing that tracks', async () => {
    expect(Object.fromEntries(headerFields(await raw(PARTS)))).toEqual({
      from: 'Sam Reyes <sam.reyes@sender.test>',
      to: 'Margaret Olufsen <margaret.olufsen@acme.example>',
      subject: 'Re: Your application',
      'in-reply-to': '<rejection-1@acme.example>',
      references: '<application-1@sender.test> <rejection-1@acme.example>',
      'message-id': '<0193a5f0-0000-7000-8000-000000000001@sender.test>',
      date: 'Mon, 23 Nov 2026 20:44:07 +0000',
      'mime-version': '1.0',
      'content-type': 'text/plain; charset=utf-8',
      'content-transfer-encoding': 'quoted-printable',
    })
  })

  test('is the same bytes every time', async () => {
    expect(await raw(PARTS)).toBe(await raw(PARTS))
  })

  test('starts a thread when it answers nothing', async () => {
    const names = headerFields(await raw(withLetter({ inReplyTo: null, threadIds: [] }))).map(
      ([name]) => name,
    )
    expect(names).not.toContain('in-reply-to')
    expect(names).not.toContain('references')
  })

  test('keeps the newest fifty ids of a long thread', async () => {
    const threadIds = Array.from({ length: 80 }, (_, at) => `<${at}@acme.example>`)
    expect(headerField(await raw(withLetter({ threadIds })), 'references').split(' ')).toEqual(
      threadIds.slice(-50),
    )
  })

  test('goes in an envelope of exactly the two addresses', async () => {
    const composed = await composeMail(PARTS)
    expect(composed).toMatchObject({
      value: { mail: { from: 'sam.reyes@sender.test', to: 'margaret.olufsen@acme.example' } },
    })
  })

  test.for([
    'Größe, 🌱 und ein sehr langes Wort: Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(
      3,
    ),
    '   blanks around   ',
    'a = b? c',
  ])('carries the subject "%s" unharmed', async (subject) => {
    expect(decodedWords(headerField(await raw(withLetter({ subject })), 'subject')).trim()).toBe(
      subject.trim(),
    )
  })

  test.for([
    ['a dot alone', 'a\n.\nb'],
    ['a line that starts with From', 'From here on\nFrom there'],
    ['blanks at line ends', 'one \ntwo\t\n   \nthree'],
    ['a long line', `${'word '.repeat(300)}end`],
    ['umlauts, dashes, emoji', 'Grüße – “quoted” €5 🌱 \u{1F469}\u200D\u{1F4BB}'],
    ['equals signs', 'a=3D b==\n=\n'],
    ['a last line end of its own', 'Sam\n'],
    ['several last line ends', 'Sam\n\n\n'],
  ])('carries a body with %s byte for byte', async ([, body]) => {
    const text = quotedPrintableBody(await raw(withLetter({ body: body ?? '' })))
    expect(text).toBe(wire(body ?? ''))
  })

  test('carries any approved body byte for byte, in lines a server takes', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.constantFrom('\n', '.', '\n.\n', ' \n', '=', '\t', 'From '),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const body = ['Sam', ...pieces]
          .join('')
          .replaceAll(/[\p{Cc}\p{Cs}]/gu, (char) => ('\n\t'.includes(char) ? char : ''))
        const mail = await raw(withLetter({ body }))
        expect(quotedPrintableBody(mail)).toBe(wire(body))
        expect(mail).not.toMatch(/[^\r]\n|\r[^\n]|[^\r\n]{79}|[\u0080-\u00FF]/)
      }),
      { numRuns: 2_000 },
    )
  })
})

/** A body as it must come out of the mail: CRLF line ends, and one at the end. */
function wire(body: string): string {
  return (body.endsWith('\n') ? body : `${body}\n`).replaceAll('\n', '\r\n')
}

describe('what could bend a header or the envelope is refused', () => {
  test.for(['', 'a@c.example,d@e.example', 'a@c.example\r\nRCPT TO:<evil@x.test>'])(
    'the address %j, as recipient and as sender',
    async (address) => {
      expect(await refusedField(withLetter({ toAddress: address }))).toBe('to')
      expect(await refusedField({ ...PARTS, from: { ...PARTS.from, address } })).toBe('from')
    },
  )

  test.for([
    'a\r\nBcc: evil@x.test',
    'a\nb',
    'a\rb',
    'a\0b',
    'a\u0085b',
    'a\u2028b',
    '\uD800',
    'a =?UTF-8?Q?b?=',
  ])('the line %j, in subject and names', async (line) => {
    expect(await refusedField(withLetter({ subject: line }))).toBe('subject')
    expect(await refusedField(withLetter({ toName: line }))).toBe('name')
    expect(await refusedField({ ...PARTS, from: { ...PARTS.from, name: line } })).toBe('name')
  })

  test.for(['', ' \n ', 'a\rb', 'a\r\nb', 'a\0b', 'a\u001Bb', 'a\uDFFF'])(
    'the body %j',
    async (body) => {
      expect(await refusedField(withLetter({ body }))).toBe('body')
    },
  )

  test.for([
    'no-brackets@x',
    '<a@b>\r\nBcc: evil@x.test',
    '<a b@c>',
    '<a@b><c@d>',
    '<>',
    '<ä@b>',
    `<${'x'.repeat(994)}>`,
  ])('the thread id %j', async (id) => {
    expect(await refusedField(withLetter({ inReplyTo: id }))).toBe('thread')
    expect(await refusedField(withLetter({ threadIds: [id] }))).toBe('thread')
  })
})
