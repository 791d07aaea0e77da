import type { Declined, RefusalStatus } from '../platform/operation.ts'

/** A "no" as RFC 9457 writes it. Members beside the five of the RFC are the refusal's data. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly [member: string]: unknown
}

/** How this door says each status of a refusal. */
export const HTTP_STATUS: Readonly<Record<RefusalStatus, number>> = {
  invalid: 422,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  unavailable: 503,
  forbidden: 403,
}

/** A problem of the door itself, before or after any operation. */
export interface DoorProblem {
  readonly kind: string
  readonly status: number
  readonly detail: string
  readonly headers?: Readonly<Record<string, string>>
}

/** The door's own problems, so that each is worded once. */
export const DOOR_PROBLEMS = {
  misdirected: {
    kind: 'misdirected',
    status: 421,
    detail:
      'This address does not belong to Perennial. Open the address that `perennial open` prints.',
  },
  foreign: {
    kind: 'foreign-page',
    status: 403,
    detail:
      'Another page asked for this. Perennial answers its own page, the command line and clients with its token.',
  },
  unauthorized: {
    kind: 'no-session',
    status: 401,
    detail:
      'This needs a session or the server token. Run `perennial open` for a fresh start address.',
    headers: { 'www-authenticate': 'Bearer realm="perennial"' },
  },
  notFound: {
    kind: 'no-such-address',
    status: 404,
    detail: 'There is nothing at this address. /api lists what there is.',
  },
  internal: {
    kind: 'internal',
    status: 500,
    detail:
      'Something went wrong inside Perennial; nothing half-done was kept. The log has the details.',
  },
  unreadable: { kind: 'unreadable-body', status: 400, detail: 'The request could not be read.' },
} as const satisfies Record<string, DoorProblem>

/** The problem that says a refusal of an operation. */
function problemOf(declined: Declined): Problem {
  return {
    // The data goes first: a field of it called `status` must not pass for the problem's.
    ...declined.data,
    type: `/problems/${declined.kind}`,
    title: titleOf(declined.kind),
    status: HTTP_STATUS[declined.status],
    detail: declined.message,
  }
}

/** The answer that carries a refusal. */
export function refusalResponse(declined: Declined): Response {
  return respond(problemOf(declined))
}

/** The answer that carries a problem of the door itself. */
export function problemResponse(problem: DoorProblem): Response {
  const { kind, status, detail } = problem
  return respond(
    { type: `/problems/${kind}`, title: titleOf(kind), status, detail },
    problem.headers,
  )
}

/** `no-such-person` as `No such person`. */
export function titleOf(kind: string): string {
  const words = kind.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function respond(problem: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  const type = { 'content-type': 'application/problem+json' }
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { ...type, ...headers },
  })
}
