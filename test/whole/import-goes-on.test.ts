import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import type { ImportShown } from '../support/answers.ts'
import { chanceFrom } from '../support/chance.ts'
import { mailboxText } from '../support/mailbox-text.ts'
import { freshHome, perennialJson, PROGRAM, startProgram } from '../support/program.ts'
import { serve } from '../support/served.ts'

const KILLS = 30
const MAILS = 2700

describe(`one import ${PROGRAM.says}`, () => {
  test(`killed ${KILLS} times at random moments goes on each time: every message is accounted for once`, async () => {
    const { home, remove } = freshHome()
    afterAll(remove)
    const file = join(home, '../all.mbox')
    const chance = chanceFrom(7)
    writeFileSync(file, mailboxText(0, MAILS))
    let before = 0
    for (let kills = 0; kills < KILLS; kills++) {
      const { wentOnFrom, seen } = await importAndKill({ home, file, chance })
      // Where this one began is at least where the last one was seen to be.
      expect(wentOnFrom).toBeGreaterThanOrEqual(before)
      expect(seen).toBeLessThan(MAILS)
      before = seen
    }
    const [killed] = await importsOf(home)
    expect(killed).toMatchObject({ state: 'running' })
    // The server goes on with it by itself.
    const server = await serve(home)
    const end = async (): Promise<string> => (await importsOf(home))[0]?.state ?? ''
    await expect.poll(end, { timeout: 120_000, interval: 500 }).toBe('finished')
    await server.stop()
    const whole = await perennialJson<ImportShown>(['import-report', killed?.importId ?? ''], {
      home,
    })
    expect(whole).toMatchObject({
      seen: MAILS,
      taken: MAILS / 3,
      known: 0,
      ignored: (2 * MAILS) / 3,
    })
    expect(whole.found['rejection']).toBe(MAILS / 9)
    expectEachOnce(home)
    expect(await importsOf(home)).toHaveLength(1)
  }, 400_000)
})

/** Imports a file and kills the process some milliseconds after one of its reports; the last of them. */
async function importAndKill(round: {
  readonly home: string
  readonly file: string
  readonly chance: () => number
}): Promise<{ wentOnFrom: number; seen: number }> {
  const { home, file, chance } = round
  const child = startProgram(['import', file], { home, env: { PERENNIAL_PROGRESS: 'json' } })
  const reports = 1 + Math.floor(chance() * 3)
  const wait = Math.floor(chance() * 40)
  let said = ''
  let told: string[] = []
  child.stdin.end()
  child.stdout.resume()
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    const isDue = told.length < reports
    told = said.split('\n').slice(0, -1)
    if (isDue && told.length >= reports) void sleep(wait).then(() => child.kill('SIGKILL'))
  })
  await new Promise((resolve) => child.once('close', resolve))
  expect(child.signalCode, said).toBe('SIGKILL')
  return (JSON.parse(told.at(-1) ?? '{}') as { progress: { wentOnFrom: number; seen: number } })
    .progress
}

async function importsOf(home: string): Promise<readonly ImportShown[]> {
  return (await perennialJson<{ items: ImportShown[] }>(['imports'], { home })).items
}

function expectEachOnce(home: string): void {
  const database = new DatabaseSync(join(home, 'perennial.db'), { readOnly: true })
  expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
  const account = database.prepare(`
    SELECT count(*) AS rows, count(DISTINCT position) AS positions, count(DISTINCT item_index) AS mails,
      max(position) AS last, sum(item_index <> position) AS moved FROM import_items`)
  const rows = { rows: MAILS, positions: MAILS, mails: MAILS, last: MAILS - 1, moved: 0 }
  expect(account.get()).toEqual(rows)
  const kept = database.prepare(`
    SELECT (SELECT count(*) FROM messages) AS messages, (SELECT count(*) FROM readings) AS readings,
      (SELECT count(DISTINCT mail_message_id) FROM messages) AS mails,
      (SELECT count(*) FROM rejections) AS rejections`)
  const third = MAILS / 3
  expect(kept.get()).toEqual({
    messages: third,
    readings: third,
    mails: third,
    rejections: third / 3,
  })
  database.close()
}
