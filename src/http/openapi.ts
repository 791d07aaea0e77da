import { openApiOperation } from './openapi-operation.ts'
import { tagOf, type Route } from './route.ts'
import { createComponents } from './schema-components.ts'

/** An OpenAPI 3.1 document as plain JSON. */
export type OpenApi = Readonly<Record<string, unknown>>

const PROBLEM = {
  type: 'object',
  description:
    'Why the answer is no (RFC 9457). Members beside these five are the data of the refusal.',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string', description: '`/problems/` and the kind of the refusal.' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: {
      type: 'string',
      description: 'A sentence for a person: what happened, with which value, what next.',
    },
    instance: { type: 'string' },
  },
}

const PROBLEM_RESPONSE = {
  description: 'The answer is no.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

const SECURITY = {
  serverToken: {
    type: 'http',
    scheme: 'bearer',
    description: 'The token in `server.json` of the data folder.',
  },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'perennial_session',
    description: 'The session cookie of a browser; its name ends in a mark of the data folder.',
  },
}

/** Describes the whole HTTP door; equal operations give an equal document. */
export function openApiOf<Context>(routes: readonly Route<Context>[], version: string): OpenApi {
  const components = createComponents()
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes)
    paths[route.path] = {
      ...paths[route.path],
      [route.method.toLowerCase()]: openApiOperation(route, components),
    }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Perennial',
      version,
      description:
        'Turns a job rejection into a living professional relationship. Everything stays on this machine.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [{ serverToken: [] }, { session: [] }],
    tags: [...new Set(routes.map(tagOf))].map((name) => ({ name })),
    paths,
    components: {
      schemas: { ...components.all(), Problem: PROBLEM },
      responses: { Problem: PROBLEM_RESPONSE },
      securitySchemes: SECURITY,
    },
  }
}
