import type { Result } from '../../src/platform/result.ts'
import type { Problem } from '../api.ts'
import { onChange } from './changes.ts'

/** Something shown that the server keeps: its newest value, or why it is not there. */
export class Loaded<Value> {
  value = $state.raw<Value | null>(null)
  problem = $state.raw<Problem | null>(null)
  readonly #ask: () => Promise<Result<Value, Problem>>
  #asked = 0

  constructor(ask: () => Promise<Result<Value, Problem>>, first: Value | null = null) {
    this.#ask = ask
    this.value = first
  }

  /** Asks the server again; an answer that a later question overtook is dropped. */
  async refresh(): Promise<void> {
    const mine = ++this.#asked
    const answer = await this.#ask()
    if (mine !== this.#asked) return
    if (answer.ok) this.show(answer.value)
    else this.problem = answer.refusal
  }

  /** Shows a value that came with another answer, and drops any question under way. */
  show(value: Value): void {
    this.#asked++
    this.value = value
    this.problem = null
  }
}

/** Loads for the calling component, and again whenever any door wrote, as long as the component stands. */
export function load<Value>(
  ask: () => Promise<Result<Value, Problem>>,
  first: Value | null = null,
): Loaded<Value> {
  const loaded = new Loaded(ask, first)
  $effect(() => {
    if (loaded.value === null) void loaded.refresh()
    return onChange(() => void loaded.refresh())
  })
  return loaded
}
