import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { decodeCursor, encodeCursor } from './cursor.ts'

const place = z.object({ key: z.string(), id: z.string() })

describe('a cursor', () => {
  test('brings back the place it was made for, as text that fits into an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (key, id) => {
        fc.pre(key.isWellFormed())
        const cursor = encodeCursor({ key, id })
        expect(cursor).toMatch(/^[\w-]+$/)
        expect(decodeCursor(cursor, place)).toEqual({ ok: true, value: { key, id } })
      }),
    )
  })

  test.each([
    '',
    '!',
    'null',
    'e30',
    encodeCursor([]),
    encodeCursor({ key: 1, id: 'x' }),
    `${encodeCursor({ key: 'k', id: 'i' })}=`,
  ])('that is %j belongs to no list', (cursor) => {
    expect(decodeCursor(cursor, place)).toEqual({ ok: false, refusal: { kind: 'bad-cursor' } })
  })

  test('of another list is refused', () => {
    const other = encodeCursor({ page: 3 })
    expect(decodeCursor(other, place).ok).toBe(false)
  })
})
