import { beforeEach, expect, test } from 'vitest'
import type { Context } from '../../src/context.ts'
import { importMail } from '../../src/mailbox/operations/import-mail.ts'
import { correctReading } from '../../src/mailbox/operations/correct-reading.ts'
import { readMail } from '../../src/mailbox/reading-shipped.ts'
import { perform, type AnyOperation } from '../../src/platform/operation.ts'
import { listAllRejections } from '../../src/rejections/operations/show-rejection.ts'
import type { ImportShown } from '../support/answers.ts'
import { fileOf, mailSource, testContext } from '../support/context.ts'
import { forEachEngine } from '../support/engines.ts'

/** A rejection that names nobody, from the house's no-reply address. */
const rejectionOf = (house: string): string =>
  mailSource(
    {
      From: `${house} Careers <no-reply@${house.toLowerCase()}.example>`,
      To: 'Sam Rivera <sam@mail.example>',
      Subject: `Your application for Planner at ${house}`,
      Date: 'Tue, 10 Nov 2026 16:00:00 +0000',
      'Message-ID': `<no@${house.toLowerCase()}.example>`,
    },
    `Dear Sam,\n\nThank you for taking the time to interview with us for the position of Planner at ${house}. Unfortunately, we have decided to move forward with another candidate.\n\n${house} Careers`,
  )

const invitationOf = (house: string): string =>
  mailSource(
    {
      From: `Ines Duarte <ines.duarte@${house.toLowerCase()}.example>`,
      To: 'Sam Rivera <sam@mail.example>',
      Subject: 'Interview for Planner',
      Date: 'Mon, 02 Nov 2026 09:00:00 +0000',
      'Message-ID': `<talk@${house.toLowerCase()}.example>`,
    },
    `Dear Sam,\n\nI would like to invite you to an interview for the Planner role at ${house}. Would Thursday at 15:00 suit you?\n\nBest regards,\nInes Duarte\n${house}`,
  )

forEachEngine('reading rejections again after an import', (open) => {
  let context: Context
  let read: string[] = []

  beforeEach(async () => {
    const watched: Context['readMail'] = (mail, history) => {
      read.push(mail.messageId ?? '')
      return readMail(mail, history)
    }
    context = await testContext(await open(), { readMail: watched })
  })

  const act = async <Value>(
    verb: unknown,
    input: object,
    mails: readonly string[] = [],
  ): Promise<Value> => {
    const files = mails.map((mail, index) => fileOf(`${index}.eml`, mail))
    const result = await perform(verb as AnyOperation<Context>, { context, input, files })
    if (!result.ok) throw new Error(result.refusal.message)
    return result.value as Value
  }
  const personOf = async (company: string): Promise<unknown> => {
    const { items } = await act<{ items: { company: string; person: { name: string } | null }[] }>(
      listAllRejections,
      {},
    )
    return items.find((item) => item.company === company)?.person?.name ?? null
  }

  test('a mail of the same house names the person of a rejection that came before', async () => {
    await act(importMail, {}, [rejectionOf('Harborlight'), rejectionOf('Kestrel')])
    expect(await personOf('Kestrel')).toBeNull()
    await act(importMail, {}, [invitationOf('Kestrel')])
    expect(await personOf('Kestrel')).toBe('Ines Duarte')
    expect(await personOf('Harborlight')).toBeNull()
  })

  test('rejections that the new mails have nothing to do with are left alone, however many there are', async () => {
    await act(importMail, {}, [rejectionOf('Harborlight'), rejectionOf('Kestrel')])
    read = []
    await act(importMail, {}, [invitationOf('Lumenfield')])
    expect(new Set(read)).toEqual(new Set(['<talk@lumenfield.example>']))
  })

  test('what an interrupted import still owed comes with the second import of the same files', async () => {
    const mails = [rejectionOf('Kestrel'), invitationOf('Kestrel')]
    const whole = context
    // Stands for a process that ends when its first batch is kept.
    const dies = (): never => {
      throw new Error('killed')
    }
    context = { ...whole, progress: dies }
    await expect(act(importMail, {}, mails)).rejects.toThrow('killed')
    context = whole
    expect(await personOf('Kestrel')).toBeNull()
    expect(await act(importMail, {}, mails)).toMatchObject({ taken: 0, known: 2 })
    expect(await personOf('Kestrel')).toBe('Ines Duarte')
  })

  test('what the user corrected stays', async () => {
    const { items } = await act<ImportShown>(importMail, {}, [rejectionOf('Kestrel')])
    await act(correctReading, { messageId: items[0]?.messageId, person: { name: 'Ana Lund' } })
    await act(importMail, {}, [invitationOf('Kestrel')])
    expect(await personOf('Kestrel')).toBe('Ana Lund')
  })
})
