import { mailSource } from './context.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** A rejection after an interview, by the boss herself, of yesterday, in a thread of three. */
export const REJECTION = mailSource(
  {
    From: 'Margaret Olufsen <m.olufsen@harborlight.example>',
    To: 'Sam Rivera <sam@mail.example>',
    Subject: 'Your application for Operations Lead',
    Date: new Date(Date.now() - DAY_MS).toUTCString(),
    'Message-ID': '<decision@harborlight.example>',
    'In-Reply-To': '<talk@harborlight.example>',
    References: '<applied@mail.example> <talk@harborlight.example>',
  },
  `Dear Sam,

Thank you for taking the time to interview with us for the position of Operations Lead at Harborlight Shipping. Unfortunately, we have decided to move forward with another candidate.

We wish you all the best.

Margaret Olufsen
Head of Operations
Harborlight Shipping
`,
)
