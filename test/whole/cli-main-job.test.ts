import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LetterShown, TodayShown, TurnedShown } from '../support/answers.ts'
import { mailSource } from '../support/context.ts'
import { EXIM_LOGIN, eximMissing, startExim, type Exim } from '../support/exim.ts'
import { headerField, quotedPrintableBody } from '../support/mail-text.ts'
import { freshHome, perennial, perennialJson, PROGRAM, type Ran } from '../support/program.ts'

const noExim = eximMissing()

const DAY_MS = 24 * 60 * 60 * 1000
const REJECTION = mailSource(
  {
    From: 'Margaret Olufsen <m.olufsen@harborlight.example>',
    To: 'Sam Rivera <sam@mail.example>',
    Subject: 'Your application for Operations Lead',
    Date: new Date(Date.now() - DAY_MS).toUTCString(),
    'Message-ID': '<decision@harborlight.example>',
    'In-Reply-To': '<talk@harborlight.example>',
    References: '<applied@mail.example> <talk@harborlight.example>',
  },
  `Dear Sam,\n\nThank you for taking the time to interview with us for the position of Operations Lead at Harborlight Shipping. Unfortunately, we have decided to move forward with another candidate.\n\nWe wish you all the best.\n\nMargaret Olufsen\nHead of Operations\nHarborlight Shipping\n`,
)

/** Lines that mail servers, mailboxes and encodings like to change. */
const PERILOUS = [
  '.',
  '..What you said about Zürich – “first the yard” – stays with me.',
  'From what I saw, your team is in good hands = fine. ',
].join('\n')

