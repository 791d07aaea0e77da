import { expect, test } from 'vitest'
import { plainText } from './plain-text.ts'

test.each([
  ['a text', 'hello', 'hello'],
  [
    'a fact',
    { name: 'Fern', isReady: true, dueOn: null, litres: 2 },
    'name: Fern\nis ready: yes\ndue on: -\nlitres: 2',
  ],
  ['nothing in a list', { items: [] }, 'items: none'],
  ['a list', { items: ['a', 'b'] }, 'items:\n  - a\n  - b'],
  [
    'a list of facts',
    [
      { id: 1, name: 'a' },
      { id: 2, name: 'b' },
    ],
    '- id: 1\n  name: a\n- id: 2\n  name: b',
  ],
  [
    'facts in facts',
    { person: { name: 'Ines', email: 'i@x.test' } },
    'person:\n  name: Ines\n  email: i@x.test',
  ],
  [
    'lines of a letter',
    { body: 'Dear Ines,\n\nThank you.' },
    'body:\n  Dear Ines,\n\n  Thank you.',
  ],
  ['what is left out', { a: undefined, b: 1 }, 'b: 1'],
])('%s reads plainly', (_what, value, text) => {
  expect(plainText(value)).toBe(text)
})
