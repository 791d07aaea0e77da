import { describe, expect, test } from 'vitest'
import ownMails from './fixtures/own-mails.json' with { type: 'json' }
import { companyKey } from './extract-names.ts'
import { mailWith } from './reading-test-mail.ts'
import { NO_CONTEXT, type Reading } from './reading.ts'
import { readMail } from './reading-shipped.ts'

type OwnMail = (typeof ownMails)[number]

const READ = ownMails
  .filter((own) => own.part !== 'fresh')
  .map((own) => ({ own, reading: readOwn(own) }))

function readOwn(own: OwnMail): Reading {
  const from = own.address === '' ? {} : { name: own.from, address: own.address }
  return readMail(mailWith({ ...from, subject: own.subject, text: own.text }), NO_CONTEXT)
}

function share(all: readonly unknown[], some: readonly unknown[]): number {
  return some.length / all.length
}

/** Floors a little below what was measured: they notice a step back, they are no claim about strangers' mail. */
describe('193 mails of our own in three languages', () => {
  const rejections = READ.filter(({ own }) => own.kind === 'rejection')

  test('what is called a rejection is one', () => {
    const wrong = READ.filter(
      ({ own, reading }) => reading.kind === 'rejection' && own.kind !== 'rejection',
    )
    expect(wrong.map(({ own }) => own.id)).toEqual([])
  })

  test.each([
    ['en', 0.95],
    ['de', 0.85],
    ['fr', 0.85],
  ])('rejections in %s are found, at least %f of them', (language, floor) => {
    const those = rejections.filter(({ own }) => own.language === language)
    const found = those.filter(({ reading }) => reading.kind === 'rejection')
    expect(share(those, found)).toBeGreaterThanOrEqual(floor)
  })

  test('nine in ten kinds are right', () => {
    const right = READ.filter(({ own, reading }) => own.kind === reading.kind)
    expect(share(READ, right)).toBeGreaterThan(0.9)
  })

  test('most rejections are read with a confidence of 0.95', () => {
    const sure = rejections.filter(({ reading }) => reading.confidence >= 0.95)
    expect(share(rejections, sure)).toBeGreaterThan(0.8)
  })

  test.each([
    ['person', 0.9],
    ['role', 0.85],
    ['company', 0.8],
  ] as const)('a named %s is right more often than %f', (fact, floor) => {
    const about = READ.filter(({ own }) => own.kind !== 'other' && own.kind !== 'alert')
    const named = about.filter(({ reading }) => reading[fact] !== null)
    const right = named.filter(({ own, reading }) => {
      const said = fact === 'person' ? reading.person?.name : reading[fact]
      return companyKey(said ?? '') === companyKey(own[fact] ?? '')
    })
    expect(share(named, right)).toBeGreaterThan(floor)
  })
})
