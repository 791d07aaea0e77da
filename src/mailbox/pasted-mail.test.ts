import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mailFromPaste } from './pasted-mail.ts'

const NOW = '2026-11-23T09:00:00.000Z'
const MARGARET = { name: 'Margaret Olufsen', address: 'margaret@harborlight.example' }
const TEXT = 'Dear Sam,\n\nwe chose someone else.'

/** A pasted text beside what is read from it. */
const COPIES: readonly [program: string, pasted: string, sentAt: string | null][] = [
  [
    'Outlook',
    `From: Margaret Olufsen <margaret@harborlight.example>\nSent: Tuesday, November 10, 2026 2:05 PM\nTo: Sam Rivera <sam@home.example>\nSubject: Your application\n\n${TEXT}`,
    '2026-11-10T14:05:00.000Z',
  ],
  [
    'German Outlook',
    `Von: Margaret Olufsen <margaret@harborlight.example>\r\nGesendet: Dienstag, 10. November 2026 14:05\r\nAn: Sam Rivera <sam@home.example>\r\nBetreff: Your application\r\n\r\n${TEXT}`,
    '2026-11-10T14:05:00.000Z',
  ],
  [
    'French Outlook',
    `De : Margaret Olufsen <margaret@harborlight.example>\nEnvoyé : mardi 10 novembre 2026 14:05\nÀ : Sam Rivera <sam@home.example>\nObjet : Your application\n\n${TEXT}`,
    '2026-11-10T14:05:00.000Z',
  ],
  [
    'old Outlook',
    `From: Margaret Olufsen [mailto:margaret@harborlight.example]\nSent: 10.11.2026 14:05\nTo: Sam Rivera <sam@home.example>\nSubject: Your application\n\n${TEXT}`,
    '2026-11-10T14:05:00.000Z',
  ],
  [
    'Apple Mail',
    `From: Margaret Olufsen <margaret@harborlight.example>\nSubject: Your application\nDate: 10. November 2026 at 14:05:07 CET\nTo: Sam Rivera <sam@home.example>\n\n${TEXT}`,
    '2026-11-10T13:05:07.000Z',
  ],
  [
    'German Apple Mail, forwarded',
    `Anfang der weitergeleiteten Nachricht:\n\nVon: Margaret Olufsen <margaret@harborlight.example>\nBetreff: Your application\nDatum: 10. November 2026 um 14:05:07 MEZ\nAn: Sam Rivera <sam@home.example>\n\n${TEXT}`,
    '2026-11-10T13:05:07.000Z',
  ],
  [
    'Gmail, forwarded',
    `---------- Forwarded message ---------\nFrom: Margaret Olufsen <margaret@harborlight.example>\nDate: Tue, Nov 10, 2026 at 2:05 PM\nSubject: Your application\nTo: Sam Rivera <sam@home.example>\n\n\n${TEXT}`,
    '2026-11-10T14:05:00.000Z',
  ],
  [
    'Gmail on the web',
    `Your application\nInbox\n\nMargaret Olufsen <margaret@harborlight.example>\nTue, Nov 10, 2026, 2:05 PM (13 days ago)\nTo: Sam Rivera <sam@home.example>\n\n${TEXT}`,
    '2026-11-10T14:05:00.000Z',
  ],
  [
    'Thunderbird, with bold labels and values below',
    `*Subject:*\nYour application\n*Date:*\nTue, 10 Nov 2026 14:05:07 +0100\n*From:*\nMargaret Olufsen <margaret@harborlight.example>\n*To:*\nSam Rivera <sam@home.example>\n\n${TEXT}`,
    '2026-11-10T13:05:07.000Z',
  ],
]

describe('mailFromPaste', () => {
  it.each(COPIES)('reads what was copied out of %s', (_, pasted, sentAt) => {
    const mail = mailFromPaste(pasted, NOW)
    expect(mail).toMatchObject({
      from: MARGARET,
      to: [{ name: 'Sam Rivera', address: 'sam@home.example' }],
      subject: 'Your application',
      sentAt,
      receivedAt: sentAt,
      text: TEXT,
      problems: [],
    })
  })

  it('takes text without headers as the mail itself, received now', () => {
    const mail = mailFromPaste(`\n\n${TEXT}\n`, NOW)
    expect(mail).toMatchObject({
      from: null,
      subject: '',
      sentAt: null,
      receivedAt: NOW,
      text: TEXT,
    })
  })

  it('never makes up an id', () => {
    for (const [, pasted] of COPIES) {
      expect(mailFromPaste(pasted, NOW)).toMatchObject({
        messageId: null,
        inReplyTo: null,
        references: [],
      })
    }
  })

  it.each([
    ['From: the bottom of my heart, thank you.\nSam'],
    ['To: everyone on the team\n\nthank you'],
    ['Dear Sam,\n\nNote: call Margaret.\nDate: soon.\nbye'],
    ['We chose: someone else.\nBest: M.'],
  ])('leaves prose with colons whole: %j', (text) => {
    expect(mailFromPaste(text, NOW)).toMatchObject({ from: null, subject: '', text })
  })

  it('takes headers from the top only, not from a mail quoted below', () => {
    const text = `${TEXT}\n\nFrom: Sam <sam@home.example>\nSent: Monday\nSubject: Hello\n\nold`
    expect(mailFromPaste(text, NOW)).toMatchObject({ from: null, text })
  })

  it.each([
    ['Olufsen, Margaret <M@Harborlight.example>', 'Olufsen, Margaret', 'm@harborlight.example'],
    ['"Margaret Olufsen" <m@harborlight.example>', 'Margaret Olufsen', 'm@harborlight.example'],
    ['m@harborlight.example', '', 'm@harborlight.example'],
    ['Margaret Olufsen', 'Margaret Olufsen', ''],
  ])('reads the sender %s', (from, name, address) => {
    expect(mailFromPaste(`From: ${from}\nSubject: x\n\ny`, NOW).from).toEqual({ name, address })
  })

  it('reads lists of recipients with commas or semicolons', () => {
    const people = [
      { name: 'Doe, Jane', address: 'j@x.example' },
      { name: 'Sam', address: 's@x.example' },
    ]
    const paste = (to: string) => mailFromPaste(`Subject: x\nTo: ${to}\n\ny`, NOW).to
    expect(paste('Doe, Jane <j@x.example>; Sam <s@x.example>')).toEqual(people)
    expect(paste('Doe, Jane <j@x.example>, Sam <s@x.example>')).toEqual(people)
  })

  it('drops the invisible characters that come along from a browser', () => {
    const mail = mailFromPaste('\ufeffSubject:\u00a0Your\u200b application\n\nHello\u00a0Sam', NOW)
    expect(mail).toMatchObject({ subject: 'Your application', text: 'Hello Sam' })
  })

  it('says when a date cannot be read, and gives the present for none', () => {
    const mail = mailFromPaste('Subject: x\nSent: 03/04/2026 10:00\n\ny', NOW)
    expect(mail).toMatchObject({ sentAt: null, receivedAt: NOW })
    expect(mail.problems).toEqual(['its date cannot be read: 03/04/2026 10:00'])
  })

  it('never throws and never loses the text of a paste', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('From:', 'Subject: x', 'Sent: y', 'a <b@c.d>', ''),
    )
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const mail = mailFromPaste(lines.join('\n'), NOW)
        expect(mail.text.length).toBeLessThanOrEqual(lines.join('\n').length)
        expect(mail.receivedAt).not.toBe('')
      }),
    )
  })
})
