import { describe, expect, test } from 'vitest'
import { mailWith } from './reading-test-mail.ts'
import { type EarlierMail, NO_CONTEXT, type Reading, type ReadingKind } from './reading.ts'
import { readMail } from './reading-shipped.ts'

const BOSS = { name: 'Margaret Olufsen', address: 'margaret@brightlight.test' }
const NADIA = { name: 'Nadia Costa', address: 'nadia@own.test' }

function earlier(kind: ReadingKind, isFromUser = false): EarlierMail {
  return {
    messageId: `<${kind}@test>`,
    threadIds: [`<${kind}@test>`],
    from: isFromUser ? NADIA : BOSS,
    to: [isFromUser ? BOSS : NADIA],
    cc: [],
    subject: `Re: ${kind}`,
    sentAt: '2026-01-05T09:00:00.000Z',
    kind,
    company: 'Brightlight',
    role: null,
    person: null,
    isFromUser,
  }
}

function read(text: string, before: readonly EarlierMail[], own: readonly string[] = []): Reading {
  const references = before.flatMap(({ messageId }) => (messageId === null ? [] : [messageId]))
  return readMail(mailWith({ ...BOSS, subject: 'Re: hello', text, references }), {
    ...NO_CONTEXT,
    earlier: before,
    ownAddresses: own,
  })
}

describe('what came before', () => {
  const ask = 'Hi Nadia, are you free for a call this week? Something has come up here. Margaret'

  test('makes a boss who said no and asks for a call one who comes back', () => {
    const reading = read(ask, [earlier('rejection')])
    expect(reading.kind).toBe('sprout')
    expect(reading.evidence).toContainEqual(
      expect.objectContaining({ where: 'earlier-mail', quote: 'Re: rejection' }),
    )
  })

  test('leaves an invitation after a new application an invitation', () => {
    const invitation =
      'Thank you for applying. We would like to invite you to an interview on Monday.'
    const reading = read(invitation, [earlier('rejection'), earlier('acknowledgement')])
    expect(reading.kind).toBe('interview')
  })

  test('makes an answer to a letter that followed a no a reply', () => {
    const before = [earlier('rejection'), earlier('sent', true)]
    const reading = read('Of course, come by on Tuesday and ask what you like. Margaret', before)
    expect(reading.kind).toBe('reply')
  })

  test('keeps a second no from the same person a no', () => {
    const before = [earlier('rejection'), earlier('sent', true)]
    const no = 'I am afraid we have chosen another candidate for this position too.'
    expect(read(no, before).kind).toBe('rejection')
  })
})

describe('mail that the user wrote', () => {
  const letter = 'Thank you for telling me yourself. I wish you and your new colleague well.'

  test('is hers by her address', () => {
    const reading = readMail(mailWith({ ...NADIA, text: letter }), {
      ...NO_CONTEXT,
      ownAddresses: [NADIA.address],
    })
    expect(reading).toMatchObject({ kind: 'sent', detail: 'thank-you', isUnsure: false })
  })

  test('is hers by the label of her mail program', () => {
    const headers = [{ name: 'x-gmail-labels', value: 'Gesendet' }]
    const mail = { ...mailWith({ address: 'x@y.test', text: 'See you.' }), headers }
    expect(readMail(mail, NO_CONTEXT).kind).toBe('sent')
  })

  test('is not hers when she only passes a mail on', () => {
    const text =
      'fyi\n\n---------- Forwarded message ---------\nFrom: Talent Team <jobs@brightlight.test>\nDate: Mon, 5 Jan 2026\nSubject: Your application\nTo: Nadia\n\nUnfortunately we have decided to move forward with other candidates.'
    const mail = mailWith({ ...NADIA, subject: 'Fwd: Your application', text })
    const context = { ...NO_CONTEXT, ownAddresses: [NADIA.address] }
    expect(readMail(mail, context).kind).toBe('rejection')
  })

  test.each([
    ['application', 'I would like to apply for the position of Copywriter. My CV is attached.'],
    ['withdrawal', 'I would like to withdraw my application, as I have accepted another offer.'],
  ] as const)('is told by its words: %s', (detail, text) => {
    expect(read(text, [])).toMatchObject({ kind: 'sent', detail })
  })

  test('is not hers when another is known to have written it', () => {
    const text =
      'Thank you for meeting with me today. I enjoyed our conversation. I would be glad to stay in touch.'
    expect(read(text, [], [NADIA.address]).kind).not.toBe('sent')
  })
})
