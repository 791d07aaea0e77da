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
  readonly writeOnly?: boolean
  readonly description?: string
  readonly [keyword: string]: unknown
}

/**
 * The JSON Schema of what travels: the side before zod has parsed it, both for what an operation takes and for what it
 * answers (`run` hands over `z.input<Output>`). A schema with `.meta({ id })` stands under `$defs` and is referred to.
 */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  // What JSON cannot say (a refinement, a transform) is left open here; zod itself still checks it on every call.
  const made = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override({ jsonSchema }) {
      // A format says it in a word; its pattern is a line long and readers of schemas (people, models) skip it.
      if (jsonSchema.format) delete jsonSchema.pattern
    },
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
