import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { balancedAccuracy, confusionOf, kindFigures } from './evaluation-figures.ts'
import { meanF1, shareOf, type Guess } from './evaluation-figures.ts'
import type { ReadingKind } from './reading.ts'

const guess = (want: ReadingKind, got: ReadingKind): Guess => ({ want, got, confidence: 0.9 })

/** Computed by hand: 3 rejections of which 2 are found, 2 acknowledgements of which 1 is taken for a rejection. */
const FIVE = [
  guess('rejection', 'rejection'),
  guess('rejection', 'rejection'),
  guess('rejection', 'other'),
  guess('acknowledgement', 'acknowledgement'),
  guess('acknowledgement', 'rejection'),
]

describe('a share and its interval', () => {
  // Wilson's interval as tables give it, to three places.
  test.each([
    [9, 10, 0.9, 0.596, 0.982],
    [0, 10, 0, 0, 0.278],
    [10, 10, 1, 0.722, 1],
    [50, 100, 0.5, 0.404, 0.596],
    [1, 1, 1, 0.207, 1],
  ])('%d of %d is %f between %f and %f', (hits, of, share, low, high) => {
    const said = shareOf(hits, of)
    expect(said.share).toBe(share)
    expect(said.low).toBeCloseTo(low, 3)
    expect(said.high).toBeCloseTo(high, 3)
  })

  test('none of none is no share at all', () => {
    expect(shareOf(0, 0)).toEqual({ hits: 0, of: 0, share: null, low: null, high: null })
  })

  test('lies within its interval, and the interval within 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (hits, misses) => {
        fc.pre(hits + misses > 0)
        const { share, low, high } = shareOf(hits, hits + misses)
        return (
          low !== null &&
          high !== null &&
          share !== null &&
          low >= 0 &&
          high <= 1 &&
          low <= share &&
          share <= high
        )
      }),
    )
  })
})

describe('the figures of a kind', () => {
  test('count what was said of it and what was missed', () => {
    const [rejection, acknowledgement, other] = kindFigures(FIVE)
    expect([rejection?.n, rejection?.precision.share, rejection?.recall.share]).toEqual([
      3,
      2 / 3,
      2 / 3,
    ])
    expect(rejection?.f1).toBeCloseTo(2 / 3)
    expect([acknowledgement?.precision.share, acknowledgement?.recall.share]).toEqual([1, 0.5])
    expect(acknowledgement?.f1).toBeCloseTo(2 / 3)
    expect([other?.n, other?.precision.share, other?.recall.share, other?.f1]).toEqual([
      0,
      0,
      null,
      null,
    ])
  })

  test('a mean F1 leaves out kinds that do not occur', () => {
    const kinds = kindFigures(FIVE)
    expect(meanF1(kinds, ['acknowledgement', 'rejection', 'interview'])).toBeCloseTo(2 / 3)
    expect(meanF1(kinds, ['interview'])).toBeNull()
  })

  test('the confusion table holds every mail once', () => {
    const cells = confusionOf(FIVE)
    expect(cells).toContainEqual({ want: 'acknowledgement', got: 'rejection', n: 1 })
    expect(cells.reduce((sum, cell) => sum + cell.n, 0)).toBe(5)
  })
})

describe('balanced accuracy', () => {
  test.each([
    ['always the larger class is no better than a coin', ['a', 'a', 'a', 'b'], 'aaaa', 0.5],
    ['each class counts the same', ['a', 'a', 'b'], 'abb', 0.75],
    ['an answer left out is wrong', ['a', 'b'], 'a-', 0.5],
  ])('%s', (_what, wants, gots, accuracy) => {
    const answers = wants.map((want, index) => ({
      want,
      got: gots[index] === '-' ? null : (gots[index] ?? null),
    }))
    expect(balancedAccuracy(answers)).toBe(accuracy)
  })

  test('of nothing is nothing', () => {
    expect(balancedAccuracy([])).toBeNull()
  })
})
