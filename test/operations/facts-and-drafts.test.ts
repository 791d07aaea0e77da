import { beforeEach, expect, test } from 'vitest'
import { editLetter } from '../../src/letters/operations/edit-letter.ts'
import { keepProfile } from '../../src/letters/operations/save-profile.ts'
import { letterSentByMe } from '../../src/letters/operations/send-letter.ts'
import { correctReading } from '../../src/mailbox/operations/correct-reading.ts'
import { listAllPeople } from '../../src/network/operations/list-people.ts'
import { showRejection } from '../../src/rejections/operations/show-rejection.ts'
import { forEachEngine } from '../support/engines.ts'
import { tellStory, type Letter, type LetterStory } from '../support/letter-story.ts'

interface Shown {
  readonly messageId: string
  readonly letter: Letter
  readonly person: { readonly name: string } | null
}

forEachEngine('what is known and what is drafted', (open) => {
  let story: LetterStory
  let messageId = ''
  const shown = (): Promise<Shown> => story.act(showRejection, { rejectionId: story.rejectionId })
  beforeEach(async () => {
    story = await tellStory(await open())
    messageId = (await shown()).messageId
  })

  test('a corrected fact stands in a draft that nobody touched', async () => {
    await story.act(correctReading, { messageId, role: 'Harbour Chronicler' })
    const { letter } = await shown()
    expect(letter.facts.role).toBe('Harbour Chronicler')
    await story.act(correctReading, {
      messageId,
      person: { name: 'Tilda Brandt', email: 't@harborlight.example' },
    })
    const after = await shown()
    expect(after.letter.body).toContain('Tilda')
    expect(after.letter.recipient.address).toBe('t@harborlight.example')
  })

  test('a corrected fact leaves a draft alone that the user has written in', async () => {
    const { letterId } = story.letter
    const edited = await story.act<Letter>(editLetter, {
      letterId,
      body: `${story.letter.body}\nPS`,
    })
    await story.act(correctReading, { messageId, role: 'Harbour Chronicler' })
    expect((await shown()).letter.body).toBe(edited.body)
  })

  test('how she signs reaches every draft that nobody touched', async () => {
    await story.act(keepProfile, { name: 'Sam R. Rivera' })
    expect((await shown()).letter.body.trimEnd()).toMatch(/Sam R\. Rivera$/)
  })

  test('a page that is not the last to have seen the letter overwrites nothing', async () => {
    const { letterId, digest } = story.letter
    await story.act(editLetter, { letterId, body: 'One tab.', ifDigest: digest })
    expect(
      await story.act(editLetter, { letterId, body: 'The other.', ifDigest: digest }),
    ).toMatchObject({
      kind: 'edited-elsewhere',
      status: 'conflict',
    })
    expect((await shown()).letter.body).toBe('One tab.')
  })

  test('the reason for an address stays the one it was approved with', async () => {
    const { reason } = story.letter.recipient
    await story.approve()
    expect((await shown()).letter.recipient.reason).toBe(reason)
  })

  test('an address of her own choice leads to a person, also where the mail names nobody', async () => {
    await story.act(correctReading, { messageId, person: null })
    const { letterId } = story.letter
    story.letter = await story.act<Letter>(editLetter, {
      letterId,
      to: 'tilda@harborlight.example',
      toName: 'Tilda Brandt',
    })
    const { digest, recipient, check } = story.letter
    const missing = check.elements.filter((each) => each.required && !each.found)
    const confirmedWarnings = [
      ...recipient.warnings.map((each) => each.kind),
      ...missing.map((each) => `missing-${each.element}`),
    ]
    expect(await story.act(letterSentByMe, { letterId, digest, confirmedWarnings })).toMatchObject({
      state: 'sent',
    })
    const people = await story.act<{ items: { name: string; joinedNetworkOn: string | null }[] }>(
      listAllPeople,
      {},
    )
    expect(people.items).toContainEqual(
      expect.objectContaining({ name: 'Tilda Brandt', joinedNetworkOn: '2026-11-23' }),
    )
  })
})
