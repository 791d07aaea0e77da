import { t } from '../messages/en-import.ts'

/** Of how much how much was read, in whole percent; null while it is not known how much there is. */
export function percentRead(kibDone: number, kibTotal: number): number | null {
  if (kibTotal === 0) return null
  // Full only at the end: a bar that is full and goes on is not believed.
  return Math.max(0, Math.min(99, Math.floor((100 * kibDone) / kibTotal)))
}

/** An amount as people say it: `640 KB`, `12 MB`, `3.4 GB`. */
export function amountInWords(kib: number): string {
  if (kib < 1024) return `${Math.round(kib)} KB`
  if (kib < 1024 * 1024) return `${Math.round(kib / 1024)} MB`
  return `${(kib / 1024 / 1024).toFixed(1)} GB`
}

/** Counts by name as rows, the largest first, each with its share of the largest in percent. */
export function barsOf<Name extends string>(
  counts: Readonly<Partial<Record<Name, number | undefined>>>,
): readonly { readonly name: Name; readonly count: number; readonly share: number }[] {
  const rows = Object.entries<number | undefined>(counts)
    .map(([name, count]) => ({ name: name as Name, count: count ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
  const most = rows[0]?.count ?? 1
  return rows.map((row) => ({ ...row, share: Math.max(1, Math.round((100 * row.count) / most)) }))
}

/** What was taken in, as a heading: of several files the first, and how many more. */
export function sourceInShort(source: string): string {
  const [first = '', ...others] = source.split(', ')
  return others.length < 2 ? source : t('andMore', first, others.length)
}