describe.skipIf(noExim !== null)(
  `from a rejection to a letter in her mailbox, on the command line ${PROGRAM.says}${noExim ? ` (${noExim})` : ''}`,
  () => {
    const { home, remove } = freshHome()
    const file = join(home, '../rejection.eml')
    let exim: Exim
    let letter: LetterShown
    let body = ''
    const run = (...args: string[]): Promise<Ran> => perennial(args, options())
    const json = <Value>(...args: string[]): Promise<Value> => perennialJson<Value>(args, options())
    const options = () => ({ home, env: { NODE_EXTRA_CA_CERTS: join(home, '../ca.pem') } })

    beforeAll(async () => {
      exim = await startExim()
      writeFileSync(file, REJECTION)
      writeFileSync(join(home, '../ca.pem'), exim.certificate)
    })
    afterAll(async () => {
      await exim?.stop()
      remove()
    })

    test('turn says what was understood and why, who she is, and drafts the letter', async () => {
      const { code, stdout, stderr } = await run('turn', file)
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toMatch(/^Rejection {2}Operations Lead at Harborlight/)
      expect(stdout).toContain('“decided to move forward with another candidate”')
      expect(stdout).toMatch(/^Stage +after-interview$/m)
      expect(stdout).toMatch(/^Person +Margaret Olufsen/m)
      expect(stdout).toMatch(/^Step +Send a letter of appreciation to Margaret Olufsen, by /m)
      expect(stdout).toMatch(/^To +Margaret Olufsen <m\.olufsen@harborlight\.example>/m)
      expect(stdout).toMatch(/^Subject +Re: Your application for Operations Lead$/m)
      expect(stdout).toMatch(/^Dear Margaret,$/m)
      expect(stdout).toContain('ready to approve')
    })

    test('the same turn for programs is one JSON value with the same letter', async () => {
      const answer = await json<TurnedShown>('turn', file)
      expect(answer.turned).toHaveLength(1)
      const [turned] = answer.turned
      expect(turned).toMatchObject({
        role: 'Operations Lead',
        stage: 'after-interview',
        person: {
          name: 'Margaret Olufsen',
          address: 'm.olufsen@harborlight.example',
          isInNetwork: false,
        },
        letterState: 'drafted',
        message: { kind: 'rejection', reading: { language: 'en' } },
        nextStep: { kind: 'appreciate', state: 'open' },
        letter: {
          state: 'drafted',
          check: { isReady: true },
          thread: { inReplyTo: '<decision@harborlight.example>' },
        },
      })
      if (turned?.letter) letter = turned.letter
      const before = (await run('letter', 'show', letter.letterId)).stdout
      expect(before).toContain(letter.body)
    })

    test('an edit changes the words, and what was approved before the edit no longer is', async () => {
      const sign = letter.body.lastIndexOf('\n\n')
      body = `${letter.body.slice(0, sign)}\n\n${PERILOUS}${letter.body.slice(sign)}`
      const edited = await json<LetterShown>('letter', 'edit', letter.letterId, '--body', body)
      expect(edited).toMatchObject({ body, state: 'drafted' })
      expect(edited.digest).not.toBe(letter.digest)
      const stale = await run('letter', 'approve', letter.letterId, '--digest', letter.digest)
      expect(stale.code).toBe(4)
      expect(stale.stderr).toMatch(/not the one you saw/)
      letter = edited
    })

    test('nothing goes out that was not approved, with a yes to the warning', async () => {
      const early = await run('letter', 'send', letter.letterId)
      expect([early.code, early.stderr]).toEqual([4, expect.stringMatching(/not approved/)])
      const asked = await run('letter', 'approve', letter.letterId, '--digest', letter.digest)
      expect([asked.code, asked.stderr]).toEqual([
        4,
        expect.stringMatching(/m\.olufsen@harborlight\.example/),
      ])
      const approved = await json<LetterShown>(
        ...['letter', 'approve', letter.letterId, '--digest', letter.digest],
        ...['--confirmed-warnings', 'new-address'],
      )
      expect(approved.state).toBe('approved')
      const homeless = await run('letter', 'send', letter.letterId)
      expect([homeless.code, homeless.stderr]).toEqual([
        4,
        expect.stringMatching(/no mail account/),
      ])
      expect(await exim.arrived()).toEqual([])
    })

    test('sent through a real mail server it arrives once, in thread, byte for byte what was approved', async () => {
      await json(
        ...['account', 'save', 'sam@mail.example', '--display-name', 'Sam Rivera'],
        ...['--host', 'localhost', '--port', String(exim.port), '--security', 'starttls'],
        ...['--username', EXIM_LOGIN.username, '--password', EXIM_LOGIN.password],
      )
      const sent = await json<LetterShown>('letter', 'send', letter.letterId)
      expect(sent).toMatchObject({
        state: 'sent',
        sentBy: 'account',
        delivery: { serverAnswer: expect.stringMatching(/^250/) },
      })
      const arrived = await exim.arrived()
      expect(arrived).toHaveLength(1)
      const [mail = ''] = arrived
      expect(headerField(mail, 'to')).toBe('Margaret Olufsen <m.olufsen@harborlight.example>')
      expect(headerField(mail, 'from')).toBe('Sam Rivera <sam@mail.example>')
      expect(headerField(mail, 'subject')).toBe('Re: Your application for Operations Lead')
      expect(headerField(mail, 'in-reply-to')).toBe('<decision@harborlight.example>')
      expect(headerField(mail, 'references')).toBe(
        '<applied@mail.example> <talk@harborlight.example> <decision@harborlight.example>',
      )
      expect(quotedPrintableBody(mail).replace(/\r\n$/, '')).toBe(body.replaceAll('\n', '\r\n'))
    })

    test('sending again sends nothing', async () => {
      const again = await run('letter', 'send', letter.letterId)
      expect(again.code).toBe(0)
      expect(again.stdout).toContain('(sent)')
      const edited = await run('letter', 'edit', letter.letterId, '--body', 'Something else')
      expect([edited.code, edited.stderr]).toEqual([4, expect.stringMatching(/is sent/)])
      expect(await exim.arrived()).toHaveLength(1)
    })

    test('Today has the step done, and she is in the network with a next step', async () => {
      const today = await json<TodayShown>('today')
      expect(today.open.map(({ kind }) => kind)).not.toContain('appreciate')
      expect(today.doneToday).toMatchObject([
        { kind: 'appreciate', personName: 'Margaret Olufsen' },
      ])
      const people = await json<{ items: unknown[] }>('people')
      expect(people.items).toMatchObject([
        {
          name: 'Margaret Olufsen',
          joinedNetworkOn: today.today,
          nextStep: { kind: expect.any(String) },
        },
      ])
    })
  },
)

