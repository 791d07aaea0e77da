import { describe, expect, test } from 'vitest'
import { mailWith } from './reading-test-mail.ts'
import { NO_CONTEXT } from './reading.ts'
import { readMail } from './reading-shipped.ts'

/** Bosses who come back, many of them with a no in the same breath. */
const CALL_BACKS = [
  'Sadly the colleague we preferred to you has handed in her notice. Could you still picture yourself here?',
  'I had to turn you down in March and regretted it ever since. The role is vacant again. Are you free to talk?',
  'We regret that we could not offer you the position last year. It has reopened, and I would love to hear whether you are still looking.',
  'Unfortunately our first choice has changed his mind. You were our second choice all along. Still interested?',
  'You were not selected in autumn. Things look different now: a second seat was approved. Shall we talk?',
  'Remember us? The hiring freeze that stopped your application is over. Would you still consider joining?',
  "Hi Sam, the guy we hired didn't work out. Are you still around?",
  'We went with someone else in May and it was a mistake. Is it too late to ask you again?',
  'I know we said no. I am now at Fernhill and building a team. Your interview stuck with me. Coffee?',
  'After rejecting your application in January we have now reopened the search. Would you like to be considered again?',
  'The person who got the job left after six weeks. I kept your letter. May I call you?',
  'Not hiring you was the wrong call on our side. Would you give us a second chance?',
  'Our preferred candidate declined the offer this morning. Have you already accepted something else?',
  'It did not work out with the candidate we had chosen, so the vacancy is open again. Are you still available?',
  'You came second in June. The person who came first is moving abroad. Are you still on the market?',
  'We told you that the position had been filled. It is empty again since Friday. Would you still want it?',
  'Unfortunately we had to put the search on hold in spring, which is why you got a no. The budget is back. Still up for it?',
  'Did you find something in the meantime? If not: the seat you applied for is free again.',
  'I have not forgotten your interview, although we chose another applicant. A similar role has come up on my team, and I would rather ask you than advertise it.',
  'Circling back after a year: we declined your application then, but now we need exactly you. Would you be open to talking?',
  'You said we could come back to you if anything changed. Something has: she resigned. Are you still interested in the job?',
  'Sorry it was a no last time. The post is being filled again in September. Shall I put you on the list of people we meet?',
  'we picked the other one and regret it. u still looking? ring me',
  'Regrettably our new nurse failed her probation. The ward asked for you by name. Would you come back for a talk?',
]

describe('a boss who comes back', () => {
  test.each(CALL_BACKS)('is never read as a no: %s', (text) => {
    for (const subject of ['', 'Re: Your application', 'Our decision']) {
      const reading = readMail(mailWith({ subject, text }), NO_CONTEXT)
      expect(reading.kind).not.toBe('rejection')
    }
  })

  test('is read as one who comes back in nine of ten wordings', () => {
    const read = CALL_BACKS.map((text) =>
      readMail(mailWith({ subject: 'Hello again', text }), NO_CONTEXT),
    )
    const found = read.filter(({ kind }) => kind === 'sprout')
    expect(found.length / read.length).toBeGreaterThanOrEqual(0.9)
  })
})

describe('a no that looks back or forward', () => {
  test.each([
    'We interviewed you in March and have now decided to go with another candidate. We may come back to you should things change.',
    'Thank you for applying again. As last year, we are not able to offer you a position.',
    'The position has been filled. If it reopens, we will let you know. Are you on LinkedIn?',
    'Unfortunately you were not selected. We would love to stay in touch, and who knows, perhaps another role will come up.',
  ])('stays a no: %s', (text) => {
    expect(readMail(mailWith({ subject: 'Your application', text }), NO_CONTEXT).kind).toBe(
      'rejection',
    )
  })
})
