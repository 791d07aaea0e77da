import { describe, expect, test } from 'vitest'
import {
  APPLICANT_SYSTEMS,
  isSharedMailbox,
  isUnattended,
  systemBehind,
  systemOfDomain,
} from './applicant-systems.ts'
import { mailWith } from './reading-test-mail.ts'

describe('the registry', () => {
  test('has one entry a system, each with a grade and where it was seen', () => {
    expect(new Set(APPLICANT_SYSTEMS.map((system) => system.id)).size).toBe(
      APPLICANT_SYSTEMS.length,
    )
    for (const system of APPLICANT_SYSTEMS) {
      expect(system.grade).toMatch(/^[ABC]$/)
      expect(system.evidence).not.toBe('')
      expect(system.evidenceDate).toMatch(/^\d{4}-\d{2}$/)
    }
  })

  test('claims a domain once', () => {
    const domains = APPLICANT_SYSTEMS.flatMap((system) => system.domains)
    expect(new Set(domains).size).toBe(domains.length)
  })
})

describe('a list header', () => {
  test.each([
    ['list-unsubscribe', '<https://app.greenhouse.io/unsubscribe/1>', 'greenhouse'],
    ['list-unsubscribe', '<mailto:off@message.teamtailor.com>', 'teamtailor'],
    ['list-id', 'Candidates <candidates.ashbyhq.com>', 'ashby'],
    ['list-unsubscribe', '<https://shop.example/unsubscribe>', undefined],
    ['list-id', 'no brackets at all', undefined],
  ])('%s: %s shows %s', (name, value, id) => {
    const mail = { ...mailWith({ address: 'jobs@acme.test' }), headers: [{ name, value }] }
    expect(systemBehind(mail)?.system.id).toBe(id)
    expect(systemBehind(mail)?.tenant ?? null).toBeNull()
  })
})

describe('a system', () => {
  test.each([
    ['greenhouse', 'us.greenhouse-mail.io'],
    ['workday', 'myworkday.com'],
    ['personio', 'm.personio.de'],
  ])('%s is found by %s', (id, domain) => {
    expect(systemOfDomain(domain)?.id).toBe(id)
  })

  test.each(['acme.com', 'notgreenhouse.io', 'io', ''])('is not found by %j', (domain) => {
    expect(systemOfDomain(domain)).toBeNull()
  })

  test('shows by the signing domain when the mail leaves from the employer', () => {
    const mail = {
      ...mailWith({ address: 'jobs@acme.com' }),
      headers: [{ name: 'dkim-signature', value: 'v=1; a=rsa; d=greenhouse-mail.io; s=x' }],
    }
    expect(systemBehind(mail)).toMatchObject({
      header: 'dkim-signature',
      system: { id: 'greenhouse' },
    })
  })

  test('tells the employer from the address', () => {
    expect(systemBehind(mailWith({ address: 'ngc@myworkday.com' }))?.tenant).toBeNull()
    expect(systemBehind(mailWith({ address: 'acme@myworkday.com' }))?.tenant).toBe('acme')
    expect(systemBehind(mailWith({ address: 'acme+autoreply@talent.icims.com' }))?.tenant).toBe(
      'acme',
    )
  })
})

describe('an address', () => {
  test.each([
    'no-reply@acme.com',
    'donotreply@acme.com',
    'x+autoreply@talent.icims.com',
    'jobs-noreply@linkedin.com',
    'notification@smartrecruiters.com',
    'acme@myworkday.com',
    '',
  ])('%j is read by nobody', (address) => {
    expect(isUnattended(address)).toBe(true)
  })

  test.each([
    'maria@acme.com',
    'hit-reply@linkedin.com',
    'acme+maria+a1b2@talent.icims.com',
    'norbert.reply@acme.com',
    'c-123@workablemail.com',
  ])('%j reaches someone', (address) => {
    expect(isUnattended(address)).toBe(false)
  })

  test("of a team is no human's", () => {
    expect([isSharedMailbox('jobs@acme.com'), isSharedMailbox('maria@acme.com')]).toEqual([
      true,
      false,
    ])
  })
})
