import { valueOfTexts, type Field } from '../platform/field.ts'
import type { FileArgument } from '../platform/operation.ts'
import { ok, refuse, type Result } from '../platform/result.ts'
import { mediaTypeOf, readForm, readJson } from './body.ts'
import type { DoorProblem } from './problem.ts'
import { FILE_TYPES, type Route } from './route.ts'

/** What a request asks of an operation, before its schema has looked at it. */
export interface HttpCall {
  readonly input: Readonly<Record<string, unknown>>
  readonly files: readonly FileArgument[]
}

/** A request as its route matched it. */
export interface Matched<Context> {
  readonly route: Route<Context>
  readonly request: Request
  /** The path's parts, decoded. */
  readonly parts: Readonly<Record<string, string>>
}

/** Reads path, query and body. The path has the last word: it is what the address named. */
export async function readCall<Context>(
  matched: Matched<Context>,
): Promise<Result<HttpCall, DoorProblem>> {
  const { route, parts } = matched
  const fromPath = valuesOf(route.fields, (name) =>
    parts[name] === undefined ? [] : [parts[name]],
  )
  const carried = await readCarried(matched)
  if (!carried.ok) return carried
  return ok({ input: { ...carried.value.input, ...fromPath }, files: carried.value.files })
}

async function readCarried<Context>({
  route,
  request,
}: Matched<Context>): Promise<Result<HttpCall, DoorProblem>> {
  const fromQuery = queryValues(route.fields, new URL(request.url).searchParams)
  if (route.method === 'GET') return ok({ input: fromQuery, files: [] })
  const type = mediaTypeOf(request)
  if (type === null) return ok({ input: route.operation.takesFiles ? fromQuery : {}, files: [] })
  if (type === 'application/json') {
    const body = await readJson(request)
    return body.ok ? ok({ input: body.value, files: [] }) : body
  }
  if (route.operation.takesFiles) {
    if (type === 'multipart/form-data') return readParts(route.fields, fromQuery, request)
    if (FILE_TYPES.includes(type)) return ok({ input: fromQuery, files: [rawFile(request, type)] })
  }
  return refuse(unsupported(type, route.operation.takesFiles === true))
}

function unsupported(type: string, takesFiles: boolean): DoorProblem {
  const taken = ['application/json', ...(takesFiles ? ['multipart/form-data', ...FILE_TYPES] : [])]
  return {
    kind: 'unsupported-media-type',
    status: 415,
    detail: `A body of type ${JSON.stringify(type)} is not taken here; send ${taken.join(', ')}.`,
    headers: { accept: taken.join(', '), connection: 'close' },
  }
}

/** The body itself as a file, read only as fast as the operation takes it. */
function rawFile(request: Request, type: string): FileArgument {
  const name = new URL(request.url).searchParams.get('name')
  const stream = request.body ?? emptyStream()
  // A file comes as what it is; plain text comes from a paste box.
  return { name: fileName(name), stream, isPasted: type === 'text/plain' }
}

async function readParts(
  fields: readonly Field[],
  fromQuery: Readonly<Record<string, unknown>>,
  request: Request,
): Promise<Result<HttpCall, DoorProblem>> {
  const form = await readForm(request)
  if (!form.ok) return form
  const entries = [...form.value.entries()]
  const files = entries.flatMap(([, part]) =>
    typeof part === 'string' ? [] : [{ name: fileName(part.name), stream: part.stream() }],
  )
  const texts = (name: string): string[] =>
    entries.flatMap(([key, part]) => (key === name && typeof part === 'string' ? [part] : []))
  return ok({ input: { ...fromQuery, ...valuesOf(fields, texts) }, files })
}

function queryValues(fields: readonly Field[], query: URLSearchParams): Record<string, unknown> {
  const known = valuesOf(fields, (name) => query.getAll(name))
  const names = new Set(fields.map(({ name }) => name))
  // What the operation does not know goes along as it is: whether that is refused is its schema's business.
  const others = [...query.entries()].filter(([name]) => !names.has(name))
  return { ...Object.fromEntries(others), ...known }
}

function valuesOf(
  fields: readonly Field[],
  textsOf: (name: string) => readonly string[],
): Record<string, unknown> {
  const given = fields
    .map((field) => ({ field, texts: textsOf(field.name) }))
    .filter(({ texts }) => texts.length > 0)
  return Object.fromEntries(
    given.map(({ field, texts }) => [field.name, valueOfTexts(field, texts)]),
  )
}

/** A name to show beside what was read; never used to open anything. */
function fileName(given: string | null): string {
  const name = (given ?? '')
    .replaceAll(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 255)
  return name === '' ? 'message' : name
}

async function* emptyStream(): AsyncIterable<Uint8Array> {}
