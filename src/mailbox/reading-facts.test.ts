import { describe, expect, test } from 'vitest'
import {
  FACT_MAILS,
  type Fact,
  measureFact,
  readFactMail,
  SECOND_MAILS,
} from './reading-test-facts.ts'

/** A little below what was measured: they notice a step back, they are no claim about strangers' mail. */
const FLOORS: readonly (readonly [part: string, fact: Fact, precision: number, recall: number])[] =
  [
    ['tune', 'company', 0.94, 0.93],
    ['tune', 'role', 0.95, 0.92],
    ['tune', 'person', 0.97, 0.95],
    ['held', 'company', 0.86, 0.86],
    ['held', 'role', 0.88, 0.86],
    ['held', 'person', 0.92, 0.92],
  ]

describe('200 mails of our own in seven languages and many forms', () => {
  test.each(FLOORS)(
    '%s: a named %s is right in %f, and found in %f',
    (part, fact, precision, recall) => {
      const measured = measureFact(
        fact,
        FACT_MAILS.filter((own) => own.part === part),
      )
      expect(measured.precision).toBeGreaterThanOrEqual(precision)
      expect(measured.recall).toBeGreaterThanOrEqual(recall)
    },
  )

  test('nine in ten rejections, early and late ones alike, have the right stage', () => {
    const read = FACT_MAILS.filter(({ kind }) => kind === 'rejection')
      .map((own) => ({ own, reading: readFactMail(own) }))
      .filter(({ reading }) => reading.kind === 'rejection')
    const right = (stage: string): number => {
      const those = read.filter(({ own }) => own.stage === stage)
      return those.filter(({ reading }) => reading.stage === stage).length / those.length
    }
    expect((right('early') + right('after-interview')) / 2).toBeGreaterThanOrEqual(0.9)
  })
})

/** The same for 132 mails by another hand; a little lower still, since what a mail is taken for decides whether facts are looked for. */
const SECOND_FLOORS: readonly (readonly [
  part: string,
  fact: Fact,
  precision: number,
  recall: number,
])[] = [
  ['tune', 'company', 0.93, 0.91],
  ['tune', 'role', 0.94, 0.92],
  ['tune', 'person', 0.93, 0.92],
  ['held', 'company', 0.9, 0.88],
  ['held', 'role', 0.9, 0.82],
  ['held', 'person', 0.93, 0.9],
]

describe("132 mails in another hand's manner", () => {
  test.each(SECOND_FLOORS)(
    '%s: a named %s is right in %f, and found in %f',
    (part, fact, precision, recall) => {
      const measured = measureFact(
        fact,
        SECOND_MAILS.filter((own) => own.part === part),
      )
      expect(measured.precision).toBeGreaterThanOrEqual(precision)
      expect(measured.recall).toBeGreaterThanOrEqual(recall)
    },
  )
})
