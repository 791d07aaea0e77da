import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LOOKS_LIKE } from './recipient-look-alikes.ts'
import { readableDomain, scriptDoubtOf, skeletonOf } from './recipient-script.ts'

describe('punycode', () => {
  test.each([
    ['xn--mller-kva.example', 'müller.example'],
    ['xn--bcher-kva.example', 'bücher.example'],
    ['xn--80ak6aa92e.com', 'аррӏе.com'],
    ['xn--fiqs8s.example', '中国.example'],
    ['xn--.example', 'xn--.example'],
    ['xn--99999999999.example', 'xn--99999999999.example'],
    ['plain.example', 'plain.example'],
  ])('%s reads %s', (domain, readable) => {
    expect(readableDomain(domain)).toBe(readable)
  })

  test('reads back what the platform encodes', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...Array.from('aäöüßéñабвγδε中文z9')),
          minLength: 1,
          maxLength: 12,
        }),
        (label) => {
          const typed = `a${label}.test`.normalize('NFC').toLowerCase()
          const host = URL.canParse(`http://${typed}/`)
            ? new URL(`http://${typed}/`).hostname
            : typed
          expect(readableDomain(host)).toBe(typed)
        },
      ),
    )
  })

  test('never throws on what is no punycode', () => {
    fc.assert(
      fc.property(fc.string(), (label) => typeof readableDomain(`xn--${label}.test`) === 'string'),
    )
  })
})

describe('script of an address', () => {
  test.each([
    ['boss@harborlight.com', null],
    ['boss@müller.example', 'punycode'],
    ['boss@xn--mller-kva.example', 'punycode'],
    ['boss@xn--80ak6aa92e.com', 'look-alike-letters'],
    ['boss@p\u0430ypal.com', 'mixed-script'],
    ['b\u043ess@harborlight.com', 'mixed-script'],
    ['boss@яндекс.example', 'punycode'],
  ])('%s: %s', (address, kind) => {
    expect(scriptDoubtOf(address)?.kind ?? null).toBe(kind)
  })

  test('one Latin letter of a domain replaced by its double from another script is always noticed', () => {
    const doubles = Object.entries(LOOKS_LIKE).filter(([, latin]) => /^[a-z]$/.test(latin))
    let tried = 0
    for (const name of [
      'harborlight',
      'northwind',
      'quickbay',
      'jumpfox',
      'voltzone',
      'papercraft',
    ]) {
      for (const [double, latin] of doubles) {
        for (let at = name.indexOf(latin); at >= 0; at = name.indexOf(latin, at + 1)) {
          const forged = `${name.slice(0, at)}${double}${name.slice(at + 1)}.com`
          expect(scriptDoubtOf(`boss@${new URL(`http://${forged}/`).hostname}`)).not.toBeNull()
          expect(skeletonOf(forged)).toBe(skeletonOf(`${name}.com`))
          tried += 1
        }
      }
    }
    expect(tried).toBeGreaterThan(150)
  })
})
