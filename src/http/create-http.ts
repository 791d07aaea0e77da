import { Hono } from 'hono'
import type { Changes } from '../platform/changes.ts'
import { declineFailure } from '../platform/failure.ts'
import type { IdempotencyStore } from '../platform/idempotency-store.ts'
import type { Log } from '../platform/log.ts'
import type { AnyOperation } from '../platform/operation.ts'
import { apiPage } from './api-page.ts'
import { eventsResponse } from './events.ts'
import type { Admission, Gate } from './gate.ts'
import { openApiOf } from './openapi.ts'
import { addOperations } from './operation-routes.ts'
import { DOOR_PROBLEMS, problemResponse, refusalResponse } from './problem.ts'
import { isSafeMethod } from './request-check.ts'
import { routeOf, routerPath } from './route.ts'
import { DOCUMENT_POLICY, secured } from './security-headers.ts'
import { issueStart, redeemStart, signInPage } from './start.ts'
import { assetResponse, isPageAddress, pageResponse, type Web } from './web.ts'

/** Answers one request; never throws. */
export type HttpHandler = (request: Request) => Promise<Response>

/** Foreign HTML (a mail) at an address of its own, under a policy that lets it do nothing. */
export interface Document {
  /** With `{name}` parts. */
  readonly path: `/v1/${string}`
  /** The HTML, already sanitised; null when there is none. */
  readonly html: (parts: Readonly<Record<string, string>>) => Promise<string | null>
}

/** Another protocol behind the same gate, e.g. MCP at `/mcp`. */
export interface Mount {
  readonly path: `/${string}`
  readonly respond: (request: Request) => Promise<Response>
}

/** What the HTTP door is made of. */
export interface HttpOptions<Context> {
  readonly operations: readonly AnyOperation<Context>[]
  readonly context: Context & { readonly log: Log }
  readonly gate: Gate
  readonly changes: Changes
  readonly idempotency: IdempotencyStore
  readonly version: string
  /** Ends live streams, so that the server can stop. */
  readonly stopping: AbortSignal
  /** Resolves when the database answers; for `/readyz`. */
  ready(): Promise<unknown>
  readonly documents?: readonly Document[]
  readonly mounts?: readonly Mount[]
  readonly web?: Web
  /** What the page shows first, sent along inside it. */
  firstData?(): Promise<unknown>
}

/** The HTTP door: the gate before everything, the same headers on everything. */
export function createHttp<Context>(options: HttpOptions<Context>): HttpHandler {
  const app = new Hono()
  const routes = options.operations.map(routeOf)
  addOwnRoutes(app, options)
  addOperations(app, routes, options)
  const openApi = openApiOf(routes, options.version)
  app.get('/openapi.json', () => Response.json(openApi))
  app.get('/api', () => apiPage(routes))
  app.get('/problems/:kind', () => apiPage(routes))
  for (const { path, html } of options.documents ?? [])
    app.get(routerPath(path), async (c) => documentResponse(await html(c.req.param())))
  for (const { path, respond } of options.mounts ?? []) app.all(path, (c) => respond(c.req.raw))
  app.get('*', (c) => pageOrNothing(c.req.raw, options))
  app.notFound(() => problemResponse(DOOR_PROBLEMS.notFound))
  app.onError((error) => failed(error, options.context.log))
  return async (request) => {
    const admission = options.gate.admit(request, isOpen(request, options.web))
    return secured(admission === 'pass' ? await app.fetch(request) : turnedAway(admission, request))
  }
}

function addOwnRoutes<Context>(app: Hono, options: HttpOptions<Context>): void {
  const { gate, changes, stopping } = options
  app.get('/healthz', () => Response.json({ status: 'ok', version: options.version }))
  app.get('/readyz', async () => {
    await options.ready()
    return Response.json({ status: 'ready' })
  })
  app.get('/start', (c) => redeemStart(gate, c.req.raw))
  app.post(
    '/start',
    (c) => issueStart(gate, c.req.raw) ?? problemResponse(DOOR_PROBLEMS.unauthorized),
  )
  app.post('/changes', (c) => {
    changes.tell()
    return c.body(null, 204)
  })
  // HEAD gets the head alone; a stream opened for it would never be read.
  app.get('/v1/events', (c) =>
    c.req.raw.method === 'HEAD'
      ? new Response(null, { headers: { 'content-type': 'text/event-stream' } })
      : eventsResponse(changes, stopping),
  )
}

/** What is the same for everyone and tells nothing: whether we live, the way in, and the program's own files. */
function isOpen(request: Request, web: Web | undefined): boolean {
  const { pathname } = new URL(request.url)
  if (!isSafeMethod(request.method)) return false
  return pathname === '/healthz' || pathname === '/start' || web?.assets.has(pathname) === true
}

async function pageOrNothing<Context>(
  request: Request,
  options: HttpOptions<Context>,
): Promise<Response> {
  const { web, context } = options
  const { pathname } = new URL(request.url)
  const asset = web?.assets.get(pathname)
  if (asset) return assetResponse(asset, request)
  if (!web || !isPageAddress(pathname) || !wantsHtml(request))
    return problemResponse(DOOR_PROBLEMS.notFound)
  // A page without its first data still opens, asks for it again and says itself what is wrong.
  const data = await options.firstData?.().catch((error: unknown) => {
    context.log.error('first-data-failed', error)
    return null
  })
  return pageResponse(web, { data, request })
}

function documentResponse(html: string | null): Response {
  if (html === null) return problemResponse(DOOR_PROBLEMS.notFound)
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': DOCUMENT_POLICY,
    },
  })
}

function turnedAway(admission: Exclude<Admission, 'pass'>, request: Request): Response {
  if (admission !== 'unauthorized') return problemResponse(DOOR_PROBLEMS[admission])
  const page = isPageAddress(new URL(request.url).pathname) && isSafeMethod(request.method)
  return page && wantsHtml(request) ? signInPage() : problemResponse(DOOR_PROBLEMS.unauthorized)
}

function wantsHtml(request: Request): boolean {
  return (request.headers.get('accept') ?? '').includes('text/html')
}

function failed(error: unknown, log: Log): Response {
  const declined = declineFailure(error)
  log.error(declined ? 'http-unavailable' : 'http-failed', error)
  return declined ? refusalResponse(declined) : problemResponse(DOOR_PROBLEMS.internal)
}
