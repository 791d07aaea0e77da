import { describe, expect, test } from 'vitest'
import { kindInSet } from './evaluation-coarse.ts'
import { kindOfLabel, labelledRow } from './evaluation-label.ts'
import { mailOfRow, tiedThread } from './evaluation-mail.ts'
import type { ReadingKind } from './reading.ts'

function rowOf(fields: object): ReturnType<typeof labelledRow> {
  return labelledRow({ label: 'rejection', body: 'No.', ...fields }, 'set.jsonl:7')
}

describe('a label', () => {
  test.each([
    ['rejection', 'rejection'],
    ['ack', 'acknowledgement'],
    ['Auto Reply', 'auto-reply'],
    ['job_alert', 'alert'],
    ['call-back', 'sprout'],
    ['assessment', 'interview'],
  ])('"%s" means %s', (label, kind) => {
    expect(kindOfLabel(label)).toBe(kind)
  })

  test.each(['rejekt', '', 'constructor'])('"%s" means nothing', (label) => {
    expect(kindOfLabel(label)).toBeNull()
  })
})

describe('a line of a set', () => {
  test('is known by its place when it has no id', () => {
    const row = rowOf({})
    expect(row).toMatchObject({ ok: true, value: { id: 'set.jsonl:7', set: 'unnamed' } })
  })

  test('tells a fact that the mail does not name from one that was not labelled', () => {
    const row = rowOf({ company: null, role: 'Planner' })
    expect(row.ok ? row.value.facts : null).toEqual({ company: null, role: 'Planner' })
  })

  test.each([
    [{ stage: 'early' }, 'early'],
    [{ stage: 'post' }, 'after-interview'],
    [{}, null],
  ])('%j has the stage %s', (fields, stage) => {
    expect(rowOf(fields)).toMatchObject({ ok: true, value: { stage } })
  })

  test.each([
    [[], 'one JSON object'],
    ['text', 'one JSON object'],
    [{ body: 'x' }, 'no label'],
    [{ label: 'rejekt', body: 'x' }, '"rejekt"'],
    [{ label: 'rejection', stage: 'soon', body: 'x' }, '"soon"'],
    [{ label: 'rejection' }, 'no body'],
  ])('%j is refused with what is wrong', (value, said) => {
    const row = labelledRow(value, 'x')
    expect(row.ok ? '' : row.refusal).toContain(said)
  })
})

describe('a reading in a set with fewer kinds', () => {
  const six = new Set<ReadingKind>([
    'rejection',
    'acknowledgement',
    'interview',
    'outreach',
    'alert',
    'other',
  ])

  test.each([
    ['sprout', 'outreach'],
    ['reply', 'other'],
    ['bounce', 'other'],
    ['rejection', 'rejection'],
    ['alert', 'alert'],
  ] as const)('%s counts as %s', (kind, counted) => {
    expect(kindInSet(kind, six)).toBe(counted)
  })

  test('a false rejection stays one, whatever the set knows', () => {
    expect(kindInSet('rejection', new Set(['other']))).toBe('rejection')
  })

  test('a set that tells the fine kinds apart is taken at its word', () => {
    expect(kindInSet('bounce', new Set(['other', 'sprout']))).toBe('bounce')
  })
})

describe('a mail without headers', () => {
  test.each([
    ['Maria Boss <Maria@acme.test>', { name: 'Maria Boss', address: 'maria@acme.test' }],
    ['"Boss, Maria" <maria@acme.test>', { name: 'Boss, Maria', address: 'maria@acme.test' }],
    ['maria@acme.test', { name: '', address: 'maria@acme.test' }],
    ['Maria Boss', { name: 'Maria Boss', address: '' }],
    [null, null],
  ])('is from %s', (sender, from) => {
    const row = rowOf({ sender })
    expect(row.ok ? mailOfRow(row.value).from : 'none').toEqual(from)
  })

  test('is tied to those before it in its thread; ids that it has stay', () => {
    const row = rowOf({})
    const mail = row.ok ? mailOfRow(row.value) : null
    if (!mail) throw new Error('the row was refused')
    const [first, second, third] = tiedThread(
      [mail, { ...mail, messageId: '<own@x>' }, mail],
      't 1',
    )
    expect([first?.references, second?.messageId]).toEqual([[], '<own@x>'])
    expect(third?.references).toEqual([first?.messageId, '<own@x>'])
    expect(third?.inReplyTo).toBe('<own@x>')
  })
})
