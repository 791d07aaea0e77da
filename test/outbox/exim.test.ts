import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writing } from '../../src/context.ts'
import type { ApprovedLetter } from '../../src/mailbox/compose-mail.ts'
import type { MailAccount } from '../../src/mailbox/mail-account.ts'
import { deliver } from '../../src/mailbox/operations/deliver-letter.ts'
import { sayDelivery, type Delivery } from '../../src/mailbox/outbox.ts'
import { openSmtpGateway } from '../../src/mailbox/smtp-gateway.ts'
import { systemClock } from '../../src/platform/clock.ts'
import type { Engine } from '../../src/platform/db/engine.ts'
import { openSqlite } from '../../src/platform/db/sqlite.ts'
import type { Tables } from '../../src/tables.ts'
import { MIGRATIONS } from '../support/engines.ts'
import { EXIM_LOGIN, eximMissing, startExim, type Exim } from '../support/exim.ts'
import {
  decodedWords,
  headerField,
  headerFields,
  quotedPrintableBody,
} from '../support/mail-text.ts'
import { freshSending, stateOf } from '../support/outbox-case.ts'
import { accountAt, plantAccount, plantDelivery, TEST_SEAL } from '../support/outbox-fixtures.ts'

const BODY = [
  'Liebe Frau Müller,',
  '',
  'danke für Ihre Antwort – und für das Gespräch über “Grüne Energie” (5 €, 🌱).',
  '.',
  '.. zwei Punkte, und ein sehr langer Absatz: ' + 'wirklich '.repeat(120),
  'From here on, blanks at the end:   ',
  '\tTab',
  '',
  'Sam',
].join('\n')

const missing = eximMissing()

describe.skipIf(missing !== null)(`Debian's mail server (${missing ?? 'Exim'})`, () => {
  let exim: Exim
  let engine: Engine<Tables>

  beforeAll(async () => {
    exim = await startExim()
    engine = await openSqlite<Tables>({
      file: ':memory:',
      migrations: MIGRATIONS,
      clock: systemClock(),
    })
  })
  afterAll(async () => {
    await engine?.close()
    await exim?.stop()
  })

  async function send(
    letter: Partial<ApprovedLetter>,
    account: Partial<MailAccount> = {},
    senders = 1,
  ): Promise<Delivery> {
    const sending = {
      ...(await freshSending(engine)),
      smtp: openSmtpGateway({ ca: exim.certificate }),
    }
    const login = {
      username: EXIM_LOGIN.username,
      sealedPassword: TEST_SEAL.close(EXIM_LOGIN.password),
    }
    const queued = await writing(sending, async (tx) => {
      const saved = await plantAccount(
        tx,
        accountAt(exim.port, { host: 'localhost', ...login, ...account }),
      )
      return plantDelivery(tx, saved, letter)
    })
    await Promise.all(Array.from({ length: senders }, () => deliver(sending, queued.id)))
    return stateOf(sending, queued.id)
  }

  async function arrivedOf(delivery: Delivery): Promise<string[]> {
    const all = await exim.arrived()
    return all.filter((mail) => mail.includes(`Message-ID: ${delivery.mailMessageId}\r\n`))
  }

  test.for(['none', 'starttls'] as const)(
    'takes a letter over %s once, in its thread, byte for byte as approved',
    async (security) => {
      const delivery = await send(
        { body: BODY, subject: 'Re: Ihre Bewerbung – Größe', toName: 'Dr. Müller' },
        { security },
        5,
      )
      expect(delivery).toMatchObject({
        state: 'sent',
        serverAnswer: expect.stringMatching(/^250 .*id=/),
      })
      const [mail = '', ...more] = await arrivedOf(delivery)
      expect(more).toEqual([])
      expect(quotedPrintableBody(mail)).toBe(`${BODY}\n`.replaceAll('\n', '\r\n'))
      expect(decodedWords(headerField(mail, 'subject'))).toBe('Re: Ihre Bewerbung – Größe')
      expect(headerField(mail, 'in-reply-to')).toBe('<rejection-1@acme.example>')
      expect(headerField(mail, 'references')).toBe(
        '<application-1@sender.test> <rejection-1@acme.example>',
      )
      expect(headerField(mail, 'return-path')).toBe('<sam.reyes@sender.test>')
      expect(headerField(mail, 'envelope-to')).toBe('margaret.olufsen@acme.example')
      expect(headerField(mail, 'received')).toContain(
        security === 'starttls' ? 'with esmtpsa' : 'with esmtpa',
      )
      expect(headerFields(mail).map(([name]) => name)).not.toContain('bcc')
    },
  )

  test.for([
    ['nobody-here@acme.example', {}, 'recipient-refused', 'no such person', false],
    ['greylisted@acme.example', {}, 'recipient-refused', 'come back later', true],
    [
      'm@acme.example',
      { address: 'refused@sender.test' },
      'sender-refused',
      'we do not know you',
      false,
    ],
    [
      'm@acme.example',
      { sealedPassword: TEST_SEAL.close('wrong-canary') },
      'login-refused',
      '535',
      false,
    ],
  ] as const)(
    'that refuses %s (%o) is quoted: %s',
    async ([toAddress, account, kind, words, isTemporary]) => {
      const delivery = await send({ toAddress }, account)
      expect(delivery).toMatchObject({ state: 'failed', problem: { kind, isTemporary } })
      expect(sayDelivery(delivery)).toContain(words)
      expect(sayDelivery(delivery)).not.toContain('canary')
      expect(await arrivedOf(delivery)).toEqual([])
    },
  )
})
