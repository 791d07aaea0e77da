import { describe, expect, test } from 'vitest'
import { mailWith } from './reading-test-mail.ts'
import { FEWEST_COMMON_WORDS, isSameWording, SAME_WORDING, wordingOf } from './reading-wording.ts'

function form(name: string, company: string, role: string): string {
  return `Dear ${name},

Thank you for the time you put into your application to ${company}. We read it with two colleagues, and
for the ${role} role we have decided to continue with people who know our tools already.

We keep your details for 12 months, and write when something fits better.

Kind regards,
The ${company} Team`
}

const wording = (text: string): readonly string[] => wordingOf(mailWith({ text }))
const FIRST = wording(form('Nadia', 'Harborlight', 'Terminal Planner'))

describe('the wording of a letter', () => {
  test('is the same for another name, company, role and figure', () => {
    expect(wording(form('Tom', 'Kestrel & Bloom', 'Buyer II').replace('12', '24'))).toEqual(FIRST)
  })

  test.each([
    [
      'one paragraph more',
      (text: string) => text.replace('We keep', 'It was close.\n\nWe keep'),
      true,
    ],
    ['a paragraph less', (text: string) => text.replace(/We keep.*\n/, ''), true],
    [
      'only its first sentence',
      (text: string) =>
        text.replace(
          / We read[\s\S]*better\./,
          ' Come and meet us on Monday at ten, bring your questions and your tools along with you.',
        ),
      false,
    ],
  ])('with %s is nearly the same: %s', (_, change, isSame) => {
    const other = wording(change(form('Tom', 'Globex', 'Buyer')))
    expect(isSameWording(FIRST, other)).toBe(isSame)
  })

  test('a German form survives its nouns', () => {
    const brief = (name: string, stelle: string): string =>
      `Sehr geehrte ${name},\n\nvielen Dank für Ihre Bewerbung als ${stelle} und das Vertrauen, das Sie uns damit entgegenbringen. Nach eingehender Prüfung haben wir uns leider für jemanden entschieden, der noch genauer zu unserem Bedarf passt.`
    expect(
      isSameWording(
        wording(brief('Frau Kaya', 'Projektleiterin')),
        wording(brief('Frau Lang', 'Disponentin')),
      ),
    ).toBe(true)
  })

  test('courtesies alone make no form', () => {
    const thanks = wording('Thank you for your interest in our company.')
    expect(isSameWording(thanks, thanks)).toBe(false)
  })

  test.each([
    [FEWEST_COMMON_WORDS, true],
    [FEWEST_COMMON_WORDS - 1, false],
  ])('%i common words are the same form: %s', (count, isSame) => {
    expect(isSameWording([`a.${count}`], [`a.${count}`])).toBe(isSame)
  })

  test('the share of common words decides', () => {
    const shared = 20
    const most = Math.floor((2 * shared) / SAME_WORDING) - shared
    expect(isSameWording([`a.${shared}`], [`a.${shared}`, `b.${most - shared}`])).toBe(true)
    expect(isSameWording([`a.${shared}`], [`a.${shared}`, `b.${most - shared + 1}`])).toBe(false)
  })

  test('tells none of the words', () => {
    for (const clause of FIRST) expect(clause).toMatch(/^[0-9a-z]{1,7}\.\d{1,3}$/)
  })
})
