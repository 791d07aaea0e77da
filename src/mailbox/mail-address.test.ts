import fc from 'fast-check'
import { expect, test } from 'vitest'
import { validateAddress } from '../letters/recipient-address.ts'
import { domainOfAddress, isOneAddress, isPlainLine } from './mail-address.ts'

const NOT_ONE_ADDRESS = [
  '',
  'margaret',
  '@acme.example',
  'a@',
  'a@b@c',
  'a b@c.example',
  'a,b@c.example',
  'a@c.example,d@e.example',
  '<a@c.example>',
  'Margaret <a@c.example>',
  'group:a@c.example;',
  'a@c.example\r\nRCPT TO:<evil@x.test>',
  'a@c.example\nBcc: evil@x.test',
  'a@c.example\0',
  '"a b"@c.example',
  'a@[127.0.0.1]',
  '@relay.test:a@c.example',
  'a.@c.example',
  '.a@c.example',
  'a..b@c.example',
  'a@-c.example',
  'a@c_d.example',
  'müller@c.example',
  'a@bücher.example',
  'a@c.example ',
  `${'x'.repeat(65)}@c.example`,
  `a@${'x'.repeat(64)}.example`,
  `a@${'x.'.repeat(130)}example`,
  'a(comment)@c.example',
  'a@c.example\u2028',
]

test.for(NOT_ONE_ADDRESS)('%j is not one plain address', (text) => {
  expect(isOneAddress(text)).toBe(false)
})

test.for([
  'margaret.olufsen@acme.example',
  "o'brien+jobs@acme.example",
  'x@localhost',
  'A.B@XN--BCHER-KVA.example',
  `${'x'.repeat(64)}@acme.example`,
])('%j is one plain address', (text) => {
  expect(isOneAddress(text)).toBe(true)
})

test('whatever passes cannot end a command, name a second recipient or leave ASCII', () => {
  const nasty = fc.constantFrom(
    '\r\n',
    '\n',
    '\0',
    ' ',
    ',',
    ';',
    ':',
    '<',
    '>',
    '"',
    '(',
    ')',
    '[',
    ']',
    '\\',
    '@',
    '.',
    'RCPT TO:<e@x.test>',
    'ü',
    '\u2028',
  )
  const text = fc.array(
    fc.oneof(
      nasty,
      fc.string({ maxLength: 6 }),
      fc.constantFrom('a', 'acme', '.example', '@acme.example'),
    ),
    { maxLength: 8 },
  )
  let passed = 0
  fc.assert(
    fc.property(text, (pieces) => {
      const address = pieces.join('')
      const isOne = isOneAddress(address)
      if (isOne) passed += 1
      const isSafe =
        /^[!-~]+$/.test(address) &&
        !/[\s,;:<>"()[\]\\]/.test(address) &&
        address.split('@').length === 2
      expect(isOne && !isSafe).toBe(false)
    }),
    { numRuns: 100_000 },
  )
  // The property means nothing if nothing passes.
  expect(passed).toBeGreaterThan(1_000)
})

test('a hostile text is judged in no time', () => {
  expect(isOneAddress(`${'a.'.repeat(50_000)}@`)).toBe(false)
  expect(isOneAddress(`a@${'a-'.repeat(50_000)}`)).toBe(false)
})

test('the domain is what stands after the last @, in lower case', () => {
  expect(domainOfAddress('Sam@Sender.Test')).toBe('sender.test')
})

test.for(['a\nb', 'a\rb', 'a\0b', 'a\u0085b', 'a\u2029b', '\uDC00'])(
  '%j is not a plain line',
  (text) => {
    expect(isPlainLine(text)).toBe(false)
  },
)

test('every recipient that a letter may have passes the last gate too', () => {
  const local = fc.stringMatching(/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,12}$/)
  const domain = fc.oneof(
    fc.domain(),
    fc.constantFrom('bücher.example', 'ACME.Example', 'xn--bcher-kva.example'),
  )
  let valid = 0
  fc.assert(
    fc.property(local, domain, (before, after) => {
      const address = validateAddress(`${before}@${after}`)
      if (address.ok) valid += 1
      expect(!address.ok || isOneAddress(address.value)).toBe(true)
    }),
    { numRuns: 5_000 },
  )
  expect(valid).toBeGreaterThan(1_000)
})
