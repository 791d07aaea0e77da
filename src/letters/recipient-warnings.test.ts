import { describe, expect, test } from 'vitest'
import {
  address,
  choose,
  FROM_HER,
  kindsOf,
  mail,
  MARGARET,
  NO_REPLY,
} from './fixtures/recipient-mails.ts'

describe('warnings', () => {
  test('an address known from this mail alone is new; one known before is not', () => {
    expect(kindsOf(choose({}))).toEqual(['new-address'])
    expect(kindsOf(choose({ known: [MARGARET] }))).toEqual([])
  })

  test('Reply-To and From are both named, and a foreign Reply-To is not filled in', () => {
    const choice = choose({
      mail: mail({ ...NO_REPLY, replyTo: [address('margaret.olufsen@freemail.test', 'Margaret')] }),
      person: { name: 'Margaret Olufsen', email: 'margaret.olufsen@freemail.test', title: null },
    })
    expect(choice.address).toBeNull()
    expect(choice.warnings.find((warning) => warning.kind === 'reply-to-differs')?.values).toEqual([
      'margaret.olufsen@freemail.test',
      'no-reply@harborlight.com',
    ])
  })

  test('a name that shows another address', () => {
    const choice = choose({
      mail: mail({ from: address('x@elsewhere.test', 'm.olufsen@harborlight.com') }),
    })
    expect(kindsOf(choice)).toContain('name-holds-address')
    expect(choice.address).toBeNull()
    expect(choice.candidates).toHaveLength(1)
  })

  test.each([
    ['mx.home.test; dkim=fail; dmarc=fail (p=reject)', true],
    ['mx.home.test; dkim=fail header.d=x', true],
    ['mx.home.test; dkim=fail; dkim=pass header.d=harborlight.com; dmarc=pass', false],
    ['mx.home.test; spf=softfail; dkim=pass', false],
  ])('Authentication-Results “%s”: %s', (value, isWarned) => {
    const choice = choose({
      mail: mail({ ...FROM_HER, headers: [{ name: 'authentication-results', value }] }),
    })
    expect(kindsOf(choice).includes('authentication-failed')).toBe(isWarned)
  })

  test.each([
    ['m.olufsen@harborl\u0456ght.com', 'mixed-script'],
    [`m.olufsen@${new URL('http://harborlíght.com').hostname}`, 'looks-like-known'],
    ['m.olufsen@harbor1ight.com', 'looks-like-known'],
    ['m.olufsen@harborlights.com', 'looks-like-known'],
    ['m.olufsen@harb0rlight.com', 'looks-like-known'],
  ])('%s beside the known harborlight.com: %s', (forged, kind) => {
    const choice = choose({ chosen: forged, known: [MARGARET] })
    expect(kindsOf(choice)).toContain(kind)
  })

  test('a forged mail from a look-alike domain is not filled in', () => {
    const choice = choose({
      mail: mail({ from: address('m.olufsen@harbor1ight.com', 'Margaret Olufsen') }),
      known: [{ ...MARGARET, isKnownBefore: true, address: 'sam@home.test' }, MARGARET],
    })
    expect(choice.address).toBe('m.olufsen@harborlight.com')
    expect(choice.candidates.map((each) => each.address)).toContain('m.olufsen@harbor1ight.com')
  })

  test('a Reply-To and a name in letters that pass for others, with their plain reading', () => {
    const choice = choose({
      mail: mail({
        from: address('jobs@tessellate.ai', 'Tessellate'),
        replyTo: [address('olivia@tessell\u0430te.ai', 'O\u043bivia Grant')],
      }),
    })
    expect(kindsOf(choice)).toEqual(
      expect.arrayContaining(['reply-to-differs', 'mixed-script', 'looks-like-known']),
    )
    const mixed = choice.warnings.find(({ kind }) => kind === 'mixed-script')
    expect(mixed?.values[0]).toMatch(/^olivia@xn--/)
    expect(mixed?.values[1]).toBe('tessellate.ai')
    expect(choice.address).toBeNull()
  })

  test('a name alone in mixed letters is noticed', () => {
    const choice = choose({
      mail: mail({ from: address('m@harborlight.com', 'M\u0430rgaret Olufsen') }),
    })
    const mixed = choice.warnings.find(({ kind }) => kind === 'mixed-script')
    expect(mixed?.values).toEqual(['M\u0430rgaret Olufsen', 'Margaret Olufsen'])
  })

  test('every kind stands once, with a sentence', () => {
    const choice = choose({
      mail: mail({
        from: address('x@elsewhere.test', 'm.olufsen@harborlight.com'),
        replyTo: [address('y@third.test')],
      }),
    })
    expect(new Set(kindsOf(choice)).size).toBe(choice.warnings.length)
    for (const warning of choice.warnings) expect(warning.message).toMatch(/[.]$/)
  })
})
