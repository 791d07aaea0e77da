import type { IgnoreReason } from './ingest.ts'
import type { ReadingKind } from './reading.ts'

/** What was found so far, by kind, and why the rest was ignored. */
export interface ImportTally {
  readonly found: Readonly<Partial<Record<ReadingKind, number>>>
  readonly ignoredAs: Readonly<Partial<Record<IgnoreReason, number>>>
}

/** What the account of an import adds up to, with how much of its files was read, in KiB. */
export interface ImportCounts {
  readonly seen: number
  readonly taken: number
  readonly known: number
  readonly ignored: number
  readonly kibDone: number
  readonly kibTotal: number
  readonly tally: ImportTally
}

/** Nothing seen yet. */
export const NO_COUNTS: ImportCounts = {
  seen: 0,
  taken: 0,
  known: 0,
  ignored: 0,
  kibDone: 0,
  kibTotal: 0,
  tally: { found: {}, ignoredAs: {} },
}

/** One message as it is counted. */
export interface Counted {
  readonly outcome: 'taken' | 'known' | 'ignored'
  readonly ignoredAs: IgnoreReason | null
  readonly kind: ReadingKind | null
}

/** The counts with one more message. */
export function counting(
  counts: ImportCounts,
  { outcome, ignoredAs, kind }: Counted,
): ImportCounts {
  const { found, ignoredAs: reasons } = counts.tally
  return {
    ...counts,
    seen: counts.seen + 1,
    [outcome]: counts[outcome] + 1,
    tally: {
      found: outcome === 'taken' && kind ? { ...found, [kind]: (found[kind] ?? 0) + 1 } : found,
      ignoredAs: ignoredAs ? { ...reasons, [ignoredAs]: (reasons[ignoredAs] ?? 0) + 1 } : reasons,
    },
  }
}

/** The counts when a message that was ignored is kept after all. */
export function countingAfterAll(
  counts: ImportCounts,
  { was, becomes }: { readonly was: IgnoreReason; readonly becomes: Counted },
): ImportCounts {
  const { [was]: count = 1, ...others } = counts.tally.ignoredAs
  const ignoredAs = count > 1 ? { ...others, [was]: count - 1 } : others
  const without = {
    ...counts,
    seen: counts.seen - 1,
    ignored: counts.ignored - 1,
    tally: { ...counts.tally, ignoredAs },
  }
  return counting(without, becomes)
}
