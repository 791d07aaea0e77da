import { describe, expect, test } from 'vitest'
import { StoreUnavailable } from './engine.ts'
import { postgresTrouble, sqliteTrouble } from './trouble.ts'

function failure(fields: object, message = 'said'): Error {
  return Object.assign(new Error(message), fields)
}

describe('a failure of SQLite', () => {
  test.each([
    [{ errcode: 5 }, 'is kept busy by another program'],
    [{ errcode: 10 | (3 << 8) }, 'the disk reported an error'],
    [{ errcode: 11 }, 'is damaged'],
    [{ errcode: 13 }, 'the disk is full. Free some space'],
    [{ errcode: 26 }, 'is not a database of Perennial'],
    [
      { code: 'EACCES', syscall: 'open' },
      'Check that the folder exists, is yours and has free space',
    ],
  ])('%j tells the file and what to do', (fields, said) => {
    const cause = failure(fields)
    const told = sqliteTrouble('/home/ann/perennial.db', cause)
    expect(told).toBeInstanceOf(StoreUnavailable)
    expect(told).toMatchObject({
      cause,
      message: expect.stringContaining(`/home/ann/perennial.db`),
    })
    expect(told).toMatchObject({ message: expect.stringContaining(said) })
  })

  test.each([{ errcode: 1 }, { errcode: 8 }, { errcode: 19 | (8 << 8) }, {}])(
    '%j is a bug and stays as it is',
    (fields) => {
      const bug = failure(fields)
      expect(sqliteTrouble('file', bug)).toBe(bug)
    },
  )
})

describe('a failure of PostgreSQL', () => {
  test.each([
    '08006',
    '53100',
    '57P01',
    '58030',
    '28P01',
    '3D000',
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
  ])('%s tells that the server could not be used', (code) => {
    const cause = failure({ code }, 'no room')
    const told = postgresTrouble(cause)
    expect(told).toBeInstanceOf(StoreUnavailable)
    expect(told).toMatchObject({ cause, message: expect.stringContaining('no room') })
  })

  test('of a connection cut in the middle tells so too', () => {
    expect(postgresTrouble(new Error('Connection terminated unexpectedly'))).toBeInstanceOf(
      StoreUnavailable,
    )
  })

  test.each(['23505', '42601', '25006', '57014'])('%s is a bug and stays as it is', (code) => {
    const bug = failure({ code })
    expect(postgresTrouble(bug)).toBe(bug)
  })
})
