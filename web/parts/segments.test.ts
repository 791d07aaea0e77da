import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentsOf } from './segments.ts'

test('an unmarked text is one piece', () => {
  expect(segmentsOf('We chose another.', [])).toEqual([
    { text: 'We chose another.', ids: [], ending: [] },
  ])
})

test('overlapping marks share the piece between them', () => {
  const pieces = segmentsOf('abcdef', [
    { id: '1', start: 1, end: 4 },
    { id: '2', start: 3, end: 6 },
  ])
  expect(pieces).toEqual([
    { text: 'a', ids: [], ending: [] },
    { text: 'bc', ids: ['1'], ending: [] },
    { text: 'd', ids: ['1', '2'], ending: ['1'] },
    { text: 'ef', ids: ['2'], ending: ['2'] },
  ])
})

test('a reason that marks the same words twice stands there once', () => {
  const marks = [
    { id: '1', start: 0, end: 2 },
    { id: '1', start: 0, end: 2 },
  ]
  expect(segmentsOf('ab', marks)).toEqual([{ text: 'ab', ids: ['1'], ending: ['1'] }])
})

test('marks that are empty or outside the text leave it whole', () => {
  const marks = [
    { id: '1', start: 2, end: 2 },
    { id: '2', start: 9, end: 12 },
  ]
  expect(segmentsOf('abc', marks)).toEqual([{ text: 'abc', ids: [], ending: [] }])
  expect(segmentsOf('', marks)).toEqual([])
})

test('whatever the marks, the pieces laid end to end are the text and each mark ends once', () => {
  const mark = fc.record({
    start: fc.integer({ min: -5, max: 60 }),
    end: fc.integer({ min: -5, max: 60 }),
  })
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.array(mark, { maxLength: 8 }), (text, spans) => {
      const marks = spans.map((span, at) => ({ id: String(at), ...span }))
      const pieces = segmentsOf(text, marks)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      const visible = marks.filter(
        ({ start, end }) => Math.max(0, start) < Math.min(text.length, end),
      )
      expect(pieces.flatMap((piece) => piece.ending).toSorted()).toEqual(
        visible.map(({ id }) => id).toSorted(),
      )
    }),
  )
})
