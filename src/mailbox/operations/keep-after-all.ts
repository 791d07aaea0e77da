import { reading, type Tx } from '../../context.ts'
import { accountAgain, listIgnored, type IgnoredRow } from '../import-item-store.ts'
import { knownPath } from '../import-plan.ts'
import { countingAfterAll, type ImportCounts } from '../import-tally.ts'
import type { IngestBatch } from '../ingest.ts'
import type { ImportTurn } from './import-turn.ts'
import { readied, type ReadyItem } from './take-batch.ts'
import { takeMail } from './take-mail.ts'

/** Mails taken in one transaction. */
const AT_ONCE = 10

/**
 * Takes messages that were ignored and belong to what was found since: their rows in the account are changed, not added to.
 * What was kept at the first look, or by a second one that was interrupted, is passed over.
 */
export async function keepAfterAll(turn: ImportTurn, batch: IngestBatch): Promise<void> {
  const { importId } = turn.claim
  const { files } = turn.found
  const places = batch.items.map(({ path, index }) => ({ path: knownPath(path, files), index }))
  const rows = await reading(turn.context, (tx) => listIgnored(tx, { importId, items: places }))
  const items = batch.items.filter(({ path, index }) =>
    rows.has(`${knownPath(path, files)}#${index}`),
  )
  for (let from = 0; from < items.length; from += AT_ONCE) {
    const ready = await readied(turn, items.slice(from, from + AT_ONCE))
    await turn.write(async (tx) => ({
      counts: await takeEach(tx, turn, { ready, rows }),
      checkpoint: turn.checkpoint,
    }))
  }
}

async function takeEach(
  tx: Tx,
  { context, claim, counts: before }: ImportTurn,
  { ready, rows }: { ready: readonly ReadyItem[]; rows: ReadonlyMap<string, IgnoredRow> },
): Promise<ImportCounts> {
  const { importId } = claim
  let counts = before
  for (const item of ready) {
    const row = rows.get(`${item.path}#${item.index}`)
    // What the light look passed and the full parser refuses stays ignored, as it is accounted for.
    if (!row || !('mail' in item)) continue
    const taken = await takeMail(tx, context, { ...item, importId })
    await accountAgain(tx, row.rowId, { ...taken, keptFor: item.keptFor })
    const becomes = { ...taken, ignoredAs: null }
    counts = countingAfterAll(counts, { was: row.ignoredAs, becomes })
  }
  return counts
}
