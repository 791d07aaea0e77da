import { beforeAll, expect, test } from 'vitest'
import type { Context } from '../../src/context.ts'
import { reading } from '../../src/context.ts'
import { countEverything } from '../../src/mailbox/message-list-store.ts'
import { correctReading } from '../../src/mailbox/operations/correct-reading.ts'
import { importMail } from '../../src/mailbox/operations/import-mail.ts'
import { showMessage } from '../../src/mailbox/operations/show-message.ts'
import { listAllRejections, showRejection } from '../../src/rejections/operations/show-rejection.ts'
import { acting } from '../support/acting.ts'
import { fileOf, testContext } from '../support/context.ts'
import { INVITATION, REJECTION } from '../support/harborlight.ts'
import { forEachEngine } from '../support/engines.ts'

forEachEngine('taking mail in', (open) => {
  let context: Context
  const fresh = async (): Promise<void> => {
    context = await testContext(await open())
  }
  beforeAll(fresh)
  const act = (verb: unknown, input: object, files?: ReturnType<typeof fileOf>[]) =>
    acting(context, verb, { input, files })

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
    expect(items.map((item) => item.outcome)).toEqual(['taken', 'taken', 'ignored', 'ignored'])
    expect(items[2]?.reason).toMatch(/empty/)
    expect(items[3]?.reason).toMatch(/ZIP/)
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

  test('the human is found through a system’s mail too: another domain, a shorter name of the company', async () => {
    await fresh()
    const invitation = INVITATION.replaceAll(
      'harborlight.example',
      'nordhafen-logistik.de',
    ).replaceAll('Harborlight Shipping', 'Nordhafen Logistik SE')
    const rejection = REJECTION.replace(
      'no-reply@harborlight.example',
      'no-reply@nordhafen.softgarden.io',
    )
      .replace('Harborlight Careers <', 'Nordhafen Karriere <')
      .replaceAll('Harborlight Shipping', 'Nordhafen')
      .replace(/In-Reply-To: .*\r\nReferences: .*\r\n/, 'Reply-To: jobs@nordhafen-logistik.de\r\n')
    await act(importMail, {}, [fileOf('no.eml', rejection)])
    await act(importMail, {}, [fileOf('talk.eml', invitation)])
    const { items } = (await act(listAllRejections, {})) as { items: unknown[] }
    expect(items).toMatchObject([
      { person: { name: 'Margaret Olufsen' }, stage: 'after-interview' },
    ])
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
})
