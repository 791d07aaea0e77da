import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { writing, type Context } from '../../src/context.ts'
import { cancelImport, resumeImport } from '../../src/mailbox/operations/cancel-import.ts'
import { importMail } from '../../src/mailbox/operations/import-mail.ts'
import { removeLeftCopies, takeUpImports } from '../../src/mailbox/operations/take-up-imports.ts'
import { searchMessage } from '../../src/mailbox/operations/search-message.ts'
import { undoImport } from '../../src/mailbox/operations/undo-import.ts'
import { openSpool } from '../../src/mailbox/spool-gateway.ts'
import { laterBy } from '../../src/platform/clock.ts'
import { acting } from '../support/acting.ts'
import { fileOf, mailSource, testContext } from '../support/context.ts'
import { temporaryFolder } from '../support/databases.ts'
import { forEachEngine } from '../support/engines.ts'
import { REJECTION } from '../support/harborlight.ts'
import { mailboxFile, privateItem, shelvedItem } from '../support/mailbox-of.ts'
import { scriptedIngest } from '../support/scripted-ingest.ts'

const PRIVATE = mailSource(
  { From: 'Ana <ana@mail.example>', Subject: 'Lunch', Date: 'Tue, 10 Nov 2026 12:00:00 +0000' },
  'See you on Sunday?',
)

interface Shown {
  readonly importId: string
  readonly items: readonly { outcome: string; subject: string | null; keptFor: string | null }[]
}

