import { beforeEach, describe, expect, test } from 'vitest'
import { draftLetter } from '../../src/letters/operations/draft-letter.ts'
import { editLetter } from '../../src/letters/operations/edit-letter.ts'
import { sendLetter } from '../../src/letters/operations/send-letter.ts'
import { logTopic } from '../../src/rejections/operations/log-topic.ts'
import { showRejection } from '../../src/rejections/operations/show-rejection.ts'
import { forEachEngine } from '../support/engines.ts'
import { tellStory, type Letter, type LetterStory } from '../support/letter-story.ts'

forEachEngine('a letter from draft to approval', (open) => {
  let story: LetterStory
  beforeEach(async () => {
    story = await tellStory(await open())
  })

  test('the draft stands in the reply thread, to the human, in her language, ready to approve', () => {
    expect(story.letter).toMatchObject({
      subject: 'Re: Operations Lead at Harborlight',
      state: 'drafted',
      recipient: { address: 'm.olufsen@harborlight.example', name: 'Margaret Olufsen' },
      thread: { inReplyTo: '<decision@harborlight.example>' },
      facts: { language: 'en', senderName: 'Sam Rivera' },
      check: { isReady: true },
    })
    expect(story.letter.body).toContain('Margaret')
    expect(story.letter.body.trimEnd()).toMatch(/Sam Rivera$/)
  })

  test('drafting again answers the same letter, and another version reads differently', async () => {
    expect(await story.act(draftLetter, { rejectionId: story.rejectionId })).toMatchObject({
      letterId: story.letter.letterId,
      body: story.letter.body,
    })
    const other = await story.act<Letter>(draftLetter, {
      rejectionId: story.rejectionId,
      anotherVersion: true,
    })
    expect(other.letterId).toBe(story.letter.letterId)
    expect(other.body).not.toBe(story.letter.body)
  })

  test('what was good about the talk is woven into a draft nobody touched, and an edited one stays', async () => {
    await story.act(logTopic, { rejectionId: story.rejectionId, topic: 'the berth planning wall' })
    const woven = await story.act<{ letter: Letter; topics: string[] }>(showRejection, {
      rejectionId: story.rejectionId,
    })
    expect(woven.topics).toEqual(['the berth planning wall'])
    expect(woven.letter.body).toContain('berth planning wall')
    const edited = await story.act<Letter>(editLetter, {
      letterId: story.letter.letterId,
      body: `${woven.letter.body}\nPS`,
    })
    await story.act(logTopic, { rejectionId: story.rejectionId, topic: 'the walk over the yard' })
    expect(
      (await story.act<{ letter: Letter }>(showRejection, { rejectionId: story.rejectionId }))
        .letter.body,
    ).toBe(edited.body)
  })

  describe('approval', () => {
    test('holds for exactly the words and the address that were seen', async () => {
      const edited = await story.act<Letter>(editLetter, {
        letterId: story.letter.letterId,
        subject: 'Thank you',
      })
      expect(await story.approve()).toMatchObject({ kind: 'text-changed', status: 'conflict' })
      story.letter = edited
      expect(await story.approve()).toMatchObject({ state: 'approved' })
    })

    test('of a new address needs a yes to its warning', async () => {
      expect(story.letter.recipient.warnings).toMatchObject([{ kind: 'new-address' }])
      expect(await story.approve({ confirmedWarnings: [] })).toMatchObject({
        kind: 'warnings-unconfirmed',
      })
    })

    test('ends when a word changes, and the changed story.letter cannot be sent', async () => {
      await story.connect()
      await story.approve()
      await story.act(editLetter, {
        letterId: story.letter.letterId,
        body: `${story.letter.body}\nPS One more thing.`,
      })
      expect(await story.act(sendLetter, { letterId: story.letter.letterId })).toMatchObject({
        kind: 'not-approved',
      })
      expect(story.smtp.taken).toHaveLength(0)
    })

    test('is refused for a letter that accuses', async () => {
      story.letter = await story.act<Letter>(editLetter, {
        letterId: story.letter.letterId,
        body: 'Dear Margaret,\n\nThis was unfair.\n\nSam',
      })
      expect(await story.approve()).toMatchObject({ kind: 'letter-not-ready' })
    })

    test('of a letter that says a thing in words the checker does not know takes a yes, not another wording', async () => {
      const body = story.letter.body.replace(
        /^Dear Margaret,[\s\S]*$/,
        'Dear Margaret,\n\nYour terminal is a fine place. Good luck to all of you.\n\nSam',
      )
      story.letter = await story.act<Letter>(editLetter, { letterId: story.letter.letterId, body })
      const missing = story.letter.check.elements.filter((each) => each.required && !each.found)
      expect(missing.length).toBeGreaterThan(0)
      expect(await story.approve()).toMatchObject({ kind: 'warnings-unconfirmed' })
      const confirmedWarnings = ['new-address', ...missing.map((each) => `missing-${each.element}`)]
      expect(await story.approve({ confirmedWarnings })).toMatchObject({ state: 'approved' })
    })

    test('is refused without an address', async () => {
      expect(
        await story.act(editLetter, {
          letterId: story.letter.letterId,
          to: 'b@y.test\r\nRCPT TO:<evil@x.test>',
        }),
      ).toMatchObject({
        kind: 'invalid-address',
      })
    })
  })
})
