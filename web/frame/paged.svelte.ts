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
/** The most the server hands out at once. */
const MOST = 200

/** A list that the server hands out in parts. */
export class Paged<Item> {
  value = $state.raw<readonly Item[] | null>(null)
  problem = $state.raw<Problem | null>(null)
  #next = $state.raw<string | null>(null)
  readonly #ask: Ask<Item>
  #asked = 0
  #refreshing: Promise<void> = Promise.resolve()

  constructor(ask: Ask<Item>) {
    this.#ask = ask
  }

  /** Whether there is more than is shown. */
  get hasMore(): boolean {
    return this.#next !== null
  }

  /** Asks for everything shown once more; an answer that a later question overtook is dropped. */
  refresh(): Promise<void> {
    this.#refreshing = this.#refresh()
    return this.#refreshing
  }

  async #refresh(): Promise<void> {
    const mine = ++this.#asked
    const shown = Math.max(PAGE, this.value?.length ?? 0)
    let part = await this.#ask({ limit: Math.min(MOST, shown) })
    const items: Item[] = []
    while (part.ok && mine === this.#asked) {
      items.push(...part.value.items)
      const { nextCursor: cursor } = part.value
      if (cursor === null || items.length >= shown) return this.#show(items, cursor)
      part = await this.#ask({ cursor, limit: Math.min(MOST, shown - items.length) })
    }
    if (!part.ok && mine === this.#asked) this.problem = part.refusal
  }

  /** Shows the next part beneath. */
  async more(): Promise<void> {
    await this.#refreshing
    if (this.#next === null) return
    const mine = this.#asked
    const answer = await this.#ask({ cursor: this.#next, limit: PAGE })
    // The list was asked for anew meanwhile: what comes next follows the new one.
    if (mine !== this.#asked) return this.more()
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

/** Loads a list for the calling component, and again whenever any door wrote or what it asks for changed. */
export function loadPages<Item>(ask: Ask<Item>): Paged<Item> {
  const pages = new Paged(ask)
  $effect(() => {
    void pages.refresh()
    return onChange(() => void pages.refresh())
  })
  return pages
}
