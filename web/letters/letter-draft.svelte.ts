import { call, type InputOf, type Problem } from '../api.ts'
import { isOpenState } from './elements.ts'
import { keepWords, recallWords, wordsOf } from './kept-words.ts'
import type { Letter } from '../views.ts'

/** How the text on the screen stands to the one the server keeps. */
export type Saving = 'saved' | 'unsaved' | 'saving'

type Change = Omit<InputOf<'edit-letter'>, 'letterId' | 'ifDigest'>

/** After so many milliseconds without a key the text is saved. */
const PAUSE = 600
/** After so many milliseconds a save that found no server is tried again. */
const AGAIN = 4_000
/** Problems that pass by themselves: the server was away, or something between here and there. */
const PASSING: readonly string[] = ['unreachable', 'unreadable', 'unknown']

/** A letter being written: the text on the screen, kept on the server a moment after each change. */
export class LetterDraft {
  letter = $state.raw<Letter>()
  subject = $state('')
  body = $state('')
  saving = $state<Saving>('saved')
  problem = $state.raw<Problem | null>(null)
  /** The letter as another tab has saved it meanwhile; nothing is saved here until one of the two is chosen. */
  other = $state.raw<Letter | null>(null)
  #seen = ''
  #handed: string | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #underWay: Promise<boolean> | null = null

  /** Whether the text may still be changed: once it is on its way it stands as it was approved; what failed comes back. */
  get isOpen(): boolean {
    return isOpenState(this.letter?.state)
  }

  get #isChanged(): boolean {
    return this.subject !== this.letter?.subject || this.body !== this.letter.body
  }

  /** Puts a letter on the screen, whatever stood there; words of this tab that were never saved stand there again. */
  show(letter: Letter): void {
    const isFirst = letter.letterId !== this.letter?.letterId
    clearTimeout(this.#timer)
    this.#take(letter)
    this.subject = letter.subject
    this.body = letter.body
    this.saving = 'saved'
    if (isFirst && this.isOpen) this.#restore(letter)
    else keepWords(sessionStorage, letter.letterId, null)
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
    this.#keep()
    this.#saveIn(PAUSE)
  }

  /** Saves now what is not saved yet; answers whether the server has exactly the text on the screen. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer)
    while (this.#underWay) await this.#underWay
    if (this.other) return false
    if (!this.#isChanged) return this.#settle()
    return this.change({ subject: this.subject, body: this.body })
  }

  /** Changes something about the letter on the server: its text or its recipient. */
  async change(fields: Change): Promise<boolean> {
    while (this.#underWay) await this.#underWay
    const { letter } = this
    if (!letter || this.other) return false
    this.#underWay = this.#put(letter.letterId, fields)
    const isDone = await this.#underWay
    this.#underWay = null
    return isDone
  }

  /** Saves the words on the screen over those of the other tab. */
  keepMine(): Promise<boolean> {
    if (this.other) this.#take(this.other)
    return this.flush()
  }

  /** Puts the words of the other tab on the screen. */
  takeOther(): void {
    if (this.other) this.show(this.other)
  }

  async #put(letterId: string, fields: Change): Promise<boolean> {
    this.saving = 'saving'
    this.#handed = wordsOf(this)
    this.#keep()
    // It goes on when the page is left meanwhile.
    const asked = { letterId, ifDigest: this.#seen, ...fields }
    const answer = await call('edit-letter', asked, { keepalive: true })
    if (answer.ok) {
      this.#take(answer.value)
      return this.#settle()
    }
    this.saving = 'unsaved'
    if (answer.refusal.kind === 'edited-elsewhere') return this.#meetOther(letterId, fields)
    this.problem = answer.refusal
    if (PASSING.includes(answer.refusal.kind)) this.#saveIn(AGAIN)
    return false
  }

  /** The letter was changed elsewhere: nothing is lost when the words agree, else the writer chooses. */
  async #meetOther(letterId: string, fields: Change): Promise<boolean> {
    const now = await call('show-letter', { letterId })
    if (!now.ok) {
      this.problem = now.refusal
      this.#saveIn(AGAIN)
      return false
    }
    const isAgreed = wordsOf(now.value) === wordsOf(this)
    if (!isAgreed && this.#isChanged) {
      this.problem = null
      this.other = now.value
      return false
    }
    // Only what surrounds the words was to be changed, or the words are the same.
    this.show(now.value)
    return fields.to === undefined ? true : this.#put(letterId, fields)
  }

  #take(letter: Letter): void {
    this.letter = letter
    this.#seen = letter.digest
    this.problem = null
    this.other = null
  }

  /** Keys pressed while the answer was on its way are saved with the next pause; answers whether there were none. */
  #settle(): boolean {
    this.saving = this.#isChanged ? 'unsaved' : 'saved'
    this.#keep()
    return this.saving === 'saved'
  }

  #saveIn(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), milliseconds)
  }

  #keep(): void {
    if (!this.letter) return
    const { subject, body } = this
    const words = { subject, body, seen: this.#seen, handed: this.#handed }
    keepWords(sessionStorage, this.letter.letterId, this.#isChanged ? words : null)
  }

  #restore(letter: Letter): void {
    const kept = recallWords(sessionStorage, letter.letterId)
    if (!kept || wordsOf(kept) === wordsOf(letter)) {
      keepWords(sessionStorage, letter.letterId, null)
      return
    }
    this.subject = kept.subject
    this.body = kept.body
    // What the server has may be this tab's own save whose answer was never heard.
    if (kept.handed !== wordsOf(letter)) this.#seen = kept.seen
    this.touch()
  }
}
