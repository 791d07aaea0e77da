import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  cleanEnvironment,
  freshHome,
  perennial,
  PROGRAM,
  startProgram,
} from '../support/program.ts'
import { REJECTION } from '../support/rejection.ts'

const folder = mkdtempSync(join(tmpdir(), 'perennial-program-'))
const { home, remove } = freshHome()
const mail = join(folder, 'rejection.eml')
writeFileSync(mail, REJECTION)

afterAll(() => {
  remove()
  rmSync(folder, { recursive: true })
})

const ended = async (child: ChildProcessWithoutNullStreams): Promise<number | null> => {
  const [code] = (await once(child, 'exit')) as [number | null]
  return code
}

describe(`the server as a program, ${PROGRAM.says}`, () => {
  let child: ChildProcessWithoutNullStreams
  let address = ''

  beforeAll(async () => {
    child = startProgram(['serve', '--port', '0', '--json'], { home })
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
    address = new URL((JSON.parse(line) as { address: string }).address).origin
  })

  test('prints an address that opens the page once', async () => {
    const opened = await perennial(['open', '--json'], { home })
    const { address: fresh } = JSON.parse(opened.stdout) as { address: string }
    const visit = async (): Promise<number> => (await fetch(fresh, { redirect: 'manual' })).status
    expect([await visit(), await visit()]).toEqual([303, 403])
  })

  test('is not started twice over one folder', async () => {
    const second = await perennial(['serve'], { home })
    expect(second.code).toBe(0)
    expect(second.stdout).toContain(`${address}/start?token=`)
    expect(second.stdout).toContain('running already')
  })

  test('runs commands for --server, files and all, as they run here', async () => {
    const there = await perennial(['turn', mail, '--server', address, '--json'], { home })
    expect([there.code, there.stderr]).toEqual([0, ''])
    const env = { PERENNIAL_SERVER: address }
    const [fromThere, fromHere] = [
      await perennial(['rejections', '--json'], { home, env }),
      await perennial(['rejections', '--json'], { home }),
    ]
    expect(fromThere.stdout).toBe(fromHere.stdout)
    expect(JSON.parse(fromHere.stdout)).toMatchObject({ items: [{ company: expect.any(String) }] })
    const said = await perennial(['today', '--server', address], { home })
    expect(said.stdout).toBe((await perennial(['today'], { home })).stdout)
  })

  test('reads what is piped in, a line a message, for --server too', async () => {
    const read = await perennial(['read', '-', '--server', address, '--json'], {
      home,
      stdin: REJECTION,
    })
    expect([read.code, JSON.parse(read.stdout)]).toMatchObject([0, { kind: 'rejection' }])
  })

  test.each([
    ['a refusal', ['letter', 'show', 'none'], 3],
    ['a folder, which only a command on this machine can read', ['import', tmpdir()], 2],
  ])('says %s as the command alone would', async (_what, line, code) => {
    const ran = await perennial([...line, '--server', address], { home })
    expect([ran.code, ran.stdout]).toEqual([code, ''])
    expect(ran.stderr).toMatch(/^perennial: .+\n$/)
  })

  test('hears of what another process writes, so that open pages look again', async () => {
    const { token } = JSON.parse(readFileSync(join(home, 'server.json'), 'utf8')) as {
      token: string
    }
    const events = await fetch(`${address}/v1/events`, {
      headers: { authorization: `Bearer ${token}` },
    })
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader()
    const heard = async (): Promise<number> => {
      const text = (await reader?.read())?.value ?? ''
      return text.includes('data:') ? Number(text.match(/"changed":(\d+)/)?.[1]) : heard()
    }
    const before = await heard()
    await perennial(['sample', '--json'], { home })
    expect(await heard()).toBe(before + 1)
    await reader?.cancel()
  })

  test('takes no command with a wrong token', async () => {
    const env = { PERENNIAL_TOKEN: 'wrong' }
    const ran = await perennial(['today', '--server', address], { home, env })
    expect([ran.code, ran.stderr]).toEqual([7, expect.stringContaining('server token')])
  })

  test('ends by itself when told to, and leaves no trace of having been there', async () => {
    expect(existsSync(join(home, 'server.json'))).toBe(true)
    child.kill('SIGTERM')
    expect(await ended(child)).toBe(0)
    expect(existsSync(join(home, 'server.json'))).toBe(false)
    const opened = await perennial(['open'], { home })
    expect([opened.code, opened.stderr]).toEqual([
      5,
      expect.stringContaining('No Perennial is running'),
    ])
    const away = await perennial(['today', '--server', address], { home })
    expect([away.code, away.stderr]).toEqual([5, expect.stringContaining(address)])
  })
})

describe(`a command as a program, ${PROGRAM.says}`, () => {
  test('takes a reader that left for the end', async () => {
    const many = Array.from({ length: 60 }, () => mail)
    const child = startProgram(['read', ...many, '--json'], { home })
    child.stdout.once('data', () => child.stdout.destroy())
    const errors: string[] = []
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()))
    expect([await ended(child), errors.join('')]).toEqual([0, ''])
  })

  test('stops at Ctrl-C with 130', async () => {
    const child = startProgram(['read', '-', '--json'], { home })
    child.stdin.write('From: a@b.test\r\n')
    // There is nothing to wait for but the signal handler, which stands before the input is read.
    await new Promise((resolve) => setTimeout(resolve, 1500))
    child.kill('SIGINT')
    expect(await ended(child)).toBe(130)
  })

  test('says its errors without a colour or a stack', async () => {
    const ran = await perennial(['letter', 'show', 'none'], { home, env: { FORCE_COLOR: '1' } })
    expect(ran.stderr).not.toContain('\u001B')
    expect(ran.stderr.trim().split('\n')).toHaveLength(1)
  })
})

describe('started by an old Node', () => {
  const bin = fileURLToPath(new URL('../../bin/perennial.mjs', import.meta.url))
  const old = `Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.11.0'}})`
  const run = async (program: string, ...args: string[]) => {
    const words = ['--import', `data:text/javascript,${old}`, program, ...args]
    const child = spawn(process.execPath, words, { env: cleanEnvironment() })
    const said = { out: '', err: '' }
    child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()))
    const [code] = (await once(child, 'close')) as [number | null]
    return { code, ...said }
  }

  test('the program runs on the Node that the package brings, and ends as it ends', async () => {
    expect(await run(bin, '--version')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    })
    expect(await run(bin, 'no-such-command')).toMatchObject({ code: 2 })
  })

  test('without one it says in one sentence what is missing', async () => {
    mkdirSync(join(folder, 'bin'))
    const alone = join(folder, 'bin/perennial.mjs')
    copyFileSync(bin, alone)
    const ran = await run(alone, '--version')
    expect(ran).toMatchObject({ code: 1, out: '' })
    expect(ran.err).toBe(
      'perennial: this needs Node.js 24 or newer, and this is 20.11.0. Install it from https://nodejs.org.\n',
    )
  })
})
