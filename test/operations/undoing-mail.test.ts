import { beforeAll, expect, test } from 'vitest'
import type { Context } from '../../src/context.ts'
import { reading } from '../../src/context.ts'
import { showToday } from '../../src/cadence/operations/show-today.ts'
import { draftLetter } from '../../src/letters/operations/draft-letter.ts'
import { editLetter } from '../../src/letters/operations/edit-letter.ts'
import { showLetter } from '../../src/letters/operations/show-letter.ts'
import { countEverything } from '../../src/mailbox/message-list-store.ts'
import { correctReading } from '../../src/mailbox/operations/correct-reading.ts'
import { importMail } from '../../src/mailbox/operations/import-mail.ts'
import { plantSample } from '../../src/mailbox/operations/plant-sample.ts'
import { undoImport } from '../../src/mailbox/operations/undo-import.ts'
import { listAllPeople } from '../../src/network/operations/list-people.ts'
import { showRejection } from '../../src/rejections/operations/show-rejection.ts'
import { acting } from '../support/acting.ts'
import { fileOf, testContext } from '../support/context.ts'
import { REJECTION } from '../support/harborlight.ts'
import { forEachEngine } from '../support/engines.ts'

forEachEngine('undoing what was taken in', (open) => {
  let context: Context
  const fresh = async (): Promise<void> => {
    context = await testContext(await open())
  }
  beforeAll(fresh)
  const act = (verb: unknown, input: object, files?: ReturnType<typeof fileOf>[]) =>
    acting(context, verb, { input, files })

  test('a rejection taken back by a slip comes back with its letter and its evidence', async () => {
    await fresh()
    const { items } = (await act(importMail, {}, [fileOf('no.eml', REJECTION)])) as {
      items: { messageId: string; rejectionId: string }[]
    }
    const { messageId = '', rejectionId = '' } = items[0] ?? {}
    const letter = (await act(draftLetter, { rejectionId })) as { letterId: string }
    await act(editLetter, {
      letterId: letter.letterId,
      body: 'Dear Margaret,\n\nmy own words.\n\nSam',
    })
    const before = await act(showRejection, { rejectionId })
    await act(correctReading, { messageId, kind: 'other' })
    expect(await act(showLetter, { letterId: letter.letterId })).toMatchObject({
      kind: 'letter-not-found',
    })
    expect(await act(showToday, {})).toMatchObject({ open: [], counts: { rejections: 0 } })
    await act(correctReading, { messageId, kind: 'rejection' })
    const { message, ...rest } = before as { message: { reading: object } }
    expect(await act(showRejection, { rejectionId })).toMatchObject({
      ...rest,
      message: { reading: { ...message.reading, confidence: 1 } },
    })
  })

  test('the sample life is planted once and its removal leaves what was there before', async () => {
    await fresh()
    // Another employer than the sample's: two mails of one company rightly know of each other.
    const own = REJECTION.replaceAll('Harborlight', 'Kestrel').replaceAll('harborlight', 'kestrel')
    await act(importMail, {}, [fileOf('no.eml', own)])
    const before = await reading(context, countEverything)
    const planted = (await act(plantSample, {})) as { importId: string; rejectionId: string }
    expect(await act(plantSample, {})).toEqual(planted)
    expect(await act(showRejection, { rejectionId: planted.rejectionId })).toMatchObject({
      isSample: true,
    })
    const { items } = (await act(listAllPeople, {})) as { items: { name: string }[] }
    expect(items.map((person) => person.name)).toContain('Margaret Olufsen')
    const undone = await act(undoImport, { importId: planted.importId })
    expect(undone).toMatchObject({ removed: { messages: 8 } })
    expect(await reading(context, countEverything)).toEqual(before)
  })
})
