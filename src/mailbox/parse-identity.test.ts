import { describe, expect, it } from 'vitest'
import { countAddresses, mailAddresses, mailIds } from './parse-identity.ts'
import { MAIL_LIMITS } from './parse-limits.ts'

describe('mailIds', () => {
  it.each([
    ['<a@x> <b@y>', ['<a@x>', '<b@y>']],
    ['<a@x><b@y>', ['<a@x>', '<b@y>']],
    ['Your message of Tuesday <a@x>', ['<a@x>']],
    ['< a@x >', ['<a@x>']],
    ['some words and no id', []],
    ['a@x', []],
    ['<>', []],
  ])('takes from "%s" the ids alone', (value, ids) => {
    expect(mailIds(value, MAIL_LIMITS)).toEqual(ids)
  })

  it('keeps the first and the newest ids of a list that is too long', () => {
    const value = Array.from({ length: 10 }, (_, index) => `<${index}@x>`).join(' ')
    expect(mailIds(value, { ...MAIL_LIMITS, idCount: 3 })).toEqual(['<0@x>', '<8@x>', '<9@x>'])
  })
})

describe('mailAddresses', () => {
  it.each([
    ['Jane <Jane@X.Example>', [{ name: 'Jane', address: 'jane@x.example' }]],
    ['"Doe, Jane" <jane@x.example>', [{ name: 'Doe, Jane', address: 'jane@x.example' }]],
    ['=?utf-8?Q?J=C3=B6rg?= <j@x.example>', [{ name: 'Jörg', address: 'j@x.example' }]],
    ['=?utf-8?B?4oI=?= =?utf-8?B?rA==?= <e@x.example>', [{ name: '€', address: 'e@x.example' }]],
    [
      'Team: a@x.example, b@x.example;',
      [
        { name: '', address: 'a@x.example' },
        { name: '', address: 'b@x.example' },
      ],
    ],
    ['undisclosed-recipients:;', []],
    ['Moderator <moderator>', [{ name: 'Moderator', address: '' }]],
    ['', []],
  ])('reads %s', (value, addresses) => {
    expect(mailAddresses(value, MAIL_LIMITS)).toEqual(addresses)
  })

  it('lets no line break or control character out of a name or an address', () => {
    const hostile = '=?utf-8?Q?Boss=0D=0ABcc=3A_evil=40x.example?= <boss@x.example>'
    const [mailbox] = mailAddresses(hostile, MAIL_LIMITS)
    expect(mailbox?.name).toBe('Boss Bcc: evil@x.example')
    expect(mailbox?.address).toBe('boss@x.example')
  })

  it('reads no more addresses than the limit', () => {
    const value = Array.from({ length: 50 }, (_, index) => `u${index}@x.example`).join(', ')
    expect(mailAddresses(value, { ...MAIL_LIMITS, addressCount: 7 })).toHaveLength(7)
    expect(countAddresses(value)).toBe(50)
  })
})
