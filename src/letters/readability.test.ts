import { expect, test } from 'vitest'
import { readingGrade, syllablesDe, syllablesEn } from './readability.ts'

test.each([
  ['time', 1],
  ['decision', 3],
  ['understand', 3],
  ['colleague', 2],
  ['people', 2],
  ['wanted', 2],
  ['closed', 1],
  ['choices', 2],
  ['interview', 3],
  ['application', 4],
  ['experience', 4],
  ['someone', 2],
  ['being', 2],
  ['area', 3],
  ['create', 2],
  ['appreciate', 4],
  ['wishes', 2],
  ['the', 1],
  ['business', 2],
  ['enjoyed', 2],
  ['serious', 3],
  ['language', 2],
  ['sincerely', 3],
  ['part-time', 2],
  ["I'm", 1],
  ['material', 4],
])('English %s has %i syllables', (word, syllables) => {
  expect(syllablesEn(word)).toBe(syllables)
})

test.each([
  ['Entscheidung', 3],
  ['Gespräch', 2],
  ['kennenzulernen', 5],
  ['die', 1],
  ['euer', 2],
  ['Bewerbungen', 4],
])('German %s has %i syllables', (word, syllables) => {
  expect(syllablesDe(word)).toBe(syllables)
})

test('English grades are Flesch-Kincaid: five words of one syllable in a sentence stay at the bottom', () => {
  // 0.39 * 5 + 11.8 * 1 - 15.59 is below 0.
  expect(readingGrade('The cat sat down here.', 'en')).toBe(0)
  // 4 words, 8 syllables: 0.39 * 4 + 11.8 * 2 - 15.59 = 9.57.
  expect(readingGrade('We understand your decision.', 'en')).toBe(9.6)
})

test('long German words and sentences raise the grade', () => {
  const plain = readingGrade('Danke für die Zeit. Ich habe viel gelernt.', 'de')
  const heavy = readingGrade(
    'Für die wertschätzende Berücksichtigung meiner Bewerbungsunterlagen bedanke ich mich außerordentlich.',
    'de',
  )
  expect(plain).toBeLessThan(4)
  expect(heavy).toBeGreaterThan(10)
})

test('no words have no grade', () => {
  expect(readingGrade(' ', 'en')).toBe(0)
})
