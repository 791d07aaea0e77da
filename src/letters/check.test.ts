import { describe, expect, test } from 'vitest'
import { checkLetter } from './check.ts'
import {
  check,
  errorsOf,
  FACTS,
  GERMAN,
  GOOD,
  GUT,
  missingIn,
  mitSatz,
  withLine,
} from './fixtures/check-letters.ts'

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

  test.each([
    ['early', 'I enjoyed writing the application.', false],
    ['early', 'I hope to meet you in person one day.', false],
    ['early', 'I enjoyed our short talk at the fair.', true],
    ['after-interview', 'I liked the look of the work.', false],
    ['after-interview', 'It was good meeting you.', true],
  ] as const)('without topics (%s) “%s” speaks of a talk: %s', (stage, line, found) => {
    const body = withLine(line).replace('I enjoyed our talk about berths. ', '')
    const memory = check(body, { ...FACTS, stage }).elements.find(
      ({ element }) => element === 'memory',
    )
    expect(memory).toMatchObject({ found, required: false })
  })

  test('thanks for the talk alone are no memory of the logged topic', () => {
    const body = withLine('Thank you for our talk.').replace(
      'I enjoyed our talk about berths. ',
      '',
    )
    expect(missingIn(check(body, { ...FACTS, topics: ['the signal tower'] }))).toEqual(['memory'])
  })

  test('each found element names its sentence', () => {
    const [thanks] = check(GOOD).elements
    expect(thanks?.spans.map(({ start, end }) => GOOD.slice(start, end))).toEqual([
      'Thank you for telling me about the Operations Lead role.',
    ])
  })

  test('“I will never understand” is no understanding', () => {
    expect(
      missingIn(check(GOOD.replace('I understand that you', 'I will never understand that you'))),
    ).toContain('understands')
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

  test('a short company name is looked for only where a name stands', () => {
    const facts = { ...FACTS, company: 'Acme' }
    expect(errorsOf(check(withLine('Ache is gone.'), facts))).toEqual([])
    expect(errorsOf(check(withLine('It was good at Acne.'), facts))).toEqual(['company-misspelt'])
  })

  test('the subject of an answer is the thread’s own; a subject of the writer is judged', () => {
    const judged = (subject: string): readonly string[] =>
      errorsOf(checkLetter({ body: GOOD, subject, facts: FACTS }))
    expect(judged('Re: [Harborlight] God’s work: your application')).toEqual([])
    expect(judged('Thanks for nothing, [Name]')).toEqual(['placeholder', 'bitterness', 'sarcasm'])
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
