import { z } from 'zod'

/** A JSON Schema (2020-12), as far as the doors look into one. */
export interface JsonSchema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, JsonSchema>>
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly default?: unknown
  readonly description?: string
  readonly [keyword: string]: unknown
}

/** Which side of a schema is meant: what goes in (defaults optional), or what comes out. */
export type SchemaSide = 'input' | 'output'

/** The JSON Schema of a zod schema; a schema with `.meta({ id })` stands under `$defs` and is referred to. */
export function jsonSchemaOf(schema: z.ZodType, side: SchemaSide): JsonSchema {
  // What JSON cannot say (a refinement, a transform) is left open here; zod itself still checks it on every call.
  const made: JsonSchema = z.toJSONSchema(schema, {
    io: side,
    unrepresentable: 'any',
  }) as JsonSchema
  const { $schema: _dialect, ...rest } = made
  return rest
}

/** The schema itself, or the one of `$defs` that it refers to. */
export function resolveSchema(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const name = schema.$ref?.match(/^#\/\$defs\/(.+)$/)?.[1]
  const target = name === undefined ? undefined : root.$defs?.[name]
  return target ? resolveSchema(target, root) : schema
}

/** Whether every value of the schema is a JSON object. */
export function isObjectSchema(schema: JsonSchema): boolean {
  return resolveSchema(schema, schema).type === 'object'
}
