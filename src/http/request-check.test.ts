import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkRequest, type RequestFacts } from './request-check.ts'

const AUTHORITIES = ['127.0.0.1:7373', 'localhost:7373']
const own: RequestFacts = {
  method: 'GET',
  host: '127.0.0.1:7373',
  target: '127.0.0.1:7373',
  origin: null,
  site: null,
  mode: null,
  dest: null,
}
const check = (facts: Partial<RequestFacts>): string =>
  checkRequest({ ...own, ...facts }, AUTHORITIES)

describe('the host', () => {
  test.each(AUTHORITIES)('%s is ours', (host) => expect(check({ host, target: host })).toBe('pass'))

  test.each([
    null,
    '',
    '127.0.0.1',
    '127.0.0.1:80',
    '127.0.0.1:7374',
    '127.0.0.1:07373',
    '127.0.0.1:7373.',
    '127.0.0.1.:7373',
    '127.1:7373',
    '2130706433:7373',
    '0x7f000001:7373',
    '0.0.0.0:7373',
    '[::1]:7373',
    '[::ffff:127.0.0.1]:7373',
    'LOCALHOST:7373',
    'localhost.:7373',
    'localhost:7373, evil.test',
    'evil.test',
    'evil.test:7373',
    'localhost.evil.test:7373',
    '127.0.0.1.nip.io:7373',
    'user@127.0.0.1:7373',
  ])('%s is not', (host) => expect(check({ host })).toBe('misdirected'))

  test('of the request line must be that of the header', () => {
    expect(check({ target: 'evil.test:7373' })).toBe('misdirected')
    expect(check({ target: 'localhost:7373' })).toBe('misdirected')
  })

  test('is compared as text: no other text passes', () => {
    fc.assert(
      fc.property(fc.string(), (host) => {
        fc.pre(!AUTHORITIES.includes(host))
        return check({ host, target: host }) === 'misdirected'
      }),
    )
  })
})

describe('the origin', () => {
  test.each([
    ['http://127.0.0.1:7373', 'pass'],
    ['http://localhost:7373', 'foreign'],
    ['https://127.0.0.1:7373', 'foreign'],
    ['http://127.0.0.1:7374', 'foreign'],
    ['http://127.0.0.1', 'foreign'],
    ['http://127.0.0.1:7373/', 'foreign'],
    ['null', 'foreign'],
    ['', 'foreign'],
    ['http://evil.test', 'foreign'],
    ['chrome-extension://abcdef', 'foreign'],
  ])('%s is %s, whatever the method', (origin, verdict) => {
    expect(check({ origin })).toBe(verdict)
    expect(check({ origin, method: 'POST' })).toBe(verdict)
  })
})

describe('what the browser says of the page that asks', () => {
  test.each([
    ['GET', 'same-origin', 'cors', 'empty', 'pass'],
    ['POST', 'same-origin', 'cors', 'empty', 'pass'],
    ['GET', 'same-origin', 'navigate', 'iframe', 'pass'],
    ['GET', 'none', 'navigate', 'document', 'pass'],
    ['GET', 'cross-site', 'navigate', 'document', 'pass'],
    ['HEAD', 'cross-site', 'navigate', 'document', 'pass'],
    ['GET', 'cross-site', 'navigate', 'iframe', 'foreign'],
    ['GET', 'cross-site', 'no-cors', 'image', 'foreign'],
    ['GET', 'cross-site', 'no-cors', 'script', 'foreign'],
    ['GET', 'cross-site', 'cors', 'empty', 'foreign'],
    ['GET', 'same-site', 'cors', 'empty', 'foreign'],
    ['GET', 'none', 'cors', 'empty', 'foreign'],
    ['POST', 'same-site', 'cors', 'empty', 'foreign'],
    ['POST', 'none', 'navigate', 'document', 'foreign'],
    ['POST', 'cross-site', 'navigate', 'document', 'foreign'],
    ['POST', 'cross-site', 'no-cors', 'empty', 'foreign'],
    ['DELETE', 'cross-site', 'cors', 'empty', 'foreign'],
    ['GET', 'nonsense', 'cors', 'empty', 'foreign'],
  ])('%s from %s (%s, %s) is %s', (method, site, mode, dest, verdict) => {
    expect(check({ method, site, mode, dest })).toBe(verdict)
  })

  test('is silence from the command line, which passes to the token', () => {
    expect(check({ method: 'POST' })).toBe('pass')
  })
})
