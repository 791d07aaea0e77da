import { expect, test } from 'vitest'
import { doubtsOf, errorsOf } from './approval.ts'
import type { ElementCheck, LetterFinding } from './letter.ts'

const element = (name: ElementCheck['element'], found: boolean, required = true): ElementCheck => ({
  element: name,
  found,
  required,
  spans: [],
})
const finding = (severity: LetterFinding['severity'], message: string): LetterFinding => ({
  rule: 'any',
  severity,
  spans: [],
  message,
})

test('an error keeps a letter back, a warning does not', () => {
  const findings = [finding('warning', 'A cliché.'), finding('error', 'A placeholder.')]
  expect(errorsOf({ findings })).toEqual(['A placeholder.'])
})

test('a required element that was not found takes a yes, one that is not required takes none', () => {
  const elements = [
    element('thanks', true),
    element('door-open', false),
    element('memory', false, false),
  ]
  const doubts = doubtsOf({ check: { elements, findings: [] }, warnings: [] })
  expect(doubts.map((doubt) => doubt.kind)).toEqual(['missing-door-open'])
})

test('an address that may be forged takes a yes, a relay is only told', () => {
  const warnings = [
    { kind: 'new-address', message: 'Known from this mail alone.' },
    { kind: 'through-relay', message: 'Passed on.' },
  ]
  expect(doubtsOf({ check: { elements: [], findings: [] }, warnings })).toEqual([warnings[0]])
})