describe(`reading without storing ${PROGRAM.says}`, () => {
  const { home, remove } = freshHome()
  const mails = join(home, '../mails')
  const second = REJECTION.replace('<decision@', '<second@')
  const mbox = [REJECTION, second]
    .map(
      (mail) =>
        `From sam@mail.example Tue Nov 10 16:00:00 2026\n${mail.replaceAll('\r\n', '\n')}\n`,
    )
    .join('')

  beforeAll(() => {
    for (const part of ['maildir/cur', 'maildir/new', 'maildir/tmp', 'folder/inner'])
      mkdirSync(join(mails, part), { recursive: true })
    writeFileSync(join(mails, 'one.eml'), REJECTION)
    writeFileSync(join(mails, 'two.mbox'), mbox)
    writeFileSync(join(mails, 'maildir/cur/1.a:2,S'), REJECTION)
    writeFileSync(join(mails, 'maildir/new/2.b'), second)
    writeFileSync(join(mails, 'folder/one.eml'), REJECTION)
    writeFileSync(join(mails, 'folder/inner/two.eml'), second)
  })
  afterAll(remove)

  test.each([
    ['a mail', 'one.eml', [['', 0]]],
    [
      'an mbox',
      'two.mbox',
      [
        ['', 0],
        ['', 1],
      ],
    ],
    [
      'a Maildir',
      'maildir',
      [
        ['/cur/1.a:2,S', 0],
        ['/new/2.b', 0],
      ],
    ],
    [
      'a folder',
      'folder',
      [
        ['/inner/two.eml', 0],
        ['/one.eml', 0],
      ],
    ],
    [
      'standard input',
      '-',
      [
        ['', 0],
        ['', 1],
      ],
    ],
  ] as const)('of %s gives one line a message', async (_, name, places) => {
    const path = name === '-' ? '-' : join(mails, name)
    const { code, stdout } = await perennial(['read', path, '--json'], {
      home,
      stdin: name === '-' ? mbox : '',
    })
    expect(code).toBe(0)
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines.map((line) => [line['path'], line['index']])).toEqual(
      places.map(([inside, index]) => [`${path}${inside}`, index]),
    )
    for (const line of lines) {
      expect(line).toMatchObject({
        messageId: expect.stringMatching(/^<(decision|second)@harborlight\.example>$/),
        kind: 'rejection',
        confidence: expect.any(Number),
        stage: 'after-interview',
        company: expect.stringContaining('Harborlight'),
        role: 'Operations Lead',
        person: { name: 'Margaret Olufsen', email: 'm.olufsen@harborlight.example' },
        language: 'en',
      })
      expect(line['person']).toHaveProperty('title')
      expect(line['evidence']).toContainEqual({
        ...{ about: 'kind', where: 'text', start: expect.any(Number), end: expect.any(Number) },
        ...{ quote: expect.stringContaining('another candidate'), why: expect.any(String) },
      })
    }
  })

  test('leaves no data folder behind, and one that is there as it was', async () => {
    rmSync(home, { recursive: true, force: true })
    await perennial(['read', join(mails, 'one.eml')], { home })
    expect(() => readdirSync(home)).toThrow('ENOENT')
    await perennial(['turn', join(mails, 'one.eml')], { home })
    const before = contentsOf(home)
    await perennial(['read', join(mails, 'two.mbox')], { home })
    expect(contentsOf(home)).toEqual(before)
  })
})

function contentsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'base64')]),
  )
}
