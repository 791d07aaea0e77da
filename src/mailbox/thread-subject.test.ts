import { describe, expect, test } from 'vitest'
import { isAnswerSubject, isTellingSubject, threadSubject } from './thread-subject.ts'

describe('the subject of a thread', () => {
  test.each([
    ['Your application', 'your application'],
    ['Re: Your  application', 'your application'],
    ['RE: AW: [EXTERNAL] Re[2]: Your application', 'your application'],
    ['WG: Fwd: Ihre Bewerbung', 'ihre bewerbung'],
    ['TR : Votre candidature', 'votre candidature'],
    ['Réf: budget', 'réf: budget'],
    ['Regarding: budget', 'regarding: budget'],
    ['re:', ''],
    ['', ''],
  ])('%j is %j', (subject, bare) => {
    expect(threadSubject(subject)).toBe(bare)
  })

  test.each([
    ['Re: x', true],
    ['[EXT] AW: x', true],
    ['Remember: x', false],
    ['x', false],
  ])('%j answers: %s', (subject, answers) => {
    expect(isAnswerSubject(subject)).toBe(answers)
  })

  test.each([
    ['berth planner at harborlight', true],
    ['your application', false],
    ['hi', false],
    ['', false],
  ])('%j tells of one talk: %s', (bare, tells) => {
    expect(isTellingSubject(bare)).toBe(tells)
  })
})
