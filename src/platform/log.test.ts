import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../test/support/databases.ts'
import { openLog, SILENT_LOG, traceOf, type Log } from './log.ts'

/** What a use of the log leaves in its file. */
function written(use: (log: Log) => void): {
  lines: Record<string, unknown>[]
  text: string
  mode: number
} {
  const file = join(temporaryFolder(), 'perennial.log')
  const before = process.umask(0)
  use(openLog(file))
  process.umask(before)
  const text = readFileSync(file, 'utf8')
  const lines = text.split('\n').filter((line) => line !== '')
  const parsed = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
  return { lines: parsed, text, mode: statSync(file).mode & 0o777 }
}

const SECRET = 'Dear Ms Ames, my password is swordfish'

test('a line is there as soon as it is logged, with its event, fields and UTC time', () => {
  const { lines } = written((log) =>
    log.info('import-finished', { seen: 3, isSample: false, problem: null }),
  )
  expect(lines).toEqual([
    {
      level: 30,
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      event: 'import-finished',
      seen: 3,
      isSample: false,
      problem: null,
    },
  ])
})

test('the file is for its owner alone', () => {
  expect(written((log) => log.warn('disk-nearly-full')).mode).toBe(0o600)
})

test('an error is recorded by class and place, never by its message, its fields or its cause', () => {
  const error = Object.assign(new TypeError(SECRET, { cause: new Error(SECRET) }), {
    subject: SECRET,
  })
  const { lines, text } = written((log) =>
    log.error('operation-failed', error, { operation: 'read-mail' }),
  )
  expect(lines[0]).toMatchObject({
    level: 50,
    event: 'operation-failed',
    operation: 'read-mail',
    class: 'TypeError',
  })
  expect(lines[0]?.['at']).toContain('log.test.ts')
  expect(text).not.toContain('swordfish')
})

test.each([
  ['lines that look like a stack', `one\n    at swordfish (home.ts:1:2)\n    at swordfish`],
  ['an empty message', ''],
  ['a message in many lines', 'a\nb\nc'],
])('of an error with %s only the real places are recorded', (_, message) => {
  const { at } = traceOf(new Error(message))
  expect(at).toContain('log.test.ts')
  expect(at).not.toContain('swordfish')
})

test('an error whose message was changed after it was thrown shows none of the old one', () => {
  const error = new Error(`    at swordfish`)
  error.message = 'changed'
  expect(JSON.stringify(traceOf(error))).not.toContain('swordfish')
})

test.each([[SECRET], [{ text: SECRET }], [null], [undefined], [42]])(
  'a thrown %j is recorded by its type alone',
  (thrown) => {
    expect(traceOf(thrown)).toEqual({ class: typeof thrown })
  },
)

test('the silent log keeps nothing and fails at nothing', () => {
  expect([
    SILENT_LOG.info('a'),
    SILENT_LOG.warn('b'),
    SILENT_LOG.error('c', new Error(SECRET)),
  ]).toEqual([undefined, undefined, undefined])
})
