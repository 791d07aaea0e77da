import { z } from 'zod'
import { writing, type Context, type Tx } from '../../context.ts'
import { operation } from '../../platform/operation.ts'
import { ok, refuse } from '../../platform/result.ts'
import { countGoneLetters, removeImport } from '../removal-store.ts'
import { findImport } from '../import-store.ts'

/** Takes a whole import back. */
export const undoImport = operation({
  name: 'undo-import',
  summary:
    'Undo an import: its messages, rejections, drafts and the people only it brought are removed',
  input: z.object({ importId: z.string().min(1) }),
  output: z.object({
    importId: z.string(),
    removed: z.object({ messages: z.int(), people: z.int() }),
  }),
  refusals: {
    'import-not-found': {
      status: 'not-found' as const,
      message: (data: { importId: string }) =>
        `There is no import ${data.importId}; it may have been undone already.`,
    },
    'letters-were-sent': {
      status: 'conflict' as const,
      message: (data: { letters: number }) =>
        `${data.letters === 1 ? 'A letter' : `${data.letters} letters`} to people of this import ${data.letters === 1 ? 'is' : 'are'} on the way or sent; undoing it would forget that. Nothing was removed.`,
    },
  },
  effects: 'writes',
  doors: {
    http: 'POST /v1/imports/{importId}/undo',
    cli: { command: 'undo', positional: ['importId'] },
  },
  async run(context: Context, { importId }) {
    const undone = await writing(context, (tx) => undo(tx, importId))
    // Whoever still works on it finds that it is gone with his next batch.
    if (undone.ok) await context.spool.remove(importId)
    return undone
  },
})

async function undo(tx: Tx, importId: string) {
  const found = await findImport(tx, importId)
  if (!found) return refuse({ kind: 'import-not-found' as const, importId })
  // The sample life sends nothing, so there is nothing to forget: it always goes.
  const letters = found.is_sample === 1 ? 0 : await countGoneLetters(tx, importId)
  if (letters > 0) return refuse({ kind: 'letters-were-sent' as const, letters })
  return ok({ importId, removed: await removeImport(tx, importId) })
}
