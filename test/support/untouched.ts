import { randomBytes } from 'node:crypto'
import type { Context } from '../../src/context.ts'
import { createGate, type Gate } from '../../src/http/gate.ts'
import { createHttp, type HttpHandler } from '../../src/http/create-http.ts'
import { routeOf } from '../../src/http/route.ts'
import { createMcp } from '../../src/mcp/create-mcp.ts'
import { mcpOverHttp } from '../../src/mcp/over-http.ts'
import { operations } from '../../src/operations.ts'
import { createChanges } from '../../src/platform/changes.ts'
import { SILENT_LOG, type Log } from '../../src/platform/log.ts'
import type { AnyOperation } from '../../src/platform/operation.ts'
import { fixedClock } from '../../src/platform/clock.ts'
import { AUTHORITY } from './garden-http.ts'

/** The product's own verbs, as the doors take them. */
export const verbs = operations as readonly AnyOperation<Context>[]

/** One address of the HTTP door. */
export interface Address {
  readonly method: string
  /** As declared, for titles; and filled in, for asking. */
  readonly path: string
  readonly example: string
  /** Whether it answers without a session. */
  readonly isOpen: boolean
  /** Whether it is meant to change something. */
  readonly changes: boolean
}

/** Every address there is: the operations' and the door's own. */
export const ADDRESSES: readonly Address[] = [
  ...verbs.map(routeOf).map(({ method, path, operation }) => ({
    method,
    path,
    example: path.replaceAll(/\{\w+\}/g, '0190b1a2-0000-7000-8000-000000000001'),
    isOpen: false,
    changes: operation.effects !== 'reads',
  })),
  ...(
    [
      ['GET', '/', false],
      ['GET', '/people', false],
      ['GET', '/healthz', true],
      ['GET', '/readyz', false],
      ['GET', '/start', true],
      ['POST', '/start', false],
      ['POST', '/changes', false],
      ['GET', '/openapi.json', false],
      ['GET', '/api', false],
      ['GET', '/problems/internal', false],
      ['GET', '/v1/events', false],
      ['GET', '/v1/messages/0190b1a2/html', false],
      ['POST', '/mcp', false],
      ['GET', '/mcp', false],
      ['GET', '/no/such/address', false],
    ] as const
  ).map(([method, path, isOpen]) => ({
    method,
    path,
    example: path,
    isOpen,
    changes: method === 'POST',
  })),
]

/** The product's HTTP door over a context that notices every look at it. */
export interface UntouchedHttp {
  readonly handle: HttpHandler
  readonly gate: Gate
  /** How often anything behind the gate was reached since it was asked last. */
  readonly touches: () => number
}

/** Opens it. What gets past the gate fails at the first look at the context, and is counted. */
export function openUntouched(): UntouchedHttp {
  let count = 0
  const touch = (): never => {
    count += 1
    throw new Error('touched')
  }
  // The doors log what went wrong; everything else of the context belongs to operations.
  const context = new Proxy({ log: SILENT_LOG } as Context & { log: Log }, {
    get: (target, name) => (name === 'log' ? target.log : touch()),
  })
  const changes = createChanges()
  const gate = createGate({
    authorities: [AUTHORITY, 'localhost:7373'],
    key: new Uint8Array(32).fill(7),
    clock: fixedClock('2026-11-23T08:00:00.000Z'),
    random: () => randomBytes(16).toString('base64url'),
  })
  const mcp = createMcp({ operations: verbs, context, changes, version: '1' })
  const answerMcp = mcpOverHttp(mcp)
  const handle = createHttp<Context>({
    operations: verbs,
    context,
    gate,
    changes,
    idempotency: {
      claim: async () => touch(),
      settle: async () => touch(),
      release: async () => touch(),
    },
    version: '1',
    stopping: AbortSignal.abort(),
    ready: async () => touch(),
    documents: [{ path: '/v1/messages/{messageId}/html', html: async () => touch() }],
    mounts: [
      {
        path: '/mcp',
        respond(request) {
          count += 1
          return answerMcp(request)
        },
      },
    ],
    web: { html: '<body></body>', styleHashes: [], assets: new Map() },
    firstData: async () => touch(),
  })
  return {
    handle,
    gate,
    touches() {
      const seen = count
      count = 0
      return seen
    },
  }
}
