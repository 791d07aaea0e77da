import { expect, test } from 'vitest'
import { isHostName, isLoopback, mayKeepPassword, type LoginTarget } from './mail-account.ts'

const TARGET: LoginTarget = {
  host: 'smtp.acme.example',
  port: 465,
  security: 'tls',
  username: 'sam',
}

test.for([
  [{}, true],
  [{ host: 'smtp.evil.example' }, false],
  [{ port: 587 }, false],
  [{ security: 'starttls' }, false],
  [{ username: 'eve' }, false],
] as const)('a saved password is kept when %o changes: %s', ([change, isKept]) => {
  expect(mayKeepPassword(TARGET, { ...TARGET, ...change })).toBe(isKept)
})

test.for([
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.8.9.10', true],
  ['::1', true],
  ['127.0.0.1.evil.example', false],
  ['localhost.evil.example', false],
  ['0.0.0.0', false],
  ['10.0.0.1', false],
  ['smtp.acme.example', false],
] as const)('%s is this machine: %s', ([host, isThis]) => {
  expect(isLoopback(host)).toBe(isThis)
})

test.for([
  ['smtp.acme.example', true],
  ['localhost', true],
  ['192.0.2.1', true],
  ['2001:db8::1', true],
  ['', false],
  ['smtp.acme.example:465', false],
  ['smtps://smtp.acme.example', false],
  ['smtp acme', false],
  ['-smtp.example', false],
  ['smtp..example', false],
  ['x'.repeat(64), false],
  ['smtp.example\r\nEHLO', false],
] as const)('%j is the name of a server: %s', ([host, isName]) => {
  expect(isHostName(host)).toBe(isName)
})
