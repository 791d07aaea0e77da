import { expect, test } from 'vitest'
import { keepWords, recallWords, wordsOf, type Shelf } from './kept-words.ts'

function shelf(first: Readonly<Record<string, string>> = {}): Shelf {
  const things = new Map(Object.entries(first))
  return {
    getItem: (name) => things.get(name) ?? null,
    setItem: (name, value) => void things.set(name, value),
    removeItem: (name) => void things.delete(name),
  }
}

const WORDS = { subject: 'Re: x', body: 'Dear Ann,', seen: 'abc', handed: null }

test('words kept for one letter come back for it alone, until they are forgotten', () => {
  const here = shelf()
  keepWords(here, '1', WORDS)
  expect(recallWords(here, '1')).toEqual(WORDS)
  expect(recallWords(here, '2')).toBeNull()
  keepWords(here, '1', null)
  expect(recallWords(here, '1')).toBeNull()
})

test.each(['', '{', '[]', '{"body":"x"}', 'null'])('spoilt storage keeps nothing: %o', (spoilt) => {
  expect(recallWords(shelf({ 'letter 1': spoilt }), '1')).toBeNull()
})

test('a browser that forbids storage breaks nothing', () => {
  const forbid = (): never => {
    throw new Error('forbidden')
  }
  const forbidden = { getItem: forbid, setItem: forbid, removeItem: forbid }
  keepWords(forbidden, '1', WORDS)
  expect(recallWords(forbidden, '1')).toBeNull()
})

test('a word moved from the subject to the body makes another text', () => {
  expect(wordsOf({ subject: 'a b', body: '' })).not.toBe(wordsOf({ subject: 'a', body: 'b' }))
})
