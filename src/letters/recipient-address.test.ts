import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { validateAddress } from './recipient-address.ts'

const reasonFor = (text: string): string => {
  const result = validateAddress(text)
  return result.ok ? 'taken' : result.refusal.why
}

describe('an address to write to', () => {
  test.each([
    ['m.olufsen@harborlight.test', 'm.olufsen@harborlight.test'],
    ['M.Olufsen@HarborLight.Test', 'M.Olufsen@harborlight.test'],
    ["o'neil+jobs@mail.example.co.uk", "o'neil+jobs@mail.example.co.uk"],
    ['slug+email+token@talent.icims.com', 'slug+email+token@talent.icims.com'],
    ['kontakt@müller.example', 'kontakt@xn--mller-kva.example'],
    ['kontakt@xn--mller-kva.example', 'kontakt@xn--mller-kva.example'],
  ])('%s is taken as %s', (text, address) => {
    expect(validateAddress(text)).toEqual({ ok: true, value: address })
  })

  test.each([
    ['', 'it is empty'],
    ['boss', 'there is no @ in it'],
    ['a@b@c.test', 'there is more than one @ in it'],
    ['@b.test', 'nothing stands before the @'],
    ['b@y.test\r\nRCPT TO:<evil@x.test>', 'it holds a line break'],
    ['b@y.test\nBcc: evil@x.test', 'it holds a line break'],
    ['b@y.test\u2028', 'it holds a space or a character that cannot be seen'],
    ['b\u0000@y.test', 'it holds a space or a character that cannot be seen'],
    ['b@y.test ', 'it holds a space or a character that cannot be seen'],
    ['b\u200b@y.test', 'it holds a space or a character that cannot be seen'],
    ['Boss <b@y.test>', 'it holds a space or a character that cannot be seen'],
    ['<b@y.test>', 'give one bare address, without a name, brackets or a list'],
    ['b@y.test,evil@x.test', 'give one bare address, without a name, brackets or a list'],
    ['group:b@y.test;', 'give one bare address, without a name, brackets or a list'],
    [
      'jürgen@y.test',
      'many servers do not deliver to “ü” before the @; use the address without it',
    ],
    ['b@localhost', 'what stands behind the @ is no domain name'],
    ['b@[127.0.0.1]', 'what stands behind the @ is no domain name'],
    ['b@127.0.0.1', 'what stands behind the @ is no domain name'],
    ['b@-y.test', 'what stands behind the @ is no domain name'],
    ['b@y..test', 'what stands behind the @ is no domain name'],
    ['b@y.test.', 'what stands behind the @ is no domain name'],
    ['b@evil。test', 'what stands behind the @ is no domain name'],
    ['b@y%2etest', 'what stands behind the @ is no domain name'],
    [`${'a'.repeat(65)}@y.test`, 'more than 64 characters stand before the @'],
    [`b@${'y.'.repeat(130)}test`, 'it has 266 characters; an address has at most 254'],
  ])('%j is refused: %s', (text, why) => {
    expect(reasonFor(text)).toBe(why)
  })

  test.each([
    '.b@y.test',
    'b.@y.test',
    'b..c@y.test',
    '"b c"@y.test',
    'b(c)@y.test',
    'b:c@y.test',
    'b\\c@y.test',
  ])('%s is refused for what stands before the @', (text) => {
    expect(validateAddress(text).ok).toBe(false)
  })

  test('a refusal shows the value on one line, cut short', () => {
    const result = validateAddress(`b@y.test\r\n${'x'.repeat(300)}`)
    expect(result.ok ? '' : result.refusal.value).not.toMatch(/[\r\n]/)
    expect(result.ok ? '' : result.refusal.value.length).toBeLessThanOrEqual(80)
  })
})

const hostile = fc.constantFrom(
  '\r\n',
  '\n',
  '\r',
  '\0',
  ' ',
  '\t',
  ',',
  ';',
  '<',
  '>',
  ':',
  '"',
  '\\',
  '@',
  '\u0085',
  '\u2028',
  '(',
  ')',
  '[',
  ']',
  '%',
  'RCPT TO:',
  'x',
)
const injected = fc
  .array(
    fc.oneof(hostile, fc.constantFrom('b@y.test', 'evil@x.test'), fc.string({ maxLength: 5 })),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))

const ONE_ADDRESS = /^[\x21\x23-\x27*+\x2d-\x39=?A-Z^-~]{1,64}@[a-z0-9.-]{3,253}$/

test('whatever is typed, only one plain ASCII address comes out', () => {
  fc.assert(
    fc.property(fc.oneof(injected, fc.emailAddress(), fc.string({ unit: 'grapheme' })), (text) => {
      const result = validateAddress(text)
      const shown = result.ok ? result.value : result.refusal.value
      expect(shown).not.toMatch(/[\r\n\0]/)
      expect(!result.ok || ONE_ADDRESS.test(shown)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('what was taken is taken again unchanged', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (text) => {
      const result = validateAddress(text)
      expect(result.ok ? validateAddress(result.value) : result).toEqual(result)
    }),
  )
})
