import { expect, test } from 'vitest'
import { elementState, marksOf, standingOf, toneOf, wantsAddress, type Check } from './elements.ts'

const CHECK: Check = {
  elements: [{ element: 'thanks', found: true, required: true, spans: [{ start: 0, end: 9 }] }],
  findings: [
    { rule: 'ask', severity: 'error', spans: [{ start: 4, end: 6 }], message: 'It asks.' },
  ],
  words: 60,
  wordRange: { min: 45, max: 120 },
  grade: 6,
  maxGrade: 8,
  isReady: false,
}

test('elements are marked by name and findings by severity and number', () => {
  expect(marksOf(CHECK)).toEqual([
    { id: 'thanks', start: 0, end: 9 },
    { id: 'error-0', start: 4, end: 6 },
  ])
})

test.each([
  [['thanks'], null, 'right'],
  [['thanks', 'error-0'], null, 'error'],
  [['thanks', 'warning-1'], null, 'warning'],
  [['thanks', 'error-0'], 'thanks', 'lit'],
  [[], 'thanks', null],
] as const)('a stretch of %o with %s lit looks %s', (ids, lit, tone) => {
  expect(toneOf(ids, lit)).toBe(tone)
})

test.each([
  [{ element: 'thanks', found: true, required: true, spans: [] }, 'found'],
  [{ element: 'thanks', found: false, required: true, spans: [] }, 'missing'],
  [{ element: 'memory', found: false, required: false, spans: [] }, 'not needed'],
  [{ element: 'no-ask', found: true, required: true, spans: [] }, 'right'],
] as const)('%o is %s', (element, words) => {
  expect(elementState(element)).toBe(words)
})

test.each([
  [{ errors: ['x'], address: null, isConfirmed: false }, 'error'],
  [{ errors: [], address: null, isConfirmed: true }, 'address'],
  [{ errors: [], address: 'a@b.example', isConfirmed: false }, 'yes'],
  [{ errors: [], address: 'a@b.example', isConfirmed: true }, 'ready'],
] as const)('%o is held back by: %s', (letter, standing) => {
  expect(standingOf(letter)).toBe(standing)
})

const REFUSED = 'mx refused the address of the recipient. Check the address and approve it again.'

test.each([
  ['550 no such user', REFUSED, true],
  ['450 try later', REFUSED, false],
  ['554 no', 'mx did not take the letter.', false],
  [null, null, false],
])('after %o the address is what to change: %o, %s', (serverAnswer, problem, wants) => {
  expect(wantsAddress({ serverAnswer, problem, canRetry: true })).toBe(wants)
})
