import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelRole, labelsOf } from './mail-labels.ts'

const labels = (value: string) => {
  const { names, roles } = labelsOf([
    { name: 'subject', value: 'Spam' },
    { name: 'x-gmail-labels', value },
  ])
  return { names, roles: [...roles] }
}

describe('labelsOf', () => {
  it.each([
    ['Inbox,Important,Opened', ['Inbox', 'Important', 'Opened'], ['inbox']],
    ['=?UTF-8?Q?Papierkorb,Ge=C3=B6ffnet?=', ['Papierkorb', 'Geöffnet'], ['bin']],
    [
      '=?UTF-8?Q?Bo=C3=AEte_de_?= =?UTF-8?Q?r=C3=A9ception,Non_lus?=',
      ['Boîte de réception', 'Non lus'],
      ['inbox'],
    ],
    ['=?UTF-8?Q?Bo=C3?= =?UTF-8?Q?=AEte_de_r=C3=A9ception?=', ['Boîte de réception'], ['inbox']],
    ['Archived, "Jobs, 2026", Sent', ['Archived', 'Jobs, 2026', 'Sent'], ['sent']],
    [String.raw`"say \"yes\"",Spam`, ['say "yes"', 'Spam'], ['spam']],
    ['Category Promotions,Unread', ['Category Promotions', 'Unread'], ['promotions']],
    ['=?UTF-8?Q?Kategorie:_=E2=80=9EWerbung=E2=80=9C?=', ['Kategorie: „Werbung“'], ['promotions']],
    ['=?UTF-8?Q?Categor=C3=ADa:_Social?=', ['Categoría: Social'], ['social']],
    [',, ,', [], []],
    ['', [], []],
  ])('reads %j', (value, names, roles) => {
    expect(labels(value)).toEqual({ names, roles })
  })

  it('finds none in a mail that was not exported from Gmail', () => {
    expect(labelsOf([{ name: 'subject', value: 'Spam' }])).toEqual({ names: [], roles: new Set() })
  })

  it('ends on any text', () => {
    fc.assert(fc.property(fc.string(), (value) => !labels(value).names.includes('')))
  })
})

describe('labelRole', () => {
  it.each([
    ['Gesendet', 'sent'],
    ['Messages envoyés', 'sent'],
    ['ENVIADOS', 'sent'],
    ['Verzonden', 'sent'],
    ['Posta inviata', 'sent'],
    ['E-mails enviados', 'sent'],
    ['Unerwünscht', 'spam'],
    ['Junk E-mail', 'spam'],
    ['Courrier indésirable', 'spam'],
    ['Corbeille', 'bin'],
    ['Papelera', 'bin'],
    ['Prullenbak', 'bin'],
    ['Cestino', 'bin'],
    ['Lixeira', 'bin'],
    ['Chat', 'chat'],
    ['Entwu\u0308rfe', 'draft'],
    ['Posta\u00a0in arrivo', 'inbox'],
    ['Category Forums', 'forums'],
    ['Social', null],
    ['Sent to boss', null],
    ['', null],
  ])('of %j is %s', (name, role) => {
    expect(labelRole(name)).toBe(role)
  })
})
