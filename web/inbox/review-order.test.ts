import { expect, test } from 'vitest'
import { merged } from './review-order.ts'

const WHOLE = { isWhole: true, keep: [] }
const PART = { isWhole: false, keep: [] }

test.each([
  ['a first look is taken as it is', [], ['a', 'b'], WHOLE, ['a', 'b']],
  ['what is new comes behind what stood there', ['b'], ['a', 'b'], WHOLE, ['b', 'a']],
  ['what left the whole queue goes', ['a', 'b'], ['b'], WHOLE, ['b']],
  [
    'what is to be kept stays in its place',
    ['a', 'b'],
    ['b'],
    { isWhole: true, keep: ['a'] },
    ['a', 'b'],
  ],
  ['a part of the queue removes nothing', ['a', 'b'], ['c'], PART, ['a', 'b', 'c']],
])('%s', (_title, ids, found, known, order) => {
  expect(merged(ids, found, known)).toEqual(order)
})
