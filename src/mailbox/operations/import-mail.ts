import { z } from 'zod'
import { writing, type Context } from '../../context.ts'
import { operation, type FileArgument } from '../../platform/operation.ts'
import { ok, refuse } from '../../platform/result.ts'
import { reopenImport } from '../import-claim-store.ts'
import { sameWork } from '../import-plan.ts'
import { listUnfinishedImports, startImport } from '../import-store.ts'
import { importView, sayImport } from '../import-view.ts'
import { IMPORT_KEEPS, type ImportKeeps } from '../ingest.ts'
import { receiveFiles } from './receive-files.ts'
import { runToItsEnd } from './run-import.ts'
import { showImport } from './show-import.ts'

/** Whether the answer comes when all is done. */
export const wait = z
  .boolean()
  .default(true)
  .describe('false answers at once with the state "running"; show-import says how far it is')

/** Takes in mail files, every message accounted for. */
export const importMail = operation({
  name: 'import-mail',
  summary:
    'Take in mail files (.eml, .mbox, .zip, Maildir, a folder) or pasted text, every message accounted for',
  input: z.object({
    keep: z
      .enum(IMPORT_KEEPS)
      .default('job-mail')
      .describe('of mailboxes, folders and archives: job mail and mail of your people, or all'),
    wait,
  }),
  output: importView,
  takesFiles: true,
  refusals: {
    'nothing-to-import': {
      status: 'invalid' as const,
      message: () => 'There is nothing to take in: give at least one file, folder or text.',
    },
  },
  effects: 'writes',
  doors: { http: 'POST /v1/imports', cli: { command: 'import' }, mcp: true },
  print: sayImport,
  async run(context: Context, input, files) {
    if (files.length === 0) return refuse({ kind: 'nothing-to-import' })
    const importId = await beginImport(context, files, { isSample: false, keeps: input.keep })
    if (input.wait) await runToItsEnd(context, importId)
    else context.work.ring()
    return ok(await showImport(context, importId))
  },
})

/** Runs one import over all the files to its end and returns its id. */
export async function takeFiles(
  context: Context,
  files: readonly FileArgument[],
  options: { readonly isSample: boolean },
): Promise<string> {
  const importId = await beginImport(context, files, { ...options, keeps: 'job-mail' })
  await runToItsEnd(context, importId)
  return importId
}

interface Beginning {
  readonly isSample: boolean
  readonly keeps: ImportKeeps
}

/**
 * Makes an import of the files, for whoever works on it. The same unchanged files of this machine again are the same work: it
 * goes on where it was stopped, and is never begun twice at once.
 */
async function beginImport(
  context: Context,
  files: readonly FileArgument[],
  { isSample, keeps }: Beginning,
): Promise<string> {
  const id = context.ids.next()
  const planned = await receiveFiles(context, id, files)
  const source = files
    .map((file) => file.name)
    .join(', ')
    .slice(0, 500)
  const wanted = sameWork(planned, keeps)
  return writing(context, async (tx) => {
    const unfinished = wanted === null ? [] : await listUnfinishedImports(tx)
    const begun = unfinished.find((each) => sameWork(each.files, each.keeps) === wanted)
    const at = context.clock.now()
    if (begun) await reopenImport(tx, begun.id)
    else await startImport(tx, { id, source, isSample, keeps, files: planned, at })
    return begun?.id ?? id
  })
}
