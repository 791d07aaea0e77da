import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type RunningServer } from '../../src/server.ts'
import { GARDEN_CLOCK, plantGarden } from '../support/garden.ts'
import { gardenOperations } from '../support/garden-operations.ts'
import { createChanges } from '../../src/platform/changes.ts'

const folder = mkdtempSync(join(tmpdir(), 'perennial-server-'))
const home = join(folder, 'home')
const garden = plantGarden()
let server: RunningServer

const start = (port = 0): Promise<RunningServer> =>
  startServer(
    {
      operations: gardenOperations,
      context: { ...garden, clock: GARDEN_CLOCK },
      changes: createChanges(),
      idempotency: {
        claim: async () => ({ state: 'claimed' }),
        settle: async () => undefined,
        release: async () => undefined,
      },
      ready: async () => undefined,
    },
    { home, version: '1.2.3', host: '127.0.0.1', port, web: join(folder, 'no-web') },
  )

beforeAll(async () => {
  server = await start()
})

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const recordFile = join(home, 'server.json')
const asClient = (): Record<string, string> => ({ authorization: `Bearer ${server.token}` })
const portOf = ({ address }: RunningServer): number => Number(new URL(address).port)

/** Sends bytes as they are and answers the status line. */
function raw(head: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(portOf(server), '127.0.0.1', () => socket.write(head))
    let said = ''
    socket.on('data', (chunk) => (said += chunk.toString()))
    socket.on('close', () => resolve(said))
    socket.on('error', reject)
  })
}

describe('a server', () => {
  test('says where it is and its token in a file of its owner alone', () => {
    expect(JSON.parse(readFileSync(recordFile, 'utf8'))).toEqual({
      address: server.address,
      token: server.token,
      pid: process.pid,
    })
    const modes = [home, recordFile, join(home, 'session.key')].map(
      (path) => statSync(path).mode & 0o777,
    )
    expect(modes).toEqual([0o700, 0o600, 0o600])
  })

  test('answers on the loopback address alone', async () => {
    await expect(
      fetch(server.address.replace('127.0.0.1', '127.0.0.2') + '/healthz'),
    ).rejects.toThrow('fetch failed')
    expect((await fetch(`${server.address}/healthz`)).status).toBe(200)
  })

  test('opens by its start address, and the session outlives a restart under the same key', async () => {
    const opened = await fetch(server.startAddress, { redirect: 'manual' })
    const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? ''
    expect((await fetch(`${server.address}/v1/plants`, { headers: { cookie } })).status).toBe(200)
    const { startAddress, token } = server
    await server.close()
    server = await start()
    expect((await fetch(`${server.address}/v1/plants`, { headers: { cookie } })).status).toBe(200)
    expect(server.token).toBe(token)
    const spent = startAddress.replace(/^http:\/\/[^/]+/, server.address)
    expect((await fetch(spent, { redirect: 'manual' })).status).toBe(403)
  })

  test('takes the next free port when its own is taken', async () => {
    const second = await start(portOf(server))
    expect(portOf(second)).toBeGreaterThan(portOf(server))
    expect((await fetch(`${second.address}/healthz`)).status).toBe(200)
    await second.close()
  })

  test('streams a large body through without holding it', async () => {
    const megabyte = new Uint8Array(1024 * 1024).fill(65)
    async function* body(): AsyncGenerator<Uint8Array> {
      for (let count = 0; count < 24; count++) yield megabyte
    }
    const init: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      body: ReadableStream.from(body()),
      duplex: 'half',
      headers: { ...asClient(), 'content-type': 'application/octet-stream' },
    }
    const response = await fetch(`${server.address}/v1/herbarium?name=big.mbox`, init)
    expect(await response.json()).toEqual({ kept: 1 })
    expect(garden.writes.at(-1)).toBe(`press big.mbox ${24 * 1024 * 1024}`)
  })

  test('that closes ends open streams of events instead of waiting for them', async () => {
    const other = await start()
    const init = { headers: { authorization: `Bearer ${other.token}` } }
    const events = await fetch(`${other.address}/v1/events`, init)
    const heard = events.text()
    await other.close()
    expect(await heard).toContain('"changed":')
    await expect(fetch(`${other.address}/healthz`)).rejects.toThrow('fetch failed')
    await server.close()
    server = await start()
  })
})

describe('on the wire', () => {
  const line = (host: string, target = '/v1/plants'): string =>
    `GET ${target} HTTP/1.1\r\n${host}Authorization: Bearer ${server.token}\r\nConnection: close\r\n\r\n`
  const own = (): string => `Host: 127.0.0.1:${portOf(server)}\r\n`

  test('the right host is answered', async () => {
    expect(await raw(line(own()))).toMatch(/^HTTP\/1\.1 200/)
  })

  test.each([
    ['no Host', () => line('')],
    ['an empty Host', () => line('Host: \r\n')],
    ['a foreign Host', () => line('Host: evil.test\r\n')],
    ['the name without the port', () => line('Host: 127.0.0.1\r\n')],
    ['a Host that is none', () => line('Host: a b\r\n')],
    ['a Host with a path', () => line(`Host: 127.0.0.1:${portOf(server)}/x\r\n`)],
    ['a Host with a user', () => line(`Host: evil@127.0.0.1:${portOf(server)}\r\n`)],
    ['two Hosts, ours first', () => line(`${own()}Host: evil.test\r\n`)],
    ['two Hosts, ours last', () => line(`Host: evil.test\r\n${own()}`)],
    ['another host in the request line', () => line(own(), 'http://evil.test/v1/plants')],
    [
      'our host in the request line under a foreign Host',
      () => line('Host: evil.test\r\n', `${server.address}/v1/plants`),
    ],
  ])('%s is turned away', async (_what, head) => {
    const said = await raw(head())
    expect(said).toMatch(/^HTTP\/1\.1 421/)
    expect(said.toLowerCase()).toContain('content-security-policy: ')
    expect(said).not.toContain('Fern')
  })
})

describe('MCP over HTTP', () => {
  const connectAs = async (headers: Record<string, string>): Promise<Client> => {
    const client = new Client({ name: 'test', version: '1' })
    const transport = new StreamableHTTPClientTransport(new URL('/mcp', server.address), {
      requestInit: { headers },
    })
    await client.connect(transport as Parameters<Client['connect']>[0])
    return client
  }

  test('lists and calls tools with the server token', async () => {
    const client = await connectAs(asClient())
    expect((await client.listTools()).tools.map(({ name }) => name)).toContain('show_plant')
    const answer = await client.callTool({ name: 'show_plant', arguments: { id: 'fern' } })
    expect(answer.structuredContent).toMatchObject({ name: 'Fern' })
    await client.close()
  })

  test.each([
    ['without a token', {}],
    ['with a wrong one', { authorization: 'Bearer wrong' }],
  ])('answers nothing %s', async (_what, headers: Record<string, string>) => {
    await expect(connectAs(headers)).rejects.toThrow('401')
  })

  test('answers no page of another origin, token or not', async () => {
    const headers = {
      authorization: `Bearer ${server.token}`,
      origin: 'http://evil.test',
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
    }
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' })
    const response = await fetch(`${server.address}/mcp`, { method: 'POST', headers, body })
    expect(response.status).toBe(403)
  })

  test('has no stream to open and no session to end', async () => {
    const response = await fetch(`${server.address}/mcp`, { headers: asClient() })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  })
})
