import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { snippetOf, soughtIn } from './search-words.ts'

describe('what a search says', () => {
  test.each([
    ['boss', [['boss', null, true]]],
    [
      'from:ana "no longer" plan',
      [
        ['ana', 'people', true],
        ['no longer', null, false],
        ['plan', null, true],
      ],
    ],
    ['subject:"Your application"', [['Your application', 'subject', false]]],
    ['„leider nicht“', [['leider nicht', null, false]]],
    ['with:Ruiz -- !!', [['Ruiz', 'people', true]]],
    [
      '10:30 http://x',
      [
        ['10:30', null, true],
        ['http://x', null, true],
      ],
    ],
    ['"open', [['open', null, false]]],
    ['', []],
  ])('%j', (query, terms) => {
    expect(soughtIn(query).map(({ text, column, isPrefix }) => [text, column, isPrefix])).toEqual(
      terms,
    )
  })
})

describe('a snippet', () => {
  const marked = (text: string, query: string): string[] => {
    const snippet = snippetOf(text, soughtIn(query))
    return snippet.marks.map(({ start, end }) => snippet.text.slice(start, end))
  }

  test('marks whole words that begin like what was sought, whatever their accents and case', () => {
    expect(marked('Der Prüfer sagt: PRUFUNG der Lager', 'pruf')).toEqual(['Prüfer', 'PRUFUNG'])
  })

  test('stands around the first found word', () => {
    const text = `${'far away '.repeat(60)}the berth plan of Ana ${'and on '.repeat(60)}`
    const snippet = snippetOf(text, soughtIn('berth'))
    expect(snippet.text).toMatch(/^… .*berth plan of Ana.* …$/)
    expect(marked(text, 'berth')).toEqual(['berth'])
  })

  test('is the beginning when the words stand elsewhere', () => {
    expect(snippetOf('Dear Sam,\n\nhello', soughtIn('from:ana'))).toEqual({
      text: 'Dear Sam, hello',
      marks: [],
    })
  })

  test('marks lie inside the text, in order, and never overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, query) => {
        const snippet = snippetOf(text, soughtIn(query))
        let last = 0
        for (const { start, end } of snippet.marks) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(snippet.text.length)
          last = end
        }
      }),
    )
  })
})
