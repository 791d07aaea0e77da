/**
 * Calls on at once, then at most once every so many milliseconds with the newest value: of many none is late by more than that,
 * and the last one always arrives. The waiting one does not keep the process alive.
 */
export function atMostEvery<Value>(
  pauseMs: number,
  work: (value: Value) => void,
): (value: Value) => void {
  let waiting: { readonly value: Value } | null = null
  let isPausing = false
  const go = (value: Value): void => {
    isPausing = true
    setTimeout(() => {
      const next = waiting
      waiting = null
      isPausing = false
      if (next) go(next.value)
    }, pauseMs).unref()
    work(value)
  }
  return (value) => {
    if (isPausing) waiting = { value }
    else go(value)
  }
}
