import { z } from 'zod'
import { writing, type Context } from '../../context.ts'
import { operation } from '../../platform/operation.ts'
import { ok, refuse } from '../../platform/result.ts'
import { cancelRunning, reopenImport } from '../import-claim-store.ts'
import { findImport } from '../import-store.ts'
import { importView, sayImport } from '../import-view.ts'
import { wait } from './import-mail.ts'
import { runToItsEnd } from './run-import.ts'
import { NO_IMPORT, showImport } from './show-import.ts'

const importId = z.string().min(1)

const HAS_ENDED = {
  status: 'conflict' as const,
  message: (data: { importId: string }): string =>
    `The import ${data.importId} has come to its end. Its report stays; undoing it would remove what it brought.`,
}

/** Stops an import; what it has taken is kept, and it can be resumed. */
export const cancelImport = operation({
  name: 'cancel-import',
  summary: 'Stop an import that runs: what it has taken is kept, and it can be resumed',
  input: z.object({ importId }),
  output: importView,
  refusals: { 'import-not-found': NO_IMPORT, 'import-has-ended': HAS_ENDED },
  effects: 'writes',
  doors: {
    http: 'POST /v1/imports/{importId}/cancel',
    cli: { command: 'cancel', positional: ['importId'] },
  },
  print: sayImport,
  async run(context: Context, asked) {
    const { importId: id } = asked
    const state = await writing(context, async (tx) => {
      await cancelRunning(tx, id, context.clock.now())
      return findImport(tx, id)
    })
    if (!state) return refuse({ kind: 'import-not-found', importId: id })
    // Cancelling twice is no trouble; what came to its end is.
    if (state.cancelled_at === null) return refuse({ kind: 'import-has-ended', importId: id })
    return ok(await showImport(context, id))
  },
})

/** Goes on with an import that was cancelled, failed or interrupted. */
export const resumeImport = operation({
  name: 'resume-import',
  summary: 'Go on with an import that was cancelled, failed or interrupted, where it stopped',
  input: z.object({ importId, wait }),
  output: importView,
  refusals: {
    'import-not-found': NO_IMPORT,
    'import-has-ended': HAS_ENDED,
    'files-are-gone': {
      status: 'conflict' as const,
      message: (data: { source: string }) =>
        `The copies of ${data.source} are no longer kept here. Import the files again: nothing is doubled.`,
    },
  },
  effects: 'writes',
  doors: {
    http: 'POST /v1/imports/{importId}/resume',
    cli: { command: 'resume', positional: ['importId'] },
  },
  print: sayImport,
  async run(context: Context, asked) {
    const { importId: id } = asked
    const found = await writing(context, (tx) => findImport(tx, id))
    if (!found) return refuse({ kind: 'import-not-found', importId: id })
    if (found.state === 'finished' && found.cancelled_at === null)
      return refuse({ kind: 'import-has-ended', importId: id })
    for (const { path, isSpooled } of found.files)
      if (isSpooled && !(await context.spool.look(path)))
        return refuse({ kind: 'files-are-gone', source: found.source })
    await writing(context, (tx) => reopenImport(tx, id))
    if (asked.wait) await runToItsEnd(context, id)
    else context.work.ring()
    return ok(await showImport(context, id))
  },
})
