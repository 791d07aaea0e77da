import { fnv1a, spread } from '../platform/hash.ts'

/** A repeatable stream of choices: the same seed text gives the same choices in the same order. */
export interface Chance {
  /** A number from 0 (included) to 1 (excluded). */
  next(): number
  /** One of the items; throws on an empty list, which is a bug of the caller. */
  pick<Item>(items: readonly Item[]): Item
  /** One of the items, each as likely as its weight says. */
  weighted<Item>(items: readonly Item[], weight: (item: Item) => number): Item
}

/** Starts a stream of choices from a text (FNV-1a hash into a 32-bit xorshift). */
export function chanceOf(seed: string): Chance {
  let state = spread(fnv1a(seed)) || 1
  const next = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  // The first numbers of a xorshift still mirror a small seed; they are thrown away.
  for (let round = 0; round < 8; round += 1) next()
  const weighted = <Item>(items: readonly Item[], weight: (item: Item) => number): Item => {
    const total = items.reduce((sum, item) => sum + weight(item), 0)
    let left = next() * total
    for (const item of items) {
      left -= weight(item)
      if (left < 0) return item
    }
    const last = items.at(-1)
    if (last === undefined) throw new Error('Nothing to choose from: the list is empty')
    return last
  }
  return { next, weighted, pick: (items) => weighted(items, () => 1) }
}
