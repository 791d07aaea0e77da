/** Tells open pages that something was written, so that they look again. Counts; never says what. */
export interface Changes {
  /** How many changes this process has seen. */
  count(): number
  /** Says that something changed. */
  tell(): void
  /** Calls back with the count after every change, until the function it answers is called. */
  listen(hear: (count: number) => void): () => void
}

/** Changes of one process, kept in memory: a page that reconnects only needs to know that it should look again. */
export function createChanges(): Changes {
  const hearers = new Set<(count: number) => void>()
  let count = 0
  return {
    count: () => count,
    tell() {
      count += 1
      for (const hear of hearers) hear(count)
    },
    listen(hear) {
      hearers.add(hear)
      return () => void hearers.delete(hear)
    },
  }
}
