import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CANARIES, Life } from '../support/one-life.ts'
import { freshHome, PROGRAM } from '../support/program.ts'
import { serve } from '../support/served.ts'

/** Gives every file and folder all the bits that a careless user's shell would give. */
const CARELESS = ['sh', '-c', 'umask 000; exec "$@"', 'sh']

describe(`what one life leaves behind ${PROGRAM.says}`, () => {
  const { home, remove } = freshHome()
  const life = new Life(home, CARELESS)
  afterAll(remove)

  test.each(life.commands)('after %s every file is its owner’s alone', async (_, command) => {
    await command()
    expectOwnersAlone(home)
  })

  test('after sending as well, with a password that no answer shows', async () => {
    const { account, test: tested, failed, sent, took } = await life.send()
    expect([account.code, tested.code, sent.code]).toEqual([0, 0, 0])
    expect(took).toHaveLength(1)
    expectOwnersAlone(home)
    for (const { stdout, stderr } of [account, tested, failed, sent])
      expect(`${stdout}${stderr}`).not.toContain(CANARIES.password)
  })

  test('a running server writes nothing that others can read, also when it is asked for nonsense', async () => {
    const server = await serve(home)
    try {
      expectOwnersAlone(home)
      for (const path of [
        '/',
        '/v1/today',
        `/v1/rejections/${CANARIES.mailText}`,
        '/v1/rejections?cursor=%00',
      ])
        await (await server.ask(path)).text()
      const body = JSON.stringify({ name: CANARIES.ownName, address: CANARIES.mailText })
      const headers = { 'content-type': 'application/json' }
      await (await server.ask('/v1/profile', { method: 'PUT', headers, body })).text()
      await (
        await server.ask('/v1/profile', { method: 'PUT', headers, body: body.slice(3) })
      ).text()
    } finally {
      await server.stop()
    }
    expectOwnersAlone(home)
  })

  test('the log tells what happened and holds none of the words', () => {
    const log = readFileSync(join(home, 'perennial.log'), 'utf8')
    expect(log).toContain('"event":"server-started"')
    for (const canary of Object.values(CANARIES))
      expect(log.toLowerCase()).not.toContain(canary.toLowerCase())
  })

  test('the password is in no file, in no form', () => {
    const forms = [CANARIES.password, `\0own@mail.example\0${CANARIES.password}`].flatMap(
      (secret) => {
        const bytes = Buffer.from(secret)
        return [
          bytes,
          ...(['base64', 'base64url', 'hex'] as const).map((form) =>
            Buffer.from(bytes.toString(form).replace(/=+$/, '')),
          ),
        ]
      },
    )
    const files = readdirSync(home).map((name) => ({ name, bytes: readFileSync(join(home, name)) }))
    // The search works: the mail's words are in the database.
    expect(files.some(({ bytes }) => bytes.includes(CANARIES.mailText))).toBe(true)
    expect(
      files
        .filter(({ bytes }) => forms.some((form) => bytes.includes(form)))
        .map(({ name }) => name),
    ).toEqual([])
  })
})

function expectOwnersAlone(home: string): void {
  const modes = readdirSync(home).map((name) => [
    name,
    (statSync(join(home, name)).mode & 0o777).toString(8),
  ])
  expect([['.', (statSync(home).mode & 0o777).toString(8)], ...modes]).toEqual([
    ['.', '700'],
    ...modes.map(([name]) => [name, '600']),
  ])
}

const noStrace = existsSync('/usr/bin/strace') ? null : 'no strace: apt-get install strace'

describe.skipIf(noStrace !== null)(
  `connections of one life ${PROGRAM.says}${noStrace ? ` (${noStrace})` : ''}`,
  () => {
    const { home, remove } = freshHome()
    const trace = join(home, '../trace')
    const life = new Life(home, [
      'strace',
      '-f',
      '-qq',
      '-A',
      '-e',
      'trace=connect,sendto,sendmsg,sendmmsg',
      '-o',
      trace,
    ])
    let traced = ''

    beforeAll(async () => {
      for (const [, command] of life.commands) await command()
      await life.send()
      traced = readFileSync(trace, 'utf8')
    })
    afterAll(remove)

    test('none leads off this machine', () => {
      const addresses = [
        ...traced.matchAll(/inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)"/g),
      ].map((found) => found[1] ?? found[2])
      // The mail server of the test, and the port where none was.
      expect(addresses.length).toBeGreaterThan(1)
      expect(addresses.filter((address) => address !== '127.0.0.1' && address !== '::1')).toEqual(
        [],
      )
    })
  },
)
