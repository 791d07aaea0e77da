import { describe, expect, test } from 'vitest'
import { address, choose, kindsOf, mail, MARGARET, NO_REPLY } from './fixtures/recipient-mails.ts'

describe('the order', () => {
  test('a person known before comes before the mail’s own sender', () => {
    const choice = choose({
      mail: mail({ from: address('anna@harborlight.com', 'Anna') }),
      known: [MARGARET],
    })
    expect(choice).toMatchObject({ address: 'm.olufsen@harborlight.com', name: 'Margaret Olufsen' })
    expect(choice.candidates.map((each) => each.address)).toEqual([
      'm.olufsen@harborlight.com',
      'anna@harborlight.com',
    ])
  })

  test('a person seen in this mail alone comes after its sender', () => {
    const seen = { ...MARGARET, isKnownBefore: false }
    expect(
      choose({ mail: mail({ from: address('anna@harborlight.com', 'Anna') }), known: [seen] })
        .address,
    ).toBe('anna@harborlight.com')
  })

  test('of two known before, the one who wrote', () => {
    const tom = { ...MARGARET, personId: 'p2', name: 'Tom Beck', address: 'tom@harborlight.com' }
    expect(choose({ known: [tom, MARGARET] }).address).toBe('m.olufsen@harborlight.com')
  })

  test('the human sender comes before the person named', () => {
    expect(
      choose({ person: { name: 'Tom Beck', email: 'tom@harborlight.com', title: null } }).address,
    ).toBe('m.olufsen@harborlight.com')
  })

  test('behind a no-reply address, the person named', () => {
    expect(
      choose({
        mail: mail(NO_REPLY),
        person: { name: 'Tom Beck', email: 'tom@harborlight.com', title: null },
      }).address,
    ).toBe('tom@harborlight.com')
  })

  test.each([
    ['slug+email+a8f@talent.icims.com', 'iCIMS'],
    ['abc123@workablemail.com', 'Workable'],
    ['hit-reply@linkedin.com', 'LinkedIn'],
  ])('then a relay: %s, and its system is named', (relay, system) => {
    const choice = choose({ mail: mail({ ...NO_REPLY, replyTo: [address(relay)] }) })
    expect(choice.address).toBe(relay)
    expect(choice.reason).toContain(system)
    expect(kindsOf(choice)).toContain('through-relay')
  })

  test('a team’s mailbox only when nobody else is known', () => {
    const choice = choose({ mail: mail({ from: address('jobs@harborlight.com', 'Harborlight') }) })
    expect(choice.address).toBe('jobs@harborlight.com')
    expect(kindsOf(choice)).toContain('team-mailbox')
  })
})

describe('never', () => {
  test.each([
    'no-reply@harborlight.com',
    'donotreply@harborlight.com',
    'slug+autoreply@talent.icims.com',
    'MAILER-DAEMON@harborlight.com',
  ])('%s', (unattended) => {
    const from = address(unattended.toLowerCase())
    const choice = choose({ mail: mail({ from, replyTo: [from] }) })
    expect(choice).toMatchObject({ address: null, candidates: [] })
    expect(kindsOf(choice)).toEqual(['unattended'])
    expect(choose({ chosen: unattended }).address).toBeNull()
  })

  test('an address of the user', () => {
    expect(choose({ mail: mail({ from: address('sam@home.test', 'Sam') }) }).address).toBeNull()
    expect(kindsOf(choose({ chosen: 'Sam@home.test' }))).toEqual(['own-address'])
  })

  test('what is no address', () => {
    expect(choose({ chosen: 'b@y.test\r\nRCPT TO:<evil@x.test>' }).address).toBeNull()
  })
})

test('the user’s own choice among the candidates keeps its reason and its warnings', () => {
  expect(choose({ chosen: 'm.olufsen@harborlight.com' })).toMatchObject({
    reason: 'wrote this mail',
    address: 'm.olufsen@harborlight.com',
  })
  expect(choose({ chosen: 'other@harborlight.com' })).toMatchObject({
    reason: 'chosen by you',
    warnings: [],
  })
})
