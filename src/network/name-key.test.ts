import { describe, expect, test } from 'vitest'
import { companyKey, isSameCompany, roleKey } from './name-key.ts'

describe('companies that are one', () => {
  test.each([
    ['Acme', 'ACME Inc.'],
    ['Nordwind Energie GmbH', 'Nordwind Energie'],
    ['Café Müller', 'Cafe Muller'],
    ['Smith & Sons Ltd', 'Smith Sons Limited'],
  ])('%s and %s', (one, other) => {
    expect(companyKey(one)).toBe(companyKey(other))
  })

  test('different companies stay apart', () => {
    expect(companyKey('Harborlight Shipping')).not.toBe(companyKey('Harborview Shipping'))
  })

  test('a name made of a legal form alone keeps a key', () => {
    expect(companyKey('AG')).not.toBe('')
    expect(companyKey('株式会社')).not.toBe('')
  })
})

test('a role that is not known has an empty key', () => {
  expect(roleKey(null)).toBe('')
  expect(roleKey('Operations Lead')).toBe(roleKey('operations  lead'))
})

describe('names of one company', () => {
  test.each([
    ['Nordhafen', 'Nordhafen Logistik SE', true],
    ['Harborlight Shipping', 'Harborlight', true],
    ['Acme Inc.', 'ACME', true],
    ['Deutsche', 'Deutsche Bank', false],
    ['Deutsche Bahn', 'Deutsche Bank', false],
    ['Harbor', 'Harborlight', false],
    ['AG', 'AG Solar', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(isSameCompany(one, other)).toBe(same)
    expect(isSameCompany(other, one)).toBe(same)
  })
})
