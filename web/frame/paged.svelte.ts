import type { Result } from '../../src/platform/result.ts'
import type { Problem } from '../api.ts'
import { onChange } from './changes.ts'

interface Part<Item> {
  readonly items: readonly Item[]
  readonly nextCursor: string | null
}

type Ask<Item> = (page: {
  readonly cursor?: string
  readonly limit: number
}) => Promise<Result<Part<Item>, Problem>>

const PAGE = 50
const MOST = 500

/** A list that the server hands out in parts. */
export class Paged<Item> {
  value = $state.raw<readonly Item[] | null>(null)
  problem = $state.raw<Problem | null>(null)
  #next = $state.raw<string | null>(null)
  readonly #ask: Ask<Item>

  constructor(ask: Ask<Item>) {
    this.#ask = ask
  }

  /** Whether there is more than is shown. */
  get hasMore(): boolean {
    return this.#next !== null
  }

  /** Asks for everything shown once more. */
  async refresh(): Promise<void> {
    const answer = await this.#ask({
      limit: Math.min(MOST, Math.max(PAGE, this.value?.length ?? 0)),
    })
    if (answer.ok) this.#show(answer.value.items, answer.value.nextCursor)
    else this.problem = answer.refusal
  }

  /** Shows the next part beneath. */
  async more(): Promise<void> {
    if (this.#next === null) return
    const answer = await this.#ask({ cursor: this.#next, limit: PAGE })
    if (answer.ok)
      this.#show([...(this.value ?? []), ...answer.value.items], answer.value.nextCursor)
    else this.problem = answer.refusal
  }

  #show(items: readonly Item[], next: string | null): void {
    this.value = items
    this.#next = next
    this.problem = null
  }
}

/** Loads a list for the calling component, and again whenever any door wrote. */
export function loadPages<Item>(ask: Ask<Item>): Paged<Item> {
  const pages = new Paged(ask)
  $effect(() => {
    void pages.refresh()
    return onChange(() => void pages.refresh())
  })
  return pages
}
