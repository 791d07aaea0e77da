import type { LetterFacts } from '../../src/letters/letter.ts'
import type { Check } from './elements.ts'
import type { LetterDraft } from './letter-draft.svelte.ts'

type CheckLetter = (letter: { body: string; subject: string; facts: LetterFacts }) => Check

/** The rule that compares with earlier letters; only the server has those. */
const NEEDS_EARLIER_LETTERS = 'similar-to-earlier'

/**
 * The rubric as the writer types. Until the checker has arrived it is the server's; afterwards it is made here, with what
 * only the server can know kept from its last look.
 */
export class LiveCheck {
  #draft: LetterDraft
  #checkLetter = $state.raw<CheckLetter | null>(null)

  constructor(draft: LetterDraft) {
    this.#draft = draft
    void import('../../src/letters/check.ts').then(
      ({ checkLetter }) => (this.#checkLetter = checkLetter),
    )
  }

  /** The check of the text on the screen; null before there is a letter. */
  get now(): Check | null {
    const { letter, subject, body } = this.#draft
    if (!letter) return null
    if (!this.#checkLetter || (subject === letter.subject && body === letter.body))
      return letter.check
    const check = this.#checkLetter({ subject, body, facts: letter.facts })
    const kept = letter.check.findings.filter(({ rule }) => rule === NEEDS_EARLIER_LETTERS)
    return {
      ...check,
      findings: [...check.findings, ...kept.map((finding) => ({ ...finding, spans: [] }))],
    }
  }
}
