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
import { showMessage } from '../../src/mailbox/operations/show-message.ts'
import { undoImport } from '../../src/mailbox/operations/undo-import.ts'
import { listAllPeople } from '../../src/network/operations/list-people.ts'
import { perform, type AnyOperation } from '../../src/platform/operation.ts'
import { listAllRejections, showRejection } from '../../src/rejections/operations/show-rejection.ts'
import { fileOf, mailSource, testContext } from '../support/context.ts'
import { forEachEngine } from '../support/engines.ts'

const BOSS = 'Margaret Olufsen <m.olufsen@harborlight.example>'
const SAM = 'Sam Rivera <sam@mail.example>'

const INVITATION = mailSource(
  {
    From: BOSS,
    To: SAM,
    Subject: 'Interview for Operations Lead',
    Date: 'Mon, 02 Nov 2026 09:00:00 +0000',
    'Message-ID': '<talk@harborlight.example>',
  },
  `Dear Sam,\n\nI would like to invite you to an interview for the Operations Lead role at Harborlight Shipping. Would Thursday at 15:00 suit you?\n\nBest regards,\nMargaret Olufsen\nHead of Operations\nHarborlight Shipping`,
)

const REJECTION = mailSource(
  {
    From: 'Harborlight Careers <no-reply@harborlight.example>',
    To: SAM,
    Subject: 'Your application for Operations Lead at Harborlight Shipping',
    Date: 'Tue, 10 Nov 2026 16:00:00 +0000',
    'Message-ID': '<decision@harborlight.example>',
    'In-Reply-To': '<talk@harborlight.example>',
    References: '<talk@harborlight.example>',
  },
  `Dear Sam,\n\nThank you for taking the time to interview with us for the position of Operations Lead at Harborlight Shipping. Unfortunately, we have decided to move forward with another candidate.\n\nWe wish you all the best.\n\nHarborlight Careers`,
)

forEachEngine('taking mail in', (open) => {
  let context: Context
  beforeAll(async () => {
    context = await testContext(await open())
  })
  const act = async (verb: unknown, input: object, files: ReturnType<typeof fileOf>[] = []) => {
    const result = await perform(verb as AnyOperation<Context>, { context, input, files })
    return result.ok ? (result.value as never) : (result.refusal as never)
  }
  const fresh = async (): Promise<void> => {
    context = await testContext(await open())
  }

  test('every message and every file that is none is accounted for, with the reason', async () => {
    await fresh()
    const taken = await act(importMail, {}, [
      fileOf('talk.eml', INVITATION),
      fileOf('empty.eml', ''),
      fileOf('pictures.zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0])),
      fileOf('no.eml', REJECTION),
    ])
    expect(taken).toMatchObject({
      seen: 4,
      taken: 2,
      known: 0,
      ignored: 2,
      state: 'finished',
      problem: null,
    })
    const { items } = taken as { items: { outcome: string; reason: string | null }[] }
    expect(items.map((item) => item.outcome)).toEqual(['taken', 'ignored', 'ignored', 'taken'])
    expect(items[1]?.reason).toMatch(/empty/)
    expect(items[2]?.reason).toMatch(/ZIP/)
  })

  test('a second import creates nothing, also when an export added headers', async () => {
    await fresh()
    await act(importMail, {}, [fileOf('no.eml', REJECTION)])
    const again = await act(importMail, {}, [
      fileOf(
        'box.mbox',
        `From sam Tue Nov 10 16:00:00 2026\r\nX-Mozilla-Status: 0001\r\n${REJECTION}\r\n`,
      ),
    ])
    expect(again).toMatchObject({ seen: 1, taken: 0, known: 1, ignored: 0 })
    expect(await reading(context, countEverything)).toMatchObject({ messages: 1, rejections: 1 })
  })

  test('the human behind a no-reply sender is the one who invited, whichever mail came in first', async () => {
    for (const order of [
      [INVITATION, REJECTION],
      [REJECTION, INVITATION],
    ]) {
      await fresh()
      for (const [index, mail] of order.entries())
        await act(importMail, {}, [fileOf(`${index}.eml`, mail)])
      const { items } = (await act(listAllRejections, {})) as { items: unknown[] }
      expect(items).toHaveLength(1)
      expect(items[0]).toMatchObject({
        company: 'Harborlight Shipping',
        role: 'Operations Lead',
        stage: 'after-interview',
        person: { name: 'Margaret Olufsen', address: 'm.olufsen@harborlight.example' },
        nextStep: { kind: 'appreciate', dueOn: '2026-11-13', state: 'overdue' },
      })
    }
  })

  test('a correction changes the card, is remembered, and what is no rejection is one no longer', async () => {
    await fresh()
    const { items } = (await act(importMail, {}, [fileOf('no.eml', REJECTION)])) as {
      items: { messageId: string; rejectionId: string }[]
    }
    const { messageId = '', rejectionId = '' } = items[0] ?? {}
    await act(correctReading, {
      messageId,
      company: 'Harborlight Group',
      person: { name: 'Ana Lund' },
    })
    expect(await act(showRejection, { rejectionId })).toMatchObject({
      company: 'Harborlight Group',
      person: { name: 'Ana Lund', address: null },
      message: { corrected: ['company', 'person'] },
    })
    const later = REJECTION.replace('<decision@', '<decision-2@').replaceAll(
      'Operations Lead',
      'Yard Planner',
    )
    const second = (await act(importMail, {}, [fileOf('later.eml', later)])) as {
      items: { messageId: string }[]
    }
    expect(await act(showMessage, { messageId: second.items[0]?.messageId })).toMatchObject({
      company: 'Harborlight Group',
    })
    expect(await act(correctReading, { messageId, kind: 'other' })).toMatchObject({
      kind: 'other',
      rejectionId: null,
    })
    expect(await act(showRejection, { rejectionId })).toMatchObject({
      kind: 'rejection-not-found',
      status: 'not-found',
    })
  })

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
