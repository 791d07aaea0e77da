import { beforeAll, describe, expect, test } from 'vitest'
import { reading, writing, type Context } from '../../src/context.ts'
import { startJobs } from '../../src/jobs/run-jobs.ts'
import { importMail } from '../../src/mailbox/operations/import-mail.ts'
import { indexUnsearchable } from '../../src/mailbox/operations/index-message.ts'
import { searchMessage } from '../../src/mailbox/operations/search-message.ts'
import { undoImport } from '../../src/mailbox/operations/undo-import.ts'
import { listUnsearchable } from '../../src/mailbox/message-search-store.ts'
import { acting } from '../support/acting.ts'
import { fileOf, mailSource, testContext } from '../support/context.ts'
import { forEachEngine } from '../support/engines.ts'

const MAILS = [
  {
    from: 'Ana Ruiz <ana@quayside.example>',
    subject: 'Ihre Bewerbung als Prüferin',
    text: 'Liebe Sam,\n\nleider haben wir uns anders entschieden. Die Straße zum Hafen bleibt offen.',
  },
  {
    from: 'Tom Bell <tom@other.example>',
    subject: 'Your application',
    text: 'We have decided to go with another candidate. Ana says hello.',
  },
  {
    from: 'Jobs <no-reply@quayside.example>',
    subject: 'Interview on Tuesday',
    text: 'We would like to invite you to an interview. Decided: Tuesday at ten.',
  },
]

forEachEngine('searching mail', (open) => {
  let context: Context
  let importId = ''

  beforeAll(async () => {
    context = await testContext(await open())
    const sources = MAILS.map(({ from, subject, text }, at) => {
      const date = `Mon, ${9 + at} Nov 2026 09:00:00 +0000`
      const id = `<${at}@mails.example>`
      const source = mailSource(
        { From: from, Subject: subject, Date: date, 'Message-ID': id },
        text,
      )
      return fileOf(`${at}.eml`, source)
    })
    const taken = await acting(context, importMail, { input: {}, files: sources })
    importId = (taken as { importId: string }).importId
  })

  async function search(q: string, page: object = {}, within = context) {
    const found = await acting(within, searchMessage, { input: { q, ...page } })
    return found as { items: { subject: string; snippet: { text: string } }[]; nextCursor: string }
  }
  const subjects = async (q: string, within = context): Promise<string[]> =>
    (await search(q, {}, within)).items.map(({ subject }) => subject)
  const [GERMAN = '', ENGLISH = '', INTERVIEW = ''] = MAILS.map(({ subject }) => subject)

  describe('finds', () => {
    test.each([
      ['decided', [INTERVIEW, ENGLISH]],
      ['DECID', [INTERVIEW, ENGLISH]],
      ['decided candidate', [ENGLISH]],
      ['pruferin', [GERMAN]],
      ['Prüf', [GERMAN]],
      ['ana', [ENGLISH, GERMAN]],
      ['from:ana', [GERMAN]],
      ['subject:application', [ENGLISH]],
      ['subject:decided', []],
      ['quayside', [INTERVIEW, GERMAN]],
      ['"an interview"', [INTERVIEW]],
      ['"interview an"', []],
      ['"inter"', []],
      ['straße', [GERMAN]],
      ["decided' OR '1'='1", []],
      ['") OR (', []],
      ['NOT decided', []],
      ['& | ! :*', []],
      ['', []],
    ])('%s', async (q, expected) => {
      expect(await subjects(q)).toEqual(expected)
    })
  })

  test('shows the words around what was found', async () => {
    const { items } = await search('candidate')
    expect(items[0]?.snippet.text).toBe(
      'We have decided to go with another candidate. Ana says hello.',
    )
  })

  test('goes on where a page ended', async () => {
    const first = await search('decided', { limit: 1 })
    const second = await search('decided', { limit: 1, cursor: first.nextCursor })
    expect([...first.items, ...second.items].map(({ subject }) => subject)).toEqual([
      INTERVIEW,
      ENGLISH,
    ])
    expect(second.nextCursor).toBeNull()
  })

  test('another workspace finds nothing of it', async () => {
    const other = await testContext(await open())
    expect(await subjects('decided', other)).toEqual([])
  })

  test('what was stored before there was a search is made findable once', async () => {
    const forgotten = await testContext(await open())
    await acting(forgotten, importMail, {
      input: {},
      files: [fileOf('late.eml', mailSource({ From: 'a@b.example', Subject: 'Late' }, 'harbour'))],
    })
    await forgetSearch(forgotten)
    expect(await subjects('harbour', forgotten)).toEqual([])
    expect(await indexUnsearchable(forgotten)).toBe(1)
    expect(await subjects('harbour', forgotten)).toEqual(['Late'])
    expect(await indexUnsearchable(forgotten)).toBe(0)
  })

  test('a server that starts makes it findable by itself', async () => {
    const forgotten = await testContext(await open())
    await acting(forgotten, importMail, {
      input: {},
      files: [fileOf('old.eml', mailSource({ From: 'a@b.example', Subject: 'Old' }, 'harbour'))],
    })
    await forgetSearch(forgotten)
    const jobs = await startJobs(forgotten, () => undefined)
    await expect.poll(() => subjects('harbour', forgotten), { timeout: 30_000 }).toEqual(['Old'])
    await jobs.stop()
  })

  test('what is undone is found no more', async () => {
    await acting(context, undoImport, { input: { importId } })
    expect(await subjects('decided')).toEqual([])
    expect(await reading(context, (tx) => listUnsearchable(tx, 10))).toEqual([])
  })

  /** As if the messages had been stored by the version before. */
  async function forgetSearch(within: Context): Promise<void> {
    const table = within.engine.dialect === 'sqlite' ? 'message_search_rows' : 'message_search'
    await writing(within, async ({ db, workspaceId }) => {
      await db
        .deleteFrom(table as 'messages')
        .where('workspace_id', '=', workspaceId)
        .execute()
    })
  }
})
