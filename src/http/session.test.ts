import { describe, expect, test } from 'vitest'
import { fixedClock, laterBy } from '../platform/clock.ts'
import { sessionsUnder, type Sessions } from './session.ts'
import { createStartTokens } from './start-tokens.ts'

const NOON = '2026-11-23T12:00:00.000Z'
const DAY = 24 * 60 * 60 * 1000
const sessionsAt = (now: string, key = 7): Sessions =>
  sessionsUnder({ key: new Uint8Array(32).fill(key), clock: fixedClock(now), random: () => 'r' })
const pairOf = (cookie: string): string => cookie.split(';')[0] ?? ''

describe('a session', () => {
  const cookie = sessionsAt(NOON).cookie()

  test('cannot be read by scripts, nor sent along by other sites', () => {
    expect(cookie.split('; ').slice(1)).toEqual([
      'Path=/',
      'HttpOnly',
      'SameSite=Strict',
      `Max-Age=${30 * 24 * 60 * 60}`,
    ])
  })

  test('holds after a restart, under the same key, for thirty days', () => {
    expect(sessionsAt(NOON).isSignedIn(pairOf(cookie))).toBe(true)
    expect(sessionsAt(laterBy(NOON, 30 * DAY - 1)).isSignedIn(pairOf(cookie))).toBe(true)
    expect(sessionsAt(laterBy(NOON, 30 * DAY)).isSignedIn(pairOf(cookie))).toBe(false)
  })

  test('is found among other cookies, also behind a stale one of the same name', () => {
    const stale = pairOf(sessionsAt(laterBy(NOON, -60 * DAY)).cookie())
    expect(sessionsAt(NOON).isSignedIn(`theme=dark; ${stale}; ${pairOf(cookie)}`)).toBe(true)
  })

  test('means nothing under another key, nor has its name', () => {
    expect(sessionsAt(NOON, 8).isSignedIn(pairOf(cookie))).toBe(false)
    const [name, otherName] = [cookie, sessionsAt(NOON, 8).cookie()].map(
      (each) => each.split('=')[0],
    )
    expect(name).not.toBe(otherName)
  })

  test.each([
    ['a later end', (pair: string) => pair.replace('2026-12-23', '2099-12-23')],
    ['another nonce', (pair: string) => pair.replace('=r~', '=s~')],
    [
      'a changed signature',
      (pair: string) => `${pair.slice(0, -1)}${pair.endsWith('A') ? 'B' : 'A'}`,
    ],
    ['no signature', (pair: string) => pair.slice(0, pair.lastIndexOf('~'))],
    ['nothing', (pair: string) => `${pair.split('=')[0] ?? ''}=`],
  ])('with %s is none', (_what, change) => {
    const changed = change(pairOf(cookie))
    expect(changed).not.toBe(pairOf(cookie))
    expect(sessionsAt(NOON).isSignedIn(changed)).toBe(false)
  })

  test('is none without a cookie', () => expect(sessionsAt(NOON).isSignedIn(null)).toBe(false))
})

describe('the server token', () => {
  const sessions = sessionsAt(NOON)

  test('stays the same under the same key', () => {
    expect(sessionsAt(laterBy(NOON, DAY)).token).toBe(sessions.token)
    expect(sessionsAt(NOON, 8).token).not.toBe(sessions.token)
  })

  test.each([
    [`Bearer ${sessions.token}`, true],
    [`bearer ${sessions.token}`, true],
    [`Bearer ${sessions.token}x`, false],
    [`Basic ${sessions.token}`, false],
    [sessions.token, false],
    ['Bearer ', false],
    [null, false],
  ])('%s is %s', (header, is) => expect(sessions.isBearer(header)).toBe(is))

  test('is no session, and a session is no token', () => {
    const [name = '', value = ''] = pairOf(sessions.cookie()).split('=')
    expect(sessions.isSignedIn(`${name}=${sessions.token}`)).toBe(false)
    expect(sessions.isBearer(`Bearer ${value}`)).toBe(false)
  })
})

describe('a start token', () => {
  const HOUR = 60 * 60 * 1000
  const steppingClock = (): {
    now: () => string
    today: () => string
    forward: (ms: number) => void
  } => {
    let now = NOON
    return {
      now: () => now,
      today: () => now.slice(0, 10),
      forward: (ms) => void (now = laterBy(now, ms)),
    }
  }
  const counting = (): (() => string) => {
    let count = 0
    return () => `t${count++}`
  }

  test('is good once', () => {
    const tokens = createStartTokens(fixedClock(NOON), counting())
    const token = tokens.issue()
    expect([tokens.redeem(token), tokens.redeem(token)]).toEqual([true, false])
  })

  test('is good for an hour', () => {
    const clock = steppingClock()
    const tokens = createStartTokens(clock, counting())
    const [early, late] = [tokens.issue(), tokens.issue()]
    clock.forward(HOUR - 1)
    expect(tokens.redeem(early)).toBe(true)
    clock.forward(1)
    expect(tokens.redeem(late)).toBe(false)
  })

  test('that nobody issued is none', () => {
    expect(createStartTokens(fixedClock(NOON), counting()).redeem('')).toBe(false)
  })
})
