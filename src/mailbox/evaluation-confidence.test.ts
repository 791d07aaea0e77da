import { describe, expect, test } from 'vitest'
import { calibrationBins, calibrationError } from './evaluation-confidence.ts'
import { errorsWithinLeastCertain, riskCoverage } from './evaluation-confidence.ts'
import type { Guess } from './evaluation-figures.ts'

const said = (confidence: number, isRight: boolean): Guess => ({
  want: 'rejection',
  got: isRight ? 'rejection' : 'other',
  confidence,
})

describe('calibration', () => {
  test('is perfect when as many are right as was said', () => {
    expect(calibrationError([said(1, true), said(1, true)])).toBe(0)
  })

  // Two tenths of two mails: (0.9 and 0.9, one right) is off by 0.4; (0.6 and 0.6, both right) too.
  test('is the mean distance of the tenths, weighed by their mails', () => {
    const four = [said(0.9, true), said(0.9, false), said(0.6, true), said(0.6, true)]
    expect(calibrationError(four)).toBeCloseTo(0.4)
    expect(calibrationBins(four).map(({ from, n, right }) => [from, n, right.share])).toEqual([
      [0.6, 2, 1],
      [0.9, 2, 0.5],
    ])
  })

  test('counts a confidence of 1 in the last tenth', () => {
    expect(calibrationBins([said(1, true)])[0]?.from).toBe(0.9)
  })

  test('of no mail is 0', () => {
    expect(calibrationError([])).toBe(0)
  })
})

describe('leaving out the least certain', () => {
  const forty = Array.from({ length: 40 }, (_, index) =>
    said(0.5 + index / 100, index !== 1 && index !== 30),
  )

  test('finds the errors within the least certain 5 % of 40 mails, which are 2', () => {
    expect(errorsWithinLeastCertain(forty, 0.05)).toMatchObject({ hits: 1, of: 2, share: 0.5 })
  })

  test('leaves the surest, with the errors among them', () => {
    const points = riskCoverage(forty)
    expect(points[0]).toEqual({ coverage: 1, n: 40, errors: 2, risk: 0.05 })
    expect(points.at(-1)).toEqual({ coverage: 0.5, n: 20, errors: 1, risk: 0.05 })
    expect(points.find(({ coverage }) => coverage === 0.95)).toMatchObject({ n: 38, errors: 1 })
  })

  test('of no mail has no risk', () => {
    expect(riskCoverage([]).every(({ risk }) => risk === 0)).toBe(true)
  })
})
