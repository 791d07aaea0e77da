import { sql, type Kysely } from 'kysely'
import { expect, test } from 'vitest'
import { forEachDatabase } from '../../../test/support/databases.ts'

const THINGS = `CREATE TABLE things (
  workspace_id TEXT NOT NULL,
  id TEXT NOT NULL,
  label TEXT,
  count INTEGER,
  weight REAL,
  bytes BLOB,
  PRIMARY KEY (workspace_id, id)
);`

interface Thing {
  workspace_id: string
  id: string
  label: string | null
  count: number | null
  weight: number | null
  bytes: Uint8Array | null
}

const WORKSPACE = '00000000-0000-7000-8000-00000000000a'
const EMPTY: Thing = {
  workspace_id: WORKSPACE,
  id: 'a',
  label: null,
  count: null,
  weight: null,
  bytes: null,
}

forEachDatabase('a value', (make) => {
  /** Keeps things in a fresh database and answers what `ask` finds. */
  async function after<Value>(
    things: readonly Partial<Thing>[],
    ask: (db: Kysely<{ things: Thing }>) => Promise<Value>,
  ): Promise<Value> {
    const database = await make()
    const engine = await database.open<{ things: Thing }>([
      { version: 1, name: '0001_things.sql', sql: THINGS },
    ])
    const rows = things.map((thing) => ({ ...EMPTY, ...thing }))
    await engine.write(WORKSPACE, (tx) => tx.db.insertInto('things').values(rows).execute())
    return engine.read(WORKSPACE, (tx) => ask(tx.db))
  }

  function kept(thing: Partial<Thing>): Promise<Thing> {
    return after([thing], (db) => db.selectFrom('things').selectAll().executeTakeFirstOrThrow())
  }

  test('of text comes back the same', async () => {
    const texts = [
      'Müller & Söhne',
      '日本語',
      '👩🏽‍💻',
      '“quotes” — €',
      "O'Neil\\",
      ' ',
      '',
      '\r\n',
      "'; DROP TABLE things",
    ]
    const rows = texts.map((label, index) => ({ id: String(index), label }))
    const found = await after(rows, (db) =>
      db.selectFrom('things').select('label').orderBy('id').execute(),
    )
    expect(found.map((row) => row.label)).toEqual(texts)
  })

  test('of text with a NUL has the replacement character there', async () => {
    expect(await kept({ label: 'a\0b' })).toEqual({ ...EMPTY, label: 'a\uFFFDb' })
  })

  test('of bytes comes back as plain bytes', async () => {
    const { bytes } = await kept({ bytes: new Uint8Array([0, 1, 92, 255]) })
    expect(bytes).toEqual(new Uint8Array([0, 1, 92, 255]))
    expect(bytes?.constructor).toBe(Uint8Array)
  })

  test('of a fraction keeps all its digits', async () => {
    expect((await kept({ weight: 0.1 + 0.2 })).weight).toBe(0.1 + 0.2)
  })

  test('of another type than its column is refused', async () => {
    await expect(kept({ count: 0.5 })).rejects.toThrow(/integer/i)
  })

  test('that was counted or summed is a number', async () => {
    const sums = await after(
      [
        { id: 'a', count: 2 },
        { id: 'b', count: 3 },
      ],
      async (db) => {
        const { rows } = await sql`SELECT count(*) AS count, sum(count) AS sum FROM things`.execute(
          db,
        )
        return rows
      },
    )
    expect(sums).toEqual([{ count: 2, sum: 5 }])
  })

  const LABELS = ['b', 'a', 'B', 'Ä', 'a-b', 'ab'].map((label) => ({ id: label, label }))

  test('of text sorts by its bytes', async () => {
    const found = await after(LABELS, (db) =>
      db.selectFrom('things').select('label').orderBy('label').execute(),
    )
    expect(found.map((row) => row.label)).toEqual(['B', 'a', 'a-b', 'ab', 'b', 'Ä'])
  })

  test('of text is matched by LIKE with its capitals', async () => {
    const found = await after(LABELS, (db) =>
      db.selectFrom('things').select('label').where('label', 'like', 'b%').execute(),
    )
    expect(found).toEqual([{ label: 'b' }])
  })
})
