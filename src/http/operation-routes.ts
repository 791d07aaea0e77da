import type { Hono } from 'hono'
import type { Changes } from '../platform/changes.ts'
import type { IdempotencyStore } from '../platform/idempotency-store.ts'
import type { Log } from '../platform/log.ts'
import { performTelling } from '../platform/perform-telling.ts'
import { ok } from '../platform/result.ts'
import { answerWith } from './answer.ts'
import { digestOf, keyOf, runOnce } from './keyed.ts'
import { problemResponse } from './problem.ts'
import { readCall, type HttpCall, type Matched } from './read-call.ts'
import { routerPath, takesKey, type Route } from './route.ts'

/** What every route works with. */
export interface RouteNeeds<Context> {
  readonly context: Context & { readonly log: Log }
  readonly changes: Changes
  readonly idempotency: IdempotencyStore
}

/** Puts every operation at its address; another method there is answered 405 with those that there are. */
export function addOperations<Context>(
  app: Hono,
  routes: readonly Route<Context>[],
  needs: RouteNeeds<Context>,
): void {
  for (const route of routes)
    app.on(route.method, routerPath(route.path), (c) =>
      answerCall({ route, request: c.req.raw, parts: c.req.param() }, needs),
    )
  for (const [path, methods] of methodsByPath(routes))
    app.all(path, () => problemResponse(notThisMethod(methods)))
}

async function answerCall<Context>(
  matched: Matched<Context>,
  needs: RouteNeeds<Context>,
): Promise<Response> {
  const call = await readCall(matched)
  if (!call.ok) return problemResponse(call.refusal)
  const run = (): Promise<Response> => runCall(matched, call.value, needs)
  const key = takesKey(matched.route) ? keyOf(matched.request) : ok(null)
  if (!key.ok) return problemResponse(key.refusal)
  if (key.value === null) return run()
  const operation = matched.route.operation.name
  return runOnce(
    needs.idempotency,
    { key: key.value, operation, digest: digestOf(call.value.input) },
    run,
  )
}

async function runCall<Context>(
  { route }: Matched<Context>,
  { input, files }: HttpCall,
  { context, changes }: RouteNeeds<Context>,
): Promise<Response> {
  const result = await performTelling(route.operation, { context, input, files }, changes)
  return answerWith(route.operation, result, (error) =>
    context.log.error('http-stream-broken', error, { operation: route.operation.name }),
  )
}

function methodsByPath<Context>(routes: readonly Route<Context>[]): Map<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>()
  for (const { method, path } of routes)
    paths.set(routerPath(path), [...(paths.get(routerPath(path)) ?? []), method])
  return paths
}

function notThisMethod(methods: readonly string[]) {
  const allow = methods.includes('GET') ? [...methods, 'HEAD'] : methods
  return {
    kind: 'method-not-allowed',
    status: 405,
    detail: `This address takes ${allow.join(', ')}.`,
    headers: { allow: allow.join(', ') },
  }
}
