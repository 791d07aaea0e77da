import { describe, expect, test } from 'vitest'
import { chanceFrom } from '../../test/support/chance.ts'
import { mailSource } from '../../test/support/context.ts'
import { MAIL_LIMITS } from '../mailbox/parse-limits.ts'
import { parseMail } from '../mailbox/parse-mail.ts'
import { NO_CONTEXT } from '../mailbox/reading.ts'
import { readMail } from '../mailbox/reading-shipped.ts'
import { MARGARET } from './fixtures/recipient-mails.ts'
import { chooseRecipient, type RecipientInput } from './recipient.ts'
import { DOUBTFUL, lookWarnings } from './recipient-warnings.ts'

/** As many as the threat model (T8) asks for. */
const FORGED = 500
const CONFUSABLE = 1000

const chance = chanceFrom(20_261_124)
const pick = <Item>(items: readonly Item[]): Item => {
  const item = items[Math.floor(chance() * items.length)]
  if (item === undefined) throw new Error('There is nothing to choose from.')
  return item
}

const EVIL = ['m.olufsen@thanks-here.test', 'margaret.olufsen@mail-box.test', 'boss@evil.test']
const TRUE = MARGARET.address
const AUTH = ['dmarc=fail (p=none)', 'dkim=fail; spf=softfail; dmarc=fail', 'dkim=permerror']

/** No header of the mail: what its text is signed with. */
const SIGNED_WITH = 'signed with'

/** Ways to forge the mail of a known person, so that the thanks would go to the forger. */
const FORGERIES: readonly (readonly [string, (evil: string) => Record<string, string>])[] = [
  ['Reply-To elsewhere', (evil) => ({ From: `Margaret Olufsen <${TRUE}>`, 'Reply-To': evil })],
  ['her address as the name', (evil) => ({ From: `"${TRUE}" <${evil}>` })],
  ['her address within the name', (evil) => ({ From: `"Margaret Olufsen (${TRUE})" <${evil}>` })],
  ['two senders', (evil) => ({ From: `${TRUE}, ${evil}`, 'Reply-To': evil })],
  ['her address in a comment', (evil) => ({ From: `(${TRUE}) "${TRUE}" <${evil}>` })],
  ['a name in mixed letters', (evil) => ({ From: `Mаrgаret Olufsen <${evil}>` })],
  [
    'no proof of its sender',
    (evil) => ({
      From: `Margaret Olufsen <${evil}>`,
      'Authentication-Results': `mx.own.test; ${pick(AUTH)}`,
    }),
  ],
  ['a domain in foreign letters alone', () => ({ From: 'Margaret Olufsen <m.olufsen@һоре.com>' })],
  [
    'answers asked for elsewhere, signed with it',
    (evil) => ({
      From: 'Harborlight <no-reply@harborlight.com>',
      'Reply-To': evil,
      [SIGNED_WITH]: evil,
    }),
  ],
  ['her domain looked alike', () => ({ From: `Margaret Olufsen <m.olufsen@${confused()}>` })],
  [
    'Reply-To looked alike',
    () => ({ From: `Margaret Olufsen <${TRUE}>`, 'Reply-To': `m.olufsen@${confused()}` }),
  ],
]

const HOMOGLYPHS: Readonly<Record<string, readonly string[]>> = {
  a: ['а', 'α', 'á', 'ä', 'ａ'],
  b: ['Ь', 'ḅ'],
  c: ['с', 'ϲ', 'ç'],
  e: ['е', 'é', 'ё'],
  g: ['ɡ', 'ġ'],
  h: ['һ', 'ḥ'],
  i: ['і', 'ı', 'í', '1', 'l'],
  l: ['1', 'ӏ', 'ł', 'i'],
  m: ['rn', 'м'],
  n: ['п', 'ñ'],
  o: ['о', 'ο', '0', 'ö', 'օ'],
  r: ['г', 'ŕ'],
  s: ['ѕ', 'ś', '5'],
  t: ['т', 'ţ'],
  u: ['υ', 'ü', 'ս'],
  v: ['ν', 'ѵ'],
  w: ['vv', 'ԝ'],
}
const KNOWN = [
  'harborlight.com',
  'meridianrail.com',
  'brightwater.org',
  'copperleaf.co',
  'stonebridge.de',
]

/** A domain that the eye takes for a known one: a letter replaced, left out, doubled or put in, or a hyphen. */
function confused(known = 'harborlight.com'): string {
  const [name = '', ...rest] = known.split('.')
  for (;;) {
    const at = Math.floor(chance() * name.length)
    const [before, letter, after] = [name.slice(0, at), name[at] ?? '', name.slice(at + 1)]
    const other = pick([
      ...(HOMOGLYPHS[letter] ?? []).map((double) => before + double + after),
      before + letter + letter + after,
      before + after,
      ...(before && after ? [`${before}${letter}-${after}`] : []),
    ])
    if (other !== name) return [other, ...rest].join('.')
  }
}

async function recipientOf(headers: Record<string, string>, known: RecipientInput['known']) {
  const { [SIGNED_WITH]: signed = '', ...sent } = headers
  const text = `Dear Sam,\n\nwe have decided to go with another candidate for Dock Planner.\n\nMargaret Olufsen\nHarborlight\n${signed}`
  const source = mailSource({ Subject: 'Your application', ...sent }, text)
  const parsed = await parseMail(new TextEncoder().encode(source), MAIL_LIMITS)
  if (!parsed.ok) return null
  const { person } = readMail(parsed.value, NO_CONTEXT)
  return chooseRecipient({ mail: parsed.value, person, known, ownAddresses: ['sam@own.test'] })
    .address
}

describe(`${FORGED} forged mails`, () => {
  const forged = Array.from({ length: FORGED }, (_, index) => {
    const [how, forge] = FORGERIES[index % FORGERIES.length] ?? pick(FORGERIES)
    return { how, headers: forge(pick(EVIL)) }
  })

  test('never fill in the address of the forger where the true one is known', async () => {
    const wrong: string[] = []
    for (const { how, headers } of forged) {
      const to = await recipientOf(headers, [MARGARET])
      if (to !== TRUE) wrong.push(`${how}: ${to}`)
    }
    expect(wrong).toEqual([])
  })

  test('never fill in the address of the forger where the mail itself is all that is known', async () => {
    const wrong: string[] = []
    for (const { how, headers } of forged) {
      // A look-alike needs something that it looks like.
      if (how === 'her domain looked alike') continue
      const to = await recipientOf(headers, [])
      if (to !== null && to !== TRUE) wrong.push(`${how}: ${to}`)
    }
    expect(wrong).toEqual([])
  })
})

test(`of ${CONFUSABLE} confusable domains none goes unnoticed`, () => {
  const missed: string[] = []
  for (let made = 0; made < CONFUSABLE; made += 1) {
    const known = KNOWN[made % KNOWN.length] ?? ''
    const domain = confused(known)
    const warnings = lookWarnings(`anna@${domain}`, [`m.olufsen@${known}`])
    if (!warnings.some(({ kind }) => DOUBTFUL.has(kind))) missed.push(`${domain} for ${known}`)
  }
  expect(missed).toEqual([])
})
