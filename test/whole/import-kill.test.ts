import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, test, vi } from 'vitest'
import type { ImportShown } from '../support/answers.ts'
import { chanceFrom } from '../support/chance.ts'
import { freshHome, perennialJson, PROGRAM, startProgram } from '../support/program.ts'
import { serve } from '../support/served.ts'

const KILLS = 50
/** New mails in each round's mbox; as many of the round before stand in front of them. */
const NEW = 18

/** What an import told before its process was killed: that many of its messages are kept. */
interface Told {
  readonly importId: string
  readonly seen: number
}

describe.concurrent(`100 kills during imports ${PROGRAM.says}`, () => {
  for (const seed of [1, 2])
    test(`${KILLS} imports into one growing folder are killed at random moments and nothing told is lost (seed ${seed})`, async () => {
      const { home, remove } = freshHome()
      afterAll(remove)
      const chance = chanceFrom(seed)
      const told: Told[] = []
      let kills = 0
      let rounds = 0
      while (kills < KILLS && rounds < 2 * KILLS) {
        const mbox = mboxOf(Math.max(0, rounds - 1) * NEW, (rounds + 1) * NEW)
        const ended = await importAndKill({ home, mbox, chance })
        told.push(...ended.told)
        if (ended.isKilled) kills += 1
        rounds += 1
      }
      expect(kills).toBe(KILLS)
      expectKept(home, told)

      const all = join(home, '../all.mbox')
      writeFileSync(all, mboxOf(0, rounds * NEW))
      const whole = await perennialJson<ImportShown>(['import', all], { home })
      expect(whole).toMatchObject({ state: 'finished', seen: rounds * NEW, ignored: 0 })
      expect(whole.taken + whole.known).toBe(whole.seen)
      const again = await perennialJson<ImportShown>(['import', all], { home })
      expect(again).toMatchObject({
        state: 'finished',
        seen: rounds * NEW,
        taken: 0,
        known: rounds * NEW,
      })
      expectEachOnce(home, rounds * NEW)
      await expectNoneRunning(home)
    }, 400_000)
})

/** Imports an mbox and kills the process: some milliseconds after its start, or after one of its reports. */
async function importAndKill(round: {
  readonly home: string
  readonly mbox: string
  readonly chance: () => number
}): Promise<{ isKilled: boolean; told: Told[] }> {
  const { home, mbox, chance } = round
  const file = join(home, '../round.mbox')
  writeFileSync(file, mbox)
  const child = startProgram(['import', file], { home, env: { PERENNIAL_PROGRESS: 'json' } })
  const reports = Math.floor(chance() * 3)
  const wait = Math.floor(chance() * (reports === 0 ? 600 : 60))
  let said = ''
  const kill = async (): Promise<void> => {
    await sleep(wait)
    child.kill('SIGKILL')
  }
  if (reports === 0) void kill()
  child.stderr.on('data', (chunk: Buffer) => {
    const before = toldIn(said).length
    said += chunk.toString()
    if (before < reports && toldIn(said).length >= reports) void kill()
  })
  child.stdin.end()
  child.stdout.resume()
  const signal = await new Promise((resolve) => child.once('close', (_, by) => resolve(by)))
  // A killed process has no exit code.
  expect([0, null]).toContain(child.exitCode)
  return { isKilled: signal === 'SIGKILL', told: toldIn(said).slice(-1) }
}

/** The reports among whole lines; half a line was never told. */
function toldIn(said: string): Told[] {
  const lines = said.split('\n').slice(0, -1)
  return lines.map((line) => (JSON.parse(line) as { progress: Told }).progress)
}

/** Every message that a report spoke of is in the database, with its row in the account, its reading and no damage around it. */
function expectKept(home: string, told: readonly Told[]): void {
  const database = new DatabaseSync(join(home, 'perennial.db'), { readOnly: true })
  expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
  expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([])
  const kept = database.prepare(`
    SELECT count(*) AS kept FROM import_items
    JOIN messages ON messages.id = import_items.message_id
    JOIN readings ON readings.message_id = messages.id
    WHERE import_items.import_id = ? AND import_items.position < ?`)
  for (const { importId, seen } of told) expect(kept.get(importId, seen)).toEqual({ kept: seen })
  expect(told.length).toBeGreaterThan(KILLS / 4)
  const miscounted = database.prepare(`
    SELECT id FROM imports WHERE seen <> taken + known + ignored
    OR seen <> (SELECT count(*) FROM import_items WHERE import_id = imports.id)`)
  expect(miscounted.all()).toEqual([])
  database.close()
}

function expectEachOnce(home: string, mails: number): void {
  const database = new DatabaseSync(join(home, 'perennial.db'), { readOnly: true })
  const counts = database.prepare(`
    SELECT (SELECT count(*) FROM messages) AS messages,
      (SELECT count(DISTINCT mail_message_id) FROM messages) AS mails,
      (SELECT count(*) FROM readings) AS readings,
      (SELECT count(*) FROM rejections) AS rejections,
      (SELECT count(DISTINCT message_id) FROM rejections) AS rejected,
      (SELECT count(*) FROM steps) AS steps`)
  const rejections = mails / 3
  expect(counts.get()).toEqual({
    messages: mails,
    mails,
    readings: mails,
    rejections,
    rejected: rejections,
    steps: rejections,
  })
  database.close()
}

/** A server that starts on the folder goes on with each killed import, or says why it cannot: its file was changed since. */
async function expectNoneRunning(home: string): Promise<void> {
  const server = await serve(home)
  try {
    const statesOf = async (): Promise<Set<string>> => {
      const { items } = (await (await server.ask('/v1/imports')).json()) as { items: ImportShown[] }
      const problemOf = ({ problem }: ImportShown): string =>
        problem?.replace(/^\S+ /, '').slice(0, 17) ?? 'no problem'
      return new Set(items.map((each) => `${each.state}: ${problemOf(each)}`))
    }
    const ended = ['failed: was changed since', 'finished: no problem']
    await vi.waitFor(async () => expect([...(await statesOf())].toSorted()).toEqual(ended), {
      timeout: 60_000,
      interval: 200,
    })
  } finally {
    await server.stop()
  }
}

const TEXTS = [
  'thank you for the interview for the position of Operations Lead. Unfortunately, we have decided to move forward with another candidate.',
  'thank you for applying. We have received your application and will review it over the next two weeks.',
  'I would like to invite you to an interview on Thursday at 15:00. Would that suit you?',
]

/** Mails number `from` up to `to`; three of one employer each, the first of them a rejection. */
function mboxOf(from: number, to: number): string {
  const mails = []
  for (let number = from; number < to; number++) {
    const house = `house-${Math.floor(number / 3)}.example`
    mails.push(
      `From sam@mail.example Tue Nov 10 16:00:00 2026\nFrom: Margaret Olufsen <m.olufsen@${house}>\nTo: Sam Rivera <sam@mail.example>\nSubject: Operations Lead, ${number}\nDate: Tue, 10 Nov 2026 16:00:00 +0000\nMessage-ID: <${number}@${house}>\n\nDear Sam,\n\n${TEXTS[number % 3]}\n\nBest regards,\nMargaret Olufsen\n\n`,
    )
  }
  return mails.join('')
}
