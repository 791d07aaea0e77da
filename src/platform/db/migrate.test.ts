import { sql } from 'kysely'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import {
  forEachDatabase,
  temporaryFolder,
  type EmptyDatabase,
} from '../../../test/support/databases.ts'
import { DatabaseTooNew, type Engine, type Migration } from './engine.ts'
import { readMigrations, statementsOf } from './migrate.ts'
import { toPostgres } from './portable-sql.ts'

const pots = table(1, 'pots')
const plants = table(2, 'plants')
const WORKSPACE = '00000000-0000-7000-8000-00000000000a'

function table(version: number, name: string): Migration {
  const columns =
    'workspace_id TEXT NOT NULL,\n  id TEXT NOT NULL,\n  PRIMARY KEY (workspace_id, id)'
  return {
    version,
    name: `000${version}_${name}.sql`,
    sql: `CREATE TABLE ${name} (\n  ${columns}\n);`,
  }
}

/** The rows that say which migrations were applied. */
async function history(engine: Engine<unknown>): Promise<unknown[]> {
  return engine.asOwner(async (db) => {
    const { rows } =
      await sql`SELECT version, name FROM schema_migrations ORDER BY version`.execute(db)
    return rows
  })
}

async function count(engine: Engine<unknown>, name: string): Promise<unknown> {
  return engine.read(WORKSPACE, async ({ db }) => {
    const { rows } = await sql.raw(`SELECT count(*) AS count FROM ${name}`).execute(db)
    return rows
  })
}

forEachDatabase('a database', (make) => {
  test('opened for the first time gets every migration', async () => {
    const engine = await (await make()).open([pots, plants])
    expect(await history(engine)).toEqual([
      { version: 1, name: '0001_pots.sql' },
      { version: 2, name: '0002_plants.sql' },
    ])
    expect(await count(engine, 'plants')).toEqual([{ count: 0 }])
  })

  test('opened again with more migrations gets the new ones and keeps its rows', async () => {
    const database = await make()
    const before = await database.open([pots])
    await before.write(WORKSPACE, ({ db }) =>
      sql`INSERT INTO pots VALUES (${WORKSPACE}, 'p1')`.execute(db),
    )
    const after = await database.open([pots, plants])
    expect(await count(after, 'pots')).toEqual([{ count: 1 }])
    expect(await count(after, 'plants')).toEqual([{ count: 0 }])
  })

  test('written by a newer program is refused with what to do, and stays as it was', async () => {
    const database = await make()
    const newer = await database.open([pots, plants])
    const older = database.open([pots])
    await expect(older).rejects.toThrow(DatabaseTooNew)
    await expect(older).rejects.toThrow(
      'This database has schema version 2, but this Perennial knows only up to 1. ' +
        'Install the newer Perennial that wrote it, or restore a backup made before the upgrade. Nothing was changed.',
    )
    expect(await history(newer)).toHaveLength(2)
  })

  test('whose migration was edited after it was applied is refused', async () => {
    const database = await make()
    await database.open([pots])
    const edited = { ...pots, sql: `${pots.sql} -- more` }
    await expect(database.open([edited])).rejects.toThrow(
      '0001_pots.sql was edited after it had been applied',
    )
  })

  test('keeps nothing of a migration that fails half way', async () => {
    const database = await make()
    const broken = { ...plants, sql: `${plants.sql} CREATE TABLE nonsense (` }
    await expect(database.open([pots, broken])).rejects.toThrow(/syntax|incomplete/i)
    const engine = await database.open([pots, plants])
    expect(await count(engine, 'plants')).toEqual([{ count: 0 }])
  })

  test('opened by several at once is migrated once', async () => {
    const database: EmptyDatabase = await make()
    const engines = await Promise.all([1, 2, 3, 4].map(() => database.open([pots, plants])))
    for (const engine of engines) expect(await history(engine)).toHaveLength(2)
  })
})

describe('reading the migrations', () => {
  const read = (...names: string[]): Migration[] => {
    const folder = temporaryFolder()
    for (const name of names) writeFileSync(join(folder, name), '')
    return readMigrations(pathToFileURL(`${folder}/`))
  }

  test('goes by their numbers and passes over other files', () => {
    const names = read('0002_b.sql', '0001_a.sql', 'README.md').map((migration) => migration.name)
    expect(names).toEqual(['0001_a.sql', '0002_b.sql'])
  })

  test.each([
    [['0001_a.sql', '0003_c.sql']],
    [['0001_a.sql', '0001_b.sql']],
    [['1_a.sql']],
    [['0001-A.sql']],
  ])('refuses a gap, a double number or a bad name: %j', (names) => {
    expect(() => read(...names)).toThrow(/out of order or badly named/)
  })
})

describe('portable SQL', () => {
  test('is cut at semicolons, without comments', () => {
    expect(statementsOf('-- one; two\nA;\n\nB\n;')).toEqual(['A', 'B'])
  })

  test('becomes PostgreSQL with foreign keys after the table', () => {
    const portable = [
      'CREATE TABLE leaves (',
      '  workspace_id TEXT NOT NULL,',
      '  size REAL,',
      '  photo BLOB,',
      '  CONSTRAINT leaves_plant FOREIGN KEY (workspace_id, a) REFERENCES plants (workspace_id, id),',
      '  CONSTRAINT leaves_pot FOREIGN KEY (workspace_id, b) REFERENCES pots (workspace_id, id) ON DELETE CASCADE',
      ')',
    ].join('\n')
    expect(toPostgres(portable)).toEqual([
      'CREATE TABLE leaves (\n  workspace_id TEXT COLLATE "C" NOT NULL,\n  size DOUBLE PRECISION,\n  photo BYTEA\n)',
      'ALTER TABLE leaves ADD CONSTRAINT leaves_plant FOREIGN KEY (workspace_id, a) REFERENCES plants (workspace_id, id)',
      'ALTER TABLE leaves ADD CONSTRAINT leaves_pot FOREIGN KEY (workspace_id, b) REFERENCES pots (workspace_id, id) ON DELETE CASCADE',
    ])
  })
})
