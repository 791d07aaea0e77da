import { describe, expect, test } from 'vitest'
import { checkLetter } from './check.ts'
import { check, FACTS, GOOD, rulesOf, withLine } from './fixtures/check-letters.ts'

describe('warnings leave the letter ready', () => {
  test.each([
    ['cliche', 'I hope this finds you well.'],
    ['superlative', 'You are the most inspiring person I have met.'],
    ['exclamation-marks', 'Great! Really! Yes!'],
    ['intensifiers', 'It was very, very, really good.'],
    ['just-checking-in', 'I am just checking in.'],
    ['disappointed', 'I was disappointed, and my dog was disappointed.'],
    ['long-sentence', `It was ${'good and '.repeat(16)}fine.`],
  ])('%s', (rule, line) => {
    const result = check(withLine(line))
    expect(rulesOf(result)).toContain(rule)
    expect(result.isReady).toBe(true)
  })

  test('a subject of its own over seven words; the subject of a reply is the thread’s', () => {
    const subject = 'A few words of thanks after our long talk'
    expect(rulesOf(checkLetter({ body: GOOD, subject, facts: FACTS }))).toEqual(['long-subject'])
    expect(rulesOf(checkLetter({ body: GOOD, subject: `Re: ${subject}`, facts: FACTS }))).toEqual(
      [],
    )
  })

  test('most sentences starting with I', () => {
    expect(rulesOf(check(`Dear Margaret,\n\nI am glad. I am fine. I am here.\n\nSam`))).toContain(
      'starts-with-i',
    )
  })

  test('much the same as an earlier letter', () => {
    expect(rulesOf(check(GOOD, FACTS, [GOOD]))).toEqual(['similar-to-earlier'])
  })
})
