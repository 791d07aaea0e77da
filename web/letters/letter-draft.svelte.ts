import { call, type InputOf, type Problem } from '../api.ts'
import type { Letter } from '../views.ts'

/** How the text on the screen stands to the one the server keeps. */
export type Saving = 'saved' | 'unsaved' | 'saving'

/** After so many milliseconds without a key the text is saved. */
const PAUSE = 600

/** A letter being written: the text on the screen, kept on the server a moment after each change. */
export class LetterDraft {
  letter = $state.raw<Letter>()
  subject = $state('')
  body = $state('')
  saving = $state<Saving>('saved')
  problem = $state.raw<Problem | null>(null)
  #timer: ReturnType<typeof setTimeout> | undefined
  #underWay: Promise<boolean> | null = null

  /** Whether the text may still be changed: once it is on its way it stands as it was approved; what failed comes back. */
  get isOpen(): boolean {
    return ['drafted', 'approved', 'failed'].includes(this.letter?.state ?? '')
  }

  get #isChanged(): boolean {
    return this.subject !== this.letter?.subject || this.body !== this.letter.body
  }

  /** Puts a letter on the screen, whatever stood there. */
  show(letter: Letter): void {
    clearTimeout(this.#timer)
    this.letter = letter
    this.subject = letter.subject
    this.body = letter.body
    this.saving = 'saved'
    this.problem = null
  }

  /** Takes in what the server has by now, unless the writer is ahead of it or the news is old. */
  meet(letter: Letter): void {
    const isOther = letter.letterId !== this.letter?.letterId
    const isNewer = isOther || letter.updatedAt >= (this.letter?.updatedAt ?? '')
    if (isNewer && this.saving === 'saved' && !this.#underWay) this.show(letter)
  }

  /** The text was changed: it is saved once the writer pauses. */
  touch(): void {
    this.saving = 'unsaved'
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), PAUSE)
  }

  /** Saves now what is not saved yet; answers whether the server has exactly the text on the screen. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer)
    while (this.#underWay) await this.#underWay
    if (!this.#isChanged) {
      this.saving = 'saved'
      return true
    }
    return this.change({ subject: this.subject, body: this.body })
  }

  /** Changes something about the letter on the server: its text or its recipient. */
  async change(fields: Omit<InputOf<'edit-letter'>, 'letterId'>): Promise<boolean> {
    const { letter } = this
    if (!letter) return false
    this.#underWay = this.#put(letter.letterId, fields)
    const isDone = await this.#underWay
    this.#underWay = null
    return isDone
  }

  async #put(letterId: string, fields: Omit<InputOf<'edit-letter'>, 'letterId'>): Promise<boolean> {
    this.saving = 'saving'
    const answer = await call('edit-letter', { letterId, ...fields })
    if (!answer.ok) {
      this.saving = 'unsaved'
      this.problem = answer.refusal
      return false
    }
    this.letter = answer.value
    this.problem = null
    // Keys pressed while the answer was on its way are saved with the next pause.
    this.saving = this.#isChanged ? 'unsaved' : 'saved'
    return this.saving === 'saved'
  }
}
