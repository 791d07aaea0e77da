import { expect, test } from 'vitest'
import { forEachEngine, freshWorkspace } from '../../../test/support/engines.ts'

forEachEngine('an engine', (open) => {
  test('keeps what a transaction wrote', async () => {
    const engine = await open()
    const workspace = await freshWorkspace(engine)
    const row = {
      workspace_id: workspace,
      id: 'c1',
      name: 'Acme',
      name_key: 'acme',
      import_id: null,
      created_at: 'x',
    }
    await engine.write(workspace, (tx) => tx.db.insertInto('companies').values(row).execute())
    const found = await engine.read(workspace, (tx) =>
      tx.db.selectFrom('companies').selectAll().execute(),
    )
    expect(found).toEqual([row])
  })
})
