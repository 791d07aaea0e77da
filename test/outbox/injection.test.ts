import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { composeMail, type MailParts } from '../../src/mailbox/compose-mail.ts'
import { PATIENT } from '../support/outbox-case.ts'
import {
  decodedWords,
  headerField,
  headerFields,
  quotedPrintableBody,
} from '../support/mail-text.ts'
import { ScriptedSmtp } from '../support/scripted-smtp.ts'

let server: ScriptedSmtp
beforeAll(async () => {
  server = await ScriptedSmtp.start({ pipelining: true })
})
afterAll(() => server.stop())

/** Pieces that have bent headers and envelopes before, in this library or others. */
const NASTY = fc.constantFrom(
  '\r\n',
  '\n',
  '\r',
  '\0',
  '\t',
  '\u0085',
  '\u2028',
  '\r\nBcc: evil@x.test',
  '\r\n\r\n<b>',
  '\r\nRCPT TO:<evil@x.test>',
  '\r\n.\r\nMAIL FROM:<evil@x.test>',
  '<evil@x.test>',
  ',evil@x.test',
  ';evil@x.test',
  'group:evil@x.test;',
  '"evil"@x.test',
  '=?UTF-8?Q?evil?=',
  '(evil)',
  '\\',
  '"',
  '@',
  '>',
  '<',
  '%0d%0a',
  '\uD800',
)
const text = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
      { weight: 1, arbitrary: NASTY },
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(''))
const address = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'margaret.olufsen@acme.example',
      "o'brien+jobs@acme.example",
      'x@localhost',
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('m', 'm@acme.example'), NASTY, fc.constantFrom('@acme.example', ''))
      .map((pieces) => pieces.join('')),
  },
)
const messageId = fc.oneof(
  { weight: 6, arbitrary: fc.constant('<a@acme.example>') },
  { weight: 1, arbitrary: NASTY.map((piece) => `<a${piece}@b>`) },
)
const parts: fc.Arbitrary<MailParts> = fc.record({
  letter: fc.record({
    subject: text,
    body: text,
    toAddress: address,
    toName: fc.option(text),
    inReplyTo: fc.option(messageId),
    threadIds: fc.array(messageId, { maxLength: 3 }),
  }),
  from: fc.record({ address, name: fc.option(text) }),
  uuid: fc.uuid(),
  date: fc.constant('2026-11-23T20:44:07.000Z'),
})

const FIELDS = [
  'content-transfer-encoding',
  'content-type',
  'date',
  'from',
  'in-reply-to',
  'message-id',
  'mime-version',
  'references',
  'subject',
  'to',
]

const LOGIN = { host: '127.0.0.1', security: 'none', username: null, password: null } as const
const ALWAYS = { ask: () => Promise.resolve(true), holds: () => true }

test('whatever a letter holds, the server sees exactly the approved envelope, fields and words, or nothing', async () => {
  let sent = 0
  await fc.assert(
    fc.asyncProperty(parts, async (given) => {
      const composed = await composeMail(given)
      server.taken.length = 0
      const login = { ...LOGIN, port: server.port }
      const end = composed.ok ? await PATIENT.transmit(login, composed.value.mail, ALWAYS) : null
      expect(end?.kind).toBe(composed.ok ? 'accepted' : undefined)
      sent += composed.ok ? 1 : 0
      expect(server.taken.length).toBe(composed.ok ? 1 : 0)
      for (const { from, to, bytes } of server.taken) {
        expect({ from, to }).toEqual({ from: given.from.address, to: [given.letter.toAddress] })
        expect(
          headerFields(bytes)
            .map(([name]) => name)
            .filter((name) => !FIELDS.includes(name)),
        ).toEqual([])
        expect(headerField(bytes, 'to').toLowerCase()).toContain(
          given.letter.toAddress.toLowerCase(),
        )
        expect(decodedWords(headerField(bytes, 'subject')).trim()).toBe(given.letter.subject.trim())
        expect(quotedPrintableBody(bytes)).toBe(
          `${given.letter.body.replace(/\n$/, '')}\n`.replaceAll('\n', '\r\n'),
        )
      }
    }),
    { numRuns: 4_000 },
  )
  // The property means nothing if everything is refused.
  expect(sent).toBeGreaterThan(300)
})
