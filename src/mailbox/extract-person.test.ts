import { describe, expect, test } from 'vitest'
import { mailWith, type MailSketch } from './reading-test-mail.ts'
import { type EarlierMail, NO_CONTEXT, type ReadPerson } from './reading.ts'
import { readMail } from './reading-shipped.ts'

const NO = 'Unfortunately we have decided not to move forward with your application.'
const NEIN = 'Leider haben wir uns für einen anderen Bewerber entschieden.'

const PEOPLE: readonly (readonly [ReadPerson | null, MailSketch])[] = [
  [
    { name: 'Margaret Olufsen', email: 'm.olufsen@brightlight.com', title: 'Head of Design' },
    {
      name: 'Margaret Olufsen',
      address: 'm.olufsen@brightlight.com',
      text: `Dear Sam,\n\n${NO}\n\nKind regards,\nMargaret Olufsen\nHead of Design\nBrightlight`,
    },
  ],
  [
    { name: 'Petra Lang', email: null, title: 'Personalreferentin' },
    {
      name: 'Brandt GmbH',
      address: 'no-reply@m-personio.de',
      text: `${NEIN}\n\nMit freundlichen Grüßen\n\nPetra Lang\nPersonalreferentin`,
    },
  ],
  [
    { name: 'Petra Lang', email: 'p.lang@brandt.de', title: null },
    {
      name: 'Brandt GmbH',
      address: 'noreply@brandt.de',
      text: `${NEIN}\n\nMit freundlichen Grüßen\nPetra Lang\np.lang@brandt.de`,
    },
  ],
  [
    { name: 'Maria Boss', email: 'maria.boss@acme.com', title: null },
    { name: 'Boss, Maria', address: 'maria.boss@acme.com', text: NO },
  ],
  [
    { name: 'Maria Boss', email: null, title: null },
    { name: 'Maria Boss via Lever', address: 'no-reply@acme.com', text: NO },
  ],
  [
    { name: 'Margaret Olufsen', email: null, title: 'Head of Terminal Operations' },
    {
      address: 'no-reply@harborlight.example',
      text: `Nadia,\n\n${NO}\n\nMargaret Olufsen\nHead of Terminal Operations\nHarborlight Shipping`,
    },
  ],
  [
    { name: 'Anja Ritter', email: null, title: 'Personalreferentin' },
    {
      address: 'no-reply@weller.example',
      text: `${NEIN}\n\nMit freundlichen Grüßen\n\ni. A. Anja Ritter\nPersonalreferentin\nWeller Pumpen GmbH`,
    },
  ],
  ...['i. A. Dr.', 'i.V. Dr.', 'ppa. Dr.', 'Im Auftrag: Dr.', 'Dr.'].map(
    (mark): readonly [ReadPerson, MailSketch] => [
      { name: 'Dr. Sabine Köster', email: null, title: 'Leiterin Personal' },
      {
        address: 'no-reply@weller.example',
        text: `${NEIN}\n\nMit freundlichen Grüßen\n\n${mark} Sabine Köster\nLeiterin Personal\nWeller Pumpen GmbH`,
      },
    ],
  ),
  [
    { name: 'Dave Kowalski', email: 'dave.k@acme.com', title: null },
    {
      name: 'Acme',
      address: 'no-reply@acme.com',
      replyTo: [{ name: 'Dave Kowalski', address: 'dave.k@acme.com' }],
      text: `${NO}\n\n- dave`,
    },
  ],
  [
    { name: 'Priya Raman', email: null, title: null },
    {
      address: 'no-reply@acme.com',
      text: `Thank you for your conversation with Priya Raman at Acme. ${NO}`,
    },
  ],
  [null, { address: 'no-reply@acme.com', text: `Nach dem Gespräch mit Frau Petersen: ${NEIN}` }],
  [
    null,
    {
      name: 'Sunridge Credit Union',
      address: 'careers@sunridgecu.example',
      text: `${NO}\n\nSincerely,\nSunridge Credit Union`,
    },
  ],
  [
    null,
    {
      name: 'Acme Recruiting Team',
      address: 'no-reply@us.greenhouse-mail.io',
      text: `${NO}\n\nBest,\nThe Acme Team`,
    },
  ],
  [null, { name: 'LinkedIn', address: 'jobs-noreply@linkedin.com', text: NO }],
]

describe('the person', () => {
  test.each(PEOPLE)('%o', (person, sketch) => {
    expect(readMail(mailWith(sketch), NO_CONTEXT).person).toEqual(person)
  })

  test('behind a no-reply sender is the interviewer who wrote before', () => {
    const mail = mailWith({
      name: 'Acme',
      address: 'no-reply@acme.com',
      text: `Thank you for applying to Acme. ${NO}`,
    })
    const reading = readMail(mail, {
      ...NO_CONTEXT,
      earlier: [interviewBy('Tom Becker', 'tom@acme.com', 'Acme')],
    })
    expect(reading.person).toEqual({ name: 'Tom Becker', email: 'tom@acme.com', title: null })
    expect(reading.stage).toBe('after-interview')
    expect(reading.evidence).toContainEqual(
      expect.objectContaining({ about: 'person', where: 'earlier-mail', quote: 'Interview' }),
    )
  })

  test('is not taken from another company', () => {
    const mail = mailWith({
      name: 'Acme',
      address: 'no-reply@acme.com',
      text: `Thank you for applying to Acme. ${NO}`,
    })
    const reading = readMail(mail, {
      ...NO_CONTEXT,
      earlier: [interviewBy('Tom Becker', 'tom@other.com', 'Other')],
    })
    expect(reading.person).toBeNull()
    expect(reading.stage).toBe('early')
  })
})

function interviewBy(name: string, address: string, company: string): EarlierMail {
  return {
    messageId: '<i@x>',
    threadIds: [],
    from: { name, address },
    to: [],
    cc: [],
    subject: 'Interview',
    sentAt: null,
    kind: 'interview',
    company,
    role: null,
    person: null,
    isFromUser: false,
  }
}
