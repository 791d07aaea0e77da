import { describe, expect, test } from 'vitest'
import { corrected, correctionsBetween } from './reading-correction.ts'
import type { Evidence, Reading } from './reading.ts'

const evidence = (about: Evidence['about']): Evidence => ({
  about,
  where: 'text',
  start: 0,
  end: 4,
  quote: 'word',
  why: 'says so',
})

const READ: Reading = {
  kind: 'rejection',
  detail: null,
  isUnsure: false,
  appointment: null,
  writtenAt: null,
  confidence: 0.9,
  stage: 'after-interview',
  company: 'Acme',
  role: 'Planner',
  person: { name: 'Ana Ruiz', email: null, title: null },
  language: 'en',
  evidence: [evidence('kind'), evidence('stage'), evidence('company')],
}

describe('a corrected reading', () => {
  test('takes what the user said as sure and keeps the rest', () => {
    expect(corrected(READ, { company: 'Globex' }, READ)).toMatchObject({
      company: 'Globex',
      role: 'Planner',
      kind: 'rejection',
      confidence: 0.9,
    })
    expect(corrected(READ, { kind: 'interview' }, READ)).toMatchObject({
      confidence: 1,
      stage: null,
    })
  })

  test('loses the evidence for what the user overruled, and only that', () => {
    expect(
      corrected(READ, { company: 'Globex' }, READ).evidence.map((piece) => piece.about),
    ).toEqual(['kind', 'stage'])
  })

  test('is the reader’s own again, evidence and stage and all, when the user takes it back', () => {
    const away = corrected(READ, { kind: 'other' }, READ)
    expect(away.evidence.map((piece) => piece.about)).toEqual(['company'])
    expect(corrected(away, { kind: 'rejection' }, READ)).toEqual({ ...READ, confidence: 1 })
  })

  test('keeps a detail with its kind: it goes when the kind goes and comes back with it', () => {
    const read = { ...READ, detail: 'on-hold', isUnsure: true } as const
    const away = corrected(read, { kind: 'other' }, read)
    expect(away).toMatchObject({ detail: null, isUnsure: false })
    expect(corrected(away, { kind: 'rejection' }, read).detail).toBe('on-hold')
    expect(corrected(read, { company: 'Globex' }, read)).toMatchObject({
      detail: 'on-hold',
      isUnsure: true,
    })
  })

  test('takes another time for a talk, and the evidence for the old one goes', () => {
    const appointment = { on: '2026-11-03', at: '15:00', zone: null, place: null }
    const read = { ...READ, appointment, evidence: [evidence('appointment')] }
    const moved = { ...appointment, at: '16:00' }
    expect(corrected(read, { appointment: moved }, read)).toMatchObject({
      appointment: moved,
      evidence: [],
    })
    expect(corrected(read, { company: 'Globex' }, read).evidence).toHaveLength(1)
  })

  test('a value may be said to be unknown', () => {
    expect(corrected(READ, { person: null }, READ).person).toBeNull()
  })
})

test('corrections to remember are the fields that differ, a person as one text', () => {
  const now = corrected(
    READ,
    { role: null, person: { name: 'Bo Lind', email: 'bo@acme.example', title: null } },
    READ,
  )
  expect(correctionsBetween(READ, now)).toEqual([
    { field: 'role', was: 'Planner', now: null },
    { field: 'person', was: 'Ana Ruiz', now: 'Bo Lind <bo@acme.example>' },
  ])
  expect(correctionsBetween(READ, READ)).toEqual([])
})
