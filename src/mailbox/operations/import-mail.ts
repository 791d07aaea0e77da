import { z } from 'zod'
import { writing, type Context } from '../../context.ts'
import { operation, type FileArgument } from '../../platform/operation.ts'
import { ok, refuse } from '../../platform/result.ts'
import { claimImport, finishImport, saveProgress, type ImportClaim } from '../import-claim-store.ts'
import { accountFor, type ImportItem } from '../import-item-store.ts'
import { IMPORT_START } from '../import-plan.ts'
import { startImport } from '../import-store.ts'
import { counting, NO_COUNTS, type ImportCounts } from '../import-tally.ts'
import { importView, sayImport } from '../import-view.ts'
import { IMPORT_KEEPS } from '../ingest.ts'
import { incomingMails, type IncomingItem } from './open-mail.ts'
import { readAgain } from './read-again.ts'
import { showImport } from './show-import.ts'
import { takeMail } from './take-mail.ts'

/** Mails a transaction takes: each waits for the disk once, so few would be slow; many would hold up other writers, and pages. */
const BATCH = 10

/** Takes in mail files, every message accounted for. */
export const importMail = operation({
  name: 'import-mail',
  summary:
    'Take in mail files (.eml, .mbox, Maildir, a folder) or pasted text, every message accounted for',
  input: z.object({
    keep: z
      .enum(IMPORT_KEEPS)
      .default('job-mail')
      .describe(
        'of mailboxes, folders and archives: job mail and mail with people of your network, or everything',
      ),
    wait: z
      .boolean()
      .default(true)
      .describe('false answers as soon as the files are here; show-import then says how far it is'),
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
  const claim = { importId, claimant: context.ids.next() }
  const at = context.clock.now()
  await writing(context, async (tx) => {
    const { isSample } = options
    await startImport(tx, { id: importId, source, isSample, keeps: 'job-mail', files: [], at })
    await claimImport(tx, claim, { now: at, until: at, isGone: () => true })
  })
  let problem: string | null = 'It was stopped before its end. What it had taken is kept.'
  try {
    await takeAll(context, claim, files)
    problem = null
  } finally {
    const ended = { at: context.clock.now(), problem }
    await writing(context, (tx) => finishImport(tx, claim, ended))
  }
  return importId
}

async function takeAll(
  context: Context,
  claim: ImportClaim,
  files: readonly FileArgument[],
): Promise<void> {
  let batch: IncomingItem[] = []
  let counts = NO_COUNTS
  const flush = async (): Promise<void> => {
    counts = await takeBatch(context, { claim, counts, batch })
    batch = []
    context.progress({ importId: claim.importId, seen: counts.seen })
  }
  for await (const item of incomingMails(context, files)) {
    batch.push(item)
    if (batch.length === BATCH) await flush()
  }
  if (batch.length > 0) await flush()
  await readAgain(context, claim.importId)
}

async function takeBatch(
  context: Context,
  taking: { claim: ImportClaim; counts: ImportCounts; batch: readonly IncomingItem[] },
): Promise<ImportCounts> {
  const { importId } = taking.claim
  return writing(context, async (tx) => {
    let { counts } = taking
    const rows: ImportItem[] = []
    for (const item of taking.batch) {
      const { path, index } = item
      const place = { id: context.ids.next(), importId, position: counts.seen, path, index }
      const came =
        'reason' in item
          ? { outcome: 'ignored' as const, reason: item.reason, messageId: null, kind: null }
          : await takeMail(tx, context, { ...item, importId })
      const ignoredAs = came.outcome === 'ignored' ? ('unreadable' as const) : null
      rows.push({ ...place, ...came, ignoredAs, keptFor: null })
      counts = counting(counts, { ...came, ignoredAs })
    }
    await accountFor(tx, rows)
    await saveProgress(tx, taking.claim, { counts, checkpoint: IMPORT_START })
    return counts
  })
}
