/** The middle one of several figures; of an even number the lower of the two. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor((figures.length - 1) / 2)] ?? Number.NaN
}

/** One line of a benchmark: a figure beside that of its peer, their ratio, and whether the goal is kept. */
export interface Figure {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly peer: { readonly name: string; readonly value: number }
  /** The most that `value` may be, where there is a goal. */
  readonly atMost?: number
}

/** Prints a figure, and leaves the process with 1 when it misses its goal. */
export function report({ what, value, unit, peer, atMost }: Figure): void {
  const ratio =
    peer.value === 0
      ? ''
      : ` = ${(value / peer.value).toFixed(2)} x ${peer.name} (${round(peer.value)} ${unit})`
  const isKept = atMost === undefined || value <= atMost
  const goal =
    atMost === undefined ? '' : `, goal at most ${atMost} ${unit}: ${isKept ? 'kept' : 'MISSED'}`
  console.log(`${what}: ${round(value)} ${unit}${ratio}${goal}`)
  if (!isKept) process.exitCode = 1
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1)
}
