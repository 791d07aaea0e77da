import { beforeEach, expect, test } from 'vitest'
import { showToday } from '../../src/cadence/operations/show-today.ts'
import { draftLetter } from '../../src/letters/operations/draft-letter.ts'
import { editLetter } from '../../src/letters/operations/edit-letter.ts'
import { resolveLetter, retryLetter } from '../../src/letters/operations/retry-letter.ts'
import { letterSentByMe, sendLetter } from '../../src/letters/operations/send-letter.ts'
import { plantSample } from '../../src/mailbox/operations/plant-sample.ts'
import { undoImport } from '../../src/mailbox/operations/undo-import.ts'
import { listAllPeople, showPerson } from '../../src/network/operations/list-people.ts'
import { showRejection } from '../../src/rejections/operations/show-rejection.ts'
import { forEachEngine } from '../support/engines.ts'
import { tellStory, type Letter, type LetterStory } from '../support/letter-story.ts'

forEachEngine('sending a letter', (open) => {
  let story: LetterStory
  beforeEach(async () => {
    story = await tellStory(await open())
  })

  test('hands exactly the approved words to the server once, however often it is asked', async () => {
    await story.connect()
    await story.approve()
    const sent = await story.act<Letter>(sendLetter, { letterId: story.letter.letterId })
    expect(sent).toMatchObject({
      state: 'sent',
      sentBy: 'account',
      delivery: { serverAnswer: '250 OK queued as 1' },
    })
    await Promise.all(
      [1, 2, 3].map(() => story.act(sendLetter, { letterId: story.letter.letterId })),
    )
    expect(story.smtp.taken).toHaveLength(1)
    const [mail] = story.smtp.taken
    expect(mail).toMatchObject({ from: 'sam@mail.example', to: 'm.olufsen@harborlight.example' })
    const source = new TextDecoder().decode(mail?.bytes)
    expect(source).toContain('In-Reply-To: <decision@harborlight.example>')
    expect(source).toMatch(
      /References: <talk@harborlight\.example>\s+<decision@harborlight\.example>/,
    )
  })

  test('plants the seed: she is in the network, the step is done, the next one is dated', async () => {
    await story.connect()
    await story.approve()
    await story.act(sendLetter, { letterId: story.letter.letterId })
    const { items } = await story.act<{ items: { personId: string }[] }>(listAllPeople, {})
    expect(items).toMatchObject([
      {
        name: 'Margaret Olufsen',
        joinedNetworkOn: '2026-11-23',
        nextStep: { kind: 'stay-in-touch', opensOn: '2026-11-30' },
      },
    ])
    expect(await story.act(showPerson, { personId: items[0]?.personId })).toMatchObject({
      addresses: [{ isConfirmed: true }],
      rejections: [{ rejectionId: story.rejectionId, plantedOn: '2026-11-23' }],
      touches: [{ direction: 'to-her', letterId: story.letter.letterId }],
    })
    expect(await story.act(showToday, {})).toMatchObject({
      open: [],
      doneToday: [{ kind: 'appreciate', letterState: 'sent' }],
      coming: [{ kind: 'stay-in-touch', dueOn: '2026-12-14' }],
    })
  })

  test('without a mail account says what to do, and sending by her own hand counts as well', async () => {
    await story.approve()
    expect(await story.act(sendLetter, { letterId: story.letter.letterId })).toMatchObject({
      kind: 'no-mail-account',
    })
    const input = {
      letterId: story.letter.letterId,
      digest: story.letter.digest,
      confirmedWarnings: ['new-address'],
    }
    expect(await story.act(letterSentByMe, input)).toMatchObject({ state: 'sent', sentBy: 'user' })
    expect(await story.act(showToday, {})).toMatchObject({ coming: [{ kind: 'stay-in-touch' }] })
  })

  test('a lost answer is unknown: nothing goes out again until the user has spoken', async () => {
    await story.connect()
    await story.approve()
    story.smtp.answerNext({ kind: 'answer-lost', problem: { kind: 'connection-lost' } as never })
    const unknown = await story.act<Letter>(sendLetter, { letterId: story.letter.letterId })
    expect(unknown).toMatchObject({
      state: 'unknown',
      sentAt: null,
      delivery: { canRetry: false },
    })
    expect(unknown.delivery?.problem).toBeTruthy()
    expect(await story.act(sendLetter, { letterId: story.letter.letterId })).toMatchObject({
      state: 'unknown',
    })
    expect(await story.act(retryLetter, { letterId: story.letter.letterId })).toMatchObject({
      kind: 'letter-cannot-go',
    })
    expect(story.smtp.taken).toHaveLength(0)
    expect(
      await story.act(resolveLetter, { letterId: story.letter.letterId, arrived: false }),
    ).toMatchObject({ state: 'failed' })
    expect(await story.act(retryLetter, { letterId: story.letter.letterId })).toMatchObject({
      state: 'sent',
    })
    expect(story.smtp.taken).toHaveLength(1)
  })

  test('an import whose letter went out cannot be undone', async () => {
    await story.connect()
    await story.approve()
    await story.act(sendLetter, { letterId: story.letter.letterId })
    expect(await story.act(undoImport, { importId: story.importId })).toMatchObject({
      kind: 'letters-were-sent',
      data: { letters: 1 },
    })
    expect(await story.act(showRejection, { rejectionId: story.rejectionId })).toMatchObject({
      letterState: 'sent',
    })
  })

  test('an import whose letter was sent by her own hand cannot be undone either', async () => {
    const input = {
      letterId: story.letter.letterId,
      digest: story.letter.digest,
      confirmedWarnings: ['new-address'],
    }
    await story.act(letterSentByMe, input)
    expect(await story.act(undoImport, { importId: story.importId })).toMatchObject({
      kind: 'letters-were-sent',
    })
  })

  test('what was changed after a failure needs an approval of its own before it is tried again', async () => {
    await story.connect()
    await story.approve()
    story.smtp.answerNext({ kind: 'not-taken', problem: { kind: 'recipient-refused' } as never })
    const { letterId } = story.letter
    expect(await story.act(sendLetter, { letterId })).toMatchObject({ state: 'failed' })
    story.letter = await story.act<Letter>(editLetter, {
      letterId,
      body: `${story.letter.body}\nPS`,
    })
    expect(await story.act(retryLetter, { letterId })).toMatchObject({ kind: 'letter-cannot-go' })
    await story.approve()
    expect(await story.act(retryLetter, { letterId })).toMatchObject({ kind: 'letter-cannot-go' })
    expect(await story.act(sendLetter, { letterId })).toMatchObject({ state: 'sent' })
    expect(story.smtp.taken).toHaveLength(1)
    expect(new TextDecoder().decode(story.smtp.taken[0]?.bytes)).toContain('PS')
  })

  test('a letter sent by her own hand after a failure goes out by no second way', async () => {
    await story.connect()
    await story.approve()
    story.smtp.answerNext({ kind: 'not-taken', problem: { kind: 'recipient-refused' } as never })
    const { letterId, digest } = story.letter
    await story.act(sendLetter, { letterId })
    const input = { letterId, digest, confirmedWarnings: ['new-address'] }
    expect(await story.act(letterSentByMe, input)).toMatchObject({ state: 'sent', sentBy: 'user' })
    expect(await story.act(retryLetter, { letterId })).toMatchObject({ kind: 'letter-cannot-go' })
    await story.act(sendLetter, { letterId })
    expect(story.smtp.taken).toHaveLength(0)
  })

  test('the sample life sends nothing', async () => {
    await story.connect()
    const sample = await story.act<{ rejectionId: string }>(plantSample, {})
    story.letter = await story.act<Letter>(draftLetter, { rejectionId: sample.rejectionId })
    expect(story.letter.isSample).toBe(true)
    await story.approve()
    expect(await story.act(sendLetter, { letterId: story.letter.letterId })).toMatchObject({
      kind: 'sample-letter',
    })
    expect(story.smtp.taken).toHaveLength(0)
  })

  test('the sample life can be removed also after a letter of it was played through', async () => {
    const sample = await story.act<{ rejectionId: string; importId: string }>(plantSample, {})
    story.letter = await story.act<Letter>(draftLetter, { rejectionId: sample.rejectionId })
    const confirmedWarnings = story.letter.recipient.warnings.map((warning) => warning.kind)
    const input = {
      letterId: story.letter.letterId,
      digest: story.letter.digest,
      confirmedWarnings,
    }
    expect(await story.act(letterSentByMe, input)).toMatchObject({ state: 'sent' })
    expect(await story.act(undoImport, { importId: sample.importId })).toMatchObject({
      removed: { messages: 8 },
    })
    expect(await story.act(showToday, {})).toMatchObject({ sample: null, doneToday: [] })
  })
})
