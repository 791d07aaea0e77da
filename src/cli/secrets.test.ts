import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import type { Field } from '../platform/field.ts'
import { withSecrets } from './secrets.ts'

const field = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  kind: 'text',
  many: false,
  required: false,
  nullable: false,
  summary: '',
  ...more,
})
const FIELDS = [field('address'), field('password', { secret: true })]

test('a secret given as - comes from the first line of standard input', async () => {
  const flags = await withSecrets(
    FIELDS,
    { address: '-', password: '-' },
    Readable.from(['geheim-7\nmore\n']),
  )
  expect(flags).toEqual({ address: '-', password: 'geheim-7' })
})

test('a secret given in place is taken as it is, and standard input stays untouched', async () => {
  const stdin = Readable.from(['untouched'])
  expect(await withSecrets(FIELDS, { password: 'in place' }, stdin)).toEqual({
    password: 'in place',
  })
  expect(stdin.readableDidRead).toBe(false)
})

test('without a line there is no secret', async () => {
  expect(await withSecrets(FIELDS, { password: '-' }, Readable.from([]))).toEqual({ password: '' })
})
