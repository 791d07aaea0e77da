import type { z } from 'zod'
import type { Field, FieldKind } from './field.ts'
import { jsonSchemaOf, resolveSchema, type JsonSchema } from './json-schema.ts'

/** The fields of an operation's input, in the order they were declared. */
export function fieldsOf(input: z.ZodObject): readonly Field[] {
  const root = jsonSchemaOf(input)
  const required = new Set(root.required)
  return Object.entries(root.properties ?? {}).map(([name, schema]) =>
    fieldOf({ name, required: required.has(name) }, schema, root),
  )
}

type Named = Pick<Field, 'name' | 'required'>

function fieldOf(named: Named, declared: JsonSchema, root: JsonSchema): Field {
  const { schema, nullable } = withoutNull(resolveSchema(declared, root), root)
  const many = schema.type === 'array' && schema.items !== undefined
  const item = many && schema.items ? resolveSchema(schema.items, root) : schema
  const choices = choicesOf(item)
  return {
    ...named,
    many,
    nullable,
    kind: kindOf(item),
    ...(choices ? { choices } : {}),
    ...(declared.default === undefined ? {} : { fallback: declared.default }),
    ...(declared.writeOnly ? { secret: true as const } : {}),
    summary: declared.description ?? schema.description ?? '',
  }
}

function withoutNull(
  schema: JsonSchema,
  root: JsonSchema,
): { schema: JsonSchema; nullable: boolean } {
  const others = schema.anyOf?.filter(({ type }) => type !== 'null')
  const only =
    others?.length === 1 && others.length !== schema.anyOf?.length ? others[0] : undefined
  if (only) return { schema: resolveSchema(only, root), nullable: true }
  if (!Array.isArray(schema.type)) return { schema, nullable: false }
  const types: readonly unknown[] = schema.type
  const left = types.filter((type): type is string => type !== 'null')
  return {
    schema: { ...schema, type: left.length === 1 ? (left[0] ?? 'string') : left },
    nullable: types.includes('null'),
  }
}

function kindOf(schema: JsonSchema): FieldKind {
  const types = [schema.type ?? (choicesOf(schema) ? 'string' : 'any')].flat()
  if (types.includes('string')) return 'text'
  if (types.every((type) => type === 'number' || type === 'integer')) return 'number'
  return types.length === 1 && types[0] === 'boolean' ? 'boolean' : 'json'
}

function choicesOf({ enum: listed, const: only }: JsonSchema): readonly string[] | undefined {
  const values = listed ?? (only === undefined ? undefined : [only])
  return values?.every((value) => typeof value === 'string') ? values : undefined
}
