import { describe, expect, it } from 'vitest'
import { PLAIN_HEAD, rawMail } from '../../test/support/mail-samples.ts'
import { MAIL_LIMITS } from './parse-limits.ts'
import { parseMail } from './parse-mail.ts'
import { decodeUtf7, isUtf7 } from './parse-utf7.ts'

describe('decodeUtf7', () => {
  it.each([
    ['Hi Mom -+Jjo--!', 'Hi Mom -☺-!'],
    ['A+ImIDkQ.', 'A≢Α.'],
    ['+ZeVnLIqe-', '日本語'],
    ['1 +- 1', '1 + 1'],
    ['plain', 'plain'],
    ['C+', 'C+'],
    ['+A', ''],
  ])('makes of %j %j', (text, decoded) => {
    expect(decodeUtf7(text)).toBe(decoded)
  })
})

describe('a mail in UTF-7', () => {
  it.each(['utf-7', 'UTF7', 'unicode-1-1-utf-7'])('is read when it says %s', async (charset) => {
    const head = PLAIN_HEAD.map((line) =>
      line.startsWith('Subject') ? `Subject: =?${charset}?Q?R+APw-ckmeldung?=` : line,
    )
    const mail = rawMail(
      [...head, `Content-Type: text/plain; charset="${charset}"`],
      'F+APw-r Sie+ACE-',
    )
    expect(isUtf7(charset)).toBe(true)
    expect(await parseMail(mail, MAIL_LIMITS)).toMatchObject({
      value: { subject: 'Rückmeldung', text: expect.stringContaining('Für Sie!') },
    })
  })
})
