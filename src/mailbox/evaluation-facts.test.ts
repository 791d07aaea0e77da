import { describe, expect, test } from 'vitest'
import { factFigures, isSameFact, type EvaluatedFact } from './evaluation-facts.ts'

describe('two names of one thing', () => {
  test.each<[EvaluatedFact, string, string]>([
    ['company', 'Hydroline AG', 'Hydroline'],
    ['company', 'The Larkspur Hotel', 'Larkspur Hotel'],
    ['company', 'Café Lumière', 'CAFE LUMIERE'],
    ['role', 'Planner (m/w/d)', 'planner'],
    ['role', 'Technicien H/F', 'Technicien'],
    ['person', 'Dr. Anna Weiß-Olsen', 'Anna Weiß Olsen'],
  ])('%s: "%s" is "%s"', (fact, want, got) => {
    expect(isSameFact({ fact, want, got })).toBe(true)
  })

  test.each<[EvaluatedFact, string | null, string | null]>([
    ['company', 'Harborlight', 'Harborview'],
    ['role', 'Senior Planner', 'Planner'],
    ['person', 'Anna Weiss', 'Hanna Weiss'],
    ['person', 'Anna Weiss', null],
    ['person', null, 'Anna Weiss'],
  ])('%s: "%s" is not "%s"', (fact, want, got) => {
    expect(isSameFact({ fact, want, got })).toBe(false)
  })
})

describe('the figures of a fact', () => {
  // Named in three mails, filled in three times, twice right: once where nothing was to be found.
  test('count a name where there is none against precision, a missing one against recall', () => {
    const [role] = factFigures([
      { fact: 'role', want: 'Planner', got: 'Planner' },
      { fact: 'role', want: 'Nurse', got: 'Nurse' },
      { fact: 'role', want: 'Baker', got: null },
      { fact: 'role', want: null, got: 'Thursday' },
      { fact: 'role', want: null, got: null },
    ])
    expect(role).toMatchObject({ fact: 'role', n: 5 })
    expect([role?.precision.hits, role?.precision.of]).toEqual([2, 3])
    expect([role?.recall.hits, role?.recall.of]).toEqual([2, 3])
  })

  test('are left out where nothing was labelled', () => {
    expect(factFigures([])).toEqual([])
  })
})
