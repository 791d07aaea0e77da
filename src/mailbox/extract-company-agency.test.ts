import { describe, expect, test } from 'vitest'
import { mailWith, type MailSketch } from './reading-test-mail.ts'
import { NO_CONTEXT } from './reading.ts'
import { readMail } from './reading-shipped.ts'

const NO = 'Unfortunately they have decided not to move forward with your application.'
const AGENCY = { name: 'Tom Hale', address: 'tom@halesearch.example' }

describe('an agency that writes for an employer', () => {
  test.each<[string | null, MailSketch]>([
    ['Acme Rockets', { text: `I have heard from my client, Acme Rockets, today. ${NO}` }],
    ['Acme Rockets', { text: `I am writing on behalf of Acme Rockets. ${NO}` }],
    [
      'Brandt Pumpen',
      {
        text: `Unser Kunde, die Brandt Pumpen, hat sich leider für einen anderen Bewerber entschieden.`,
      },
    ],
    [
      'Lumière',
      {
        text: `Notre client, la société Lumière, n'a malheureusement pas retenu votre candidature.`,
      },
    ],
    [
      null,
      { text: `My client has come back to me. ${NO}\n\nKind regards,\nTom Hale\nHale Search Ltd` },
    ],
    [
      null,
      { text: `I work on behalf of a software house nearby. ${NO}\n\nTom Hale\nHale Search Ltd` },
    ],
  ])('is for %s', (company, sketch) => {
    expect(readMail(mailWith({ ...AGENCY, ...sketch }), NO_CONTEXT).company).toBe(company)
  })

  test('is not its own client', () => {
    const text =
      'I am a consultant at Hale Search and we are hiring for our client. Are you open to a new role as Data Analyst? Your profile looks like a strong match.'
    expect(readMail(mailWith({ ...AGENCY, text }), NO_CONTEXT).company).toBeNull()
    const elsewhere = { name: 'Tom Hale', address: 'tom@gmail.com', text }
    expect(readMail(mailWith(elsewhere), NO_CONTEXT).company).toBeNull()
  })

  test('is no agency where the house merely sends through a recruiting system', () => {
    const mail = mailWith({
      name: 'Brandt Pumpen',
      address: 'no-reply@digitalrecruiters.com',
      text: NO,
    })
    expect(readMail(mail, NO_CONTEXT).company).toBe('Brandt Pumpen')
  })
})
