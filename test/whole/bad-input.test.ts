import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ImportShown } from '../support/answers.ts'
import { hugeMail, mboxOf, mutatedMails, nestedMail, NOTES, ZIP } from '../support/bad-mails.ts'
import { freshHome, perennial, perennialJson, PROGRAM } from '../support/program.ts'
import { cpuSecondsOf, peakMbOf } from '../support/process-cost.ts'
import { serve, type Served } from '../support/served.ts'

/** The most memory any of it may take, in MiB: the program, its two workers and the reader's 256, one mail of 25 MiB a few times over. */
const BOUND_MB = 800
const MUTATED = 1000
const FEW = 200
/** For a machine that others keep busy too. */
const PATIENCE_MS = 400_000

/** What is read, how many messages it counts for, and the line that says what was wrong. */
const BAD_INPUT = [
  ['empty.eml', () => '', 'ignored', /empty\.eml is empty/],
  [
    'huge.eml',
    () => hugeMail(50 * 1024 * 1024),
    'ignored',
    /this mail has 50 MB; mails of up to 25 MB are read/,
  ],
  [
    'nested.eml',
    () => nestedMail(5000),
    'taken',
    /nests its parts more than 100 deep; what lies deeper was not read/,
  ],
  ['mails.zip', () => ZIP, 'ignored', /mails\.zip is a damaged or unfinished ZIP archive/],
  ['notes.txt', () => NOTES, 'ignored', /no mail headers found in .*notes\.txt/],
] as const

const mutated = mboxOf(mutatedMails(MUTATED, 3))
const { home, remove } = freshHome()
const files = join(home, '../files')

beforeAll(() => {
  mkdirSync(files, { recursive: true })
  for (const [name, content] of BAD_INPUT) writeFileSync(join(files, name), content())
  writeFileSync(join(files, 'mutated.mbox'), mutated)
})
afterAll(remove)

describe(`bad input on the command line ${PROGRAM.says}`, () => {
  test.each(BAD_INPUT)(
    '%s: import accounts for it, turn and read say what is wrong',
    async (name, _, outcome, says) => {
      const path = join(files, name)
      const taken = await perennial(['import', path], { home })
      expect([taken.code, taken.stderr]).toEqual([0, ''])
      expect(taken.stdout).toMatch(new RegExp(`^1 seen: .*\\b1 ${outcome}`))
      expect(taken.stdout).toMatch(says)

      const turned = await perennial(['turn', path], { home })
      expect(turned).toMatchObject({ code: 4, stdout: '' })
      expect(turned.stderr).toMatch(/^perennial: No rejection found\. .*\n$/)

      const read = await perennial(['read', path, '--json'], { home })
      expect(read.code).toBe(0)
      const { problem, ...reading } = JSON.parse(read.stdout) as Record<string, unknown>
      expect(problem).toMatch(says)
      expect(reading).toMatchObject({ path, index: 0 })
      expect(reading['kind']).not.toMatch(/rejection|interview|offer|sprout/)
      expect(Math.max(taken.peakMb, turned.peakMb, read.peakMb)).toBeLessThan(BOUND_MB)
    },
  )

  test(
    `${MUTATED} mutated mails in one mbox: every one is accounted for, and known the second time`,
    async () => {
      const path = join(files, 'mutated.mbox')
      const { code, stdout, peakMb } = await perennial(['import', path, '--json'], { home })
      const first = JSON.parse(stdout) as ImportShown
      expect(code).toBe(0)
      expect(first).toMatchObject({ state: 'finished', seen: MUTATED })
      expect(first.taken + first.known + first.ignored).toBe(MUTATED)
      expect(peakMb).toBeLessThan(BOUND_MB)
      const second = await perennialJson<ImportShown>(['import', path], { home })
      expect(second).toMatchObject({ seen: MUTATED, taken: 0, ignored: first.ignored })

      const read = await perennial(['read', path, '--json'], { home })
      const indexes = read.stdout
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { index: number }).index)
      expect(indexes).toEqual(Array.from({ length: MUTATED }, (_, index) => index))
      expect(read.peakMb).toBeLessThan(BOUND_MB)
    },
    PATIENCE_MS,
  )
})

describe(`bad input sent to a running server ${PROGRAM.says}`, () => {
  let server: Served
  const serving = freshHome()

  beforeAll(async () => {
    server = await serve(serving.home)
  })
  afterAll(async () => {
    await server?.stop()
    serving.remove()
  })

  const upload = (name: string): Promise<Response> =>
    server.ask(`/v1/imports?name=${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: new Uint8Array(readFileSync(join(files, name))),
    })

  test.each(BAD_INPUT)(
    '%s is accounted for with the same line, for less than 5 s of processor time',
    async (name, _, outcome, says) => {
      const before = cpuSecondsOf(server.pid)
      const response = await upload(name)
      expect(cpuSecondsOf(server.pid) - before).toBeLessThan(5)
      expect(response.status).toBe(200)
      const view = (await response.json()) as ImportShown
      expect(view).toMatchObject({ state: 'finished', seen: 1, [outcome]: 1 })
      expect(view.items).toMatchObject([
        { path: name, outcome, reason: expect.stringMatching(says) },
      ])
    },
  )

  test('the server answers while mails made to hold it up are read', async () => {
    const bombs = Array.from({ length: 30 }, (_, index) =>
      Buffer.from(nestedMail(5000, `bomb-${index}`)),
    )
    writeFileSync(join(files, 'bombs.mbox'), mboxOf([...mutatedMails(FEW, 4), ...bombs]))
    let isDone = false
    const importing = upload('bombs.mbox').finally(() => (isDone = true))
    const answered: string[] = []
    while (!isDone) {
      const { items } = (await (await server.ask('/v1/imports')).json()) as { items: ImportShown[] }
      const health = await server.ask('/healthz')
      expect(health.status).toBe(200)
      const [newest] = items
      if (!isDone && newest?.source === 'bombs.mbox') answered.push(newest.state)
    }
    const response = await importing
    expect(response.status).toBe(200)
    expect((await response.json()) as ImportShown).toMatchObject({
      state: 'finished',
      seen: FEW + bombs.length,
    })
    expect(answered.filter((state) => state === 'running').length).toBeGreaterThan(3)
  })

  test(`all of it took less than ${BOUND_MB} MiB of the server's memory`, () => {
    const peak = peakMbOf(server.pid)
    expect(peak).toBeGreaterThan(0)
    expect(peak).toBeLessThan(BOUND_MB)
    console.info(`The server's peak: ${peak} MiB.`)
  })
})
