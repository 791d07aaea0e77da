import { expect, test } from 'vitest'
import { forEachEngine, freshWorkspace } from '../../../test/support/engines.ts'
import type { CompaniesRow } from '../../tables.ts'
import { insertRows } from './insert-rows.ts'

function company(workspace_id: string, id: string, name: string): CompaniesRow {
  return {
    workspace_id,
    id,
    name,
    name_key: id,
    import_id: null,
    created_at: '2026-01-05T09:00:00.000Z',
  }
}

forEachEngine('rows inserted together', (open) => {
  test.each([0, 1, 166, 167, 999])(
    '%i of them are there, each with its own values',
    async (count) => {
      const engine = await open()
      const workspace = await freshWorkspace(engine)
      const rows = Array.from({ length: count }, (_, at) =>
        company(workspace, `c${String(at).padStart(4, '0')}`, `Company ${at}`),
      )
      await engine.write(workspace, ({ db }) => insertRows(db, 'companies', rows))
      const stored = await engine.read(workspace, ({ db }) =>
        db
          .selectFrom('companies')
          .selectAll()
          .where('workspace_id', '=', workspace)
          .orderBy('id')
          .execute(),
      )
      expect(stored).toEqual(rows)
    },
  )

  test('have no character that one of the engines cannot keep', async () => {
    const engine = await open()
    const workspace = await freshWorkspace(engine)
    const rows = Array.from({ length: 200 }, (_, at) => company(workspace, `c${at}`, 'A\0B'))
    await engine.write(workspace, ({ db }) => insertRows(db, 'companies', rows))
    const names = await engine.read(workspace, ({ db }) =>
      db
        .selectFrom('companies')
        .select('name')
        .distinct()
        .where('workspace_id', '=', workspace)
        .execute(),
    )
    expect(names).toEqual([{ name: 'A\uFFFDB' }])
  })
})
