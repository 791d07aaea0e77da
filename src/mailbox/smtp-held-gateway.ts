import { Readable } from 'node:stream'

/** What a held message asks before it ends. */
export interface BeforeDot {
  /** Resolves when all that was given so far has left this process, and says whether the dot may follow. */
  ask(): Promise<boolean>
  /** Whether the answer still holds, looked at in the same turn of the event loop in which the dot is written. */
  holds(): boolean
  /** Called when the server wants the body. */
  onBody(): void
  /** Called just before the dot. */
  onRelease(): void
}

/**
 * A message whose end waits: the SMTP client writes the final dot when this stream ends, and it ends only when it may.
 * Destroyed by anything else, it never ends, and the client writes no dot.
 */
export class HeldMessage extends Readable {
  /** True from the moment the dot counts as having left. */
  isReleased = false
  /** True when the dot was denied. */
  isWithheld = false
  #bytes: Uint8Array | null
  #asking: Promise<void> | null = null
  #failure: { readonly cause: unknown } | null = null
  readonly #before: BeforeDot

  constructor(bytes: Uint8Array, before: BeforeDot) {
    // A mark of one byte: the stream is read on, and so the question asked, only when the whole body was taken.
    super({ highWaterMark: 1 })
    this.#bytes = bytes
    this.#before = before
  }

  override _read(): void {
    if (this.#bytes) {
      const bytes = this.#bytes
      this.#bytes = null
      this.#before.onBody()
      this.push(bytes)
    } else {
      this.#asking ??= this.#ask()
    }
  }

  /** Resolves when no question is open any more; throws what made asking fail (then no dot was sent). */
  async settled(): Promise<void> {
    await this.#asking
    if (this.#failure) throw this.#failure.cause
  }

  async #ask(): Promise<void> {
    try {
      const isAllowed = await this.#before.ask()
      if (this.destroyed) return
      if (isAllowed && this.#before.holds()) {
        this.isReleased = true
        this.#before.onRelease()
        this.push(null)
      } else {
        this.isWithheld = true
        this.destroy(new Error('The final dot was withheld.'))
      }
    } catch (cause) {
      // Kept instead of rejecting: nobody may be waiting yet, and an unheard rejection would end the process.
      this.#failure = { cause }
      this.destroy(new Error('Asking for the final dot failed.', { cause }))
    }
  }
}
