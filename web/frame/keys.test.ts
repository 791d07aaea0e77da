import { expect, test } from 'vitest'
import { chordInWords, hear, wordOf, type KeyPress } from './keys.ts'

const CHORDS = ['j', 'k', 'g t', 'g i', 'mod+k', '?']

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, altKey: false, ...held }
}

test.each([
  [press('j'), 'j'],
  [press('J'), 'j'],
  [press('?'), '?'],
  [press('k', { ctrlKey: true }), 'mod+k'],
  [press('k', { metaKey: true }), 'mod+k'],
  [press('Enter', { ctrlKey: true }), 'mod+Enter'],
  [press('Shift'), null],
  [press('j', { altKey: true }), null],
])('%o is the word %s', (pressed, word) => {
  expect(wordOf(pressed)).toBe(word)
})

test.each([
  ['a single key is whole at once', 'j', '', { chord: 'j', begun: '' }],
  ['the first key of a pair waits for the second', 'g', '', { chord: null, begun: 'g' }],
  ['the second key completes the pair', 't', 'g', { chord: 'g t', begun: '' }],
  ['a key that completes nothing counts by itself', 'j', 'g', { chord: 'j', begun: '' }],
  ['a pair may begin again', 'g', 'g', { chord: null, begun: 'g' }],
  ['an unknown key is nothing', 'q', '', { chord: null, begun: '' }],
  ['an unknown key forgets what had begun', 'q', 'g', { chord: null, begun: '' }],
])('%s', (_title, word, begun, heard) => {
  expect(hear(word, begun, CHORDS)).toEqual(heard)
})

test('chords are shown as the machine at hand names its keys', () => {
  expect(chordInWords('mod+k', false)).toEqual(['Ctrl', 'K'])
  expect(chordInWords('mod+k', true)).toEqual(['⌘', 'K'])
  expect(chordInWords('g t', false)).toEqual(['g', 't'])
  expect(chordInWords('mod+Enter', false)).toEqual(['Ctrl', 'Enter'])
})
