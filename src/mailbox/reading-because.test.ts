import { describe, expect, test } from 'vitest'
import { because } from './reading-because.ts'
import { mailWith } from './reading-test-mail.ts'
import { type Evidence, NO_CONTEXT, type Reading } from './reading.ts'
import { readMail } from './reading-shipped.ts'

const piece = (change: Partial<Evidence>): Evidence => ({
  about: 'kind',
  where: 'text',
  start: 0,
  end: 2,
  quote: 'no',
  why: 'says no',
  ...change,
})
const READING: Reading = {
  kind: 'rejection',
  detail: null,
  confidence: 0.98,
  isUnsure: false,
  stage: 'early',
  company: null,
  role: null,
  person: null,
  appointment: null,
  writtenAt: null,
  language: 'en',
  evidence: [],
}

describe('the sentence on why', () => {
  test.each<[string, Partial<Reading>]>([
    ['A rejection before any interview: its words as a whole say so.', {}],
    [
      'A rejection before any interview: “have decided not to” (says no), sent through Lever.',
      {
        evidence: [
          piece({ where: 'header', quote: 'from: x', why: 'sent through Lever' }),
          piece({ quote: 'have decided\n not to' }),
        ],
      },
    ],
    [
      'A rejection after an interview: “no” (says no), “Our talk” (an interview was arranged before).',
      {
        stage: 'after-interview',
        evidence: [
          piece({ about: 'company' }),
          piece({}),
          piece({
            about: 'stage',
            where: 'earlier-mail',
            quote: 'Our talk',
            why: 'an interview was arranged before',
          }),
        ],
      },
    ],
    [
      'An interview moved to another time: its words as a whole say so, but this is not sure.',
      { kind: 'interview', detail: 'reschedule', stage: null, isUnsure: true },
    ],
  ])('%s', (sentence, change) => {
    expect(because({ ...READING, ...change })).toBe(sentence)
  })

  test('cuts a long quote', () => {
    const sentence = because({ ...READING, evidence: [piece({ quote: 'word '.repeat(40) })] })
    expect(sentence.length).toBeLessThan(140)
    expect(sentence).toContain('word…” (says no)')
  })

  test('stands on what the reader found', () => {
    const text = 'Unfortunately we have decided not to move forward with your application.'
    expect(because(readMail(mailWith({ text }), NO_CONTEXT))).toMatch(
      /^A rejection before any interview: “.*decided not to move forward.*” \(says no\)/,
    )
  })
})
