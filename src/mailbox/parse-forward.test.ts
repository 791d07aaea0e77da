import { describe, expect, it } from 'vitest'
import { multipart, PLAIN_HEAD, rawMail } from '../../test/support/mail-samples.ts'
import { msgOf } from '../../test/support/outlook-files.ts'
import { type ParsedMail } from './message.ts'
import { MAIL_LIMITS } from './parse-limits.ts'
import { parseMail } from './parse-mail.ts'

async function parsed(bytes: Uint8Array): Promise<ParsedMail> {
  const result = await parseMail(bytes, MAIL_LIMITS)
  if (!result.ok) throw new Error(result.refusal.reason)
  return result.value
}

const asAttachment = (mail: Uint8Array, boundary = 'frontier', words = 'See below.'): Buffer =>
  multipart(
    'mixed',
    [
      { head: ['Content-Type: text/plain'], body: words },
      { head: ['Content-Type: message/rfc822'], body: Buffer.from(mail).toString('latin1') },
    ],
    boundary,
  )

describe('a mail forwarded as an attachment', () => {
  it('stands in the text under its own From, Date, Subject and To', async () => {
    const inner = rawMail(
      [
        'To: Sam Rivera <sam@home.example>',
        'From: =?utf-8?Q?J=C3=B6rg?= <joerg@firma.example>',
        'Subject: Your\r\n application',
        'Date: Mon, 9 Nov 2026 09:00:00 +0100',
        'Content-Type: text/html; charset=utf-8',
      ],
      '<p>Unfortunately&nbsp;not.</p>',
    )
    expect((await parsed(asAttachment(inner))).text).toBe(
      [
        'See below.',
        '',
        '---------- Forwarded message ---------',
        'From: Jörg <joerg@firma.example>',
        'Date: Mon, 9 Nov 2026 09:00:00 +0100',
        'Subject: Your application',
        'To: Sam Rivera <sam@home.example>',
        '',
        'Unfortunately not.',
        '',
      ].join('\n'),
    )
  })

  it('is the whole text when nothing was written above it, and brings its invitation', async () => {
    const inner = multipart(
      'mixed',
      [
        { head: ['Content-Type: text/plain'], body: 'An interview.' },
        { head: ['Content-Type: text/calendar'], body: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR' },
      ],
      'inner',
    )
    const mail = await parsed(asAttachment(inner, 'outer', ''))
    expect(mail.text).toMatch(/^---------- Forwarded message/)
    expect(mail.calendars).toHaveLength(1)
  })

  it('is read three deep and no deeper', async () => {
    let mail = rawMail(PLAIN_HEAD, 'The innermost words.')
    for (let level = 1; level <= 3; level += 1) mail = asAttachment(mail, `b${level}`)
    expect((await parsed(mail)).text).toContain('The innermost words.')
    expect((await parsed(asAttachment(mail, 'b4'))).text).not.toContain('The innermost words.')
  })

  it.each([
    [
      'an .eml of no known type',
      'application/octet-stream',
      'Your application.eml',
      rawMail(PLAIN_HEAD, 'Unfortunately not.'),
    ],
    [
      'an Outlook message',
      'application/vnd.ms-outlook',
      'Your application.msg',
      msgOf({
        texts: { '001A': 'IPM.Note', '0037': 'Your application', '1000': 'Unfortunately not.' },
      }),
    ],
  ])('is read from %s too', async (_, type, name, bytes) => {
    const mail = multipart('mixed', [
      { head: ['Content-Type: text/plain'], body: 'See below.' },
      {
        head: [
          `Content-Type: ${type}; name="${name}"`,
          `Content-Disposition: attachment; filename="${name}"`,
          'Content-Transfer-Encoding: base64',
        ],
        body: bytes.toString('base64').replace(/.{76}/g, '$&\r\n'),
      },
    ])
    expect((await parsed(mail)).text).toMatch(
      /Forwarded message[^]*Subject: Your application[^]*Unfortunately not\./,
    )
  })

  it('passes over what is no mail', async () => {
    expect((await parsed(asAttachment(Buffer.from('just words\r\n')))).text.trim()).toBe(
      'See below.',
    )
  })
})
