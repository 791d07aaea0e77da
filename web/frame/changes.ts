const listeners = new Set<() => void>()

/** So many milliseconds are waited before pages ask anew: an import writes often, and whoever wrote gets her answer first. */
const PAUSE = 120
let timer: ReturnType<typeof setTimeout> | undefined

/** Calls back after each write, whichever door it came through; answers how to stop. */
export function onChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const returns = new Set<() => void>()

/** Calls back when the server may be there again after it was away; answers how to stop. */
export function onReturn(listener: () => void): () => void {
  returns.add(listener)
  return () => returns.delete(listener)
}

/** How far an import has come, as its batches are written. */
export interface ImportProgress {
  readonly importId: string
  readonly seen: number
  readonly taken: number
  readonly ignored: number
  readonly found: Readonly<Record<string, number | undefined>>
  readonly kibDone: number
  readonly kibTotal: number
  readonly rate: number
}

const watchers = new Set<(told: ImportProgress) => void>()

/** Calls back some four times a second while an import runs; answers how to stop. */
export function onProgress(watcher: (told: ImportProgress) => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

/** Opens the stream of changes; the browser itself connects again when the server comes back. */
export function followChanges(): void {
  let last: number | null = null
  const stream = new EventSource('/v1/events')
  const returned = (): void => returns.forEach((listener) => listener())
  stream.addEventListener('open', returned)
  window.addEventListener('online', returned)
  stream.addEventListener('progress', (event: MessageEvent<string>) => {
    const told = JSON.parse(event.data) as ImportProgress
    watchers.forEach((watcher) => watcher(told))
  })
  stream.addEventListener('message', (event: MessageEvent<string>) => {
    const { changed } = JSON.parse(event.data) as { changed: number }
    // The first count, and the same one after a lost connection, tell nothing new.
    if (last !== null && changed !== last) timer ??= setTimeout(tell, PAUSE)
    last = changed
  })
}

function tell(): void {
  timer = undefined
  for (const listener of listeners) listener()
}
