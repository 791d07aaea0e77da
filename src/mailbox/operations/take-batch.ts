import type { Context, Tx } from '../../context.ts'
import { laterBy } from '../../platform/clock.ts'
import { accountFor, type ImportItem } from '../import-item-store.ts'
import { knownPath, knownPathsIn, type ImportCheckpoint, type PlannedFile } from '../import-plan.ts'
import { counting, type ImportCounts } from '../import-tally.ts'
import type { IgnoreReason, IngestBatch, IngestItem } from '../ingest.ts'
import type { ReadingKind } from '../reading.ts'
import type { ParsedMail } from '../message.ts'
import type { Come, ImportTurn } from './import-turn.ts'
import { shelveMails } from './shelve-mail.ts'
import { takeMail, type IncomingMail } from './take-mail.ts'

/** A message ready to be taken: parsed, or with the reason why it is not. */
export type ReadyItem = { readonly path: string; readonly index: number } & (
  | (IncomingMail & { readonly keptFor: string | null })
  | { readonly shelved: ParsedMail }
  | { readonly ignoredAs: IgnoreReason; readonly reason: string }
)

/** How far an import is when so many of some ready items are taken. */
type PlaceAfter = (done: number) => {
  readonly checkpoint: ImportCheckpoint
  readonly kib: Pick<ImportCounts, 'kibDone' | 'kibTotal'>
}

/**
 * Milliseconds a transaction may last that takes mails: the embedded database works on this thread, and pages wait. At every
 * commit the search writes out its words: at 30 ms that was half of the cost of keeping everything.
 */
const LASTS_MS = 80
/** Mails shelved, or ignored, together before the time is looked at. */
const SHELVED_AT_ONCE = 64
/** Rows of a transaction that takes none. */
const MOST_ROWS = 512
/** Bytes of mail parsed ahead of the transaction that takes it. */
const PARSED_BYTES = 2 * 1024 * 1024

/** Takes what a batch of a source holds behind its first `already` items; `at` is the checkpoint before the batch. */
export async function takeBatch(
  turn: ImportTurn,
  batch: IngestBatch,
  before: { readonly at: ImportCheckpoint['at']; readonly already: number },
): Promise<void> {
  const { items, checkpoint, kibTotal } = batch
  const { stage } = turn.checkpoint
  for (let from = before.already; from < items.length;) {
    const some = cut(items, from)
    const ready = await readied(turn, some)
    const behind = from
    await takeReady(turn, ready, (done) =>
      behind + done === items.length
        ? { checkpoint: { stage, at: checkpoint, into: 0 }, kib: batch }
        : {
            checkpoint: { stage, at: before.at, into: behind + done },
            kib: { kibDone: turn.counts.kibDone, kibTotal },
          },
    )
    from += some.length
  }
}

/** Takes parsed items in their order, in as many transactions as keep pages answering. */
export async function takeReady(
  turn: ImportTurn,
  ready: readonly ReadyItem[],
  placeAfter: PlaceAfter,
): Promise<void> {
  for (let done = 0; done < ready.length;) {
    let taken = 0
    await turn.write(async (tx) => {
      const { counts, rows } = await takeSome(tx, turn, ready.slice(done))
      await accountFor(tx, rows)
      taken = rows.length
      const { checkpoint, kib } = placeAfter(done + taken)
      return come(counts, { checkpoint, kib })
    })
    done += taken
  }
}

function come(counts: ImportCounts, { checkpoint, kib }: ReturnType<PlaceAfter>): Come {
  const { kibDone, kibTotal } = kib
  return { counts: { ...counts, kibDone, kibTotal }, checkpoint }
}

/** Parses what is to be read in full, outside of any transaction. */
export async function readied(
  { context, found }: ImportTurn,
  items: readonly IngestItem[],
): Promise<ReadyItem[]> {
  return Promise.all(
    items.map(async (item) => {
      const place = { path: knownPath(item.path, found.files), index: item.index }
      return { ...place, ...(await contentOf(context, item, found.files)) }
    }),
  )
}

