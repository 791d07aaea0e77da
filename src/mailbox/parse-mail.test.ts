import { describe, expect, it } from 'vitest'
import { multipart, PLAIN_HEAD, rawMail, SAMPLES } from '../../test/support/mail-samples.ts'
import { type MailAttachment, type ParsedMail } from './message.ts'
import { MAIL_LIMITS } from './parse-limits.ts'
import { parseMail, parseMailHead } from './parse-mail.ts'

async function parsed(bytes: Uint8Array, limits = {}): Promise<ParsedMail> {
  const result = await parseMail(bytes, { ...MAIL_LIMITS, ...limits })
  if (!result.ok) throw new Error(result.refusal.reason)
  return result.value
}

describe('parseMail', () => {
  it('reads a plain mail with all its fields and no problem', async () => {
    const mail = await parsed(rawMail(PLAIN_HEAD, 'Dear Sam,\r\nno.\r\n'))
    expect(mail).toEqual({
      messageId: '<m1@harborlight.example>',
      inReplyTo: null,
      references: [],
      from: { name: 'Margaret Olufsen', address: 'margaret@harborlight.example' },
      sender: null,
      replyTo: [],
      to: [{ name: 'Sam Rivera', address: 'sam@home.example' }],
      cc: [],
      subject: 'Your application',
      sentAt: '2026-11-10T13:05:00.000Z',
      receivedAt: null,
      headers: PLAIN_HEAD.map((line) => {
        const [name = '', value = ''] = line.split(/: (.*)/)
        return { name: name.toLowerCase(), value }
      }),
      text: 'Dear Sam,\nno.\n',
      html: null,
      calendars: [],
      attachments: [],
      bounce: null,
      problems: [],
    })
  })

  it('finds no problem in any well-formed sample but a missing date', async () => {
    for (const sample of SAMPLES) {
      const { problems } = await parsed(sample)
      expect(problems.filter((problem) => !problem.includes('no Date header'))).toEqual([])
    }
  })

  it.each(['windows-1252', 'iso-8859-1', 'us-ascii', 'US-ASCII', 'latin1'])(
    'keeps curly quotes, dashes and the euro sign of a text declared as %s',
    async (charset) => {
      const bytes = 'It\x92s \x93no\x94 \x96 or \x97 50 \x80'
      const type = `Content-Type: text/plain; charset=${charset}`
      expect((await parsed(rawMail([...PLAIN_HEAD, type], bytes))).text.trim()).toBe(
        'It’s “no” – or — 50 €',
      )
      const encoded = bytes.replace(/[\x80-\xff]/g, (letter) => {
        return `=${letter.charCodeAt(0).toString(16).toUpperCase()}`
      })
      const head = [...PLAIN_HEAD, type, 'Content-Transfer-Encoding: quoted-printable']
      expect((await parsed(rawMail(head, encoded))).text.trim()).toBe('It’s “no” – or — 50 €')
    },
  )

  it('keeps them where the mail declares no charset or a wrong one', async () => {
    expect((await parsed(rawMail(PLAIN_HEAD, 'It\x92s 50 \x80'))).text.trim()).toBe('It’s 50 €')
    const utf8 = Buffer.from('It’s 50 €', 'utf8').toString('latin1')
    const head = [...PLAIN_HEAD, 'Content-Type: text/plain; charset=iso-8859-1']
    expect((await parsed(rawMail(head, utf8))).text.trim()).toBe('It’s 50 €')
  })

  it('shows the HTML part as text when there is no plain one', async () => {
    const html =
      '<html><head><title>T</title><style>p{}</style></head><body><h1>Dear Sam</h1>' +
      '<p>See <a href="https://x.example">our page</a>.<br>Bye</p><img alt="pixel" src="x"></body>'
    const mail = await parsed(rawMail([...PLAIN_HEAD, 'Content-Type: text/html'], html))
    expect(mail.text).toBe('Dear Sam\n\nSee our page.\nBye')
    expect(mail.html).toContain('<h1>')
  })

  it('prefers the plain part, unless it only says that the mail is HTML', async () => {
    const both = (plain: string): Buffer =>
      multipart('alternative', [
        { head: ['Content-Type: text/plain'], body: plain },
        { head: ['Content-Type: text/html'], body: '<p>Rich</p>' },
      ])
    expect((await parsed(both('Plain'))).text.trim()).toBe('Plain')
    expect((await parsed(both('Please view this HTML e-mail in a browser.'))).text).toBe('Rich')
    expect((await parsed(both('  '))).text).toBe('Rich')
  })

  it('lists attachments with their size and collects calendars, also by file name', async () => {
    const mail = await parsed(
      multipart('mixed', [
        { head: ['Content-Type: text/plain'], body: 'Hello' },
        {
          head: [
            'Content-Type: application/pdf',
            'Content-Disposition: attachment; filename=a.pdf',
          ],
          body: '12345',
        },
        { head: ['Content-Type: text/calendar; charset=utf-8'], body: 'BEGIN:VCALENDAR' },
        {
          head: [
            'Content-Type: application/octet-stream; name="x.ics"',
            'Content-Transfer-Encoding: base64',
          ],
          body: Buffer.from('BEGIN:VCALENDAR\nX:1').toString('base64'),
        },
        { head: ['Content-Type: message/rfc822'], body: 'Subject: old\r\n\r\nOlder text' },
      ]),
    )
    expect(mail.calendars.map((calendar) => calendar.trim())).toEqual([
      'BEGIN:VCALENDAR',
      'BEGIN:VCALENDAR\nX:1',
    ])
    const pdf: MailAttachment = { filename: 'a.pdf', contentType: 'application/pdf', size: 6 }
    expect(mail.attachments).toContainEqual(pdf)
    expect(mail.attachments.map(({ contentType }) => contentType)).toContain('message/rfc822')
  })

  it('takes the first of two From headers and says so', async () => {
    const mail = await parsed(
      rawMail(['From: a@first.example', 'From: b@second.example', 'Date: x']),
    )
    expect(mail.from?.address).toBe('a@first.example')
    expect(mail.problems).toEqual([
      'this mail has 2 From headers; the first was taken',
      'its Date header cannot be read: x',
    ])
  })

  it('never puts the present in the place of a date it cannot read', async () => {
    const received = 'Received: from a by b; Tue, 10 Nov 2026 14:05:07 +0100'
    const mail = await parsed(rawMail([received, 'From: a@b.example', 'Date: soon']))
    expect(mail.sentAt).toBeNull()
    expect(mail.receivedAt).toBe('2026-11-10T13:05:07.000Z')
  })

  it('takes ids only from between angle brackets', async () => {
    const mail = await parsed(
      rawMail([
        'From: a@b.example',
        'Message-ID: no-brackets@b.example',
        'In-Reply-To: Your message of Monday <p@b.example>',
        'References: <r1@b.example> and words <r2@b.example>',
      ]),
    )
    expect(mail.messageId).toBeNull()
    expect(mail.inReplyTo).toBe('<p@b.example>')
    expect(mail.references).toEqual(['<r1@b.example>', '<r2@b.example>'])
  })

  it('cuts text and HTML that are too long and says so', async () => {
    const html = await parsed(
      rawMail([...PLAIN_HEAD, 'Content-Type: text/html'], '<p>word</p>'.repeat(200)),
      { htmlChars: 1000, textChars: 50 },
    )
    expect(html.html).toHaveLength(1000)
    expect(html.text).toHaveLength(50)
    expect(html.problems).toEqual([
      'the HTML part of this mail is very long; only its beginning was read',
      'the text of this mail is very long; only its beginning was read',
    ])
  })

  it('says which headers list more addresses than were read', async () => {
    const to = Array.from({ length: 30 }, (_, index) => `u${index}@x.example`).join(', ')
    const mail = await parsed(rawMail([...PLAIN_HEAD.slice(0, 1), `To: ${to}`]), {
      addressCount: 20,
    })
    expect(mail.to).toHaveLength(20)
    expect(mail.problems).toContain(
      'the To header lists more than 20 addresses; the rest were not read',
    )
  })

  it.each([
    ['nothing at all', '', 'it is empty'],
    ['prose', 'Dear Sam,\n\nwe chose someone else.', 'no mail headers were found in it'],
    [
      'too many bytes',
      `Subject: x\n\n${'x'.repeat(2000)}`,
      'this mail is larger than 0.0009765625 MB; it was not read',
    ],
  ])('refuses %s', async (_, text, reason) => {
    const result = await parseMail(Buffer.from(text), { ...MAIL_LIMITS, messageBytes: 1024 })
    expect(result).toEqual({ ok: false, refusal: { reason } })
  })
})

describe('parseMailHead', () => {
  it('reads who wrote what and when, and leaves the text alone', () => {
    const result = parseMailHead(rawMail(PLAIN_HEAD), MAIL_LIMITS)
    expect(result.ok && result.value).toMatchObject({ subject: 'Your application', text: '' })
  })
})
