import { expect, test } from 'vitest'
import { reading, type Context, type Progress } from '../../src/context.ts'
import { cancelImport, resumeImport } from '../../src/mailbox/operations/cancel-import.ts'
import { importMail } from '../../src/mailbox/operations/import-mail.ts'
import { workOnImport } from '../../src/mailbox/operations/run-import.ts'
import { getImport } from '../../src/mailbox/operations/show-import.ts'
import { takeUpImports } from '../../src/mailbox/operations/take-up-imports.ts'
import { countEverything } from '../../src/mailbox/message-list-store.ts'
import { acting } from '../support/acting.ts'
import { testContext } from '../support/context.ts'
import { forEachEngine } from '../support/engines.ts'
import { keptAndPrivate, keptItem, mailboxFile, privateItem } from '../support/mailbox-of.ts'
import { scriptedIngest, type IngestScript } from '../support/scripted-ingest.ts'

interface Shown {
  readonly importId: string
  readonly state: string
  readonly seen: number
  readonly taken: number
  readonly items: readonly { path: string; index: number; outcome: string }[]
  readonly nextCursor: string | null
}

const MAILS = 40
/** On a busy machine a worker thread takes its time to start. */
const PATIENT = { timeout: 30_000 }

forEachEngine('an import that goes on', (open) => {
  /** Two processes over one database: the second one finds that the first has died. */
  const pair = async (first: IngestScript, second: IngestScript) => {
    const told: Progress[] = []
    const engine = await open()
    const one = await testContext(engine, { ingest: scriptedIngest(first) })
    const work = { ...one.work, claimant: () => 'the other', isGone: () => true }
    const progress = (each: Progress): void => void told.push(each)
    const two: Context = { ...one, work, ingest: scriptedIngest(second), progress }
    return { one, two, told }
  }
  const begin = async (context: Context, path: string): Promise<string> => {
    const files = [{ name: 'all.mbox', path }] as never
    const shown = await acting(context, importMail, { input: { wait: false }, files })
    return (shown as Shown).importId
  }
  const show = async (context: Context, importId: string): Promise<Shown> =>
    acting(context, getImport, { input: { importId } })

  test.each([0, 1, 2, 3, 4, 5, 6])(
    'is taken up where it was left when its process dies before batch %i: nothing lost, nothing doubled',
    async (dyingBefore) => {
      const path = mailboxFile()
      const itemsOf = () => keptAndPrivate(path, MAILS)
      const { one, two, told } = await pair({ itemsOf, dyingBefore }, { itemsOf })
      const importId = await begin(one, path)
      void workOnImport(one, importId)
      const until = Math.min(7 * dyingBefore, MAILS)
      await expect.poll(async () => (await show(one, importId)).seen, PATIENT).toBe(until)
      expect(await takeUpImports(two)).toBe(1)
      const shown = await show(two, importId)
      expect(shown).toMatchObject({ state: 'finished', seen: MAILS, taken: 14 })
      expect(shown).toMatchObject({ found: { rejection: 14 }, ignoredAs: { private: 26 } })
      expect(shown.items.map(({ index }) => index).toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: MAILS }, (_, index) => index),
      )
      expect(told.at(-1)).toMatchObject({ seen: MAILS, wentOnFrom: until })
      expect(await reading(two, countEverything)).toMatchObject({ messages: 14, rejections: 14 })
    },
  )

  test('is taken up inside a batch, too, which was cut because it lasted long', async () => {
    const path = mailboxFile()
    const itemsOf = () => keptAndPrivate(path, MAILS)
    const { one, two } = await pair({ itemsOf, batchItems: 30 }, { itemsOf, batchItems: 11 })
    let now = Date.parse('2026-11-23T20:00:00.000Z')
    const clock = { ...one.clock, now: () => new Date((now += 20)).toISOString() }
    let writes = 0
    // The disk fails in the middle of a batch: what was written before stands.
    const engine = {
      ...one.engine,
      write: ((...asked: Parameters<typeof one.engine.write>) =>
        (writes += 1) > 8 ? new Promise(() => undefined) : one.engine.write(...asked)) as never,
    }
    const importId = await begin(one, path)
    void workOnImport({ ...one, clock, engine }, importId)
    await expect.poll(() => writes, PATIENT).toBeGreaterThan(8)
    const { seen } = await show(one, importId)
    expect(seen).toBeGreaterThan(0)
    expect(seen).toBeLessThan(30)
    await takeUpImports(two)
    const shown = await show(two, importId)
    expect(shown).toMatchObject({ state: 'finished', seen: MAILS, taken: 14 })
    expect(new Set(shown.items.map(({ index }) => index)).size).toBe(MAILS)
  })

  test('keeps after all what belongs to what it found, and counts it once', async () => {
    const path = mailboxFile()
    const itemsOf = () => keptAndPrivate(path, MAILS)
    let known: readonly string[] = []
    const afterAll: IngestScript['afterAll'] = (knowledge) => {
      known = knowledge.addresses
      return [keptItem(path, 4), keptItem(path, 5)]
    }
    const { one } = await pair({ itemsOf, afterAll }, { itemsOf })
    const shown = (await acting(one, importMail, {
      input: {},
      files: [{ name: 'all.mbox', path }] as never,
    })) as Shown
    expect(known).toContain('m.olufsen@house-3.example')
    expect(shown).toMatchObject({ seen: MAILS, taken: 16, ignoredAs: { private: 24 } })
    expect(shown.items.filter(({ index }) => index === 4)).toMatchObject([{ outcome: 'taken' }])
  })

  test('stops when it is cancelled, keeps what it took, and goes on when resumed', async () => {
    const path = mailboxFile()
    const itemsOf = () => keptAndPrivate(path, MAILS)
    const ids: string[] = []
    const before = async (batch: number): Promise<void> => {
      if (batch === 3) await acting(one, cancelImport, { input: { importId: ids[0] ?? '' } })
    }
    const { one, two } = await pair({ itemsOf, before }, { itemsOf })
    const importId = await begin(one, path)
    ids.push(importId)
    expect(await workOnImport(one, importId)).toBe('not-ours')
    expect(await show(one, importId)).toMatchObject({ state: 'cancelled', seen: 21, canGoOn: true })
    expect(await takeUpImports(two)).toBe(0)
    const resumed = await acting(two, resumeImport, { input: { importId } })
    expect(resumed).toMatchObject({ state: 'finished', seen: MAILS, taken: 14, canGoOn: false })
    expect(await acting(two, resumeImport, { input: { importId } })).toMatchObject({
      kind: 'import-has-ended',
    })
  })

  test('is worked on by one of two processes that want it; the other waits for the same end', async () => {
    const path = mailboxFile()
    const requests: [] = []
    const itemsOf = () => keptAndPrivate(path, MAILS)
    const { one } = await pair({ itemsOf, requests }, { itemsOf })
    const two = { ...one, work: { ...one.work, claimant: () => 'other', isGone: () => false } }
    const files = () => [{ name: 'all.mbox', path }] as never
    const both = await Promise.all(
      [one, two].map((each) => acting(each, importMail, { input: {}, files: files() })),
    )
    const [first, second] = both as Shown[]
    expect(second).toMatchObject({ importId: first?.importId, state: 'finished', seen: MAILS })
    expect(requests).toHaveLength(1)
    expect(await reading(one, countEverything)).toMatchObject({ messages: 14 })
  })

  test('stops at the next batch when its process ends, and waits for the next process', async () => {
    const path = mailboxFile()
    const stopping = new AbortController()
    const itemsOf = () => keptAndPrivate(path, MAILS)
    const before = (batch: number): void => {
      if (batch === 2) stopping.abort('process-ends')
    }
    const { one, two } = await pair({ itemsOf, before }, { itemsOf })
    const ending = { ...one, work: { ...one.work, stopping: stopping.signal } }
    const importId = await begin(one, path)
    expect(await workOnImport(ending, importId)).toBe('stopped')
    expect(await show(one, importId)).toMatchObject({ state: 'running', seen: 14 })
    expect(await takeUpImports({ ...two, work: one.work })).toBe(1)
  })

  test('of a user who asks to stop is cancelled', async () => {
    const path = mailboxFile()
    const stopping = new AbortController()
    const itemsOf = () => [...Array(9)].map((_, index) => privateItem(path, index))
    const before = (): void => stopping.abort('not-wanted')
    const { one } = await pair({ itemsOf, before }, { itemsOf })
    const ending = { ...one, work: { ...one.work, stopping: stopping.signal } }
    const files = [{ name: 'all.mbox', path }] as never
    const shown = await acting(ending, importMail, { input: {}, files })
    expect(shown).toMatchObject({ state: 'cancelled', seen: 0, canGoOn: true })
  })
})
