import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createHttp, type Document } from './http/create-http.ts'
import { createGate } from './http/gate.ts'
import { listen, type ListenOptions } from './http/listen.ts'
import { startAddress } from './http/start.ts'
import { openWeb } from './http/web.ts'
import { createMcp } from './mcp/create-mcp.ts'
import { mcpOverHttp } from './mcp/over-http.ts'
import type { Changes } from './platform/changes.ts'
import type { Clock } from './platform/clock.ts'
import { serverFileIn } from './platform/home.ts'
import type { IdempotencyStore } from './platform/idempotency-store.ts'
import type { Log } from './platform/log.ts'
import type { AnyOperation } from './platform/operation.ts'
import { keyFrom } from './platform/seal.ts'
import { removeServerFile, writeServerFile } from './platform/server-file.ts'

/** The product that a server serves, already open. */
export interface ServerProduct<Context> {
  readonly operations: readonly AnyOperation<Context>[]
  readonly context: Context & { readonly log: Log; readonly clock: Clock }
  readonly changes: Changes
  readonly idempotency: IdempotencyStore
  /** Resolves when the database answers. */
  readonly ready: () => Promise<unknown>
  readonly documents?: readonly Document[]
  /** What the page shows first. */
  readonly firstData?: () => Promise<unknown>
}

/** Where a server stands. */
export interface ServerOptions extends ListenOptions {
  /** The data folder: holds the key of the sessions, and says where the server is. */
  readonly home: string
  readonly version: string
  /** The folder of the built interface; without one only the API is served. */
  readonly web: string
}

/** A server that runs. */
export interface RunningServer {
  /** E.g. `http://127.0.0.1:7373`. */
  readonly address: string
  /** For clients that are no browser. */
  readonly token: string
  /** Opens the page in a browser, once and within an hour. */
  readonly startAddress: string
  readonly close: () => Promise<void>
}

/** Starts the HTTP server with the page, the API and MCP behind one gate, and says in the data folder where it is. */
export async function startServer<Context>(
  product: ServerProduct<Context>,
  { home, host, port, version, web: folder }: ServerOptions,
): Promise<RunningServer> {
  mkdirSync(home, { recursive: true, mode: 0o700 })
  const { clock, log } = product.context
  const key = keyFrom(join(home, 'session.key'))
  const web = await openWeb(folder)
  const stopping = new AbortController()
  const socket = await listen({ host, port })
  const random = (): string => randomBytes(24).toString('base64url')
  const gate = createGate({ authorities: socket.authorities, key, clock, random })
  const mcp = createMcp({ ...product, version })
  const mounts = [{ path: '/mcp', respond: mcpOverHttp(mcp) }] as const
  const { signal } = stopping
  socket.answerWith(
    createHttp({ ...product, ...(web ? { web } : {}), gate, mounts, version, stopping: signal }),
  )
  const record = { address: gate.address, token: gate.sessions.token, pid: process.pid }
  writeServerFile(serverFileIn(home), record)
  log.info('server-started', { port: Number(new URL(gate.address).port) })
  return {
    ...record,
    startAddress: startAddress(gate),
    async close() {
      removeServerFile(serverFileIn(home), process.pid)
      stopping.abort()
      await socket.close()
      await mcp.idle()
    },
  }
}
