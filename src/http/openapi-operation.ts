import type { JsonSchema } from '../platform/json-schema.ts'
import { JSON_LIMIT, MULTIPART_LIMIT } from './body.ts'
import { HTTP_STATUS, titleOf } from './problem.ts'
import { FILE_TYPES, tagOf, takesKey, type Route } from './route.ts'
import type { SchemaComponents } from './schema-components.ts'

type Described = Readonly<Record<string, unknown>>

/** One operation as OpenAPI writes it. */
export function openApiOperation<Context>(
  route: Route<Context>,
  components: SchemaComponents,
): Described {
  const { operation } = route
  const input = components.inline(operation.input)
  const body = bodyOf(route, input)
  const parameters = [...parametersOf(route, input), ...(takesKey(route) ? [KEY_PARAMETER] : [])]
  return {
    operationId: camelCase(operation.name),
    summary: operation.summary,
    tags: [tagOf(route)],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: body } : {}),
    responses: responsesOf(route, components),
    'x-perennial-effects': operation.effects,
  }
}

const KEY_PARAMETER = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Repeating a request with its key within 24 hours gives the first answer again and does nothing twice.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
}

function parametersOf<Context>(route: Route<Context>, input: JsonSchema): readonly Described[] {
  const inQuery = route.method === 'GET' || route.operation.takesFiles === true
  const placed = inQuery
    ? route.fields
    : route.fields.filter(({ name }) => route.pathFields.includes(name))
  return placed.map((field) => {
    const isPath = route.pathFields.includes(field.name)
    return {
      name: field.name,
      in: isPath ? 'path' : 'query',
      required: isPath || field.required,
      ...(field.summary ? { description: field.summary } : {}),
      schema: input.properties?.[field.name] ?? {},
    }
  })
}

function bodyOf<Context>(route: Route<Context>, input: JsonSchema): Described | null {
  if (route.method === 'GET') return null
  if (route.operation.takesFiles) return fileBody()
  const names = route.fields
    .map(({ name }) => name)
    .filter((name) => !route.pathFields.includes(name))
  if (names.length === 0) return null
  const required = names.filter((name) => input.required?.includes(name))
  const properties = Object.fromEntries(names.map((name) => [name, input.properties?.[name] ?? {}]))
  const schema = { ...input, properties, required }
  const limit = `At most ${JSON_LIMIT / 1024 / 1024} MB.`
  return {
    required: required.length > 0,
    description: limit,
    content: { 'application/json': { schema } },
  }
}

function fileBody(): Described {
  const files = {
    type: 'array',
    items: { type: 'string', contentMediaType: 'application/octet-stream' },
  }
  const form = { schema: { type: 'object', properties: { files } } }
  return {
    required: true,
    description:
      'One file as the body itself, of any size, its name in the query as `name`; or several files as a form, ' +
      `together at most ${MULTIPART_LIMIT / 1024 / 1024} MB. The other fields go in the query.`,
    content: {
      ...Object.fromEntries(FILE_TYPES.map((type) => [type, {}])),
      'multipart/form-data': form,
    },
  }
}

function responsesOf<Context>(
  { operation }: Route<Context>,
  components: SchemaComponents,
): Described {
  const schema = components.refer(`${pascalCase(operation.name)}Answer`, operation.output)
  const success = operation.streams
    ? {
        description: 'One JSON value a line.',
        content: { 'application/jsonl': { schema } },
      }
    : { description: 'Done.', content: { 'application/json': { schema } } }
  return {
    '200': success,
    ...refusalsOf(operation.refusals),
    default: { $ref: '#/components/responses/Problem' },
  }
}

function refusalsOf(
  refusals: Readonly<Record<string, { status: keyof typeof HTTP_STATUS }>>,
): Described {
  const kinds = new Map<number, string[]>([[HTTP_STATUS.invalid, ['invalid-input']]])
  for (const [kind, { status }] of Object.entries(refusals))
    kinds.set(HTTP_STATUS[status], [...(kinds.get(HTTP_STATUS[status]) ?? []), kind])
  const schema = (names: readonly string[]): Described => ({
    allOf: [
      { $ref: '#/components/schemas/Problem' },
      { properties: { type: { enum: names.map((kind) => `/problems/${kind}`) } } },
    ],
  })
  return Object.fromEntries(
    [...kinds].map(([status, names]) => [
      String(status),
      {
        description: `${names.map(titleOf).join('; ')}.`,
        content: { 'application/problem+json': { schema: schema(names) } },
      },
    ]),
  )
}

function pascalCase(name: string): string {
  return name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
