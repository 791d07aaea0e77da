import { describe, expect, test } from 'vitest'
import { checkLetter } from './check.ts'
import { factsWith } from './fixtures/letter-facts.ts'
import type { LetterCheck, LetterFacts } from './letter.ts'

const FACTS = factsWith({
  stage: 'after-interview',
  recipientName: 'Margaret Olufsen',
  company: 'Harborlight Shipping',
  role: 'Operations Lead',
  said: { someoneWasChosen: true },
})
const GERMAN = { ...FACTS, language: 'de' as const, recipientName: 'Margarete Olufsen' }
const GOOD = `Dear Margaret,

Thank you for telling me about the Operations Lead role. I understand that you chose someone who has run a terminal before.

I enjoyed our talk about berths. I wish you and the person you picked a good start together.

If our paths cross again, I would be glad.

Best wishes,
Sam`
const GUT = `Guten Tag Margarete Olufsen,

vielen Dank für Ihre Nachricht. Ich verstehe, dass Sie jemanden mit mehr Erfahrung gewählt haben.

An unser Gespräch denke ich gern zurück. Ich wünsche Ihnen und der neuen Kollegin einen guten Start. Gern bleibe ich in Kontakt.

Viele Grüße
Samira`

function check(
  body: string,
  facts: LetterFacts = FACTS,
  earlierBodies: readonly string[] = [],
): LetterCheck {
  return checkLetter({ body, subject: 'Re: Your application', facts, earlierBodies })
}
const errorsOf = (result: LetterCheck): readonly string[] =>
  result.findings.filter((found) => found.severity === 'error').map((found) => found.rule)
const rulesOf = (result: LetterCheck): readonly string[] =>
  result.findings.map((found) => found.rule)
const missingIn = (result: LetterCheck): readonly string[] =>
  result.elements.filter((each) => each.required && !each.found).map((each) => each.element)
const withLine = (line: string): string => GOOD.replace('If our paths', `${line} If our paths`)
const mitSatz = (line: string): string => GUT.replace('Gern bleibe', `${line} Gern bleibe`)

test.each([
  ['English', GOOD, FACTS],
  ['German', GUT, GERMAN],
] as const)('a whole %s note is ready', (_, body, facts) => {
  expect(errorsOf(check(body, facts))).toEqual([])
  expect(missingIn(check(body, facts))).toEqual([])
  expect(check(body, facts).isReady).toBe(true)
})

describe('elements', () => {
  test.each([
    ['thanks', 'Thank you for telling me about the Operations Lead role. '],
    ['understands', ' I understand that you chose someone who has run a terminal before.'],
    ['wishes-to-hired', ' and the person you picked'],
    ['door-open', 'If our paths cross again, I would be glad.'],
  ])('%s is missed when its words are taken out', (element, words) => {
    expect(missingIn(check(GOOD.replace(words, '')))).toEqual([element])
    expect(check(GOOD.replace(words, '')).isReady).toBe(false)
  })

  test('wishes to the reader are missed when only the one hired is wished well', () => {
    expect(
      missingIn(
        check(GOOD.replace('I wish you and the person you picked', 'I wish the person you picked')),
      ),
    ).toEqual(['wishes-to-reader'])
  })

  test('a memory is required after an interview with logged topics, and found by their words', () => {
    const without = GOOD.replace('I enjoyed our talk about berths. ', '')
    expect(missingIn(check(without))).toEqual([])
    expect(missingIn(check(without, { ...FACTS, topics: ['the signal tower'] }))).toEqual([
      'memory',
    ])
    expect(
      missingIn(check(withLine('That signal tower!'), { ...FACTS, topics: ['the signal tower'] })),
    ).toEqual([])
  })

  test('each found element names its sentence', () => {
    const [thanks] = check(GOOD).elements
    expect(thanks?.spans.map(({ start, end }) => GOOD.slice(start, end))).toEqual([
      'Thank you for telling me about the Operations Lead role.',
    ])
  })

  test('"I do not understand" is no understanding', () => {
    expect(
      missingIn(check(GOOD.replace('I understand that', 'I do not understand why'))),
    ).toContain('understands')
  })
})

describe('errors', () => {
  test.each([
    ['placeholder', 'You have a great [Company].'],
    ['placeholder', 'The {{role}} sounded good.'],
    ['placeholder', 'Thanks from Your Name.'],
    ['arguing', 'I met every requirement in the advert.'],
    ['arguing', 'I still believe I was the right person for it.'],
    ['asks-to-reconsider', 'I hope you will reconsider.'],
    ['demands-reasons', 'Please tell me why I was turned down.'],
    ['bitterness', 'What a waste of my time.'],
    ['sarcasm', 'Thanks for nothing.'],
    ['accusation', 'The process was unfair.'],
    ['threat', 'I will tell all my friends about this.'],
    ['religious', 'God bless you.'],
    ['guilt-or-deadline', 'I need this job for my kids.'],
    ['asks', 'Could we have a call next week?'],
    ['asks', 'Do you have any other openings?'],
    ['company-misspelt', 'All the best to Harbourlight.'],
  ])('%s: %s', (rule, line) => {
    const result = check(withLine(line))
    expect(errorsOf(result)).toContain(rule)
    expect(result.isReady).toBe(false)
  })

  test.each([
    ['arguing', 'Ich erfülle alle Anforderungen.'],
    ['asks-to-reconsider', 'Bitte überdenken Sie das noch einmal.'],
    ['demands-reasons', 'Ich erwarte eine Begründung.'],
    ['bitterness', 'Das war reine Zeitverschwendung.'],
    ['accusation', 'Das Verfahren war unfair.'],
    ['threat', 'Ich werde meinen Anwalt fragen.'],
    ['religious', 'Gottes Segen für Sie.'],
    ['guilt-or-deadline', 'Ich brauche diese Stelle dringend.'],
    ['asks', 'Hätten Sie nächste Woche Zeit für einen Kaffee?'],
  ])('%s: %s', (rule, line) => {
    expect(errorsOf(check(mitSatz(line), GERMAN))).toContain(rule)
  })

  test('asking for something takes the element no-ask away', () => {
    expect(missingIn(check(withLine('Could you introduce me to the port office?')))).toEqual([
      'no-ask',
    ])
  })

  test.each([
    'No hard feelings, and no bitterness.',
    'Of course I was disappointed, but only for a day.',
    'Please give my regards to the whole crew.',
    'May we stay in touch?',
    'If you ever have a thought on what I could do better, I would be glad of the feedback.',
  ])('nothing is wrong with: %s', (line) => {
    expect(errorsOf(check(withLine(line)))).toEqual([])
  })

  test('words of a company’s own name are free', () => {
    const facts = { ...FACTS, company: 'Blessing & Lawyer' }
    expect(errorsOf(check(withLine('It was good to see Blessing & Lawyer.'), facts))).toEqual([])
  })

  test('a message says which words are meant', () => {
    const [found] = check(withLine('You owe me an explanation.')).findings
    expect(found?.message).toContain('owe me')
    expect(found?.spans.length).toBeGreaterThan(0)
  })
})

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
