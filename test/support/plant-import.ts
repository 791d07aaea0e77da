import type { Tx } from '../../src/context.ts'
import { startImport } from '../../src/mailbox/import-store.ts'

/** An import with nothing in it, for rows that hang on one; answers its id. */
export async function plantImport(tx: Tx, id = 'import'): Promise<string> {
  const at = '2026-11-09T09:00:00.000Z'
  await startImport(tx, { id, source: 'test', isSample: false, keeps: 'job-mail', files: [], at })
  return id
}
