const listeners = new Set<() => void>()

/** Calls back after each write, whichever door it came through; answers how to stop. */
export function onChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Opens the stream of changes; the browser itself connects again when the server comes back. */
export function followChanges(): void {
  let last: number | null = null
  new EventSource('/v1/events').addEventListener('message', (event: MessageEvent<string>) => {
    const { changed } = JSON.parse(event.data) as { changed: number }
    // The first count, and the same one after a lost connection, tell nothing new.
    if (last !== null && changed !== last) for (const listener of listeners) listener()
    last = changed
  })
}
