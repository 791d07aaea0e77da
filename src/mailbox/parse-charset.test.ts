import { describe, expect, it } from 'vitest'
import { repairMisdeclaredUtf8, transcodeUndeclared } from './parse-charset.ts'

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
