import { expect, test } from 'vitest'
import { correctReading } from '../../src/mailbox/operations/correct-reading.ts'
import { importMail } from '../../src/mailbox/operations/import-mail.ts'
import { showMessage } from '../../src/mailbox/operations/show-message.ts'
import { takeBackCorrection } from '../../src/mailbox/operations/take-back-correction.ts'
import { acting } from '../support/acting.ts'
import { fileOf, mailSource, testContext } from '../support/context.ts'
import { forEachEngine } from '../support/engines.ts'

interface Shown {
  readonly messageId: string
  readonly kind: string
  readonly confidence: number
  readonly company: string | null
  readonly corrected: readonly string[]
  readonly reviewedAt: string | null
}

forEachEngine('taking a correction back', (open) => {
  const NO = 'Thank you for applying to Quayside. Unfortunately we chose another candidate.'

  async function start() {
    let minute = 0
    const clock = {
      now: () => `2026-11-23T20:${String((minute += 1)).padStart(2, '0')}:00.000Z`,
      today: () => '2026-11-23',
    }
    const context = await testContext(await open(), { clock })
    const act = (verb: unknown, input: object, files?: ReturnType<typeof fileOf>[]) =>
      acting(context, verb, { input, files })
    const take = async (subject: string): Promise<Shown> => {
      const head = { From: 'Ana Ruiz <ana@quayside.example>', Subject: subject }
      const source = fileOf('mail.eml', mailSource(head, `${NO}\n\n${subject}`))
      const { items } = (await act(importMail, {}, [source])) as { items: Shown[] }
      return (await act(showMessage, { messageId: items[0]?.messageId })) as Shown
    }
    return { act, take }
  }

  test('is as if it had never been said: the mail is read and asked as before, and nothing is learned', async () => {
    const { act, take } = await start()
    const before = await take('Your application 17')
    const { messageId } = before
    const said = await act(correctReading, { messageId, kind: 'interview', company: 'Globex' })
    expect(said).toMatchObject({ kind: 'interview', company: 'Globex', confidence: 1 })
    expect(await act(takeBackCorrection, { messageId })).toMatchObject({
      kind: before.kind,
      confidence: before.confidence,
      company: before.company,
      corrected: [],
      reviewedAt: null,
    })
    expect(await take('Your application 18')).toMatchObject({ kind: 'rejection' })
  })

  test('goes back one answer at a time', async () => {
    const { act, take } = await start()
    const { messageId } = await take('Your application 19')
    await act(correctReading, { messageId, company: 'Globex' })
    await act(correctReading, { messageId, role: 'Planner' })
    expect(await act(takeBackCorrection, { messageId })).toMatchObject({
      company: 'Globex',
      role: null,
    })
  })

  test('of nothing is declined, as is a correction of nothing', async () => {
    const { act, take } = await start()
    const { messageId } = await take('Your application 20')
    expect(await act(takeBackCorrection, { messageId })).toMatchObject({
      kind: 'nothing-to-take-back',
    })
    expect(await act(correctReading, { messageId })).toMatchObject({ kind: 'nothing-corrected' })
    expect(await act(correctReading, { messageId, feild: 'kind' })).toMatchObject({
      kind: 'invalid-input',
    })
  })
})
