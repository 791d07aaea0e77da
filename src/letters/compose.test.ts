import { describe, expect, test } from 'vitest'
import { contentOf } from './check-anatomy.ts'
import { sharedRuns } from './check-similarity.ts'
import { checkLetter } from './check.ts'
import { composeAppreciation } from './compose.ts'
import { faultsOf } from './fixtures/letter-faults.ts'
import { ENGLISH_FACTS, factsWith, GERMAN_FACTS } from './fixtures/letter-facts.ts'
import type { LetterFacts } from './letter.ts'

const BOOKS = [
  ['English', ENGLISH_FACTS],
  ['German', GERMAN_FACTS],
] as const

describe.each(BOOKS)('appreciation notes in %s', (_, book) => {
  const letters = book.map((facts) => composeAppreciation(facts))
  const contents = letters.map((letter) => contentOf(letter.body))

  test.each(book.map((facts) => [facts.seed, facts] as const))(
    'rejection %s: ready by its own rubric, with nothing to remark',
    (_seed, facts) => {
      expect(faultsOf(facts)).toEqual([])
      const check = checkLetter({ ...composeAppreciation(facts), facts })
      expect(check.findings).toEqual([])
      // The topic of e10 is a catchword that fits no sentence: it is left to the user, not quoted at the reader.
      const missing = check.elements.filter(({ required, found }) => required && !found)
      expect(missing.map(({ element }) => element)).toEqual(facts.seed === 'e10' ? ['memory'] : [])
    },
  )

  test('the same facts, seed and version give the same letter', () => {
    expect(book.map((facts) => composeAppreciation(structuredClone(facts)))).toEqual(letters)
  })

  test('twelve rejections give twelve notes that do not read alike', () => {
    const overlaps = contents.flatMap((content, at) =>
      contents.slice(at + 1).map((other) => sharedRuns(content, other)),
    )
    expect(Math.max(...overlaps)).toBeLessThan(0.4)
    expect(overlaps.reduce((sum, share) => sum + share, 0) / overlaps.length).toBeLessThan(0.06)
  })

  test('hardly two of them open with the same four words', () => {
    const openings = contents.map((content) =>
      content.split(/\s+/).slice(0, 4).join(' ').toLowerCase(),
    )
    expect(new Set(openings).size).toBeGreaterThanOrEqual(9)
  })

  test('letters written one after the other keep out of each other’s way', () => {
    const written: string[] = []
    for (const facts of book) {
      const { body } = composeAppreciation(facts, written)
      expect(
        Math.max(0, ...written.map((other) => sharedRuns(contentOf(body), contentOf(other)))),
      ).toBeLessThan(0.25)
      written.push(body)
    }
  })

  test('another version differs in its opening and in most of its words', () => {
    for (const facts of book) {
      const [first, second, third] = [0, 1, 2].map((version) =>
        contentOf(composeAppreciation({ ...facts, version }).body),
      )
      for (const [one, other] of [
        [first, second],
        [second, third],
        [first, third],
      ] as const) {
        expect(sharedRuns(one ?? '', other ?? '')).toBeLessThan(0.25)
        expect((one ?? '').slice(0, 20)).not.toBe((other ?? '').slice(0, 20))
      }
    }
  })

  test('not one of them makes up a talk that did not take place', () => {
    const early = book.filter((facts) => facts.stage !== 'after-interview')
    const bodies = early.map((facts) => composeAppreciation(facts).body)
    expect(
      bodies.filter((body) => /interview|our (?:talk|conversation)|Gespräch/i.test(body)),
    ).toEqual([])
  })
})

describe('what the letter takes up', () => {
  const talked = factsWith({
    stage: 'after-interview',
    recipientName: 'Margaret Olufsen',
    company: 'Harborlight',
    role: 'Operations Lead',
  })
  const versions = (facts: LetterFacts): string =>
    [0, 1, 2, 3].map((version) => composeAppreciation({ ...facts, version }).body).join('\n')

  test('the logged topic, in the user’s own words', () => {
    expect(composeAppreciation({ ...talked, topics: ['crane scheduling'] }).body).toContain(
      'crane scheduling',
    )
  })

  test('wishes to whoever takes the role when nobody is said to be hired', () => {
    expect(versions(talked)).toMatch(/whoever/)
    expect(versions(talked)).not.toMatch(/you chose|you picked|new colleague/)
  })

  test('wishes to the one hired when someone is', () => {
    const chosen = { ...talked, said: { ...talked.said, someoneWasChosen: true } }
    expect(versions(chosen)).toMatch(
      /person you chose|person you picked|new colleague|got the role|joining you/,
    )
  })

  test('a seat on hold is not spoken of as given to someone', () => {
    const held = { ...talked, said: { ...talked.said, reason: 'the role is on hold' } }
    expect(versions(held)).not.toMatch(/best person|someone else|chose/)
  })

  test('a topic in another language, and notes of any kind, are not quoted at the reader', () => {
    const body = versions({ ...talked, language: 'de', topics: ['the cache story'] })
    expect(body).not.toMatch(/cache|Notiz|notiert|„/)
  })

  test('a reason that names the person they wanted is said back, turned to the reader', () => {
    const reason = 'somebody who has run Postgres at our scale'
    const said = { ...talked.said, someoneWasChosen: true, reason }
    expect(composeAppreciation({ ...talked, said }).body).toContain(
      'someone who has run Postgres at your scale',
    )
  })

  test('what was cut out of a sentence is no role', () => {
    const body = versions({ ...talked, role: 'offer the Senior Backend Engineer' })
    expect(body).not.toContain('offer the')
  })

  test('without a logged topic nothing is said of the talk but thanks for it', () => {
    const bodies = (['en', 'de'] as const).map((language) => versions({ ...talked, language }))
    expect(bodies.join('\n')).not.toMatch(
      /enjoyed|learn|remember|stays with|inside|made me feel|gelernt|gern zurück|Erinnerung|weitergebracht|kennenzulernen/,
    )
  })

  test('without a sender’s name it ends with its closing line', () => {
    expect(composeAppreciation({ ...talked, senderName: null }).body).toMatch(/,$/)
  })

  test('the subject of a new thread has at most seven words', () => {
    expect(composeAppreciation(talked).subject.split(' ').length).toBeLessThanOrEqual(7)
  })
})
