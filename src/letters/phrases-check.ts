import type { ElementCues } from './check-pattern.ts'
import type { LetterLanguage } from './letter.ts'
import { CUES_DE } from './phrases-check-de.ts'
import { CUES_EN } from './phrases-check-en.ts'
import { ASKING_DE } from './phrases-asking-de.ts'
import { ASKING_EN } from './phrases-asking-en.ts'
import { BLAME_DE } from './phrases-blame-de.ts'
import { BLAME_EN } from './phrases-blame-en.ts'
import { HOSTILE_DE } from './phrases-hostile-de.ts'
import { HOSTILE_EN } from './phrases-hostile-en.ts'
import { STYLE_DE } from './phrases-style-de.ts'
import { STYLE_EN } from './phrases-style-en.ts'

/** Rules of tone that block a letter. */
export const TONE_ERRORS = [
  'arguing',
  'asks-to-reconsider',
  'demands-reasons',
  'bitterness',
  'sarcasm',
  'accusation',
  'threat',
  'religious',
  'guilt-or-deadline',
  'asks',
] as const
export type ToneError = (typeof TONE_ERRORS)[number]

/** Rules of style that only warn. */
export const STYLE_WARNINGS = ['cliche', 'superlative', 'just-checking-in', 'undertone'] as const
export type StyleWarning = (typeof STYLE_WARNINGS)[number]

/** The words of one language that speak for a rule. */
export type ToneCues = Readonly<
  Record<ToneError | StyleWarning | 'intensifier' | 'disappointed', RegExp>
>

/** The checker's words for elements, by language. */
export const CUES: Readonly<Record<LetterLanguage, ElementCues>> = { en: CUES_EN, de: CUES_DE }

/** The checker's words for tone, by language. */
export const TONES: Readonly<Record<LetterLanguage, ToneCues>> = {
  en: { ...HOSTILE_EN, ...BLAME_EN, ...ASKING_EN, ...STYLE_EN },
  de: { ...HOSTILE_DE, ...BLAME_DE, ...ASKING_DE, ...STYLE_DE },
}
