import { describe, expect, it } from 'vitest'
import { PLAIN_HEAD, rawMail } from '../../test/support/mail-samples.ts'
import { repairMisdeclaredUtf8, transcodeUndeclared } from './parse-charset.ts'
import { MAIL_LIMITS } from './parse-limits.ts'
import { parseMail } from './parse-mail.ts'

describe('the decoder of this Node', () => {
  it.each(['windows-1252', 'iso-8859-1', 'us-ascii'])(
    'reads 0x80 to 0x9f of %s as quotes, dashes and the euro sign',
    (charset) => {
      const bytes = Uint8Array.of(0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x80)
      expect(new TextDecoder(charset).decode(bytes)).toBe('‘’“”–—€')
    },
  )
})

describe('repairMisdeclaredUtf8', () => {
  it.each([
    ['itâ€™s 5 â‚¬', 'it’s 5 €'],
    ['GrÃ¼ÃŸe', 'Grüße'],
    ['Grüße', 'Grüße'],
    ['it’s 5 €', 'it’s 5 €'],
    ['Ã', 'Ã'],
    ['日本語 Ã¼', '日本語 Ã¼'],
    ['plain', 'plain'],
  ])('turns "%s" into "%s"', (text, repaired) => {
    expect(repairMisdeclaredUtf8(text)).toBe(repaired)
  })
})

describe('transcodeUndeclared', () => {
  const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')

  it('reads raw windows-1252 that is declared as nothing or as UTF-8', () => {
    const source = latin1('Content-Type: text/plain; charset=utf-8\n\nGr\xfc\xdfe \x96 \x80')
    expect(new TextDecoder().decode(transcodeUndeclared(source) ?? undefined)).toMatch('Grüße – €')
  })

  it.each([
    ['plain ASCII', latin1('Subject: x\n\nplain')],
    ['valid UTF-8', Buffer.from('Subject: x\n\nGrüße')],
    ['another declared charset', latin1('Content-Type: text/plain; charset=koi8-r\n\n\xf0\xd2')],
  ])('leaves %s alone', (_, source) => {
    expect(transcodeUndeclared(source)).toBeNull()
  })
})

describe('a text that is not the UTF-8 it says it is', () => {
  const text = async (type: string, body: string): Promise<string> => {
    const result = await parseMail(rawMail([...PLAIN_HEAD, type], body), MAIL_LIMITS)
    return result.ok ? result.value.text.trim() : result.refusal.reason
  }

  it.each([
    ['in quoted-printable', 'quoted-printable', 'Fr=F6hliche Gr=FC=DFe =96 5 =80'],
    [
      'in base64',
      'base64',
      Buffer.from('Fr\xf6hliche Gr\xfc\xdfe \x96 5 \x80', 'latin1').toString('base64'),
    ],
  ])('is read as windows-1252 %s, declared or not', async (_, encoding, body) => {
    for (const charset of ['; charset=UTF-8', ';\r\n charset="utf-8"', '', '; format=flowed']) {
      const type = `Content-Type: text/plain${charset}\r\nContent-Transfer-Encoding: ${encoding}`
      expect(await text(type, body)).toBe('Fröhliche Grüße – 5 €')
    }
  })

  it('is read as the charset that its HTML names', async () => {
    const html =
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">'
    const body = Buffer.from(`${html}<p>\x93\xfa\x96\x7b</p>`, 'latin1').toString('base64')
    const type = 'Content-Type: text/html\r\nContent-Transfer-Encoding: base64'
    expect(await text(type, body)).toBe('日本')
  })

  it('stays UTF-8 when only a letter of it is broken', async () => {
    const type =
      'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable'
    expect(await text(type, 'Gr=C3=BC=C3=9Fe =C3')).toBe('Grüße \ufffd')
  })
})
