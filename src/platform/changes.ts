import { atMostEvery } from './at-most-every.ts'

/** So often pages hear how far long work has come. */
const PROGRESS_MS = 250

/** What a page hears of: how many changes there were, or how far work has come. */
export interface Hearer {
  readonly changed: (count: number) => void
  readonly progressed?: (told: unknown) => void
}

/** Tells open pages that something was written, so that they look again, and how far long work has come. */
export interface Changes {
  /** How many changes this process has seen. */
  count(): number
  /** Says that something changed; counts, never says what. */
  tell(): void
  /** Says how far some work has come; pages hear the newest, some four a second. */
  progress(told: unknown): void
  /** Calls back after every change, until the function it answers is called. */
  listen(hearer: Hearer): () => void
}

/** Changes of one process, kept in memory: a page that reconnects only needs to know that it should look again. */
export function createChanges(): Changes {
  const hearers = new Set<Hearer>()
  let count = 0
  return {
    count: () => count,
    tell() {
      count += 1
      for (const { changed } of hearers) changed(count)
    },
    progress: atMostEvery(PROGRESS_MS, (told: unknown) => {
      for (const { progressed } of hearers) progressed?.(told)
    }),
    listen(hearer) {
      hearers.add(hearer)
      return () => void hearers.delete(hearer)
    },
  }
}
