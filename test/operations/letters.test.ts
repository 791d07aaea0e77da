import { beforeEach, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import type { Context } from '../../src/context.ts'
import { showToday } from '../../src/cadence/operations/show-today.ts'
import type { letterView } from '../../src/letters/letter-view.ts'
import { approveLetter } from '../../src/letters/operations/approve-letter.ts'
import { draftLetter } from '../../src/letters/operations/draft-letter.ts'
import { editLetter } from '../../src/letters/operations/edit-letter.ts'
import { letterSentByMe, resolveLetter, retryLetter, sendLetter } from '../../src/letters/operations/send-letter.ts'
import { plantSample } from '../../src/mailbox/operations/plant-sample.ts'
import { saveMailAccount } from '../../src/mailbox/operations/save-mail-account.ts'
import { undoImport } from '../../src/mailbox/operations/undo-import.ts'
import { listAllPeople, showPerson } from '../../src/network/operations/list-people.ts'
import { perform, type AnyOperation } from '../../src/platform/operation.ts'
import { logTopic } from '../../src/rejections/operations/log-topic.ts'
import { showRejection } from '../../src/rejections/operations/show-rejection.ts'
import { turnRejection } from '../../src/rejections/operations/turn-rejection.ts'
import { acceptingSmtp, type AcceptingSmtp } from '../support/accepting-smtp.ts'
import { fileOf, mailSource, testContext } from '../support/context.ts'
import { forEachEngine } from '../support/engines.ts'

type Letter = z.output<typeof letterView>

const REJECTION = mailSource(
  {
    From: 'Margaret Olufsen <m.olufsen@harborlight.example>',
    To: 'Sam Rivera <sam@mail.example>',
    Subject: 'Operations Lead at Harborlight',
    Date: 'Sun, 22 Nov 2026 16:00:00 +0000',
    'Message-ID': '<decision@harborlight.example>',
    References: '<talk@harborlight.example>',
  },
  `Dear Sam,\n\nThank you for the interview for the position of Operations Lead at Harborlight Shipping. Unfortunately, we have decided to move forward with another candidate.\n\nBest regards,\nMargaret Olufsen\nHead of Operations\nHarborlight Shipping`,
)

forEachEngine('a letter on its way', (open) => {
  let context: Context
  let smtp: AcceptingSmtp
  let letter: Letter
  let rejectionId = ''
  let importId = ''

  const act = async <Value>(verb: unknown, input: object, files: ReturnType<typeof fileOf>[] = []): Promise<Value> => {
    const result = await perform(verb as AnyOperation<Context>, { context, input, files })
    return (result.ok ? result.value : result.refusal) as Value
  }
  const approve = (changes: object = {}): Promise<Letter> =>
    act(approveLetter, {
      letterId: letter.letterId,
      digest: letter.digest,
      confirmedWarnings: letter.recipient.warnings.map((warning) => warning.kind),
      ...changes,
    })
  const connect = async (): Promise<void> => {
    const server = { host: '127.0.0.1', port: 2525, security: 'none', username: null }
    expect(await act(saveMailAccount, { address: 'sam@mail.example', ...server })).toMatchObject({
      host: '127.0.0.1',
    })
  }

  beforeEach(async () => {
    smtp = acceptingSmtp()
    context = await testContext(await open(), { smtp })
    const answer = await act<{ importId: string; turned: { rejectionId: string; letter: Letter }[] }>(
      turnRejection,
      {},
      [fileOf('no.eml', REJECTION)],
    )
    importId = answer.importId
    const [first] = answer.turned
    if (!first) throw new Error('The rejection was not turned.')
    letter = first.letter
    rejectionId = first.rejectionId
  })

  test('the draft stands in the reply thread, to the human, in her language, ready to approve', () => {
    expect(letter).toMatchObject({
      subject: 'Re: Operations Lead at Harborlight',
      state: 'drafted',
      recipient: { address: 'm.olufsen@harborlight.example', name: 'Margaret Olufsen' },
      thread: { inReplyTo: '<decision@harborlight.example>' },
      facts: { language: 'en', senderName: 'Sam Rivera' },
      check: { isReady: true },
    })
    expect(letter.body).toContain('Margaret')
    expect(letter.body.trimEnd()).toMatch(/Sam Rivera$/)
  })

  test('drafting again answers the same letter, and another version reads differently', async () => {
    expect(await act(draftLetter, { rejectionId })).toMatchObject({ letterId: letter.letterId, body: letter.body })
    const other = await act<Letter>(draftLetter, { rejectionId, anotherVersion: true })
    expect(other.letterId).toBe(letter.letterId)
    expect(other.body).not.toBe(letter.body)
  })

  test('what was good about the talk is woven into a draft nobody touched, and an edited one stays', async () => {
    await act(logTopic, { rejectionId, topic: 'the berth planning wall' })
    const woven = await act<{ letter: Letter; topics: string[] }>(showRejection, { rejectionId })
    expect(woven.topics).toEqual(['the berth planning wall'])
    expect(woven.letter.body).toContain('berth planning wall')
    const edited = await act<Letter>(editLetter, { letterId: letter.letterId, body: `${woven.letter.body}\nPS` })
    await act(logTopic, { rejectionId, topic: 'the walk over the yard' })
    expect((await act<{ letter: Letter }>(showRejection, { rejectionId })).letter.body).toBe(edited.body)
  })

  describe('approval', () => {
    test('holds for exactly the words and the address that were seen', async () => {
      const edited = await act<Letter>(editLetter, { letterId: letter.letterId, subject: 'Thank you' })
      expect(await approve()).toMatchObject({ kind: 'text-changed', status: 'conflict' })
      letter = edited
      expect(await approve()).toMatchObject({ state: 'approved' })
    })

    test('of a new address needs a yes to its warning', async () => {
      expect(letter.recipient.warnings).toMatchObject([{ kind: 'new-address' }])
      expect(await approve({ confirmedWarnings: [] })).toMatchObject({ kind: 'warnings-unconfirmed' })
    })

    test('ends when a word changes, and the changed letter cannot be sent', async () => {
      await connect()
      await approve()
      await act(editLetter, { letterId: letter.letterId, body: `${letter.body}\nPS One more thing.` })
      expect(await act(sendLetter, { letterId: letter.letterId })).toMatchObject({ kind: 'not-approved' })
      expect(smtp.taken).toHaveLength(0)
    })

    test('is refused for a letter that accuses, or leaves a required element out', async () => {
      letter = await act<Letter>(editLetter, { letterId: letter.letterId, body: 'Dear Margaret,\n\nThis was unfair.\n\nSam' })
      expect(await approve()).toMatchObject({ kind: 'letter-not-ready' })
    })

    test('is refused without an address', async () => {
      expect(await act(editLetter, { letterId: letter.letterId, to: 'b@y.test\r\nRCPT TO:<evil@x.test>' })).toMatchObject({
        kind: 'invalid-address',
      })
    })
  })

  describe('sending', () => {
    test('hands exactly the approved words to the server once, however often it is asked', async () => {
      await connect()
      await approve()
      const sent = await act<Letter>(sendLetter, { letterId: letter.letterId })
      expect(sent).toMatchObject({ state: 'sent', sentBy: 'account', delivery: { serverAnswer: '250 OK queued as 1' } })
      await Promise.all([1, 2, 3].map(() => act(sendLetter, { letterId: letter.letterId })))
      expect(smtp.taken).toHaveLength(1)
      const [mail] = smtp.taken
      expect(mail).toMatchObject({ from: 'sam@mail.example', to: 'm.olufsen@harborlight.example' })
      const source = new TextDecoder().decode(mail?.bytes)
      expect(source).toContain('In-Reply-To: <decision@harborlight.example>')
      expect(source).toMatch(/References: <talk@harborlight\.example>\s+<decision@harborlight\.example>/)
    })

    test('plants the seed: she is in the network, the step is done, the next one is dated', async () => {
      await connect()
      await approve()
      await act(sendLetter, { letterId: letter.letterId })
      const { items } = await act<{ items: { personId: string }[] }>(listAllPeople, {})
      expect(items).toMatchObject([
        { name: 'Margaret Olufsen', joinedNetworkOn: '2026-11-23', nextStep: { kind: 'stay-in-touch', opensOn: '2026-11-29' } },
      ])
      expect(await act(showPerson, { personId: items[0]?.personId })).toMatchObject({
        addresses: [{ isConfirmed: true }],
        rejections: [{ rejectionId, plantedOn: '2026-11-23' }],
        touches: [{ direction: 'to-her', letterId: letter.letterId }],
      })
      expect(await act(showToday, {})).toMatchObject({
        open: [],
        doneToday: [{ kind: 'appreciate', letterState: 'sent' }],
        coming: [{ kind: 'stay-in-touch', dueOn: '2026-12-13' }],
      })
    })

    test('without a mail account says what to do, and sending by her own hand counts as well', async () => {
      await approve()
      expect(await act(sendLetter, { letterId: letter.letterId })).toMatchObject({ kind: 'no-mail-account' })
      const input = { letterId: letter.letterId, digest: letter.digest, confirmedWarnings: ['new-address'] }
      expect(await act(letterSentByMe, input)).toMatchObject({ state: 'sent', sentBy: 'user' })
      expect(await act(showToday, {})).toMatchObject({ coming: [{ kind: 'stay-in-touch' }] })
    })

    test('a lost answer is unknown: nothing goes out again until the user has spoken', async () => {
      await connect()
      await approve()
      smtp.answerNext({ kind: 'answer-lost', problem: { kind: 'connection-lost' } as never })
      const unknown = await act<Letter>(sendLetter, { letterId: letter.letterId })
      expect(unknown).toMatchObject({ state: 'unknown', sentAt: null, delivery: { canRetry: false } })
      expect(unknown.delivery?.problem).toBeTruthy()
      expect(await act(sendLetter, { letterId: letter.letterId })).toMatchObject({ state: 'unknown' })
      expect(await act(retryLetter, { letterId: letter.letterId })).toMatchObject({ kind: 'letter-cannot-go' })
      expect(smtp.taken).toHaveLength(0)
      expect(await act(resolveLetter, { letterId: letter.letterId, arrived: false })).toMatchObject({ state: 'failed' })
      expect(await act(retryLetter, { letterId: letter.letterId })).toMatchObject({ state: 'sent' })
      expect(smtp.taken).toHaveLength(1)
    })

    test('an import whose letter went out cannot be undone', async () => {
      await connect()
      await approve()
      await act(sendLetter, { letterId: letter.letterId })
      expect(await act(undoImport, { importId })).toMatchObject({ kind: 'letters-were-sent', data: { letters: 1 } })
      expect(await act(showRejection, { rejectionId })).toMatchObject({ letterState: 'sent' })
    })

    test('an import whose letter was sent by her own hand cannot be undone either', async () => {
      const input = { letterId: letter.letterId, digest: letter.digest, confirmedWarnings: ['new-address'] }
      await act(letterSentByMe, input)
      expect(await act(undoImport, { importId })).toMatchObject({ kind: 'letters-were-sent' })
    })

    test('the sample life sends nothing', async () => {
      await connect()
      const sample = await act<{ rejectionId: string }>(plantSample, {})
      letter = await act<Letter>(draftLetter, { rejectionId: sample.rejectionId })
      expect(letter.isSample).toBe(true)
      await approve()
      expect(await act(sendLetter, { letterId: letter.letterId })).toMatchObject({ kind: 'sample-letter' })
      expect(smtp.taken).toHaveLength(0)
    })

    test('the sample life can be removed also after a letter of it was played through', async () => {
      const sample = await act<{ rejectionId: string; importId: string }>(plantSample, {})
      letter = await act<Letter>(draftLetter, { rejectionId: sample.rejectionId })
      const confirmedWarnings = letter.recipient.warnings.map((warning) => warning.kind)
      const input = { letterId: letter.letterId, digest: letter.digest, confirmedWarnings }
      expect(await act(letterSentByMe, input)).toMatchObject({ state: 'sent' })
      expect(await act(undoImport, { importId: sample.importId })).toMatchObject({ removed: { messages: 8 } })
      expect(await act(showToday, {})).toMatchObject({ sample: null, doneToday: [] })
    })
  })
})
