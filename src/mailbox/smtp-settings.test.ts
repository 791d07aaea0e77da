import { describe, expect, test } from 'vitest'
import { isHostName } from './mail-account.ts'
import { PROVIDERS, suggestSettings } from './smtp-settings.ts'

describe.for(PROVIDERS)('$provider', (settings) => {
  test('has a host, a port that goes with its security, and a source', () => {
    expect(isHostName(settings.host)).toBe(true)
    expect(`${settings.security} ${settings.port}`).toBeOneOf([
      'tls 465',
      'starttls 587',
      'none 1025',
    ])
    expect(settings.source.length).toBeGreaterThan(5)
  })

  test('says what kind of password it wants when it is not the usual one', () => {
    expect(settings.password === 'usual' || settings.hint !== null).toBe(true)
  })

  test.for(settings.domains)('is found by an address at %s', (domain) => {
    expect(suggestSettings(`Sam@${domain.toUpperCase()}`)).toBe(settings)
  })
})

test('no domain stands in the table twice', () => {
  const domains = PROVIDERS.flatMap((settings) => settings.domains)
  expect(new Set(domains).size).toBe(domains.length)
})

test.for(['sam@acme.example', 'sam@gmail.com.evil.example', 'sam@notgmail.com'])(
  '%s has no settings in the table',
  (address) => {
    expect(suggestSettings(address)).toBeNull()
  },
)
