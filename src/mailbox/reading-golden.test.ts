import { describe, expect, test } from 'vitest'
import { expectGolden } from '../../test/support/golden.ts'
import { labelledRow, type LabelledRow } from './evaluation-label.ts'
import { mailOfRow, tiedThread } from './evaluation-mail.ts'
import ownMails from './fixtures/own-mails.json' with { type: 'json' }
import ownTraps from './fixtures/own-traps.json' with { type: 'json' }
import { createHistory } from './reading-history.ts'
import { READING_DETAILS, READING_KINDS, type Reading } from './reading.ts'
import { readMail } from './reading-shipped.ts'

interface Read {
  readonly row: LabelledRow
  readonly reading: Reading
}

/** Where the mails' owner writes from. */
const OWN = ['nadia@own.test']

/** Mail about no job that is still taken for a rejection: a refused place at a nursery. The list may only grow shorter. */
const KNOWN_FALSE = ['fr-other-trap-1']

/** The `fresh` ones stay out: whoever reads this golden file would have looked at them. */
const ROWS = [
  ...ownMails
    .filter(({ part }) => part !== 'fresh')
    .map((own) => ({
      id: own.id,
      lang: own.language,
      label: own.kind,
      stage: own.stage,
      sender: own.address === '' ? null : `${own.from} <${own.address}>`,
      subject: own.subject,
      body: own.text,
    })),
  ...ownTraps,
].map((row) => {
  const read = labelledRow(row, row.id)
  if (!read.ok) throw new Error(`${row.id}: ${read.refusal}`)
  return read.value
})

const READ: readonly Read[] = [
  ...Map.groupBy(ROWS, ({ id, thread }) => thread ?? id).values(),
].flatMap((together) => {
  const mails = tiedThread(together.map(mailOfRow), together[0]?.thread ?? 'alone')
  const history = createHistory(readMail, OWN)
  for (const mail of mails) history.remember(mail)
  return mails.flatMap((mail, index) => {
    const row = together[index]
    return row ? [{ row, reading: history.read(mail) }] : []
  })
})

/** One line a mail; one whose kind is not the true one says so. */
function lineOf({ row, reading }: Read): string {
  const { kind, detail, stage, company, role, person, appointment } = reading
  const what = [kind, detail, stage].filter((word) => word !== null).join(' ')
  const who = person ? [person.name, person.title].filter((word) => word).join(', ') : '-'
  const when = appointment
    ? [appointment.on, appointment.at, appointment.zone, appointment.place]
        .map((part) => part ?? '-')
        .join(' ')
    : '-'
  const wrong = kind === row.kind ? '' : ` (is: ${row.kind})`
  return `${row.id}: ${what}${wrong} | ${company ?? '-'} | ${role ?? '-'} | ${who} | ${when}`
}

describe('264 mails of our own, all kinds in seven languages, are read as somebody has seen', () => {
  test('kind, detail, stage, company, role, person and appointment of each', () => {
    const head = 'id: kind detail stage | company | role | person, title | day time zone place'
    const text = `${[head, ...READ.map(lineOf)].join('\n')}\n`
    expectGolden('own-mails.golden.txt', text, new URL('./fixtures/', import.meta.url))
  })

  test('every kind and every detail is among them, in 200 mails or more', () => {
    expect(READ.length).toBeGreaterThanOrEqual(200)
    const kinds = new Set(READ.map(({ row }) => row.kind))
    expect(READING_KINDS.filter((kind) => !kinds.has(kind))).toEqual([])
    const details = new Set(READ.map(({ row }) => row.detail))
    expect(READING_DETAILS.filter((detail) => !details.has(detail))).toEqual([])
  })

  test('a boss who comes back is never read as a rejection', () => {
    const sprouts = READ.filter(({ row }) => row.kind === 'sprout')
    const wrong = sprouts.filter(({ reading }) => reading.kind === 'rejection')
    expect(wrong.map(({ row }) => row.id)).toEqual([])
  })

  test('mail that is about no job is never read as a rejection, an interview or an offer', () => {
    const ordinary = READ.filter(({ row }) => row.kind === 'other' || row.kind === 'alert')
    const wrong = ordinary.filter(({ reading }) =>
      ['rejection', 'interview', 'offer'].includes(reading.kind),
    )
    expect(wrong.map(({ row }) => row.id)).toEqual(KNOWN_FALSE)
  })
})
