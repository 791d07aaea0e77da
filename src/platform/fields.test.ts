import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { valueOfTexts, type Field } from './field.ts'
import { fieldsOf } from './fields.ts'

const only = (schema: z.ZodType): Field => {
  const [field] = fieldsOf(z.object({ f: schema }))
  if (!field) throw new Error('There is no field.')
  return field
}

describe('a field of an input', () => {
  test.each([
    ['a text', z.string(), { kind: 'text', many: false, required: true, nullable: false }],
    ['a date', z.iso.date(), { kind: 'text', required: true }],
    ['a whole number', z.int(), { kind: 'number' }],
    [
      'a number read from text',
      z.coerce.number().default(5),
      { kind: 'number', required: false, fallback: 5 },
    ],
    ['yes or no', z.boolean().optional(), { kind: 'boolean', required: false }],
    ['a choice', z.enum(['a', 'b']), { kind: 'text', choices: ['a', 'b'] }],
    ['one value', z.literal('a'), { kind: 'text', choices: ['a'] }],
    ['text or null', z.string().nullable(), { kind: 'text', nullable: true, required: true }],
    [
      'a choice or null',
      z.enum(['a']).nullish(),
      { kind: 'text', nullable: true, choices: ['a'], required: false },
    ],
    ['a list of texts', z.array(z.string()), { kind: 'text', many: true }],
    [
      'a list of choices',
      z.array(z.enum(['a', 'b'])).default([]),
      { kind: 'text', many: true, choices: ['a', 'b'] },
    ],
    [
      'a list of numbers, or null',
      z.array(z.number()).nullable(),
      { kind: 'number', many: true, nullable: true },
    ],
    ['an object', z.object({ a: z.string() }), { kind: 'json', many: false }],
    [
      'a named object or null',
      z.object({ a: z.string() }).meta({ id: 'Named' }).nullable(),
      { kind: 'json', nullable: true },
    ],
    ['text or number', z.union([z.string(), z.number()]), { kind: 'text' }],
    ['anything', z.unknown(), { kind: 'json' }],
    ['with words', z.string().describe('said'), { summary: 'said' }],
  ])('that is %s', (_what, schema, expected) => {
    expect(only(schema)).toMatchObject({ name: 'f', ...expected })
  })

  test('keeps its place', () => {
    const input = z.object({ b: z.string(), a: z.string() })
    expect(fieldsOf(input).map(({ name }) => name)).toEqual(['b', 'a'])
  })
})

describe('the text of a field', () => {
  test.each([
    [z.string(), ['12'], '12'],
    [z.string(), ['null'], 'null'],
    [z.string().nullable(), ['null'], null],
    [z.string(), ['a', 'b'], 'b'],
    [z.number(), ['-1.5'], -1.5],
    [z.number(), [''], ''],
    [z.number(), ['1e3'], '1e3'],
    [z.number(), ['Infinity'], 'Infinity'],
    [z.boolean(), ['true'], true],
    [z.boolean(), ['1'], '1'],
    [z.array(z.number()), ['1', '2'], [1, 2]],
    [z.array(z.string()), ['a,b'], ['a,b']],
    [z.object({}), ['{"a":1}'], { a: 1 }],
    [z.object({}), ['{'], '{'],
  ])('%# stands for its value', (schema, texts, value) => {
    expect(valueOfTexts(only(schema), texts)).toEqual(value)
  })

  test('brings every number back as it was written', () => {
    const field = only(z.number())
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), (number) => {
        const text = String(number)
        fc.pre(!text.includes('e'))
        expect(valueOfTexts(field, [text])).toBe(Number(text))
      }),
    )
  })
})