forEachEngine('what is handed over', (open) => {
  const fresh = async (change: Partial<Context> = {}) => {
    const folder = temporaryFolder()
    const itemsOf = (path: string) => [privateItem(path, 0), privateItem(path, 1)]
    const parts = { ingest: scriptedIngest({ itemsOf }), spool: openSpool(join(folder, 'spool')) }
    return { folder, context: await testContext(await open(), { ...parts, ...change }) }
  }
  const copiesIn = (folder: string): string[] =>
    existsSync(join(folder, 'spool')) ? readdirSync(join(folder, 'spool')) : []

  test('as one mail or as pasted text is kept, whatever it is about: she asked for it', async () => {
    const { context, folder } = await fresh()
    const pasted = { ...fileOf('-', 'From: Bea\nSubject: Sunday\n\nShall we?'), isPasted: true }
    const files = [fileOf('lunch.eml', PRIVATE), pasted, fileOf('no.eml', REJECTION)]
    const shown = (await acting(context, importMail, { input: {}, files })) as Shown
    expect(shown).toMatchObject({ state: 'finished', seen: 3, taken: 3, found: { rejection: 1 } })
    expect(shown.items.map(({ subject }) => subject)).toContain('Lunch')
    expect(copiesIn(folder)).toEqual([])
  })

  test('as a mailbox is looked through, and of what is private nothing is stored but its place', async () => {
    const { context } = await fresh()
    const files = [{ name: 'all.mbox', path: mailboxFile() }] as never
    const shown = await acting(context, importMail, { input: {}, files })
    expect(shown).toMatchObject({
      taken: 0,
      ignoredAs: { private: 2 },
      items: [
        { path: 'all.mbox', index: 0, outcome: 'ignored', ignoredAs: 'private', subject: null },
        { path: 'all.mbox', index: 1, outcome: 'ignored', ignoredAs: 'private', subject: null },
      ],
    })
  })

  test('with the wish to keep everything is shelved where it is about nothing of hers: found by its words, and once', async () => {
    const path = mailboxFile()
    const shelf = [0, 1, 1, 2].map((number, index) => shelvedItem(path, { number, index }))
    const { context } = await fresh({ ingest: scriptedIngest({ itemsOf: () => shelf }) })
    const files = () => [{ name: 'all.mbox', path }] as never
    const input = { keep: 'everything' }
    const shown = await acting(context, importMail, { input, files: files() })
    expect(shown).toMatchObject({
      keeps: 'everything',
      seen: 4,
      taken: 3,
      known: 1,
      found: { other: 3 },
    })
    expect(await acting(context, searchMessage, { input: { q: 'radio 2' } })).toMatchObject({
      items: [{ subject: 'Sunday 2', kind: 'other' }],
    })
    appendFileSync(path, 'more')
    const again = await acting(context, importMail, { input, files: files() })
    expect(again).toMatchObject({ seen: 4, taken: 0, known: 4 })
  })

  test('is on the disk, for its owner alone, when the answer does not wait, and is worked on later', async () => {
    let rings = 0
    const { context, folder } = await fresh()
    const work = { ...context.work, ring: () => void (rings += 1) }
    const begun = await acting({ ...context, work }, importMail, {
      input: { wait: false },
      files: [fileOf('no.eml', REJECTION)],
    })
    const { importId } = begun as Shown
    expect(begun).toMatchObject({ state: 'running', seen: 0 })
    expect(rings).toBe(1)
    const copy = join(folder, 'spool', importId, '0')
    expect(readFileSync(copy, 'utf8')).toBe(REJECTION)
    expect([statSync(dirname(copy)).mode & 0o777, statSync(copy).mode & 0o777]).toEqual([
      0o700, 0o600,
    ])
    expect(await takeUpImports(context)).toBe(1)
    expect(copiesIn(folder)).toEqual([])
  })

  test('again and unchanged goes on with the import it began; changed it is another one', async () => {
    const path = mailboxFile()
    const { context } = await fresh()
    const files = () => [{ name: 'all.mbox', path }] as never
    const begin = async (input: object) =>
      (await acting(context, importMail, { input, files: files() })) as Shown
    const { importId } = await begin({ wait: false })
    await acting(context, cancelImport, { input: { importId } })
    expect(await begin({})).toMatchObject({ importId, state: 'finished', seen: 2 })
    const second = await begin({ wait: false })
    expect(second.importId).not.toBe(importId)
    expect((await begin({ wait: false, keep: 'everything' })).importId).not.toBe(second.importId)
    appendFileSync(path, 'more')
    expect((await begin({ wait: false })).importId).not.toBe(second.importId)
  })

  test('and changed while its import was interrupted is not gone on with in the middle', async () => {
    const path = mailboxFile()
    const { context } = await fresh()
    const files = [{ name: 'all.mbox', path }] as never
    const { importId } = (await acting(context, importMail, {
      input: { wait: false },
      files,
    })) as Shown
    await writing(context, (tx) =>
      tx.db
        .updateTable('imports')
        .set({ seen: 1, ignored: 1 })
        .where('id', '=', importId)
        .execute(),
    )
    appendFileSync(path, 'more')
    expect(await acting(context, resumeImport, { input: { importId } })).toMatchObject({
      state: 'failed',
      problem:
        'all.mbox was changed since. What was taken is kept; import it again, nothing is doubled.',
    })
  })

  test('goes with the import that is undone, also when that was cancelled before', async () => {
    const { context, folder } = await fresh()
    const begun = await acting(context, importMail, {
      input: { wait: false },
      files: [fileOf('no.eml', REJECTION)],
    })
    const { importId } = begun as Shown
    await acting(context, cancelImport, { input: { importId } })
    expect(copiesIn(folder)).toEqual([importId])
    const undone = await acting(context, undoImport, { input: { importId } })
    expect(undone).toMatchObject({ removed: { messages: 0 } })
    expect(copiesIn(folder)).toEqual([])
  })

  test('and left over is removed in time: a cancelled import can be resumed for a week', async () => {
    const { context, folder } = await fresh()
    const begun = await acting(context, importMail, {
      input: { wait: false },
      files: [fileOf('no.eml', REJECTION)],
    })
    const { importId } = begun as Shown
    await acting(context, cancelImport, { input: { importId } })
    const dayLater = (days: number) => {
      const now = laterBy(context.clock.now(), days * 24 * 60 * 60 * 1000)
      return { ...context, clock: { ...context.clock, now: () => now } }
    }
    await removeLeftCopies(dayLater(6))
    expect(copiesIn(folder)).toEqual([importId])
    await removeLeftCopies(dayLater(8))
    expect(copiesIn(folder)).toEqual([])
    expect(await acting(context, resumeImport, { input: { importId } })).toMatchObject({
      kind: 'files-are-gone',
    })
  })

  test('and gone when its import is taken up says so', async () => {
    const { context, folder } = await fresh()
    const begun = await acting(context, importMail, {
      input: { wait: false },
      files: [fileOf('no.eml', REJECTION)],
    })
    rmSync(join(folder, 'spool'), { recursive: true })
    await takeUpImports(context)
    const { importId } = begun as Shown
    expect(await acting(context, resumeImport, { input: { importId } })).toMatchObject({
      kind: 'files-are-gone',
    })
  })
})
