import { expect, test } from 'vitest'
import { checkLetter } from './check.ts'
import heldOut from './fixtures/notes-held-out.json' with { type: 'json' }
import second from './fixtures/notes-second.json' with { type: 'json' }
import { factsWith } from './fixtures/letter-facts.ts'
import tuned from './fixtures/notes-tuned.json' with { type: 'json' }
import type { LetterCheck, LetterFacts } from './letter.ts'

interface Note {
  readonly language: string
  readonly body: string
  readonly facts: Readonly<Record<string, unknown>>
}

interface Figures {
  readonly ready: number
  readonly wronglyBlamed: number
  readonly elementsFound: number
  readonly blamed: number
  readonly stopped: number
}

const talk = factsWith({
  addressForm: 'formal',
  senderName: null,
  stage: 'after-interview',
  said: { someoneWasChosen: true },
})
const hasError = (check: LetterCheck): boolean =>
  check.findings.some((found) => found.severity === 'error')

function checked(notes: readonly Note[]): readonly LetterCheck[] {
  return notes.map(({ body, language, facts }) =>
    checkLetter({
      body,
      subject: 'Re: Your application',
      facts: { ...talk, language, ...facts } as LetterFacts,
    }),
  )
}

/** Shares, 0 to 1: of good notes ready and wrongly blamed, of their elements found; of bad notes with an error, and not ready. */
function measure(notes: {
  readonly good: readonly Note[]
  readonly bad: readonly Note[]
}): Figures {
  const [good, bad] = [checked(notes.good), checked(notes.bad)]
  const share = (checks: readonly LetterCheck[], is: (check: LetterCheck) => boolean): number =>
    checks.filter(is).length / checks.length
  const required = good.flatMap((check) => check.elements.filter((each) => each.required))
  return {
    ready: share(good, (check) => check.isReady),
    wronglyBlamed: share(good, hasError),
    elementsFound: required.filter((each) => each.found).length / required.length,
    blamed: share(bad, hasError),
    stopped: share(bad, (check) => !check.isReady),
  }
}

test('notes the phrases were written against: hardly a good one is stopped, hardly a bad one passes', () => {
  expect(tuned.good.length).toBeGreaterThanOrEqual(30)
  expect(tuned.bad.length).toBeGreaterThanOrEqual(30)
  const figures = measure(tuned)
  expect(figures.ready).toBeGreaterThanOrEqual(0.95)
  expect(figures.wronglyBlamed).toBe(0)
  expect(figures.elementsFound).toBeGreaterThanOrEqual(0.98)
  expect(figures.blamed).toBeGreaterThanOrEqual(0.8)
  expect(figures.stopped).toBeGreaterThanOrEqual(0.95)
})

/*
 * Written after the phrases, measured once, never tuned on: what free wording really gets. The floors only keep it from
 * growing worse; they are far from the goal (95 % of hostile notes, 2 % false alarms), which needs a trained model and
 * notes of other people.
 */
test('notes the phrases have not seen: no worse than when first measured', () => {
  const figures = measure(heldOut)
  expect(figures.ready).toBeGreaterThanOrEqual(0.5)
  expect(figures.wronglyBlamed).toBeLessThanOrEqual(0.15)
  expect(figures.elementsFound).toBeGreaterThanOrEqual(0.86)
  expect(figures.blamed).toBeGreaterThanOrEqual(0.42)
  expect(figures.stopped).toBeGreaterThanOrEqual(0.71)
})

/* Written after the rules were softened and the memory rule tightened, before any look at its figures, measured once: 7 of 10 ready, none blamed. */
test('a second set that the phrases have not seen: no worse than when first measured', () => {
  const figures = measure(second)
  expect(figures.ready).toBeGreaterThanOrEqual(0.7)
  expect(figures.wronglyBlamed).toBe(0)
  expect(figures.elementsFound).toBeGreaterThanOrEqual(0.95)
  expect(figures.blamed).toBeGreaterThanOrEqual(0.75)
  expect(figures.stopped).toBe(1)
})
