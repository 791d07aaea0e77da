import { describe, expect, test } from 'vitest'
import {
  check,
  errorsOf,
  FACTS,
  GERMAN,
  GOOD,
  mitSatz,
  rulesOf,
  withLine,
} from './fixtures/check-letters.ts'

const BIO = { ...FACTS, company: 'Halden Bio', role: 'Data Analyst' }

describe('names of another letter are warned of, never blocked', () => {
  test.each([
    ['other-company', 'I liked the Data Analyst role at Google.'],
    ['other-company', 'All the best to Halden Pharma.'],
    ['other-role', 'The talk about the Accountant role was good.'],
    ['other-role', 'I would do the Senior Product Manager position again.'],
    ['link', 'My work is on www.sam.example.'],
    ['link', 'See https://sam.example/work for more.'],
  ])('%s: %s', (rule, line) => {
    const result = check(withLine(line).replace('Operations Lead', 'Data Analyst'), BIO)
    expect(rulesOf(result)).toContain(rule)
    expect(errorsOf(result)).not.toContain(rule)
  })

  test.each([
    ['other-company', 'Die Stelle bei Google war gut.'],
    ['other-role', 'Die Stelle als Buchhalterin war gut.'],
  ])('in German, %s: %s', (rule, line) => {
    expect(rulesOf(check(mitSatz(line), GERMAN))).toContain(rule)
  })

  test.each([
    'I liked the work at Halden Bio.',
    'I liked the work at Halden.',
    'The Halden team was kind.',
    'The Bristol role was good.',
    'I will be at home at Christmas.',
    'The Data Analyst position was good.',
  ])('nothing is another name in: %s', (line) => {
    const body = withLine(line).replace('Operations Lead', 'Data Analyst')
    expect(rulesOf(check(body, BIO)).filter((rule) => /other|link/.test(rule))).toEqual([])
  })

  test.each([
    'Von Herzen alles Gute.',
    'Bei Gelegenheit freue ich mich.',
    'Das war gut bei Ihnen.',
  ])('no company is meant in: %s', (line) => {
    expect(rulesOf(check(mitSatz(line), GERMAN))).not.toContain('other-company')
  })

  test('a sign-off with another name than the writer’s', () => {
    expect(rulesOf(check(GOOD.replace(/Sam$/, 'Peter Winter')))).toContain('signed-by-other')
    expect(rulesOf(check(GOOD))).not.toContain('signed-by-other')
    expect(rulesOf(check(GOOD, { ...FACTS, senderName: 'Frau Winter' }))).not.toContain(
      'signed-by-other',
    )
  })
})

test('every placeholder is named in one message', () => {
  const found = check(withLine('You at [Company] and {{team}}.')).findings.filter(
    ({ rule }) => rule === 'placeholder',
  )
  expect(found.map(({ message }) => message)).toEqual([
    '“[Company]”, “{{team}}” are still placeholders. Write the real words or take them out.',
  ])
})

describe('what is asked or meant', () => {
  test.each([
    ['asks', 'Could you forward my CV to other departments?'],
    ['asks', 'Perhaps you could forward my CV to other departments.'],
    ['asks', 'Could you spare fifteen minutes next week?'],
    ['sarcasm', 'I wish you good luck, you will need it.'],
    ['sarcasm', 'Good luck, you will certainly need it.'],
    ['sarcasm', 'I am here should you come to your senses.'],
  ])('%s: %s', (rule, line) => {
    expect(errorsOf(check(withLine(line)))).toContain(rule)
  })

  test('a message quotes the whole clause', () => {
    const asked = check(withLine('Maybe you have fifteen minutes next week.')).findings.find(
      ({ rule }) => rule === 'asks',
    )
    expect(asked?.message).toContain('“Maybe you have fifteen minutes next week”')
  })

  test('“unpaid” may sound bitter, but blocks nothing', () => {
    const result = check(withLine('The trial day was unpaid.'))
    expect(errorsOf(result)).toEqual([])
    expect(rulesOf(result)).toContain('undertone')
    expect(result.findings.map(({ message }) => message).join(' ')).not.toContain('private page')
  })
})
