import { describe, expect, test } from 'vitest'
import { isOfSameMatter, isSameEmployer } from './extract-matter.ts'
import { mailWith, type MailSketch } from './reading-test-mail.ts'
import { type EarlierMail, NO_CONTEXT } from './reading.ts'
import { readMail } from './reading-shipped.ts'

const INVITATION: EarlierMail = {
  messageId: '<i@nordhafen.de>',
  threadIds: ['<t@nordhafen.de>'],
  from: { name: 'Maren Petersen', address: 'maren.petersen@nordhafen.de' },
  to: [],
  cc: [],
  subject: 'Einladung zum Gespräch',
  sentAt: null,
  kind: 'interview',
  company: 'Nordhafen Logistik SE',
  role: 'UX Designer',
  person: {
    name: 'Maren Petersen',
    email: 'maren.petersen@nordhafen.de',
    title: 'Head of Design',
  },
  isFromUser: false,
}

describe('an earlier mail', () => {
  test.each<readonly [boolean, string, string | null, MailSketch, Partial<EarlierMail>]>([
    [true, 'of the thread', null, { references: ['<t@nordhafen.de>'] }, { company: null }],
    [true, 'of the company', 'Nordhafen', {}, {}],
    [true, 'from its domain', null, { address: 'no-reply@mail.nordhafen.de' }, {}],
    [
      true,
      'from the domain that is answered',
      null,
      { replyTo: [{ name: '', address: 'bewerbung@nordhafen.de' }] },
      {},
    ],
    [true, 'of the account', null, { address: 'no-reply@nordhafen.softgarden.io' }, {}],
    [false, 'of another company', 'Brandt', { address: 'x@brandt.de' }, {}],
    [false, 'of another account', null, { address: 'no-reply@brandt.softgarden.io' }, {}],
    [
      false,
      'of one mail provider',
      null,
      { address: 'someone@gmail.com' },
      { from: { name: 'Tom Becker', address: 'tom@gmail.com' } },
    ],
    [
      false,
      'of one applicant system',
      null,
      { address: 'no-reply@brandt.softgarden.io' },
      { from: { name: 'Tom Becker', address: 'tom@weller.softgarden.io' } },
    ],
  ])('belongs to the matter: %s, %s', (expected, _, company, sketch, earlier) => {
    const question = { mail: mailWith(sketch), company }
    expect(isOfSameMatter({ ...INVITATION, ...earlier }, question)).toBe(expected)
  })
})

describe('two names', () => {
  test.each([
    [true, 'Nordhafen', 'Nordhafen Logistik SE'],
    [true, 'Brandt GmbH', 'brandt'],
    [true, 'Deutsche Bahn', 'Deutsche Bahn Cargo AG'],
    [false, 'Deutsche', 'Deutsche Bahn AG'],
    [false, 'American', 'American Express'],
    [false, 'Stadtwerke', 'Stadtwerke Köln'],
    [false, 'First Global', 'First Global Shipping'],
    [false, 'Nord', 'Nordhafen'],
    [false, 'Logistik', 'Nordhafen Logistik'],
  ])('are one employer: %s, %s and %s', (expected, one, other) => {
    expect(isSameEmployer(one, other)).toBe(expected)
    expect(isSameEmployer(other, one)).toBe(expected)
  })
})

describe('the human behind a no-reply mail', () => {
  test('is the one it names, at the address she wrote from', () => {
    const mail = mailWith({
      address: 'no-reply@nordhafen.softgarden.io',
      replyTo: [{ name: '', address: 'bewerbung@nordhafen.de' }],
      subject: 'Ihre Bewerbung als UX Designer',
      text: 'Nach dem Gespräch mit Frau Petersen haben wir uns leider für einen anderen Bewerber entschieden.',
    })
    const reading = readMail(mail, { ...NO_CONTEXT, earlier: [INVITATION] })
    expect(reading.person).toEqual(INVITATION.person)
    expect(
      reading.evidence
        .filter(({ about }) => about === 'person')
        .map(({ where, quote }) => [where, quote]),
    ).toEqual([
      ['earlier-mail', 'Einladung zum Gespräch'],
      ['text', 'Frau Petersen'],
    ])
  })

  test.each([
    ['Marcus Lee', 'the time you spent with Marcus and Dana'],
    ['Dana Wu', 'your talk with Dana'],
    ['Hugo Ostrom', 'your talk'],
  ])('is %s after "%s"', (name, words) => {
    const earlier = ['Marcus Lee', 'Dana Wu', 'Hugo Ostrom'].map((each) => ({
      ...INVITATION,
      from: { name: each, address: `${each.split(' ')[0] ?? ''}@nordhafen.de`.toLowerCase() },
      person: null,
    }))
    const mail = mailWith({
      name: 'Nordhafen',
      address: 'no-reply@nordhafen.de',
      text: `Thank you for ${words}. Unfortunately we will not move forward with your application.`,
    })
    expect(readMail(mail, { ...NO_CONTEXT, earlier }).person?.name).toBe(name)
  })
})
