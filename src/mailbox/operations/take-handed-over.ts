import type { Context } from '../../context.ts'
import { openMailPath, type SourceItem } from '../mail-file-gateway.ts'
import { IMPORT_START, knownPath, type PlannedFile } from '../import-plan.ts'
import { readPasted } from '../pasted-stream.ts'
import type { ImportTurn } from './import-turn.ts'
import { takeReady, type ReadyItem } from './take-batch.ts'

/** Mails parsed ahead of the transaction that takes them. */
const AT_ONCE = 10

/**
 * Takes what was pasted and the mails that were handed over one by one: no triage asks whether they are about a job. After an
 * interruption those before the checkpoint are passed over; the order of the files is the same every time.
 */
export async function takeHandedOver(turn: ImportTurn): Promise<void> {
  let passed = turn.checkpoint.into
  let ready: ReadyItem[] = []
  const take = async (): Promise<void> => {
    const { into } = turn.checkpoint
    const kib = turn.counts
    await takeReady(turn, ready, (done) => ({
      checkpoint: { ...IMPORT_START, into: into + done },
      kib,
    }))
    ready = []
  }
  for await (const item of handedOver(turn)) {
    if (passed > 0) passed -= 1
    else ready.push(item)
    if (ready.length === AT_ONCE) await take()
  }
  await take()
}

async function* handedOver({ context, found }: ImportTurn): AsyncGenerator<ReadyItem> {
  for (const file of found.files) {
    if (file.holds === 'pasted') yield* pasted(context, file, found.started_at)
    if (file.holds === 'one') yield* parsed(context, openMailPath(file.path), file)
  }
}

async function* pasted(
  context: Context,
  file: PlannedFile,
  now: string,
): AsyncGenerator<ReadyItem> {
  const { name, path } = file
  const found = await readPasted(context.spool.read(path), now)
  if ('mail' in found) yield { path: name, index: 0, mail: found.mail, source: null, keptFor: null }
  else yield* parsed(context, openMailPath(path), file)
}

async function* parsed(
  { mime }: Context,
  items: AsyncIterable<SourceItem>,
  file: PlannedFile,
): AsyncGenerator<ReadyItem> {
  for await (const item of items) {
    const place = { path: knownPath(item.path, [file]), index: item.index }
    if ('problem' in item) {
      yield { ...place, ignoredAs: 'unreadable', reason: said(item.problem, file) }
      continue
    }
    const bytes = item.bytes.slice()
    const result = await mime.parse(bytes)
    if (result.outcome === 'refused')
      yield { ...place, ignoredAs: 'unreadable', reason: result.reason }
    else yield { ...place, mail: result.mail, source: bytes, keptFor: null }
  }
}

/** A sentence names the file as the user does, not where its copy lies. */
function said(problem: string, { name, path, isSpooled }: PlannedFile): string {
  return isSpooled ? problem.replaceAll(path, name === '-' ? 'standard input' : name) : problem
}
