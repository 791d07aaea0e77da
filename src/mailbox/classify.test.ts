import { describe, expect, test } from 'vitest'
import { mailWith } from './reading-test-mail.ts'
import { NO_CONTEXT, type ReadingDetail, type ReadingKind } from './reading.ts'
import { readMail } from './reading-shipped.ts'

type Example = readonly [ReadingKind, ReadingDetail | null, string, string]

const EXAMPLES: readonly Example[] = [
  [
    'rejection',
    null,
    '',
    'We had a lovely time meeting you, truly, and yet the job goes to another finalist.',
  ],
  ['rejection', null, 'Outcome', 'The panel has met. On this occasion you were not appointed.'],
  [
    'rejection',
    'on-hold',
    'Data Analyst',
    'We have put the Data Analyst search on hold because of the budget, so nothing will happen this year.',
  ],
  [
    'acknowledgement',
    null,
    'Thank you',
    'We have received your application. If you are not selected for this position, keep an eye on our jobs page.',
  ],
  [
    'acknowledgement',
    null,
    'Application received',
    'Only shortlisted candidates will be contacted. If you hear nothing within four weeks, please assume that your application was unsuccessful.',
  ],
  [
    'interview',
    'invitation',
    'Your application',
    'The hiring manager liked your application and would like to invite you to an interview at our office.',
  ],
  [
    'interview',
    'scheduling',
    'Interview',
    'Please pick a time for your interview here: https://calendly.com/x',
  ],
  [
    'interview',
    'assessment',
    'Next step',
    'Please complete the HackerRank coding challenge for the Data Analyst role within five days.',
  ],
  [
    'interview',
    'reschedule',
    'Interview on Monday',
    'Unfortunately the hiring manager is ill. Can we move your interview to Wednesday?',
  ],
  [
    'interview',
    'cancellation',
    'Interview cancelled',
    'Your interview on Monday has been cancelled. We will contact you about a new date.',
  ],
  [
    'offer',
    null,
    'Offer',
    'We are delighted to offer you the position of Data Analyst. Your contract is attached; please sign by Friday.',
  ],
  [
    'withdrawal',
    null,
    'Your request',
    'As requested, your application for Data Analyst has been withdrawn.',
  ],
  [
    'outreach',
    null,
    'Data roles',
    "I'm a recruiter at Northbeam and came across your profile. Would you be open to hearing about a Data Analyst role?",
  ],
  [
    'referral',
    null,
    'Introduction',
    "Nadia, I'd like to introduce you to Tom, who leads the analysts at Northbeam. I'll let you two take it from here.",
  ],
  [
    'reply',
    null,
    'Re: Thank you',
    'What a kind note, it made my day. Of course, let us stay in touch.',
  ],
  [
    'alert',
    null,
    '12 new jobs for you',
    'Data Analyst\nNorthbeam - Leeds\n\nData Engineer\nHelio - York\n\nSee all jobs\nUnsubscribe',
  ],
]

/** Mail about something else that uses the words of job mail. */
const ORDINARY = [
  'Unfortunately the parking is full on Friday.',
  'We regret that your rental application was not successful. The landlord has chosen another tenant.',
  'Unfortunately we cannot offer you a place on the language course this year.',
  'We are pleased to offer you a loan at 5 percent. Apply now.',
  'We regret to inform you that your paper was not accepted for the conference.',
  'Your visa interview is scheduled for Monday. Please bring your passport.',
  'We have decided to go with another supplier. Thank you for your quote.',
  'Your application for a parking permit was rejected.',
  'The candidate lost the election, unfortunately.',
  'My job failed on the build server: rejected by the queue.',
  'Are you still interested in the bike? The other buyer backed out.',
  'Congratulations, you have been selected for a free trial of our product!',
]

describe('what a mail is', () => {
  test.each(EXAMPLES)('%s %s: %s | %s', (kind, detail, subject, text) => {
    const reading = readMail(mailWith({ subject, text }), NO_CONTEXT)
    expect([reading.kind, reading.detail]).toEqual([kind, detail])
  })

  test.each(ORDINARY)('is no rejection, interview or offer: %s', (text) => {
    const { kind } = readMail(mailWith({ text }), NO_CONTEXT)
    expect(['rejection', 'interview', 'offer', 'sprout']).not.toContain(kind)
  })

  test('is asked about when the words say hardly anything', () => {
    expect(readMail(mailWith({ text: 'ok, Tuesday then' }), NO_CONTEXT).isUnsure).toBe(true)
  })

  test('is not asked about when it is said outright', () => {
    const text = 'Unfortunately we have decided not to move forward with your application.'
    const reading = readMail(mailWith({ subject: 'Your application', text }), NO_CONTEXT)
    expect(reading).toMatchObject({ kind: 'rejection', isUnsure: false })
    expect(reading.confidence).toBeGreaterThan(0.95)
  })

  test('a no in quotation marks is spoken about, not said', () => {
    const text =
      'In this issue: "we went with another candidate" and what it really means. Unsubscribe at any time.'
    expect(readMail(mailWith({ subject: 'This week', text }), NO_CONTEXT).kind).not.toBe(
      'rejection',
    )
  })
})
