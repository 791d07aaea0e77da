import { expect, test } from 'vitest'
import { forEachEngine, freshWorkspace } from '../../../test/support/engines.ts'
import type { CompaniesRow, Tables } from '../../tables.ts'
import type { Engine, Tx } from './engine.ts'

function company(workspaceId: string, over: Partial<CompaniesRow> = {}): CompaniesRow {
  const row = { id: 'c1', name: 'Acme', name_key: 'acme', import_id: null }
  return { workspace_id: workspaceId, ...row, created_at: '2026-01-05T09:00:00.000Z', ...over }
}

async function keep(tx: Tx<Tables>, over: Partial<CompaniesRow> = {}): Promise<void> {
  await tx.db.insertInto('companies').values(company(tx.workspaceId, over)).execute()
}

function names(tx: Tx<Tables>): Promise<string[]> {
  const rows = tx.db
    .selectFrom('companies')
    .select('name')
    .where('workspace_id', '=', tx.workspaceId)
  return rows
    .orderBy('name')
    .execute()
    .then((found) => found.map((row) => row.name))
}

async function namesIn(engine: Engine<Tables>, workspaceId: string): Promise<string[]> {
  return engine.read(workspaceId, names)
}

forEachEngine('a transaction', (open) => {
  test('keeps everything it wrote', async () => {
    const engine = await open()
    const workspace = await freshWorkspace(engine)
    await engine.write(workspace, (tx) => keep(tx))
    const found = await engine.read(workspace, (tx) =>
      tx.db.selectFrom('companies').selectAll().execute(),
    )
    expect(found).toEqual([company(workspace)])
  })

  test('keeps nothing when the work throws, and the thrown error arrives unchanged', async () => {
    const engine = await open()
    const workspace = await freshWorkspace(engine)
    const bug = new Error('half way')
    const work = engine.write(workspace, async (tx) => {
      await keep(tx)
      throw bug
    })
    await expect(work).rejects.toBe(bug)
    expect(await namesIn(engine, workspace)).toEqual([])
  })

  test('keeps nothing when a later statement breaks a rule of the schema', async () => {
    const engine = await open()
    const workspace = await freshWorkspace(engine)
    const work = engine.write(workspace, async (tx) => {
      await keep(tx)
      await keep(tx, { id: 'c2' })
    })
    await expect(work).rejects.toThrow(/unique/i)
    expect(await namesIn(engine, workspace)).toEqual([])
  })

  test('lets a person point only to a company that exists', async () => {
    const engine = await open()
    const workspace = await freshWorkspace(engine)
    const person = { id: 'p1', name: 'Ann', title: null, company_id: 'nowhere', how_met: null }
    const rest = { joined_network_on: null, import_id: null, created_at: 'x' }
    const row = { workspace_id: workspace, ...person, ...rest }
    const work = engine.write(workspace, (tx) => tx.db.insertInto('people').values(row).execute())
    await expect(work).rejects.toThrow(/foreign key/i)
  })

  test('that only reads refuses to write', async () => {
    const engine = await open()
    const workspace = await freshWorkspace(engine)
    await expect(engine.read(workspace, (tx) => keep(tx))).rejects.toThrow(/read-?only/i)
    expect(await namesIn(engine, workspace)).toEqual([])
  })

  test('that only reads sees one state from beginning to end', async () => {
    const engine = await open()
    const workspace = await freshWorkspace(engine)
    const seen = await engine.read(workspace, async (tx) => {
      const before = await names(tx)
      await engine.write(workspace, (other) => keep(other))
      return [before, await names(tx)]
    })
    expect(seen).toEqual([[], []])
  })

  test('writes of one workspace run one after another: no count is lost', async () => {
    const engine = await open()
    const workspace = await freshWorkspace(engine)
    await engine.write(workspace, (tx) => keep(tx, { name: '0' }))
    const addOne = (tx: Tx<Tables>): Promise<unknown> =>
      names(tx).then(([name]) => {
        const companies = tx.db.updateTable('companies').where('workspace_id', '=', tx.workspaceId)
        return companies.set({ name: String(Number(name) + 1) }).execute()
      })
    await Promise.all(Array.from({ length: 20 }, () => engine.write(workspace, addOne)))
    expect(await namesIn(engine, workspace)).toEqual(['20'])
  })
})
