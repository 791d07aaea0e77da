import { describe, expect, test } from 'vitest'
import { formerIdentityOf, identityOf } from './mail-identity.ts'
import { EMPTY_MAIL, type ParsedMail } from './message.ts'

const OWN_ID = '<CAF81b7c0d2e@mail.example>'

function mail(change: Partial<ParsedMail> = {}): ParsedMail {
  return {
    ...EMPTY_MAIL,
    messageId: OWN_ID,
    from: { name: 'Ana', address: 'ana@mail.example' },
    subject: 'Your application',
    sentAt: '2026-11-10T16:00:00.000Z',
    text: 'Dear Sam,\n\nFrom Monday on we decide.\n\nAna',
    ...change,
  }
}

const WITHOUT_ID = { messageId: null }
const CONSTANT_ID = { messageId: '<noreply@careers.example>' }

describe('the same mail from two sources is one', () => {
  test.each([
    ['with a list footer', {}, { text: `${mail().text}\n-- \nTo leave the list` }],
    ['re-wrapped', {}, { text: 'Dear Sam, From Monday\non we decide. Ana' }],
    ['with the subject of a list', {}, { subject: '[jobs] Your application' }],
    ['received another time', {}, { receivedAt: '2026-11-11T00:00:00.000Z' }],
    ['with CRLF', WITHOUT_ID, { ...WITHOUT_ID, text: mail().text.replaceAll('\n', '\r\n') }],
    ['mboxrd-quoted', WITHOUT_ID, { ...WITHOUT_ID, text: mail().text.replace('From', '>From') }],
    [
      'with blanks at line ends',
      CONSTANT_ID,
      { ...CONSTANT_ID, text: mail().text.replaceAll('\n', '  \n') },
    ],
    [
      'with a header folded elsewhere',
      WITHOUT_ID,
      { ...WITHOUT_ID, subject: 'Your\n application' },
    ],
    ['with parts of a second', {}, { sentAt: '2026-11-10T16:00:00.412Z' }],
  ])('%s', (_how, one, other) => {
    expect(identityOf(mail(other))).toEqual(identityOf(mail(one)))
  })
})

describe('two mails are never one', () => {
  const other = { text: 'Dear Sam,\n\nwe would like to meet you.' }
  test.each([
    ['another text without an id', WITHOUT_ID, { ...WITHOUT_ID, ...other }],
    [
      'another text under an id that a program puts into all of its mails',
      CONSTANT_ID,
      { ...CONSTANT_ID, ...other },
    ],
    [
      'another text under a bare word for an id',
      { messageId: '<1@a.example>' },
      { messageId: '<1@a.example>', ...other },
    ],
    ['another second under one id', {}, { sentAt: '2026-11-10T16:00:01.000Z' }],
    ['another sender under one id', {}, { from: { name: '', address: 'bea@mail.example' } }],
    [
      'another text under one id, both without a date',
      { sentAt: null },
      { sentAt: null, ...other },
    ],
    ['another subject without an id', WITHOUT_ID, { ...WITHOUT_ID, subject: 'Your visit' }],
    ['another id', {}, { messageId: '<CAF81b7c0d2f@mail.example>' }],
  ])('%s', (_how, one, two) => {
    expect(identityOf(mail(two))).not.toEqual(identityOf(mail(one)))
  })
})

test('a mail without id and sender is told by its bytes alone', () => {
  expect(identityOf(mail({ messageId: null, from: null }))).toBeNull()
})

test('what version 0.1 stored is known by what it was known by then', () => {
  expect(formerIdentityOf(mail({ text: ' text \n' }))).toEqual([
    OWN_ID,
    'ana@mail.example',
    '2026-11-10T16:00:00.000Z',
    'Your application',
    'text',
  ])
})
