import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from './parse-text.ts'

describe('plainText', () => {
  it.each([
    ['one\r\ntwo\rthree\n', 'one\ntwo\nthree\n'],
    ['Dear\u00a0Sam,\u202fhello', 'Dear Sam, hello'],
    ['Un\u00adfor\u00adtu\u00adnate\u00adly', 'Unfortunately'],
    ['re\u200bject\ufeffion', 'rejection'],
    ['co\u2011worker', 'co-worker'],
    ['a\u2028b\u0085c', 'a\nb\nc'],
    ['Hello\u200c \u200c\u200d \u034f!', 'Hello  !'],
    ['\u200cTop', 'Top'],
    ['👩\u200d💻 می\u200cخواهم', '👩\u200d💻 می\u200cخواهم'],
    ['Zoë “no” – 50 €', 'Zoë “no” – 50 €'],
    ['', ''],
  ])('makes of %j %j', (text, plain) => {
    expect(plainText(text)).toBe(plain)
  })

  it('changes nothing the second time', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '\r', '\n', '\u00a0', '\u200d', '👩', 'ی'),
    })
    fc.assert(fc.property(text, (value) => plainText(plainText(value)) === plainText(value)))
  })
})
