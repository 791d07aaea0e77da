import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fileOf } from '../../../test/support/context.ts'
import type { EvaluationReport } from '../evaluation.ts'
import type { FileArgument } from '../../platform/operation.ts'
import { openMimeGateway } from '../mime-gateway.ts'
import { readMail } from '../reading-shipped.ts'
import { evalReader } from './eval-reader.ts'

const mime = openMimeGateway()
const folder = mkdtempSync(join(tmpdir(), 'evaluation-'))
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await mime.close()
})

const NO = {
  id: 'no-1',
  set: 'own',
  lang: 'en',
  subject: 'Your application for Dock Planner',
  sender: 'Ada Brook <ada@harborlight.test>',
  label: 'rejection',
  stage: 'early',
  company: 'Harborlight',
  body: 'Dear Sam,\n\nUnfortunately we have decided to move forward with other candidates for the Dock Planner position at Harborlight.\n\nAda Brook\nHarborlight',
}
const RECEIVED = {
  ...NO,
  id: 'ack-1',
  label: 'ack',
  stage: undefined,
  subject: 'We have received your application',
  body: 'Thank you for applying. We have received your application and will review it.',
}
const DINNER = {
  id: 'other-1',
  set: 'own',
  lang: 'en',
  subject: 'Sunday',
  sender: 'Mum <mum@home.test>',
  label: 'other',
  body: 'Are you coming for dinner on Sunday? Dad makes the soup.',
}

const setOf = (...rows: unknown[]): string => rows.map((row) => JSON.stringify(row)).join('\n')

async function evaluated(files: readonly FileArgument[], errors = false) {
  const result = await evalReader.run({ mime, readMail }, { errors, own: [] }, files)
  expect(result.ok).toBe(true)
  // The one value of an operation that does not stream; its schema is checked by the doors.
  return (result.ok ? result.value : null) as EvaluationReport
}

describe('measuring the reader on labelled mail', () => {
  test('reads every row, with a text or as a raw mail', async () => {
    const raw = `From: Ada Brook <ada@harborlight.test>\r\nSubject: ${NO.subject}\r\n\r\n${NO.body}`
    const report = await evaluated([
      fileOf('set.jsonl', setOf(NO, { ...NO, id: 'no-2', body: undefined, raw }, RECEIVED, DINNER)),
    ])
    expect([report.n, report.right.hits, report.problems]).toEqual([4, 4, []])
    expect(report.sets).toEqual([{ name: 'own', n: 4 }])
    expect(report.facts.find(({ fact }) => fact === 'company')?.recall.hits).toBe(3)
  })

  test('says of every line it cannot use where it stands and why, and loses none', async () => {
    const text = `${setOf(NO)}\n\n{broken\n${setOf({ ...NO, label: 'rejekt' }, DINNER)}\n`
    const report = await evaluated([fileOf('set.jsonl', text)])
    expect(report.n).toBe(2)
    expect(report.problems).toEqual([
      'set.jsonl:3: this line is not JSON',
      expect.stringMatching(/^set\.jsonl:4: its label "rejekt" is not known; use one of rejection/),
    ])
  })

  test('reads a folder by name, and says which path it cannot read', async () => {
    writeFileSync(join(folder, 'b.jsonl'), setOf(DINNER))
    writeFileSync(join(folder, 'a.jsonl'), setOf(NO))
    writeFileSync(join(folder, 'notes.txt'), 'no set')
    const missing = join(folder, 'missing.jsonl')
    const report = await evaluated([
      { name: folder, path: folder },
      { name: missing, path: missing },
    ])
    expect(report.n).toBe(2)
    expect(report.problems).toEqual([`${missing}: there is no such file or folder`])
  })

  test('shows the text of an error only when asked', async () => {
    const wrong = fileOf('set.jsonl', setOf({ ...NO, label: 'interview' }))
    const quiet = await evaluated([wrong])
    expect(quiet.errors).toMatchObject([{ id: 'no-1', want: 'interview', got: 'rejection' }])
    expect(JSON.stringify(quiet)).not.toContain('move forward')
    const loud = await evaluated([fileOf('set.jsonl', setOf({ ...NO, label: 'interview' }))], true)
    expect(loud.errors[0]?.text).toContain('move forward')
  })

  test('reads a mail of a thread in the light of those before it', async () => {
    const talk = {
      ...DINNER,
      id: 'talk',
      thread: 't',
      label: 'interview',
      date: '2026-03-01T09:00:00Z',
      sender: NO.sender,
      subject: 'Interview for Dock Planner',
      body: 'Hi Sam, we would like to invite you to an interview on Tuesday at 10:00. Ada',
    }
    const no = {
      ...NO,
      thread: 't',
      stage: 'after-interview',
      date: '2026-03-09T09:00:00Z',
      subject: 'Re: Interview for Dock Planner',
      body: 'Dear Sam,\n\nwe have decided to move forward with another candidate.\n\nAda Brook',
    }
    const together = await evaluated([fileOf('set.jsonl', setOf(talk, no))])
    expect(together.stage).toEqual({ n: 1, balancedAccuracy: 1 })
    const alone = await evaluated([fileOf('set.jsonl', setOf(talk, { ...no, thread: undefined }))])
    expect(alone.stage.balancedAccuracy).toBe(0)
  })

  test('of no file is refused', async () => {
    expect(await evalReader.run({ mime, readMail }, { errors: false, own: [] }, [])).toMatchObject({
      ok: false,
      refusal: { kind: 'nothing-to-read' },
    })
  })
})
