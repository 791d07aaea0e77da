import { describe, expect, test } from 'vitest'
import { mailWith } from './reading-test-mail.ts'
import { NO_CONTEXT } from './reading.ts'
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
