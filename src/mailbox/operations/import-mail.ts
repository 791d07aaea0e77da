import { z } from 'zod'
import { writing, type Context } from '../../context.ts'
import { operation, type FileArgument } from '../../platform/operation.ts'
import { ok, refuse } from '../../platform/result.ts'
import { closeInterruptedImports, finishImport, startImport } from '../import-store.ts'
import { importView, sayImport } from '../import-view.ts'
import { incomingMails, type IncomingItem } from './open-mail.ts'
import { readAgain } from './read-again.ts'
import { showImport } from './show-import.ts'
import { ignoreMail, takeMail } from './take-mail.ts'

/** Mails a transaction takes: each waits for the disk once, so few would be slow; many would hold up other writers, and pages. */
const BATCH = 10

/** Takes in mail files, every message accounted for. */
export const importMail = operation({
  name: 'import-mail',
  summary:
    'Take in mail files (.eml, .mbox, Maildir, a folder) or pasted text, every message accounted for',
  input: z.object({}),
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
  async run(context: Context, _input, files) {
    if (files.length === 0) return refuse({ kind: 'nothing-to-import' })
    const importId = await takeFiles(context, files, { isSample: false })
    return ok(await showImport(context, importId))
  },
})

/** Runs one import over all the files and returns its id. Each batch is on the disk before it is reported. */
export async function takeFiles(
  context: Context,
  files: readonly FileArgument[],
  options: { readonly isSample: boolean },
): Promise<string> {
  const importId = context.ids.next()
  const source = files
    .map((file) => file.name)
    .join(', ')
    .slice(0, 500)
  await writing(context, (tx) =>
    startImport(tx, { id: importId, source, isSample: options.isSample, at: context.clock.now() }),
  )
  let problem: string | null = 'It was stopped before its end. What it had taken is kept.'
  try {
    await takeAll(context, importId, files)
    problem = null
  } finally {
    const ended = { at: context.clock.now(), problem }
    await writing(context, (tx) => finishImport(tx, importId, ended))
  }
  return importId
}

/** Closes the imports of a process that died, with a sentence that says what to do. */
export async function closeInterrupted(context: Context): Promise<void> {
  const count = await writing(context, (tx) => closeInterruptedImports(tx, context.clock.now()))
  if (count > 0) context.log.warn('imports-interrupted', { count })
}

async function takeAll(
  context: Context,
  importId: string,
  files: readonly FileArgument[],
): Promise<void> {
  let batch: IncomingItem[] = []
  let position = 0
  const flush = async (): Promise<void> => {
    const from = position
    position += batch.length
    await takeBatch(context, { importId, from, batch })
    batch = []
    context.progress({ importId, seen: position })
  }
  for await (const item of incomingMails(context, files)) {
    batch.push(item)
    if (batch.length === BATCH) await flush()
  }
  if (batch.length > 0) await flush()
  await readAgain(context, importId)
}

async function takeBatch(
  context: Context,
  taking: { importId: string; from: number; batch: readonly IncomingItem[] },
): Promise<void> {
  await writing(context, async (tx) => {
    for (const [offset, item] of taking.batch.entries()) {
      const place = {
        importId: taking.importId,
        position: taking.from + offset,
        path: item.path,
        index: item.index,
      }
      if ('reason' in item) await ignoreMail(tx, context, { ...place, reason: item.reason })
      else await takeMail(tx, context, { ...place, mail: item.mail, source: item.source })
    }
  })
}
