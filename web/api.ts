import { routes } from 'virtual:routes'
import type { z } from 'zod'
import type { operations } from '../src/operations.ts'
import type { Result } from '../src/platform/result.ts'
import { t } from './messages/en.ts'
import { requestOf, type WebRequest } from './request.ts'

type Operations = (typeof operations)[number]
export type OperationName = Operations['name']
type Named<Name extends OperationName> = Extract<Operations, { readonly name: Name }>
export type InputOf<Name extends OperationName> = z.input<Named<Name>['input']>
export type OutputOf<Name extends OperationName> = z.output<Named<Name>['output']>

/** Why the server said no: a tag for the program, a sentence for the person. */
export interface Problem {
  readonly kind: string
  readonly detail: string
}

/** What an operation answered through HTTP. */
export type Answer<Name extends OperationName> = Result<OutputOf<Name>, Problem>

/** A request that has to outlive the page is asked for with `keepalive`. */
type Manner = Pick<RequestInit, 'keepalive'>

/** The most a browser lets outlive its page, in bytes, with room for several letters at once. */
const KEPT_ALIVE = 30_000

/** Runs an operation on the server. Every "no", an unreachable server included, comes back as a problem with its sentence. */
export function call<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
  manner: Manner = {},
): Promise<Answer<Name>> {
  const request = requestOf(routes[name] ?? unknownRoute(name), input)
  const isShort = new Blob([request.body ?? '']).size <= KEPT_ALIVE
  return ask(name, { ...request, ...(isShort ? manner : {}) })
}

/** Runs an operation that takes mail on a pasted text. */
export function callWithText<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
  text: string,
): Promise<Answer<Name>> {
  return ask(name, { ...fileRequest(name, input), body: text })
}

/** The request of an operation whose body is files: what it is told stands in the address. */
export function fileRequest(name: OperationName, input: object): WebRequest {
  return requestOf(routes[name] ?? unknownRoute(name), input, 'query')
}

async function ask<Name extends OperationName>(
  _name: Name,
  { path, ...init }: RequestInit & { readonly path: string },
): Promise<Answer<Name>> {
  const headers = new Headers(init.headers)
  if (init.method === 'POST') headers.set('idempotency-key', crypto.randomUUID())
  try {
    const response = await fetch(path, { ...init, headers })
    const body: unknown = await response.json()
    // The server derives this answer from the same schema that the type comes from.
    if (response.ok) return { ok: true, value: body as OutputOf<Name> }
    return { ok: false, refusal: problemOf(body, response.status) }
  } catch (error) {
    const isGarbled = error instanceof SyntaxError
    return {
      ok: false,
      refusal: {
        kind: isGarbled ? 'unreadable' : 'unreachable',
        detail: isGarbled ? t('unreadable', 0) : t('unreachable'),
      },
    }
  }
}

/** What an answer that is no success says. */
export function problemOf(body: unknown, status: number): Problem {
  const { type, detail } = (body ?? {}) as { type?: unknown; detail?: unknown }
  return {
    kind: typeof type === 'string' ? type.replace('/problems/', '') : 'unknown',
    detail: typeof detail === 'string' ? detail : t('unreadable', status),
  }
}

function unknownRoute(name: string): never {
  throw new Error(`The operation "${name}" has no HTTP door.`)
}
