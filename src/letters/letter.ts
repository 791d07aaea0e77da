/** Kinds of letter that the product writes today. */
export const LETTER_KINDS = ['appreciation'] as const
export type LetterKind = (typeof LETTER_KINDS)[number]

/** Languages a letter can be written in. */
export const LETTER_LANGUAGES = ['en', 'de'] as const
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number]

/** How the writer addresses the reader: first name / du, or surname / Sie. */
export const ADDRESS_FORMS = ['informal', 'formal'] as const
export type AddressForm = (typeof ADDRESS_FORMS)[number]

/** The facts a letter is composed from. Nothing is guessed: what is not known is null and the letter does without it. */
export interface LetterFacts {
  readonly language: LetterLanguage
  readonly addressForm: AddressForm
  /** The reader's full name as she writes it, e.g. `Dr. Margaret Olufsen`; null when no human is known. */
  readonly recipientName: string | null
  /** The name to sign with; null when not known (the letter then ends with its closing line). */
  readonly senderName: string | null
  readonly company: string | null
  readonly role: string | null
  readonly stage: 'early' | 'after-interview' | null
  /** What was good about the talk, in the user's own words; empty when nothing was logged. */
  readonly topics: readonly string[]
  /** How the greeting of the rejection addressed the user (`Dear Sam,`), null when unknown. */
  readonly greetedAs: string | null
  /** What the rejection itself says that a thoughtful answer picks up. */
  readonly said: SaidInRejection
  /** What makes this letter its own and repeatable: the same seed and facts give the same letter. */
  readonly seed: string
  /** 0 for the first version, 1, 2, ... for "another version". */
  readonly version: number
}

/** Things a rejection may have said; each is a plain fact found in its text. */
export interface SaidInRejection {
  /** It says that someone was hired or chosen (not that the seat is closed or on hold). */
  readonly someoneWasChosen: boolean
  /** It offers to stay in touch, keep the file, or invites to apply again. */
  readonly keepsTheDoorOpen: boolean
  /** It gives a reason of its own (more experience, another location, an internal candidate ...), a short quote or null. */
  readonly reason: string | null
  /** It praises her or speaks of the talk warmly. */
  readonly isWarm: boolean
  /** It reads as written by one human for one human, not by a system. */
  readonly isPersonal: boolean
}

/** What an appreciation note must hold; each is found in the text or missed. */
export const APPRECIATION_ELEMENTS = [
  'thanks',
  'understands',
  'memory',
  'wishes-to-reader',
  'wishes-to-hired',
  'door-open',
  'no-ask',
] as const
export type LetterElement = (typeof APPRECIATION_ELEMENTS)[number]

/** A stretch of the body, UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether one element stands in the letter and where. `memory` is required only after an interview with logged topics. */
export interface ElementCheck {
  readonly element: LetterElement
  readonly found: boolean
  readonly required: boolean
  readonly spans: readonly Span[]
}

/** Something in the letter that should not be there. An error blocks approval, a warning does not. */
export interface LetterFinding {
  readonly rule: string
  readonly severity: 'error' | 'warning'
  readonly spans: readonly Span[]
  /** What is wrong, with which words, what to do: one sentence. */
  readonly message: string
}

/** The rubric applied to one letter. Words and grade count the body without greeting and sign-off. */
export interface LetterCheck {
  readonly elements: readonly ElementCheck[]
  readonly findings: readonly LetterFinding[]
  readonly words: number
  readonly wordRange: { readonly min: number; readonly max: number }
  /** Reading grade of the body; null for a language without a formula. */
  readonly grade: number | null
  readonly maxGrade: number
  /** True when no error finding stands and every required element is found. */
  readonly isReady: boolean
}

/** The text of a letter before it has a recipient. */
export interface LetterText {
  readonly subject: string
  readonly body: string
}
