import { expect, test } from 'vitest'
import { elementState, marksOf, toneOf, type Check } from './elements.ts'

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
