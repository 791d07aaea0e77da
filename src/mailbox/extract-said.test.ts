import { describe, expect, test } from 'vitest'
import type { SaidInRejection } from '../letters/letter.ts'
import { saidInRejection } from './extract-said.ts'
import { mailWith, type MailSketch } from './reading-test-mail.ts'
import { NO_CONTEXT } from './reading.ts'
import { readMail } from './reading-shipped.ts'

function saidIn(sketch: MailSketch): SaidInRejection {
  const mail = mailWith({ subject: 'Your application', ...sketch })
  return saidInRejection(mail, readMail(mail, NO_CONTEXT))
}

describe('what a rejection says', () => {
  test.each([
    [true, 'We decided to go with another candidate for the role.'],
    [true, 'The position has been filled.'],
    [true, 'leider haben wir uns für eine andere Bewerberin entschieden.'],
    [false, 'We are putting this position on hold because of a hiring freeze.'],
    [false, 'Unfortunately we will not be moving forward with your application.'],
  ])('someone was chosen: %s in %j', (chosen, text) => {
    expect(saidIn({ text }).someoneWasChosen).toBe(chosen)
  })

  test.each([
    [true, 'Unfortunately not this time. We will keep your resume on file for future openings.'],
    [true, 'Wir bleiben gern in Kontakt und nehmen Sie in unseren Talentpool auf.'],
    [false, 'Unfortunately we will not be moving forward with your application.'],
  ])('the door stays open: %s in %j', (open, text) => {
    expect(saidIn({ text }).keepsTheDoorOpen).toBe(open)
  })

  test('the reason is quoted from the mail itself', () => {
    const text =
      'Dear Sam,\n\nwe said no. The other person has more experience\u00A0with Kubernetes. All the best.'
    expect(saidIn({ text }).reason).toBe('The other person has more experience with Kubernetes.')
  })

  test.each([
    'The job has gone to someone who has run a terminal before.',
    'Wir wollten jemanden mit Bankhintergrund.',
    "Il nous faut quelqu'un d'autonome dès maintenant.",
  ])('what the chosen one had over her is the reason: %s', (text) => {
    expect(saidIn({ text }).reason).toBe(text)
  })

  test('no reason is null', () => {
    expect(
      saidIn({ text: 'Unfortunately you were not selected for this position.' }).reason,
    ).toBeNull()
  })

  test('a human who writes to a human is personal and may be warm', () => {
    const text =
      'Hi Sam,\n\nI really enjoyed meeting you. It was a hard decision, but we offered the job to someone else.\n\nBest,\nMargaret Olufsen'
    expect(
      saidIn({ text, name: 'Margaret Olufsen', address: 'm.olufsen@brightlight.com' }),
    ).toMatchObject({ isPersonal: true, isWarm: true })
  })

  test('a system is not personal, whoever signs', () => {
    const text =
      'Hi Sam,\n\nUnfortunately you were not selected for this position.\n\nBest,\nMargaret Olufsen'
    expect(saidIn({ text, name: 'Acme', address: 'no-reply@us.greenhouse-mail.io' })).toMatchObject(
      { isPersonal: false, isWarm: false },
    )
  })
})
