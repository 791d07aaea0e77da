import { describe, expect, test } from 'vitest'
import { gardenOperations } from '../../test/support/garden-operations.ts'
import { openApiOf } from './openapi.ts'
import { routeOf } from './route.ts'
import { z } from 'zod'
import { operation } from '../platform/operation.ts'
import { ok } from '../platform/result.ts'

interface Described {
  readonly operationId: string
  readonly parameters?: readonly { name: string; in: string; required: boolean }[]
  readonly requestBody?: { content: Record<string, unknown>; required: boolean }
  readonly responses: Record<string, { content?: Record<string, unknown> }>
}

const document = openApiOf(gardenOperations.map(routeOf), '1.2.3') as {
  openapi: string
  paths: Record<string, Record<string, Described>>
  components: { schemas: Record<string, unknown> }
}
const at = (path: string, method: string): Described => {
  const found = document.paths[path]?.[method]
  if (!found) throw new Error(`${method} ${path} is not described.`)
  return found
}

describe('the description of the API', () => {
  test('is OpenAPI 3.1 and names every operation once', () => {
    expect(document.openapi).toBe('3.1.0')
    const ids = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    )
    expect(ids).toHaveLength(gardenOperations.length)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('refers only to what it holds', () => {
    const text = JSON.stringify(document)
    const targets = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path ?? '')
    expect(targets.length).toBeGreaterThan(0)
    for (const target of targets) {
      const found = target
        .split('/')
        .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], document)
      expect(found, target).toBeDefined()
    }
    expect(text).not.toContain('$defs')
  })

  test('declares every part of a path', () => {
    for (const [path, methods] of Object.entries(document.paths))
      for (const { parameters = [] } of Object.values(methods)) {
        const declared = parameters.filter((each) => each.in === 'path').map(({ name }) => name)
        expect(declared).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
      }
  })

  test('gives a named schema its name and its place', () => {
    expect(Object.keys(document.components.schemas)).toContain('Plant')
    expect(JSON.stringify(at('/v1/plants/{id}', 'get').responses['200'])).toContain(
      '#/components/schemas/Plant',
    )
  })

  test('says where each field goes', () => {
    expect(
      at('/v1/plants', 'get').parameters?.map(({ name, in: place }) => `${place} ${name}`),
    ).toEqual(['query limit', 'query shade', 'query kinds', 'query since'])
    const water = at('/v1/plants/{id}/water', 'post')
    const schema = JSON.stringify(water.requestBody?.content['application/json'])
    expect(schema).toContain('litres')
    expect(schema).not.toContain('"id"')
  })

  test('lists the refusals of an operation under their status', () => {
    const { responses } = at('/v1/plants/{id}/water', 'post')
    expect(Object.keys(responses)).toEqual([
      '200',
      '403',
      '404',
      '409',
      '413',
      '422',
      '503',
      'default',
    ])
    expect(JSON.stringify(responses['409'])).toContain('/problems/too-wet')
  })

  test('offers the Idempotency-Key where it is honoured', () => {
    const takesKey = (path: string, method: string): boolean =>
      at(path, method).parameters?.some(({ name }) => name === 'Idempotency-Key') === true
    expect(takesKey('/v1/plants/{id}/water', 'post')).toBe(true)
    expect([takesKey('/v1/leaves', 'post'), takesKey('/v1/plants', 'get')]).toEqual([false, false])
  })

  test('says what a file operation takes and a stream answers', () => {
    const { requestBody, responses } = at('/v1/leaves', 'post')
    expect(Object.keys(requestBody?.content ?? {})).toContain('message/rfc822')
    expect(Object.keys(responses['200']?.content ?? {})).toEqual(['application/jsonl'])
  })
})

test('two different schemas of one name are a bug, said when the door is made', () => {
  const named = (name: string, schema: z.ZodType) =>
    operation({
      name,
      summary: name,
      input: z.object({}),
      output: schema,
      refusals: {},
      effects: 'reads',
      doors: { http: `GET /v1/${name}` },
      run: async () => ok(null),
    })
  const one = named('one', z.object({ a: z.string() }).meta({ id: 'Same' }))
  const two = named('two', z.object({ b: z.string() }).meta({ id: 'Same' }))
  expect(() => openApiOf([one, two].map(routeOf), '1')).toThrow('Same')
})

test('a path part that is no field of the input is a bug, said when the door is made', () => {
  const [list] = gardenOperations
  if (!list) throw new Error('The garden is empty.')
  const lost = { ...list, doors: { http: 'GET /v1/plants/{nowhere}' } as const }
  expect(() => routeOf(lost)).toThrow('{nowhere}')
})
