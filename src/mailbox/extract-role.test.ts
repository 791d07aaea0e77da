import { describe, expect, test } from 'vitest'
import { mailWith, type MailSketch } from './reading-test-mail.ts'
import { NO_CONTEXT } from './reading.ts'
import { readMail } from './reading-shipped.ts'

const NO = 'Unfortunately we have decided not to move forward with your application.'
const NEIN = 'Leider haben wir uns für einen anderen Bewerber entschieden.'
const NON = "Malheureusement votre candidature n'a pas été retenue."

const ROLES: readonly (readonly [string | null, MailSketch])[] = [
  ['Data Analyst', { text: `Thank you for applying for the Data Analyst position. ${NO}` }],
  [
    'Senior Product Manager',
    { text: `Thank you for your interest in the Senior Product Manager role at Acme. ${NO}` },
  ],
  [
    'Office Manager',
    { text: `Thank you for your application for the position of Office Manager (R-20411). ${NO}` },
  ],
  ['Projektleiter', { subject: 'Ihre Bewerbung als Projektleiter (m/w/d)', text: NEIN }],
  [
    'Softwareentwicklerin',
    {
      text: `vielen Dank für Ihre Bewerbung auf die Stelle als Softwareentwicklerin (m/w/d). ${NEIN}`,
    },
  ],
  [
    'Sachbearbeiter Einkauf',
    {
      text: `Ihre Bewerbung um die Position als Sachbearbeiter Einkauf haben wir geprüft. ${NEIN}`,
    },
  ],
  ['comptable', { text: `Merci pour votre candidature au poste de comptable. ${NON}` }],
  [
    'Chargée de communication',
    { subject: 'Candidature au poste de Chargée de communication (H/F)', text: NON },
  ],
  ['UX Designer', { subject: 'UX Designer at Quillworks', text: NO }],
  ['Backend Developer', { subject: 'Application for Backend Developer - Acme', text: NO }],
  [
    'Software Developer I',
    { text: `Thank you for applying for the "Software Developer I" position. ${NO}` },
  ],
  [
    'Senior Backend Engineer',
    {
      text: 'We have decided to offer the Senior Backend Engineer position to somebody who has more experience.',
    },
  ],
  ['store manager', { text: `We decided to give the store manager role to someone else. ${NO}` }],
  ['Redakteur', { text: 'Wir haben uns für eine andere Bewerberin als Redakteur entschieden.' }],
  ['service manager', { text: `We spoke in June about the service manager position. ${NO}` }],
  ['bookkeeper', { text: 'Thanks for coming in about the bookkeeper job. We chose someone else.' }],
  ['Lektorin', { subject: 'Ihre Bewerbung als Lektorin am Standort Köln', text: NEIN }],
  ['IT Support Specialist', { subject: 'IT Support Specialist at Acme', text: NO }],
  ['ER Nurse', { text: `Thank you for applying for the ER Nurse position. ${NO}` }],
  [null, { text: `Thank you for your application. ${NO}` }],
  [
    null,
    { subject: 'Your application', text: `Thank you for your interest in our company. ${NO}` },
  ],
  [null, { subject: 'Update', text: `We wish you the best for the future. ${NO}` }],
]

describe('the role', () => {
  test.each(ROLES)('%s', (role, sketch) => {
    expect(readMail(mailWith(sketch), NO_CONTEXT).role).toBe(role)
  })

  test("is spelled as in the subject where the letter's words wrap it", () => {
    const reading = readMail(
      mailWith({
        subject: 'Senior Backend Engineer at Acme',
        text: `We decided to offer the backend engineer job to someone else. ${NO}`,
      }),
      NO_CONTEXT,
    )
    expect(reading.role).toBe('Senior Backend Engineer')
  })

  test.each([
    ['Data Analyst', `Thank you for your conversation about the Data Analyst position. ${NO}`],
    ['Redakteur', 'Wir haben uns für eine andere Bewerberin als Redakteur entschieden.'],
  ])('is shown by the words %s alone', (role, text) => {
    const { evidence } = readMail(mailWith({ text }), NO_CONTEXT)
    expect(evidence.filter(({ about }) => about === 'role').map(({ quote }) => quote)).toEqual([
      role,
    ])
  })
})
