import { describe, expect, test } from 'vitest'
import { mailWith } from './reading-test-mail.ts'
import { type EarlierMail, NO_CONTEXT } from './reading.ts'
import { readMail } from './reading-shipped.ts'

const NO = 'Unfortunately we have decided not to move forward with your application.'
const NEIN = 'Leider haben wir uns für einen anderen Bewerber entschieden.'
const NON = "Malheureusement votre candidature n'a pas été retenue."

describe('the stage', () => {
  test.each([
    ['after-interview', `Thank you for taking the time to speak with us last week. ${NO}`],
    ['after-interview', `I really enjoyed our conversation on Tuesday. ${NO}`],
    ['after-interview', `vielen Dank für das angenehme Gespräch. ${NEIN}`],
    ['after-interview', `nach unserem Gespräch am Montag: ${NEIN}`],
    ['after-interview', `After speaking with you twice, the choice was hard. ${NO}`],
    ['after-interview', `I enjoyed our talk about the job on Thursday. ${NO}`],
    ['after-interview', `We value the time you spent with Marcus and Dana at the onsite. ${NO}`],
    ['after-interview', `danke, dass du bei uns warst. ${NEIN}`],
    ['after-interview', `nach unserem Kennenlernen: ${NEIN}`],
    ['after-interview', `Suite à notre entretien, ${NON}`],
    ['early', `Thank you for taking the time to apply. ${NO}`],
    [
      'early',
      `Thank you for your interest. ${NO} We will not be able to invite you to an interview.`,
    ],
    ['early', `vielen Dank für Ihre Bewerbung. ${NEIN}`],
    ['early', `${NO} You will not be progressing to the interview stage.`],
    [
      'after-interview',
      `Sorry, it is a no.\n\nOn 3 May 2026, Imogen <i@mail.example> wrote:\n> thank you for the interview on Tuesday for the job`,
    ],
  ])('%s: %s', (stage, text) => {
    expect(readMail(mailWith({ subject: 'Application', text }), NO_CONTEXT).stage).toBe(stage)
  })
})

describe('the stage in seven languages', () => {
  test.each([
    [
      'after-interview',
      `danke, dass Sie am Donnerstag bei uns zur Probe gearbeitet haben. ${NEIN}`,
    ],
    ['after-interview', `C'était un plaisir de vous rencontrer. ${NON}`],
    [
      'after-interview',
      'Gracias por la entrevista del martes. Lamentamos comunicarte que hemos decidido continuar con otros candidatos.',
    ],
    [
      'after-interview',
      'Grazie per il colloquio di lunedì. Purtroppo abbiamo deciso di proseguire con altri candidati.',
    ],
    [
      'after-interview',
      'Bedankt voor het prettige gesprek van vorige week. Helaas hebben we gekozen voor een andere kandidaat.',
    ],
    [
      'after-interview',
      'Obrigado pela entrevista da semana passada. Infelizmente, decidimos avançar com outros candidatos.',
    ],
    [
      'early',
      'Bedankt voor je sollicitatie. Helaas moeten we je meedelen dat we met andere kandidaten verder gaan.',
    ],
    [
      'early',
      'Helaas ben je niet geselecteerd voor een gesprek. We zijn met andere kandidaten verder gegaan.',
    ],
    ['early', `Zu einem Vorstellungsgespräch können wir Sie leider nicht einladen. ${NEIN}`],
    ['early', `${NO} We are currently interviewing other candidates.`],
    ['early', `${NO} We cannot offer you an interview with us.`],
    ['early', `${NO} Should you be selected for an interview at a later date we will call you.`],
    [
      'early',
      'Lamentamos no poder invitarte a una entrevista: hemos decidido continuar con otros candidatos.',
    ],
  ])('%s: %s', (stage, text) => {
    expect(readMail(mailWith({ subject: 'News', text }), NO_CONTEXT)).toMatchObject({
      kind: 'rejection',
      stage,
    })
  })
})

describe('the stage by what came before', () => {
  const before: EarlierMail = {
    messageId: '<before@x>',
    threadIds: ['<before@x>'],
    from: { name: 'Dana Cole', address: 'dana@acme.example' },
    to: [],
    cc: [],
    subject: 'Thank you for yesterday',
    sentAt: null,
    kind: 'interview',
    company: 'Acme',
    role: 'Planner',
    person: null,
    isFromUser: false,
  }
  const read = (earlier: Partial<EarlierMail>, isOfThread = false) =>
    readMail(
      mailWith({
        address: 'jobs@acme.example',
        subject: 'Planner',
        text: `Thank you for applying to the Planner position at Acme. ${NO}`,
        references: isOfThread ? ['<before@x>'] : [],
      }),
      { ...NO_CONTEXT, earlier: [{ ...before, ...earlier }] },
    ).stage

  test.each<[string, Partial<EarlierMail>]>([
    ['an interview', {}],
    ['the thanks of the user', { kind: 'sent', isFromUser: true }],
    [
      'the thanks of the user under any subject',
      { kind: 'sent', isFromUser: true, detail: 'thank-you', subject: 'Planner' },
    ],
    ['an invitation', { detail: 'invitation' }],
  ])('after %s it is after-interview', (_, earlier) => {
    expect(read(earlier)).toBe('after-interview')
  })

  test.each<[string, Partial<EarlierMail>]>([
    ['a test', { detail: 'assessment' }],
    ['an interview that was called off', { detail: 'cancellation' }],
    ['an interview for another role', { role: 'Welder' }],
    ['an application', { kind: 'sent', isFromUser: true, subject: 'Application' }],
    ['an interview elsewhere', { company: 'Globex', from: null, role: null }],
  ])('after %s it is early', (_, earlier) => {
    expect(read(earlier)).toBe('early')
  })

  test('in one thread the role may be called otherwise', () => {
    expect(read({ role: 'Welder' }, true)).toBe('after-interview')
  })
})
