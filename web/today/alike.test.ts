import { expect, test } from 'vitest'
import { companyBeside, titlesAlike } from './alike.ts'

test('only titles that stand more than once are alike', () => {
  const steps = ['a', 'b', 'a', 'c', 'a'].map((title) => ({ title }))
  expect([...titlesAlike(steps)]).toEqual(['a'])
})

test.each([
  ['Write to the team at Quillon', 'Quillon', null],
  ['Write to Ann', 'Quillon', 'Quillon'],
  ['Write to Ann', null, null],
])('beside %o of %o stands %o', (title, company, beside) => {
  expect(companyBeside({ title, company })).toBe(beside)
})
