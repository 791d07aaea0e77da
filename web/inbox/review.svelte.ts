import { call, type OutputOf, type Problem } from '../api.ts'
import { say, sayProblem, undoLast } from '../frame/notice.svelte.ts'
import { t } from '../messages/en-review.ts'
import { correct } from '../parts/correct.ts'
import { kindInShort, type Kind } from '../parts/kinds.ts'
import type { Message } from '../views.ts'
import { merged } from './review-order.ts'

type Page = OutputOf<'list-review'>

/** Mails asked for at once, and how many before the end the next ones are asked for. */
const PAGE = 100
const AHEAD = 3

/**
 * One sitting with the mails that wait for a look. They keep their order while it lasts, so that next and before mean the
 * same all the time. What she does is done one after the other, however fast she types.
 */
export class Review {
  ids = $state.raw<readonly string[]>([])
  done = $state.raw<ReadonlySet<string>>(new Set())
  /** Where the reader stands; behind the last one when she is through. */
  at = $state(0)
  message = $state.raw<Message | null>(null)
  waiting = $state.raw<Page['waiting'] | null>(null)
  problem = $state.raw<Problem | null>(null)
  /** How many this sitting has in all: what has its answer and what still waits. */
  total = $state(0)
  readonly isUnsureOnly: boolean
  /** What she has answered at least once: it stays in the sitting even when she took the answer back. */
  readonly #answered = new Set<string>()
  #next: string | null = null
  #doing: Promise<void> = Promise.resolve()
  readonly #fetched = new Map<string, ReturnType<typeof fetchMessage>>()

  constructor(isUnsureOnly: boolean) {
    this.isUnsureOnly = isUnsureOnly
  }

  /** Whether she has come to the end, having answered or passed over every one. */
  get isThrough(): boolean {
    return this.waiting !== null && this.at >= this.ids.length
  }

  /** Begins; later looks at everything once more, since something was written. */
  refresh = (): Promise<void> =>
    this.#inTurn(async () => {
      this.#fetched.clear()
      await this.#ask(null)
      await this.#show()
    })

  /** One mail on or back; what it is about stays open. */
  move = (by: 1 | -1): Promise<void> => this.#inTurn(() => this.#goTo(Math.max(0, this.at + by)))

  /** Back to the first one that was passed over. */
  returnToOpen = (): Promise<void> =>
    this.#inTurn(() => this.#goTo(this.ids.findIndex((id) => !this.done.has(id))))

  /** Says that the mail shown was read right, and goes on. */
  confirm = (): Promise<void> =>
    this.#inTurn(async () => {
      if (this.message) await this.#confirm(this.message)
    })

  /** Says what the mail shown is, and goes on. */
  decide = (kind: Kind): Promise<void> =>
    this.#inTurn(async () => {
      const { message } = this
      if (!message) return
      if (message.kind === kind) await this.#confirm(message)
      else if (await correct(message, { kind }, this.heed)) await this.#goOn()
    })

  /** Takes back her last answer, once it is given. */
  undo = async (): Promise<void> => {
    await this.#doing
    await undoLast()
  }

  /** Hears of a correction, of the kind or of a fact, and of its being taken back. */
  heed = async (message: Message, isTakenBack: boolean): Promise<void> => {
    this.#mark(message.messageId, !isTakenBack)
    if (isTakenBack) await this.#reopen(message.messageId)
    else if (this.message?.messageId === message.messageId) this.message = message
  }

  async #confirm({ messageId, kind }: Message): Promise<void> {
    const answer = await call('review-reading', { messageId })
    if (!answer.ok) return sayProblem(answer.refusal)
    this.#mark(messageId, true)
    say(t('keptAs', kindInShort(kind)), async () => {
      this.#mark(messageId, false)
      return (await this.#reopen(messageId)) ?? t('askedAgain')
    })
    await this.#goOn()
  }

  /** Brings a mail back to be asked about, and the reader to it; answers why not when that failed. */
  async #reopen(messageId: string): Promise<string | null> {
    const answer = await call('review-reading', { messageId, isRight: false })
    if (!answer.ok) return answer.refusal.detail
    await this.#inTurn(() => this.#goTo(this.ids.indexOf(messageId)))
    return null
  }

  #mark(messageId: string, isDone: boolean): void {
    const done = new Set(this.done)
    if (isDone) done.add(messageId)
    else done.delete(messageId)
    this.done = done
    this.#answered.add(messageId)
    this.#fetched.delete(messageId)
  }

  /** The next one without an answer; behind the last one when there is none. */
  async #goOn(): Promise<void> {
    const next = this.ids.findIndex((id, at) => at > this.at && !this.done.has(id))
    await this.#goTo(next === -1 ? this.ids.length : next)
  }

  async #goTo(at: number): Promise<void> {
    if (at < 0) return
    this.at = Math.min(at, this.ids.length)
    if (this.#next !== null && this.at >= this.ids.length - AHEAD) await this.#ask(this.#next)
    await this.#show()
  }

  async #ask(cursor: string | null): Promise<void> {
    const from = cursor === null ? {} : { cursor }
    const answer = await call('list-review', {
      unsureOnly: this.isUnsureOnly,
      limit: PAGE,
      ...from,
    })
    this.problem = answer.ok ? null : answer.refusal
    if (!answer.ok) return
    const { items, nextCursor, waiting } = answer.value
    const here = this.ids[this.at] ?? null
    const isFirst = this.waiting === null
    const isWhole = cursor === null && nextCursor === null
    const found = items.map(({ messageId }) => messageId)
    const keep = [...this.#answered, ...(here ? [here] : [])]
    this.ids = merged(this.ids, found, { isWhole, keep })
    if (here) this.at = this.ids.indexOf(here)
    if (isFirst || cursor !== null) this.#next = nextCursor
    this.waiting = waiting
    const left = waiting.unsure + (this.isUnsureOnly ? 0 : waiting.sure)
    this.total = Math.max(this.ids.length, this.done.size + left)
  }

  async #show(): Promise<void> {
    const id = this.ids[this.at]
    const answer = id === undefined ? null : await this.#fetch(id)
    const next = this.ids[this.at + 1]
    if (next !== undefined) void this.#fetch(next)
    if (!answer?.ok) this.message = null
    // The same mail looked at again stays as it is: nothing on the page moves for it.
    else if (!isSame(this.message, answer.value)) this.message = answer.value
    if (answer && !answer.ok) this.problem = answer.refusal
  }

  #fetch(messageId: string): ReturnType<typeof fetchMessage> {
    const known = this.#fetched.get(messageId)
    if (known) return known
    const asked = fetchMessage(messageId)
    this.#fetched.set(messageId, asked)
    return asked
  }

  #inTurn(act: () => Promise<void>): Promise<void> {
    const turn = this.#doing.then(act)
    this.#doing = turn.catch(() => undefined)
    return turn
  }
}

function isSame(one: Message | null, other: Message): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function fetchMessage(messageId: string) {
  return call('show-message', { messageId })
}
