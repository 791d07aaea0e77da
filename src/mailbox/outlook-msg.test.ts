import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mutate, seeded } from '../../test/support/mail-samples.ts'
import { type ItemSketch, msgOf } from '../../test/support/outlook-files.ts'
import type { ParsedMail } from './message.ts'
import { readOutlookMsg } from './outlook-msg.ts'
import { MAIL_LIMITS } from './parse-limits.ts'
import { parseMail } from './parse-mail.ts'

async function parsed(item: ItemSketch): Promise<ParsedMail> {
  const read = readOutlookMsg(msgOf(item))
  if (read === null || !('mail' in read)) throw new Error('no mail')
  const result = await parseMail(read.mail, MAIL_LIMITS)
  if (!result.ok) throw new Error(result.refusal.reason)
  return result.value
}

const SENDER = {
  '0042': 'Margaret "Meg" Olufsen',
  '5D02': 'M.Olufsen@harborlight.example',
  '0065': '/O=HL/CN=M',
}
const NOTE: ItemSketch = {
  texts: {
    '001A': 'IPM.Note',
    '0037': 'Your application — Leitung',
    ...SENDER,
    '1035': '<m1@harborlight.example>',
    '1042': '<a1@home.example>',
    '1039': '<a0@home.example> <a1@home.example>',
    '1000': `Dear Sam,\r\n\r\nwe chose someone else.\r\n${'More words. '.repeat(500)}`,
  },
  instants: { '0039': '2026-11-10T13:05:07.000Z' },
  recipients: [
    { texts: { '3001': 'Sam Rivera', '39FE': 'sam@home.example' }, numbers: { '0C15': 1 } },
    { texts: { '3001': 'Tom Beck', '3003': 'tom@harborlight.example' }, numbers: { '0C15': 2 } },
  ],
}

describe('readOutlookMsg', () => {
  it('makes of the properties a mail with its people, thread, date and text', async () => {
    const mail = await parsed(NOTE)
    expect(mail).toMatchObject({
      from: { name: 'Margaret "Meg" Olufsen', address: 'm.olufsen@harborlight.example' },
      to: [{ name: 'Sam Rivera', address: 'sam@home.example' }],
      cc: [{ name: 'Tom Beck', address: 'tom@harborlight.example' }],
      subject: 'Your application — Leitung',
      sentAt: '2026-11-10T13:05:07.000Z',
      messageId: '<m1@harborlight.example>',
      inReplyTo: '<a1@home.example>',
      references: ['<a0@home.example>', '<a1@home.example>'],
      problems: [],
    })
    expect(mail.text).toMatch(/^Dear Sam,\n\nwe chose someone else\.\nMore words\./)
  })

  it('keeps the headers it came with, but not those about a body that is no longer there', async () => {
    const headers = [
      'Microsoft Mail Internet Headers Version 2.0',
      'Received: from mx by home; Tue, 10 Nov 2026 14:05:07 +0100',
      'DKIM-Signature: v=1;',
      '\td=harborlight.example',
      'From: Meg <meg@harborlight.example>',
      'Content-Type: multipart/mixed; boundary="gone"',
      'List-Id: <jobs.harborlight.example>',
    ]
    const mail = await parsed({ ...NOTE, texts: { ...NOTE.texts, '007D': headers.join('\r\n') } })
    expect(mail.from?.name).toBe('Meg')
    expect(mail.headers.map(({ name }) => name).slice(0, 4)).toEqual([
      'received',
      'dkim-signature',
      'from',
      'list-id',
    ])
    expect(mail.text).toContain('we chose someone else')
  })

  it('reads HTML in its code page', async () => {
    const html = Buffer.from('<p>It\x92s a \x93no\x94</p>', 'latin1')
    const mail = await parsed({
      texts: { '001A': 'IPM.Note', '0037': 'x' },
      bytes: { '1013': html },
      numbers: { '3FDE': 1252 },
    })
    expect(mail.text).toBe('It’s a “no”')
  })

  it('reads an attached mail as a forwarded original, and says what else is attached', async () => {
    const mail = await parsed({
      ...NOTE,
      texts: { '001A': 'IPM.Note', '0037': 'Fwd', '1000': 'See below.' },
      attachments: [
        {
          texts: { '3001': 'Your application' },
          inner: {
            ...NOTE,
            attachments: [{ texts: { '3707': 'inner.txt' }, bytes: { '3701': Buffer.from('x') } }],
          },
        },
        {
          texts: { '3707': 'letter.pdf', '370E': 'application/pdf' },
          bytes: { '3701': Buffer.from('%PDF') },
        },
      ],
    })
    expect(mail.text).toMatch(/^See below\.\n\n-+ Forwarded message -+\nFrom: "?Margaret/)
    expect(mail.text).toContain('we chose someone else')
    expect(mail.attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
      ['Your application.eml', 'message/rfc822'],
      ['letter.pdf', 'application/pdf'],
    ])
  })

  it('gives an invitation as a calendar text', async () => {
    const mail = await parsed({
      ...NOTE,
      texts: {
        ...NOTE.texts,
        '001A': 'IPM.Schedule.Meeting.Request',
        '8002': 'Room 3; first floor',
      },
      instants: { '8000': '2026-11-20T14:00:00.000Z', '8001': '2026-11-20T15:00:00.000Z' },
      named: { 0x820d: 0, 0x820e: 1, 0x8208: 2 },
    })
    expect(mail.calendars).toHaveLength(1)
    expect(mail.calendars[0]?.split('\n')).toEqual(
      expect.arrayContaining([
        'METHOD:REQUEST',
        'DTSTART:20261120T140000Z',
        'DTEND:20261120T150000Z',
        String.raw`LOCATION:Room 3\; first floor`,
        'ORGANIZER;CN="Margaret Meg Olufsen":mailto:m.olufsen@harborlight.example',
      ]),
    )
  })

  it.each([
    ['IPM.Appointment', 'is a calendar entry, no mail'],
    ['IPM.Contact', 'is a contact, no mail'],
    ['IPM.Task', 'is a task, no mail'],
    ['IPM.StickyNote', 'is an Outlook item of another kind, no mail'],
  ])('says of %s that it %s', (messageClass, says) => {
    expect(readOutlookMsg(msgOf({ texts: { '001A': messageClass } }))).toEqual({ says })
  })

  it('lets no property begin a header of its own', async () => {
    const mail = await parsed({
      texts: { '001A': 'IPM.Note', '0037': 'x\r\nBcc: evil@x.example', '0042': 'A\r\nB: c' },
    })
    expect(mail.headers.map(({ name }) => name)).toEqual([
      'from',
      'subject',
      'mime-version',
      'content-type',
      'content-transfer-encoding',
    ])
  })

  it('reads nothing from bytes that are none', () => {
    expect(readOutlookMsg(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBeNull()
    expect(readOutlookMsg(Buffer.alloc(4096, 0xff))).toBeNull()
  })

  it('always ends, and holds no more than a few times the file, on files damaged in any way', () => {
    const sound = msgOf({ ...NOTE, attachments: [{ texts: { '3001': 'a' }, inner: NOTE }] })
    const bytesOf = (seed: number): number => {
      const read = readOutlookMsg(mutate(sound, seeded(seed)))
      return read !== null && 'mail' in read ? read.mail.length : 0
    }
    fc.assert(
      fc.property(fc.integer(), (seed) => bytesOf(seed) < sound.length * 8),
      { numRuns: 500 },
    )
  })
})
