import { describe, expect, test } from 'vitest'
import type { PartKind } from './body-lines.ts'
import { bodyParts } from './body-parts.ts'

function partsOf(text: string, subject = ''): readonly (readonly [PartKind, string])[] {
  return bodyParts(text, subject).parts.map(
    (part) => [part.kind, text.slice(part.start, part.end).trim()] as const,
  )
}

describe('a body', () => {
  test.each([
    ['On Mon, Jan 5, 2026 at 3:00 PM Sam Winter <sam@x.org> wrote:'],
    ['On Mon, Jan 5, 2026 at 3:00 PM Sam Winter\n<sam@x.org> wrote:'],
    ['Am 5. Januar 2026 um 15:00 schrieb Sam Winter <sam@x.org>:'],
    ['Le lun. 5 janv. 2026 à 15:00, Sam <sam@x.org> a écrit :'],
    ['-----Original Message-----'],
    ['-----Ursprüngliche Nachricht-----'],
    ['From: Sam <sam@x.org>\nSent: Monday\nTo: Maria\nSubject: Hello'],
    ['Von: Sam <sam@x.org>\nGesendet: Montag\nAn: Maria\nBetreff: Hallo'],
  ])('ends where the history begins: %j', (introduction) => {
    expect(partsOf(`My answer.\n\n${introduction}\n\nOld words.`)).toEqual([
      ['own', 'My answer.'],
      ['quoted', `${introduction}\n\nOld words.`],
    ])
  })

  test('keeps answers between quoted lines', () => {
    const kinds = partsOf('On 5 Jan 2026 Sam <s@x.org> wrote:\n> one\nmy one\n> two\nmy two').map(
      ([kind]) => kind,
    )
    expect(kinds).toEqual(['quoted', 'own', 'quoted', 'own'])
  })

  test.each([
    'From: the bottom of my heart, thank you.',
    'On this topic nobody wrote anything:',
    'From here on it gets better.',
  ])('is not cut at %j', (line) => {
    expect(partsOf(`Dear Sam,\n${line}\nmore words`)).toEqual([
      ['own', `Dear Sam,\n${line}\nmore words`],
    ])
  })

  test('sets the signature and the small print apart', () => {
    const text =
      'Dear Sam,\nwe chose someone else.\n\nBest regards,\nMaria Boss\nVP Engineering\n\nThis e-mail is confidential and intended for the recipient.'
    expect(partsOf(text)).toEqual([
      ['own', 'Dear Sam,\nwe chose someone else.'],
      ['signature', 'Best regards,\nMaria Boss\nVP Engineering'],
      ['footer', 'This e-mail is confidential and intended for the recipient.'],
    ])
  })

  test('takes "Thanks," above a letter as part of the letter', () => {
    const text =
      'Hi Sam,\nThanks,\nthis was a really good talk and we would like to see you again next week, if you can.\nBest,\nTom'
    expect(partsOf(text).at(-1)).toEqual(['signature', 'Best,\nTom'])
  })

  test('shows a forwarded original with its headers', () => {
    const text =
      'see below\n\n---------- Forwarded message ---------\nFrom: Maria <m@acme.com>\nDate: today\nSubject: No\n\nWe chose someone else.'
    const { parts, inner } = bodyParts(text, 'Fwd: No')
    expect(inner).toEqual({ from: 'Maria <m@acme.com>', subject: 'No', date: 'today' })
    expect(parts.map((part) => part.kind)).toEqual(['own', 'quoted', 'forwarded'])
  })
})
