import { createHash } from 'node:crypto'
import type { IdempotencyStore, KeyedRequest } from '../platform/idempotency-store.ts'
import { ok, refuse, type Result } from '../platform/result.ts'
import { problemResponse, type DoorProblem } from './problem.ts'

const PROBLEMS = {
  badKey: {
    kind: 'bad-idempotency-key',
    status: 400,
    detail: 'An Idempotency-Key is 1 to 255 visible ASCII characters.',
  },
  running: {
    kind: 'still-running',
    status: 409,
    detail:
      'A request with this Idempotency-Key has not answered. Look at what is there before you ask again under a new key.',
  },
  reused: {
    kind: 'key-reused',
    status: 422,
    detail: 'This Idempotency-Key was used for another request. Use a new key for a new request.',
  },
} as const satisfies Record<string, DoorProblem>

/** The key that a request carries, null without one. */
export function keyOf(request: Request): Result<string | null, DoorProblem> {
  const key = request.headers.get('idempotency-key')
  return key === null || /^[\x21-\x7e]{1,255}$/.test(key) ? ok(key) : refuse(PROBLEMS.badKey)
}

/** A digest of everything asked; the order of fields does not matter. */
export function digestOf(input: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(input)))
    .digest('base64url')
}

/** Runs a keyed request once; a repeated one gets the stored answer, whatever it was. */
export async function runOnce(
  store: IdempotencyStore,
  request: KeyedRequest,
  run: () => Promise<Response>,
): Promise<Response> {
  const claim = await store.claim(request)
  if (claim.state === 'running') return problemResponse(PROBLEMS.running)
  if (claim.state === 'other-request') return problemResponse(PROBLEMS.reused)
  if (claim.state === 'answered') return replayed(claim.answer)
  return runClaimed(store, request.key, run)
}

/** An answer of 500 and above is not kept: nothing was done, and the same request may succeed in a minute. */
async function runClaimed(
  store: IdempotencyStore,
  key: string,
  run: () => Promise<Response>,
): Promise<Response> {
  try {
    const response = await run()
    if (response.status >= 500) {
      await store.release(key)
      return response
    }
    const kept = {
      status: response.status,
      type: response.headers.get('content-type'),
      body: await response.text(),
    }
    await store.settle(key, JSON.stringify(kept))
    return restored(kept)
  } catch (error) {
    await store.release(key)
    throw error
  }
}

interface KeptAnswer {
  readonly status: number
  readonly type: string | null
  readonly body: string
}

function replayed(answer: string): Response {
  const response = restored(JSON.parse(answer) as KeptAnswer)
  response.headers.set('idempotency-replayed', 'true')
  return response
}

function restored({ status, type, body }: KeptAnswer): Response {
  return new Response(status === 204 ? null : body, {
    status,
    headers: type === null ? {} : { 'content-type': type },
  })
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}
