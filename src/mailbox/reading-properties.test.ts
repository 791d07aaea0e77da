import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyParts } from './body-parts.ts'
import { saidInRejection } from './extract-said.ts'
import { addressFormOf, greetedAs } from './extract-greeting.ts'
import { mailWith } from './reading-test-mail.ts'
import { foldText, originOf, READ_CAP } from './reading-text.ts'
import { NO_CONTEXT } from './reading.ts'
import { readMail } from './reading-shipped.ts'

/** Scraps of real letters in any order with the dirt that mail programs leave between them. */
const SCRAPS = fc.constantFrom(
  'Dear Sam,',
  'Thank you for applying to Quillworks',
  'Unfortunately',
  'we will not be moving forward with your application',
  'for the position of Data\u00A0Analyst',
  'leider haben wir uns f\u00FCr einen anderen Bewerber entschieden',
  'votre candidature n\u2019a pas \u00E9t\u00E9 retenue',
  'Are you still interested?',
  '\u200B',
  '\u00AD',
  'e\u0301',
  '\uD83D\uDE00',
  'On 5 Jan 2026 Sam <a@b.de> wrote:',
  '> quoted',
  '-- ',
  'Kind regards,',
  'Margaret Olufsen',
  'From: Tom <t@acme.com>',
  'To: Sam',
  'Subject: Role',
  '---------- Forwarded message ---------',
  '[https://x.org/y]',
  'https://acme.com/jobs',
  '*',
  '\u0130',
  'interview',
)
const LETTER = fc
  .array(fc.tuple(SCRAPS, fc.constantFrom(' ', '\n', '\r\n', '\n\n', '')), { maxLength: 25 })
  .map((pairs) => pairs.flat().join(''))
const TEXT = fc.oneof(LETTER, fc.string({ unit: 'binary', maxLength: 300 }))

describe('any text', () => {
  test('gives evidence whose quote is exactly what stands at its offsets', () => {
    fc.assert(
      fc.property(TEXT, LETTER, (text, subject) => {
        const mail = mailWith({ text, subject })
        const spans = readMail(mail, NO_CONTEXT).evidence.filter(
          ({ where }) => where === 'text' || where === 'subject',
        )
        for (const { where, start, end, quote } of spans) {
          expect(quote).not.toBe('')
          expect((where === 'text' ? mail.text : mail.subject).slice(start, end)).toBe(quote)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('is read the same way twice, with a confidence between 0 and 1', () => {
    fc.assert(
      fc.property(TEXT, TEXT, (text, subject) => {
        const mail = mailWith({ text, subject })
        const reading = readMail(mail, NO_CONTEXT)
        expect(readMail(mail, NO_CONTEXT)).toEqual(reading)
        expect(reading.confidence).toBeGreaterThan(0)
        expect(reading.confidence).toBeLessThanOrEqual(1)
        expect(reading.stage === null).toBe(reading.kind !== 'rejection')
        saidInRejection(mail, reading)
        expect([greetedAs(mail), addressFormOf(mail)]).toHaveLength(2)
      }),
      { numRuns: 300 },
    )
  })

  test('is split into parts that follow one another without a gap', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { parts } = bodyParts(text, 'Fwd: x')
        let at = 0
        for (const part of parts) {
          expect(part.start).toBe(at)
          expect(part.end).toBeGreaterThan(part.start)
          at = part.end
        }
        expect(at).toBe(text.length)
      }),
    )
  })

  test('folds to as many lower-case units as units, each pointing into the original in order', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const folded = foldText(text)
        expect(folded.lower).toHaveLength(folded.text.length)
        expect(folded.origin).toHaveLength(folded.text.length + 1)
        for (let at = 1; at < folded.text.length; at += 1)
          expect(folded.origin[at] ?? 0).toBeGreaterThan(folded.origin[at - 1] ?? 0)
      }),
    )
  })
})

describe('folding', () => {
  test.each([
    ['we\u00A0are\u202Fsorry', 'we are sorry'],
    ['un\u00ADfor\u200Btunately', 'unfortunately'],
    ['won\u2019t \u201Cmove\u201D \u2013 on', 'won\'t "move" - on'],
    ['cafe\u0301', 'café'],
    ['our careers page [https://a.b/c?d=e] today', 'our careers page today'],
    [
      'a line that was wrapped by some program here\nand goes on',
      'a line that was wrapped by some program here and goes on',
    ],
    ['Regards,\nAcme', 'Regards,\nAcme'],
  ])('%j becomes %j', (raw, folded) => {
    expect(foldText(raw).text).toBe(folded)
  })

  test('keeps the way back to the original', () => {
    const folded = foldText('We re\u00ADgret\u00A0it')
    const at = folded.lower.indexOf('regret')
    expect(originOf(folded, at, at + 6)).toEqual({ start: 3, end: 10 })
  })
})

describe('a mail beyond the cap', () => {
  test('is judged by its beginning alone', () => {
    const text = `Lunch on Friday?\n${'la la la\n'.repeat(READ_CAP / 9)}Unfortunately you were not selected for this position.`
    expect(readMail(mailWith({ text }), NO_CONTEXT).kind).toBe('other')
  })
})
