import type { z } from 'zod'
import { jsonSchemaOf, type JsonSchema } from '../platform/json-schema.ts'

/** Collects named schemas for `#/components/schemas`, so that each is written once. */
export interface SchemaComponents {
  /** A reference to the schema under that name, or under its own when it has one (`.meta({ id })`). */
  readonly refer: (name: string, schema: z.ZodType) => JsonSchema
  /** The schema itself, its named parts referred to. */
  readonly inline: (schema: z.ZodType) => JsonSchema
  /** Everything collected, by name. */
  readonly all: () => Readonly<Record<string, JsonSchema>>
}

/** An empty collection; two different schemas of one name are a bug. */
export function createComponents(): SchemaComponents {
  const taken = new Map<string, JsonSchema>()
  const keep = (name: string, schema: JsonSchema): void => {
    const before = taken.get(name)
    if (before && JSON.stringify(before) !== JSON.stringify(schema))
      throw new Error(`Two different schemas are named ${name}.`)
    taken.set(name, schema)
  }
  const inline = (zodSchema: z.ZodType): JsonSchema => {
    const { $defs = {}, ...schema } = jsonSchemaOf(zodSchema)
    for (const [id, definition] of Object.entries($defs)) keep(id, relocated(definition))
    return relocated(schema)
  }
  return {
    inline,
    refer(name, zodSchema) {
      const schema = inline(zodSchema)
      if (schema.$ref) return schema
      keep(name, schema)
      return { $ref: `#/components/schemas/${name}` }
    },
    all: () => Object.fromEntries([...taken].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  }
}

/** The same schema with its references pointing into the components. */
function relocated(schema: JsonSchema): JsonSchema {
  const moved = JSON.stringify(schema, (key, value: unknown) =>
    key === '$ref' && typeof value === 'string'
      ? value.replace('#/$defs/', '#/components/schemas/')
      : value,
  )
  return JSON.parse(moved) as JsonSchema
}
