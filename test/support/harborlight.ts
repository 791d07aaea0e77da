import { mailSource } from './context.ts'

const BOSS = 'Margaret Olufsen <m.olufsen@harborlight.example>'
const SAM = 'Sam Rivera <sam@mail.example>'

/** The boss asks Sam to a talk; a week before the rejection. */
export const INVITATION = mailSource(
  {
    From: BOSS,
    To: SAM,
    Subject: 'Interview for Operations Lead',
    Date: 'Mon, 02 Nov 2026 09:00:00 +0000',
    'Message-ID': '<talk@harborlight.example>',
  },
  `Dear Sam,\n\nI would like to invite you to an interview for the Operations Lead role at Harborlight Shipping. Would Thursday at 15:00 suit you?\n\nBest regards,\nMargaret Olufsen\nHead of Operations\nHarborlight Shipping`,
)

/** The no, from an address nobody reads, in the thread of the talk. */
export const REJECTION = mailSource(
  {
    From: 'Harborlight Careers <no-reply@harborlight.example>',
    To: SAM,
    Subject: 'Your application for Operations Lead at Harborlight Shipping',
    Date: 'Tue, 10 Nov 2026 16:00:00 +0000',
    'Message-ID': '<decision@harborlight.example>',
    'In-Reply-To': '<talk@harborlight.example>',
    References: '<talk@harborlight.example>',
  },
  `Dear Sam,\n\nThank you for taking the time to interview with us for the position of Operations Lead at Harborlight Shipping. Unfortunately, we have decided to move forward with another candidate.\n\nWe wish you all the best.\n\nHarborlight Careers`,
)
