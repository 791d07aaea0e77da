import { describe, expect, test } from 'vitest'
import { mailWith } from './reading-test-mail.ts'
import { NO_CONTEXT, type Reading, type RememberedCorrection } from './reading.ts'
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
