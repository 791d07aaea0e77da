import { expect, test } from 'vitest'
import { footnotesOf, marksIn, type Evidence } from './evidence.ts'

const NAMED: Evidence = {
  about: 'company',
  where: 'text',
  start: 10,
  end: 15,
  quote: 'Acme!',
  why: 'named as the employer',
}
const SENDER: Evidence = {
  ...NAMED,
  where: 'header',
  start: 0,
  end: 0,
  quote: 'from: a@b',
  why: 'the domain',
}

test('the same words for the same conclusion share one number and are marked at each place', () => {
  const footnotes = footnotesOf([SENDER, NAMED, { ...NAMED, start: 40, end: 45 }])
  expect(footnotes.map(({ number, piece }) => [number, piece.quote])).toEqual([
    [1, 'from: a@b'],
    [2, 'Acme!'],
  ])
  expect(marksIn('text', footnotes)).toEqual([
    { id: '2', start: 10, end: 15 },
    { id: '2', start: 40, end: 45 },
  ])
})

test('what stands in a header or an earlier mail leaves no mark', () => {
  expect(marksIn('text', footnotesOf([SENDER]))).toEqual([])
  expect(marksIn('subject', footnotesOf([NAMED]))).toEqual([])
})

test('the same words for another conclusion are another reason', () => {
  expect(footnotesOf([NAMED, { ...NAMED, about: 'role' }])).toHaveLength(2)
})
