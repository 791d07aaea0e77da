import { beforeEach, expect, test } from 'vitest'
import { showToday } from '../../src/cadence/operations/show-today.ts'
import type { Context } from '../../src/context.ts'
import { correctReading } from '../../src/mailbox/operations/correct-reading.ts'
import { importMail } from '../../src/mailbox/operations/import-mail.ts'
import { listWaiting } from '../../src/mailbox/operations/list-review.ts'
import { reviewReading } from '../../src/mailbox/operations/review-reading.ts'
import { listInbox } from '../../src/mailbox/operations/show-message.ts'
import { READING_KINDS, type ReadMail } from '../../src/mailbox/reading.ts'
import { readMail } from '../../src/mailbox/reading-shipped.ts'
import { acting } from '../support/acting.ts'
import { fileOf, mailSource, testContext } from '../support/context.ts'
import { forEachEngine } from '../support/engines.ts'

/** Reads what the subject says: `rejection?` is an unsure rejection, `interview` a sure interview. */
const bySubject: ReadMail = (mail, context) => {
  const [word = '', unsure] = mail.subject.split(/(\?)/)
  const kind = READING_KINDS.find((each) => each === word) ?? 'other'
  return { ...readMail(mail, context), kind, isUnsure: unsure === '?', stage: null }
}

/** A mail of the nth day of the month. */
const mail = (subject: string, day: number) =>
  fileOf(
    `${day}.eml`,
    mailSource(
      {
        From: `Ann <ann${day}@firm${day}.example>`,
        Subject: subject,
        Date: `${day} Nov 2026 10:00:00 +0000`,
        'Message-ID': `<${day}@firm${day}.example>`,
      },
      'A text.',
    ),
  )

const SUBJECTS = ['interview', 'other?', 'rejection?', 'other', 'offer?', 'alert', 'reply']

interface Queue {
  readonly items: readonly { readonly messageId: string; readonly subject: string }[]
  readonly nextCursor: string | null
  readonly waiting: { readonly unsure: number; readonly sure: number }
}

forEachEngine('the review', (open) => {
  let context: Context
  beforeEach(async () => {
    context = await testContext(await open(), { readMail: bySubject })
    const files = SUBJECTS.map((subject, at) => mail(subject, at + 1))
    await act(importMail, { keep: 'everything' }, files)
  })
  const act = (verb: unknown, input: object, files?: ReturnType<typeof fileOf>[]) =>
    acting(context, verb, { input, files })
  const queue = (input: object = {}): Promise<Queue> => act(listWaiting, input)
  const subjects = async (input: object = {}): Promise<string[]> =>
    (await queue(input)).items.map(({ subject }) => subject)
  const idOf = async (subject: string): Promise<string> =>
    (await queue()).items.find((item) => item.subject === subject)?.messageId ?? ''

  test('asks for the unsure ones of the search first, then other unsure ones, then sure ones of the search', async () => {
    expect(await subjects()).toEqual(['offer?', 'rejection?', 'other?', 'reply', 'interview'])
    expect((await queue()).waiting).toEqual({ unsure: 3, sure: 2 })
  })

  test('leaves out what was read for sure when asked to', async () => {
    expect(await subjects({ unsureOnly: true })).toEqual(['offer?', 'rejection?', 'other?'])
  })

  test('is handed out in pages that give every message once', async () => {
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page: Queue = await queue({ limit: 2, ...(cursor === null ? {} : { cursor }) })
      seen.push(...page.items.map(({ subject }) => subject))
      cursor = page.nextCursor
    } while (cursor !== null)
    expect(seen).toEqual(await subjects())
  })

  test('a yes takes a message out, and taking the yes back brings it in again', async () => {
    const messageId = await idOf('rejection?')
    expect(await act(reviewReading, { messageId })).toMatchObject({
      kind: 'rejection',
      reviewedAt: context.clock.now(),
    })
    expect(await subjects()).not.toContain('rejection?')
    expect(await act(reviewReading, { messageId, isRight: false })).toMatchObject({
      reviewedAt: null,
    })
    expect(await subjects()).toContain('rejection?')
  })

  test('a correction takes a message out too', async () => {
    await act(correctReading, { messageId: await idOf('other?'), kind: 'outreach' })
    expect(await subjects()).toEqual(['offer?', 'rejection?', 'reply', 'interview'])
  })

  test('Today counts the unsure ones of the search, and no other mail', async () => {
    expect(await act(showToday, {})).toMatchObject({ counts: { unsure: 2 } })
    await act(reviewReading, { messageId: await idOf('offer?') })
    expect(await act(showToday, {})).toMatchObject({ counts: { unsure: 1 } })
  })

  test('a message that is not there and a foreign cursor are refused', async () => {
    expect(await act(reviewReading, { messageId: 'gone' })).toMatchObject({
      kind: 'message-not-found',
    })
    expect(await act(listWaiting, { cursor: 'bm9uc2Vuc2U' })).toMatchObject({ kind: 'bad-cursor' })
  })

  test('the inbox is narrowed to a group of kinds', async () => {
    const { items } = (await act(listInbox, { group: 'jobs' })) as Queue
    expect(items.map(({ subject }) => subject)).toEqual(['offer?', 'rejection?', 'interview'])
  })
})
