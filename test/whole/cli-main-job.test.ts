import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LetterShown, TodayShown, TurnedShown } from '../support/answers.ts'
import { EXIM_LOGIN, eximMissing, startExim, type Exim } from '../support/exim.ts'
import { headerField, quotedPrintableBody } from '../support/mail-text.ts'
import { freshHome, perennial, perennialJson, PROGRAM, type Ran } from '../support/program.ts'
import { REJECTION } from '../support/rejection.ts'

const noExim = eximMissing()

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
    // A command line of plain words, then what may hold spaces.
    const run = (line: string, ...more: string[]): Promise<Ran> =>
      perennial([...line.split(' '), ...more], options())
    const json = <Value>(line: string, ...more: string[]): Promise<Value> =>
      perennialJson<Value>([...line.split(' '), ...more], options())
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
      expect(stdout).toMatch(/^Next: perennial letter approve \S+ --digest [0-9a-f]{64}$/m)
      expect(stdout).toMatch(/if your answer .*is yes: --confirmed-warnings new-address$/m)
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
      const before = (await run(`letter show ${letter.letterId}`)).stdout
      expect(before).toContain(letter.body)
    })

    test('an edit changes the words, and what was approved before the edit no longer is', async () => {
      const sign = letter.body.lastIndexOf('\n\n')
      body = `${letter.body.slice(0, sign)}\n\n${PERILOUS}${letter.body.slice(sign)}`
      const edited = await json<LetterShown>(`letter edit ${letter.letterId} --body`, body)
      expect(edited).toMatchObject({ body, state: 'drafted' })
      expect(edited.digest).not.toBe(letter.digest)
      const stale = await run(`letter approve ${letter.letterId} --digest ${letter.digest}`)
      expect(stale.code).toBe(4)
      expect(stale.stderr).toMatch(/not the one you saw/)
      letter = edited
    })

    test('nothing goes out that was not approved, with a yes to the warning', async () => {
      const early = await run(`letter send ${letter.letterId}`)
      expect([early.code, early.stderr]).toEqual([4, expect.stringMatching(/not approved/)])
      const asked = await run(`letter approve ${letter.letterId} --digest ${letter.digest}`)
      expect([asked.code, asked.stderr]).toEqual([
        4,
        expect.stringMatching(/m\.olufsen@harborlight\.example/),
      ])
      const approved = await json<LetterShown>(
        `letter approve ${letter.letterId} --digest ${letter.digest} --confirmed-warnings new-address`,
      )
      expect(approved.state).toBe('approved')
      const homeless = await run(`letter send ${letter.letterId}`)
      expect([homeless.code, homeless.stderr]).toEqual([
        4,
        expect.stringMatching(/no mail account/),
      ])
      expect(await exim.arrived()).toEqual([])
    })

    test('sent through a real mail server it arrives once, in thread, byte for byte what was approved', async () => {
      await json(
        `account save sam@mail.example --host localhost --port ${exim.port} --security starttls --username ${EXIM_LOGIN.username} --password ${EXIM_LOGIN.password} --display-name`,
        'Sam Rivera',
      )
      const sent = await json<LetterShown>(`letter send ${letter.letterId}`)
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
      const again = await run(`letter send ${letter.letterId}`)
      expect(again.code).toBe(0)
      expect(again.stdout).toContain('(sent)')
      const edited = await run(`letter edit ${letter.letterId} --body`, 'Something else')
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
