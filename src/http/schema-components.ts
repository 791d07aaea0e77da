import type { z } from 'zod'
import { jsonSchemaOf, type JsonSchema, type SchemaSide } from '../platform/json-schema.ts'

/** Collects named schemas for `#/components/schemas`, so that each is written once. */
export interface SchemaComponents {
  /** A reference to the schema under that name, or under its own when it has one (`.meta({ id })`). */
  refer(name: string, schema: z.ZodType, side: SchemaSide): JsonSchema
  /** The same schema in place, its named parts referred to. */
  inline(schema: z.ZodType, side: SchemaSide): JsonSchema
  /** Everything collected, by name. */
  all(): Readonly<Record<string, JsonSchema>>
}

/** An empty collection. A name taken by a different schema gets `Input` behind it for the ingoing side; a second clash is a bug. */
export function createComponents(): SchemaComponents {
  const taken = new Map<string, JsonSchema>()
  const keep = (name: string, schema: JsonSchema): void => {
    const before = taken.get(name)
    if (before && JSON.stringify(before) !== JSON.stringify(schema))
      throw new Error(`Two different schemas are named ${name}.`)
    taken.set(name, schema)
  }
  const inline = (zodSchema: z.ZodType, side: SchemaSide): JsonSchema => {
    const { $defs = {}, ...schema } = jsonSchemaOf(zodSchema, side)
    const suffix = side === 'input' ? 'Input' : ''
    for (const [id, definition] of Object.entries($defs))
      keep(`${id}${suffix}`, relocated(definition, suffix))
    return relocated(schema, suffix)
  }
  return {
    inline,
    refer(name, zodSchema, side) {
      const schema = inline(zodSchema, side)
      if (schema.$ref) return schema
      keep(name, schema)
      return { $ref: `#/components/schemas/${name}` }
    },
    all: () => Object.fromEntries([...taken].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  }
}

/** The same schema with its references pointing into the components. */
function relocated(schema: JsonSchema, suffix: string): JsonSchema {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === '$ref' && typeof inner === 'string'
          ? `${inner.replace('#/$defs/', '#/components/schemas/')}${suffix}`
          : walk(inner),
      ]),
    )
  }
  return walk(schema) as JsonSchema
}
