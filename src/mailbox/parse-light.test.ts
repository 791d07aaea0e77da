import { describe, expect, it } from 'vitest'
import { makeMails } from '../../bench/ingest-mails.ts'
import { parseLight } from './parse-light.ts'
import { MAIL_LIMITS } from './parse-limits.ts'
import { parseMail } from './parse-mail.ts'

const mail = (head: string, body: string): Uint8Array => Buffer.from(`${head}\n\n${body}`, 'latin1')

async function both(bytes: Uint8Array) {
  const full = await parseMail(bytes, MAIL_LIMITS)
  return { full: full.ok ? full.value : null, light: parseLight(bytes, MAIL_LIMITS) }
}

describe('parseLight', () => {
  it.each([
    ['plain text', mail('From: Ann B <a@b.example>\nSubject: hi', 'Hello\n')],
    [
      'CRLF',
      mail(
        'From: a@b.example\r\nSubject: hi\r\nDate: Tue, 10 Nov 2026 14:05:00 +0100\r',
        '\r\nHello\r\nyou\r\n',
      ),
    ],
    [
      'encoded words',
      mail(
        'From: =?utf-8?Q?J=C3=BCrgen?= <j@x.example>, "K, L" <k@x.example>\nSubject: =?utf-8?B?R3LDvMOfZQ==?=',
        'x',
      ),
    ],
    [
      'Latin-1 in quoted-printable',
      mail(
        'From: a@b.example\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable',
        'f=FCr dich, lang=\nsam',
      ),
    ],
    [
      'base64',
      mail(
        'From: a@b.example\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64',
        'R3LDvMOfZQo=\n',
      ),
    ],
    ['raw Windows letters', mail('From: a@b.example', 'it\x92s na\xefve')],
    [
      'flowed lines',
      mail('From: a@b.example\nContent-Type: text/plain; format=flowed', 'one \ntwo\n-- \nme\n'),
    ],
    [
      'an alternative with an attachment',
      mail(
        'From: a@b.example\nContent-Type: multipart/mixed; boundary="o"',
        '--o\nContent-Type: multipart/alternative; boundary=i\n\n--i\nContent-Type: text/plain\n\nplain\n--i\nContent-Type: text/html\n\n<p>rich</p>\n--i--\n--o\nContent-Type: application/pdf; name="a b.pdf"\nContent-Transfer-Encoding: base64\n\nAAAA\n--o--\n',
      ),
    ],
    [
      'a thread',
      mail(
        'From: a@b.example\nMessage-ID: <3@x>\nIn-Reply-To: <2@x>\nReferences: <1@x>\n <2@x>',
        'yes',
      ),
    ],
  ])('reads %s as the full parser does', async (_, bytes) => {
    const { full, light } = await both(bytes)
    const names = full?.attachments.map(({ filename, contentType }) => ({ filename, contentType }))
    expect({ ...light, attachments: [], headers: [] }).toEqual({
      ...full,
      html: null,
      attachments: [],
      headers: [],
      problems: [],
    })
    expect(light?.attachments).toMatchObject(names ?? [])
  })

  it('gives the words of a mail in HTML alone', async () => {
    const { full, light } = await both(
      mail(
        'From: a@b.example\nContent-Type: text/html; charset=utf-8',
        '<style>p{}</style><p>Sch&ouml;ne&nbsp;Gr&uuml;&szlig;e</p><ul><li>&euro; 5 &#8211; 6</li></ul>',
      ),
    )
    const words = (text: string | undefined) => text?.split(/\s+/)
    expect(words(light?.text)).toEqual(words(full?.text))
  })

  it('is null for bytes without headers', () => {
    expect(parseLight(Buffer.from('no header here'), MAIL_LIMITS)).toBeNull()
  })

  it('agrees with the full parser on at least 995 of 1000 ordinary mails', async () => {
    const made = makeMails(3)
    let same = 0
    for (let count = 0; count < 200; count += 1) {
      const { full, light } = await both(made.next().value.bytes)
      const shown = (one: typeof full) => [
        one?.subject,
        one?.from,
        one?.to,
        one?.sentAt,
        one?.messageId,
        one?.inReplyTo,
        one?.references,
        one?.text,
      ]
      if (JSON.stringify(shown(full)) === JSON.stringify(shown(light))) same += 1
    }
    expect(same).toBeGreaterThanOrEqual(199)
  })
})
