import { randomBytes } from 'node:crypto'
import { openSqlite } from '../../src/platform/db/sqlite.ts'
import { createChanges, type Changes } from '../../src/platform/changes.ts'
import { idempotencyStore } from '../../src/platform/idempotency-store.ts'
import type { Tables } from '../../src/tables.ts'
import { createGate, type Gate } from '../../src/http/gate.ts'
import { createHttp, type HttpHandler, type HttpOptions } from '../../src/http/create-http.ts'
import { GARDEN_CLOCK, plantGarden, type Garden } from './garden.ts'
import { gardenOperations } from './garden-operations.ts'
import { MIGRATIONS, freshWorkspace } from './engines.ts'

/** Where the made-up product would be served. */
export const AUTHORITY = '127.0.0.1:7373'

/** The HTTP door over the made-up product, without a socket. */
export interface GardenHttp {
  readonly garden: Garden
  readonly gate: Gate
  readonly changes: Changes
  readonly handle: HttpHandler
  /** A request as the command line makes it: right host, server token. */
  ask(path: string, init?: RequestInit): Promise<Response>
  close(): Promise<void>
}

/** Opens it; `more` replaces any part. */
export async function openGardenHttp(more: Partial<HttpOptions<Garden>> = {}): Promise<GardenHttp> {
  const engine = await openSqlite<Tables>({
    file: ':memory:',
    migrations: MIGRATIONS,
    clock: GARDEN_CLOCK,
  })
  const garden = plantGarden()
  const gate = gardenGate()
  const changes = createChanges()
  const workspaceId = await freshWorkspace(engine)
  const stopping = new AbortController()
  const handle = createHttp<Garden>({
    operations: gardenOperations,
    context: garden,
    gate,
    changes,
    idempotency: idempotencyStore({ engine, workspaceId, clock: GARDEN_CLOCK }),
    version: '1.2.3',
    stopping: stopping.signal,
    ready: async () => undefined,
    ...more,
  })
  return {
    garden: more.context ?? garden,
    gate,
    changes,
    handle,
    ask: (path, init = {}) => handle(asClient(gate, path, init)),
    close: async () => {
      stopping.abort()
      await engine.close()
    },
  }
}

/** A gate as the server makes it, under a fixed key. */
function gardenGate(clock = GARDEN_CLOCK): Gate {
  return createGate({
    authorities: [AUTHORITY, 'localhost:7373'],
    key: new Uint8Array(32).fill(7),
    clock,
    random: () => randomBytes(16).toString('base64url'),
  })
}

/** A request to the authority without any credential. */
export function request(path: string, init: RequestInit = {}): Request {
  const headers = new Headers(init.headers)
  if (!headers.has('host')) headers.set('host', AUTHORITY)
  return new Request(`http://${AUTHORITY}${path}`, { ...init, headers })
}

function asClient(gate: Gate, path: string, init: RequestInit): Request {
  const headers = new Headers(init.headers)
  headers.set('authorization', `Bearer ${gate.sessions.token}`)
  return request(path, { ...init, headers })
}

/** A JSON body with its type. */
export function json(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  }
}
