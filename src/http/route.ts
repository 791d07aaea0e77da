import type { Field } from '../platform/field.ts'
import { fieldsOf } from '../platform/fields.ts'
import type { AnyOperation } from '../platform/operation.ts'

/** An operation as this door offers it. */
export interface Route<Context> {
  readonly operation: AnyOperation<Context>
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** As declared, with `{name}` parts. */
  readonly path: string
  /** The names of those parts; each is a field of the input. */
  readonly pathFields: readonly string[]
  readonly fields: readonly Field[]
}

/** The route of an operation; a path part that is no field of the input is a bug. */
export function routeOf<Context>(operation: AnyOperation<Context>): Route<Context> {
  const [method, path] = operation.doors.http.split(' ') as [Route<Context>['method'], string]
  const fields = fieldsOf(operation.input)
  const pathFields = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
  for (const name of pathFields)
    if (!fields.some((field) => field.name === name))
      throw new Error(`${operation.name}: {${name}} of ${path} is no field of the input.`)
  return { operation, method, path, pathFields, fields }
}

/** The path as the router writes it: `/v1/people/{id}` as `/v1/people/:id`. */
export function routerPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1')
}

/** Whether the Idempotency-Key header is honoured: a body that streams in, or an answer that streams out, is not kept. */
export function takesKey<Context>({ operation, method }: Route<Context>): boolean {
  return method === 'POST' && !operation.takesFiles && !operation.streams
}

/** The bodies a file operation takes beside JSON. */
export const FILE_TYPES: readonly string[] = [
  'message/rfc822',
  'application/mbox',
  'application/octet-stream',
  'text/plain',
]

/** The first word of an address after the version: what it is about. */
export function tagOf<Context>({ path }: Route<Context>): string {
  return path.split('/')[2] ?? 'v1'
}
