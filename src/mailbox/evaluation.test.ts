import { describe, expect, test } from 'vitest'
import { sayEvaluation } from './evaluation-text.ts'
import { evaluate, type Judged } from './evaluation.ts'

function judged(change: Partial<Judged>): Judged {
  return {
    id: 'one',
    set: 'own',
    lang: 'en',
    system: null,
    want: 'rejection',
    got: 'rejection',
    confidence: 0.9,
    isUnsure: false,
    detail: { want: null, got: null },
    stage: { want: null, got: null },
    facts: [],
    ...change,
  }
}

const SIX: readonly Judged[] = [
  judged({ system: 'greenhouse', stage: { want: 'early', got: 'early' } }),
  judged({ lang: 'de', stage: { want: 'after-interview', got: null } }),
  judged({ lang: 'de', got: 'other', confidence: 0.4, isUnsure: true }),
  judged({
    want: 'interview',
    got: 'interview',
    detail: { want: 'scheduling', got: 'invitation' },
  }),
  judged({ want: 'sprout', got: 'sprout' }),
  judged({ want: 'other', got: 'other', facts: [{ fact: 'company', want: null, got: 'Acme' }] }),
]

describe('an evaluation', () => {
  const figures = evaluate(SIX)

  test('counts by language and by system, the largest part first', () => {
    expect(figures.languages.map(({ name, n, right }) => [name, n, right.hits])).toEqual([
      ['en', 4, 4],
      ['de', 2, 1],
    ])
    expect(figures.systems.map(({ name, n }) => [name, n])).toEqual([
      ['none known', 5],
      ['greenhouse', 1],
    ])
  })

  test('takes a stage that was not read for a wrong one, of rejections recognised', () => {
    expect(figures.stage).toEqual({ n: 2, balancedAccuracy: 0.5 })
  })

  test('counts details only where the kind is right', () => {
    expect([figures.details.hits, figures.details.of]).toEqual([0, 1])
  })

  test('asks no facts of ordinary mail', () => {
    expect(figures.facts).toEqual([])
  })

  test('says what the questions to the user would have caught', () => {
    expect(figures.abstaining.unsure.share).toBeCloseTo(1 / 6)
    expect(figures.abstaining.errorsUnsure.share).toBe(1)
    expect(figures.abstaining.withinLeastCertain.share).toBe(1)
  })
})

describe('an evaluation in words', () => {
  test('shows texts of mails only where they were asked for', () => {
    const report = {
      ...evaluate(SIX),
      sets: [{ name: 'own', n: 6 }],
      problems: ['set.jsonl:3: this line is not JSON'],
    }
    const error = { id: 'one', want: 'rejection', got: 'other', confidence: 0.4 } as const
    const bare = { ...error, isUnsure: true, subject: null, text: null }
    const plain = sayEvaluation({ ...report, errors: [bare] })
    expect(plain).toContain('one: rejection read as other (sure 40 %)')
    expect(plain).toContain('1 line could not be used')
    expect(plain).toContain('set.jsonl:3: this line is not JSON')
    const whole = sayEvaluation({ ...report, errors: [{ ...bare, subject: 'Hi', text: 'a\nb' }] })
    expect(whole).toContain('    | a\n    | b')
  })

  test('of no mail says so', () => {
    const nothing = { ...evaluate([]), sets: [], errors: [], problems: [] }
    expect(sayEvaluation(nothing)).toContain('0 mails read: none')
  })
})
