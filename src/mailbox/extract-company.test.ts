import { describe, expect, test } from 'vitest'
import { mailWith, type MailSketch } from './reading-test-mail.ts'
import { type EarlierMail, NO_CONTEXT } from './reading.ts'
import { readMail } from './reading-shipped.ts'

const NO = 'Unfortunately we have decided not to move forward with your application.'
const NEIN = 'Leider haben wir uns für einen anderen Bewerber entschieden.'
const NON = "Malheureusement votre candidature n'a pas été retenue."

const COMPANIES: readonly (readonly [string | null, MailSketch])[] = [
  [
    'Heron Freight, Inc.',
    {
      name: 'Recruiting',
      address: 'no-reply@jobvite.com',
      text: `${NO}\n\nSincerely,\nRecruiting\n\nHeron Freight, Inc. | 4 Canal St, Toledo | Privacy policy`,
    },
  ],
  [
    'Fennel Health Ltd',
    {
      address: 'no-reply@jazz.co',
      text: `${NO}\n\n© 2026 Fennel Health Ltd. All rights reserved.`,
    },
  ],
  [
    'Alizé Vent SAS',
    {
      address: 'no-reply@flatchr.io',
      text: `${NON}\n\nLe service RH\n\nAlizé Vent SAS - 12 rue du Port, Nantes`,
    },
  ],
  [
    'Orchid Care',
    { name: 'Orchid Care via Totaljobs', address: 'no-reply@totaljobs.com', text: NO },
  ],
  [
    'Halcyon Freight',
    {
      name: 'Workday',
      address: 'halcyonfreight@myworkday.com',
      text: `We at Halcyon Freight thank you. ${NO}`,
    },
  ],
  ['Pumpen Tröger', { name: 'Personal Pumpen Tröger', address: 'personal@pt.example', text: NEIN }],
  ['Paylocity', { text: `Thank you for your interest in Paylocity! ${NO}` }],
  [null, { name: 'LinkedIn', address: 'jobs-noreply@linkedin.com', text: NO }],
  [
    'Stadtwerke Auenfeld',
    { text: `vielen Dank für Ihre Bewerbung bei den Stadtwerken Auenfeld. ${NEIN}` },
  ],
  [
    'University of Eastmoor',
    { text: `Your application to the University of Eastmoor has been considered. ${NO}` },
  ],
  ['Alder & Wren Architects', { text: `Thank you for applying to Alder & Wren Architects. ${NO}` }],
  [null, { text: `${NEIN}\n\nIhr HR-Team` }],
  [null, { text: `${NO}\n\nYour Recruiting Team` }],
  ['Quillworks', { text: `Thank you for your interest in Quillworks! ${NO}` }],
  [
    'Hollis & Grey',
    { text: `Thank you for applying to the Clerk position at Hollis & Grey. ${NO}` },
  ],
  [
    'Fernhill Analytics',
    { text: `${NO}\n\nKind regards,\nThe Fernhill Analytics Recruiting Team` },
  ],
  [
    'Brandt Maschinenbau GmbH',
    { text: `${NEIN}\n\nMit freundlichen Grüßen\nPetra Lang\nBrandt Maschinenbau GmbH` },
  ],
  ['Nordlicht', { text: `vielen Dank für Ihr Interesse an Nordlicht. ${NEIN}` }],
  [
    'Lumière',
    {
      text: `Merci pour l'intérêt que vous portez à Lumière. ${NON}\n\nL'équipe recrutement Lumière`,
    },
  ],
  ['Kestrel Robotics', { subject: 'Your application to Kestrel Robotics', text: NO }],
  ['Kestrel', { name: 'Kestrel Careers', address: 'no-reply@us.greenhouse-mail.io', text: NO }],
  [
    'Tidewater Health',
    { name: 'Tidewater Health @ icims', address: 'tidewater+autoreply@talent.icims.com', text: NO },
  ],
  ['Marlow', { name: 'Maria Boss via Marlow', address: 'hit-reply@hire.lever.co', text: NO }],
  ['Acme', { address: 'acme@myworkday.com', text: NO }],
  ['Acme', { address: 'acme-jobs@m-personio.de', text: NEIN }],
  [
    'BluePeak',
    {
      name: 'Tom Becker',
      address: 'tom@bluepeak.com',
      text: `Hi, ${NO} We at BluePeak wish you well.`,
    },
  ],
  [
    'Vela Systems',
    {
      name: 'Tom Becker',
      address: 'tom@velasystems.io',
      text: `${NO}\n\nTom Becker\nVela Systems`,
    },
  ],
  [null, { name: 'Greenhouse', address: 'no-reply@greenhouse.io', text: NO }],
  [null, { name: 'Tom Becker', address: 'tom.becker@gmail.com', text: NO }],
]

describe('the company', () => {
  test.each(COMPANIES)('%s', (company, sketch) => {
    expect(readMail(mailWith(sketch), NO_CONTEXT).company).toBe(company)
  })
})

describe('the company of several mails', () => {
  const earlier: EarlierMail = {
    messageId: null,
    threadIds: [],
    from: null,
    to: [],
    cc: [],
    subject: 'Application received',
    sentAt: null,
    kind: 'acknowledgement',
    company: 'Harborlight Shipping',
    role: null,
    person: null,
    isFromUser: false,
  }

  test('is named by the fuller name of an earlier one', () => {
    const mail = mailWith({
      name: 'Harborlight Careers',
      address: 'no-reply@greenhouse.io',
      text: NO,
    })
    expect(readMail(mail, NO_CONTEXT).company).toBe('Harborlight')
    expect(readMail(mail, { ...NO_CONTEXT, earlier: [earlier] }).company).toBe(
      'Harborlight Shipping',
    )
  })
})
