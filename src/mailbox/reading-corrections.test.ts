import { describe, expect, test } from 'vitest'
import { mailWith } from './reading-test-mail.ts'
import { NO_CONTEXT, type Reading, type RememberedCorrection } from './reading.ts'
import { tiesOfCorrection } from './reading-corrections.ts'
import { readMail } from './reading-shipped.ts'

const NO =
  'Thank you for applying to Acme. Unfortunately we have decided not to move forward with your application.'

function correction(change: Partial<RememberedCorrection>): RememberedCorrection {
  return {
    senderAddress: 'jobs@acme.com',
    senderDomain: 'acme.com',
    field: 'company',
    subject: 'Your application 17',
    threadIds: [],
    wording: [],
    was: null,
    now: null,
    ...change,
  }
}

function readWith(
  corrections: readonly RememberedCorrection[],
  address = 'jobs@acme.com',
  subject = 'Re: Your application 18',
): Reading {
  return readMail(mailWith({ address, subject, text: NO }), { ...NO_CONTEXT, corrections })
}

describe('a remembered correction', () => {
  test('names the company of every mail of that sender domain', () => {
    expect(readWith([correction({ now: 'Acme Rockets' })], 'other@acme.com', 'News').company).toBe(
      'Acme Rockets',
    )
  })

  test('names nothing for another domain', () => {
    expect(readWith([correction({ now: 'Acme Rockets' })], 'other@acme.org').company).toBe('Acme')
  })

  test('does not spread over a domain that sends for many companies', () => {
    const made = correction({
      senderAddress: 'acme@myworkday.com',
      senderDomain: 'myworkday.com',
      now: 'Acme Rockets',
    })
    expect(readWith([made], 'acme@myworkday.com').company).toBe('Acme Rockets')
    expect(readWith([made], 'quillworks@myworkday.com').company).not.toBe('Acme Rockets')
  })

  test('decides the kind for the same sender and a like subject only', () => {
    const made = correction({ field: 'kind', was: 'rejection', now: 'other' })
    expect(readWith([made])).toMatchObject({ kind: 'other', stage: null, confidence: 1 })
    expect(readWith([made], 'jobs@acme.com', 'Something else').kind).toBe('rejection')
  })

  test('lets the newest of two win and shows why', () => {
    const reading = readWith([correction({ now: 'First' }), correction({ now: 'Second' })])
    expect(reading.company).toBe('Second')
    expect(reading.evidence.filter((each) => each.about === 'company')).toEqual([
      expect.objectContaining({ why: 'you corrected it before' }),
    ])
  })

  test('keeps the address only of the human it was read with', () => {
    expect(readWith([correction({ field: 'person', now: 'Tom Becker' })]).person).toEqual({
      name: 'Tom Becker',
      email: null,
      title: null,
    })
  })
})

describe('a correction of one mail of a thread', () => {
  const ofThread = { ...NO_CONTEXT, corrections: [] }
  const answer = mailWith({
    address: 'other@elsewhere.example',
    subject: 'Re: another subject',
    text: NO,
    references: ['<first@acme>'],
  })
  const read = (change: Partial<RememberedCorrection>): Reading =>
    readMail(answer, {
      ...ofThread,
      corrections: [correction({ threadIds: ['<first@acme>'], ...change })],
    })

  test.each([
    ['company', 'Acme Rockets', (reading: Reading) => reading.company],
    ['role', 'Rocket Planner', (reading: Reading) => reading.role],
    ['person', 'Tom Becker', (reading: Reading) => reading.person?.name],
  ] as const)('holds for the %s of its other mails', (field, now, factOf) => {
    expect(factOf(read({ field, now }))).toBe(now)
    expect(factOf(read({ field, now, threadIds: ['<another@acme>'] }))).not.toBe(now)
  })

  test('says nothing of their kind', () => {
    expect(read({ field: 'kind', now: 'other' }).kind).toBe('rejection')
  })
})

describe('a corrected wording', () => {
  const letter = (name: string, company: string): string =>
    `Dear ${name},\n\nYour file at ${company} has come to the end of its way with us, and the seat went to somebody from the house. We keep nothing of what you sent, as you asked.\n\nThe ${company} Team`
  const made = (change: Partial<RememberedCorrection>): RememberedCorrection => ({
    ...correction({ field: 'kind', was: 'other', now: 'rejection', ...change }),
    ...tiesOfCorrection(
      mailWith({ address: 'hr@acme.com', subject: 'News', text: letter('Sam', 'Acme') }),
    ),
  })
  const read = (text: string, change: Partial<RememberedCorrection> = {}): Reading =>
    readMail(mailWith({ address: 'no-reply@globex.example', subject: 'Your file', text }), {
      ...NO_CONTEXT,
      corrections: [made(change)],
    })

  test('decides the kind of the same letter from anybody', () => {
    expect(read(letter('Nadia', 'Globex'))).toMatchObject({
      kind: 'rejection',
      stage: 'early',
      confidence: 1,
      isUnsure: false,
    })
  })

  test('says nothing of another letter', () => {
    const other =
      'Dear Nadia,\n\nPlease find the invoice for October below, payable within the month.'
    expect(read(other).kind).not.toBe('rejection')
  })

  test('that was only confirmed counts too, and says so', () => {
    const reading = read(letter('Nadia', 'Globex'), { was: 'rejection' })
    expect(reading.kind).toBe('rejection')
    expect(reading.evidence.find(({ about }) => about === 'kind')?.why).toBe(
      'you said so of a like mail',
    )
  })
})
