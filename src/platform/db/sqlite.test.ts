import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../../../test/support/databases.ts'
import { MIGRATIONS } from '../../../test/support/engines.ts'
import type { Tables } from '../../tables.ts'
import { fixedClock } from '../clock.ts'
import { StoreUnavailable, type Engine } from './engine.ts'
import { openSqlite } from './sqlite.ts'

const WORKSPACE = '00000000-0000-7000-8000-00000000000a'
const WRITER = fileURLToPath(new URL('../../../test/support/sqlite-writer.ts', import.meta.url))

function open(file: string): Promise<Engine<Tables>> {
  return openSqlite({ file, migrations: MIGRATIONS, clock: fixedClock('2026-01-05T09:00:00.000Z') })
}

async function companiesIn(file: string): Promise<string[]> {
  const engine = await open(file)
  const rows = await engine.read(WORKSPACE, ({ db }) =>
    db.selectFrom('companies').select('name').execute(),
  )
  await engine.close()
  return rows.map((row) => row.name)
}

/** Starts the writing program; `said` collects what it has promised to keep. */
function startWriter(
  file: string,
  name: string,
  count: number,
): { child: ChildProcess; said: string[] } {
  const child = spawn(process.execPath, [WRITER, file, WORKSPACE, name, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => said.push(line))
  return { child, said }
}

describe('several processes', () => {
  test('that open and write one fresh file at once lose nothing', async () => {
    const file = join(temporaryFolder(), 'perennial.db')
    const writers = ['a', 'b', 'c', 'd'].map((name) => startWriter(file, name, 50))
    const codes = await Promise.all(writers.map(({ child }) => once(child, 'close')))
    expect(codes).toEqual(writers.map(() => [0, null]))
    const promised = writers.flatMap(({ said }) => said)
    expect(promised).toHaveLength(200)
    expect((await companiesIn(file)).toSorted()).toEqual(promised.toSorted())
  })

  test('killed while they write keep every row they were promised, and a whole file', async () => {
    const file = join(temporaryFolder(), 'perennial.db')
    for (const round of [1, 2, 3, 4, 5]) {
      const { child, said } = startWriter(file, `round-${round}`, 100_000)
      const ended = once(child, 'close')
      await expect
        .poll(() => said.length, { timeout: 15_000, interval: 5 })
        .toBeGreaterThan(20 * round)
      child.kill('SIGKILL')
      await ended
      const kept = new Set(await companiesIn(file))
      expect(said.filter((name) => !kept.has(name))).toEqual([])
    }
    const database = new DatabaseSync(file)
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
    database.close()
  })

  test('leave this one free to answer while they hold the lock', async () => {
    const file = join(temporaryFolder(), 'perennial.db')
    const engine = await open(file)
    const other = new DatabaseSync(file)
    other.exec('BEGIN IMMEDIATE')
    let isWritten = false
    const row = {
      workspace_id: WORKSPACE,
      id: 'c',
      name: 'c',
      name_key: 'c',
      import_id: null,
      created_at: 'x',
    }
    const write = engine
      .write(WORKSPACE, ({ db }) => db.insertInto('companies').values(row).execute())
      .then(() => (isWritten = true))
    const looks = await Promise.all(
      [1, 2, 3].map(() =>
        engine.read(WORKSPACE, ({ db }) => db.selectFrom('companies').select('id').execute()),
      ),
    )
    expect({ looks, isWritten }).toEqual({ looks: [[], [], []], isWritten: false })
    other.exec('COMMIT')
    await write
    other.close()
    await engine.close()
    expect(await companiesIn(file)).toEqual(['c'])
  })
})

describe('the file', () => {
  test('and its companions are readable by their owner alone, whatever the umask', async () => {
    const folder = temporaryFolder()
    const before = process.umask(0)
    const engine = await open(join(folder, 'perennial.db'))
    process.umask(before)
    const modes = readdirSync(folder).map(
      (name) => `${name} ${(statSync(join(folder, name)).mode & 0o777).toString(8)}`,
    )
    expect(modes.toSorted()).toEqual([
      'perennial.db 600',
      'perennial.db-shm 600',
      'perennial.db-wal 600',
    ])
    await engine.close()
  })

  test('in a folder that does not exist is refused with its path', async () => {
    const file = join(temporaryFolder(), 'nowhere', 'perennial.db')
    await expect(open(file)).rejects.toThrow(StoreUnavailable)
    await expect(open(file)).rejects.toThrow(`The database ${file} could not be opened`)
  })

  test('of another kind is refused and left as it is', async () => {
    const file = join(temporaryFolder(), 'letter.txt')
    const text = 'Dear Ms Ames,\n'.repeat(100)
    writeFileSync(file, text)
    await expect(open(file)).rejects.toThrow('is not a database of Perennial')
    expect(statSync(file).size).toBe(text.length)
  })

  test('is written through to the disk, and waiting for its lock never stops the process', async () => {
    const engine = await open(join(temporaryFolder(), 'perennial.db'))
    const ask = async (name: string): Promise<unknown> => {
      const { rows } = await engine.asOwner((db) => sql.raw(`PRAGMA ${name}`).execute(db))
      return Object.values(rows[0] ?? {})[0]
    }
    expect(await ask('journal_mode')).toBe('wal')
    expect(await ask('synchronous')).toBe(2)
    expect(await ask('busy_timeout')).toBe(0)
    await engine.close()
  })
})