async function contentOf({ mime }: Context, item: IngestItem, files: readonly PlannedFile[]) {
  if (item.outcome === 'ignored')
    return { ignoredAs: item.reason, reason: knownPathsIn(item.says, files) }
  if (item.outcome === 'shelved') return { shelved: item.mail }
  const parsed = await mime.parse(item.bytes)
  if (parsed.outcome === 'refused')
    return { ignoredAs: 'unreadable' as const, reason: parsed.reason }
  return { mail: parsed.mail, source: item.bytes, keptFor: item.why }
}

/** Some items from one on: as many as may be parsed ahead. */
function cut(items: readonly IngestItem[], from: number): readonly IngestItem[] {
  let bytes = 0
  let to = from
  for (; to < items.length && to - from < MOST_ROWS && bytes < PARSED_BYTES; to += 1) {
    const item = items[to]
    if (item?.outcome === 'kept') bytes += item.bytes.length
  }
  return items.slice(from, to)
}

async function takeSome(
  tx: Tx,
  turn: ImportTurn,
  ready: readonly ReadyItem[],
): Promise<{ counts: ImportCounts; rows: readonly ImportItem[] }> {
  const { context, claim } = turn
  const until = laterBy(context.clock.now(), LASTS_MS)
  let { counts } = turn
  const rows: ImportItem[] = []
  while (rows.length < ready.length) {
    const some = alike(ready, rows.length)
    const became = await whatBecomes(tx, turn, some)
    for (const [at, { path, index }] of some.entries()) {
      const each = became[at] ?? neverCame(path)
      const place = { importId: claim.importId, position: counts.seen, path, index }
      rows.push({ id: context.ids.next(), ...place, ...each })
      counts = counting(counts, each)
    }
    if (context.clock.now() >= until) break
  }
  return { counts, rows }
}

/** The item at a place, with those behind it that are dealt with together. */
function alike(ready: readonly ReadyItem[], from: number): readonly ReadyItem[] {
  const isShelved = (item: ReadyItem | undefined): boolean =>
    item !== undefined && 'shelved' in item
  const isIgnored = (item: ReadyItem | undefined): boolean =>
    item !== undefined && 'ignoredAs' in item
  const isLike = [isShelved, isIgnored].find((is) => is(ready[from]))
  let to = from + 1
  while (isLike?.(ready[to]) && to - from < SHELVED_AT_ONCE) to += 1
  return ready.slice(from, to)
}

type Became = Pick<ImportItem, 'outcome' | 'ignoredAs' | 'keptFor' | 'reason' | 'messageId'> & {
  readonly kind: ReadingKind | null
}

async function whatBecomes(
  tx: Tx,
  { context, claim: { importId } }: ImportTurn,
  items: readonly ReadyItem[],
): Promise<Became[]> {
  const mails = items.flatMap((item) => ('shelved' in item ? [item.shelved] : []))
  if (mails.length > 0) {
    const shelved = await shelveMails(tx, context, { importId, mails })
    return shelved.map((each) => ({ ...each, ignoredAs: null, keptFor: null }))
  }
  const became: Became[] = []
  for (const item of items) {
    if ('mail' in item) {
      const taken = await takeMail(tx, context, { ...item, importId })
      const keptFor = taken.outcome === 'taken' ? item.keptFor : null
      became.push({ ...taken, ignoredAs: null, keptFor })
    } else if ('ignoredAs' in item) {
      const { ignoredAs, reason } = item
      const nothing = { keptFor: null, messageId: null, kind: null }
      became.push({ outcome: 'ignored', ignoredAs, reason, ...nothing })
    }
  }
  return became
}

function neverCame(path: string): never {
  throw new Error(`Nothing came of a message of ${path}.`)
}
