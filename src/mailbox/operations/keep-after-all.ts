import type { Tx } from '../../context.ts'
import { accountAgain, listIgnored } from '../import-item-store.ts'
import { countingAfterAll, type ImportCounts } from '../import-tally.ts'
import type { IngestBatch } from '../ingest.ts'
import type { ImportTurn } from './import-turn.ts'
import { readied, type ReadyItem } from './take-batch.ts'
import { takeMail } from './take-mail.ts'

/** Mails taken in one transaction. */
const AT_ONCE = 10

/**
 * Takes messages that were ignored and belong to what was found since: their rows in the account are changed, not added to.
 * What an interrupted second look had taken already is passed over.
 */
export async function keepAfterAll(turn: ImportTurn, { items }: IngestBatch): Promise<void> {
  for (let from = 0; from < items.length; from += AT_ONCE) {
    const ready = await readied(turn, items.slice(from, from + AT_ONCE))
    await turn.write(async (tx) => ({
      counts: await takeEach(tx, turn, ready),
      checkpoint: turn.checkpoint,
    }))
  }
}

async function takeEach(
  tx: Tx,
  { context, claim, counts: before }: ImportTurn,
  ready: readonly ReadyItem[],
): Promise<ImportCounts> {
  const { importId } = claim
  const rows = await listIgnored(tx, { importId, items: ready })
  let counts = before
  for (const item of ready) {
    const row = rows.get(`${item.path}#${item.index}`)
    // What the light look passed and the full parser refuses stays ignored, as it is accounted for.
    if (!row || !('mail' in item)) continue
    const taken = await takeMail(tx, context, { ...item, importId })
    await accountAgain(tx, row.rowId, { ...taken, keptFor: item.keptFor })
    counts = countingAfterAll(counts, {
      was: row.ignoredAs,
      becomes: { ...taken, ignoredAs: null },
    })
  }
  return counts
}
