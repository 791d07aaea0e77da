import type { LetterCheck, LetterElement } from './letter.ts'
import { NEEDS_YES } from './recipient-warnings.ts'

/** Something about a letter that only the user can judge: it takes her yes before the letter is approved. */
export interface Doubt {
  readonly kind: string
  readonly message: string
}

/** What an approval looks at. */
export interface ToApprove {
  readonly check: Pick<LetterCheck, 'elements' | 'findings'>
  readonly warnings: readonly Doubt[]
}

const MISSING: Readonly<Record<LetterElement, string>> = {
  thanks: 'No thanks were found. Say yes if it thanks in your own words.',
  understands:
    'No word was found that you understand the choice. Say yes if it says so in your own words.',
  memory: 'Nothing was found of the talk. Say yes if it speaks of it in your own words.',
  'wishes-to-reader':
    'No good wishes to the reader were found. Say yes if they stand there in your own words.',
  'wishes-to-hired':
    'No good wishes to the person hired were found. Say yes if they stand there in your own words.',
  'door-open': 'No open door was found. Say yes if it stands there in your own words.',
  'no-ask': 'It seems to ask for something. Say yes if it asks for nothing but to stay in touch.',
}

/** Why a letter cannot be approved at all: the sentences of its errors. Empty for most letters. */
export function errorsOf({ findings }: Pick<LetterCheck, 'findings'>): string[] {
  return findings
    .filter((finding) => finding.severity === 'error')
    .map((finding) => finding.message)
}

/**
 * What takes a yes: warnings about the address that may mean a forgery, and required elements the checker did not find. It
 * reads well but not everything, so it must never keep back a good letter that says a thing in its own way.
 */
export function doubtsOf({ check, warnings }: ToApprove): Doubt[] {
  const missing = check.elements
    .filter((element) => element.required && !element.found)
    .map(({ element }) => ({ kind: `missing-${element}`, message: MISSING[element] }))
  return [...warnings.filter((warning) => NEEDS_YES.has(warning.kind)), ...missing]
}
