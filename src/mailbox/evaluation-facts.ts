import { companyKey } from '../network/name-key.ts'
import { shareOf, type Share } from './evaluation-figures.ts'

/** What can be labelled beside the kind: whom the mail is about. */
export const EVALUATED_FACTS = ['company', 'role', 'person'] as const
export type EvaluatedFact = (typeof EVALUATED_FACTS)[number]

/** A labelled fact: null where the mail names none. */
export interface FactGuess {
  readonly fact: EvaluatedFact
  readonly want: string | null
  readonly got: string | null
}

/** How often a named fact is right, and how often one that is there is found. */
export interface FactFigures {
  readonly fact: EvaluatedFact
  readonly n: number
  readonly precision: Share
  readonly recall: Share
}

/** Precision and recall of each labelled fact; a fact filled in where the mail names none counts against precision. */
export function factFigures(guesses: readonly FactGuess[]): FactFigures[] {
  return EVALUATED_FACTS.flatMap((fact) => {
    const those = guesses.filter((each) => each.fact === fact)
    if (those.length === 0) return []
    const right = those.filter((each) => each.want !== null && isSameFact(each)).length
    const filled = those.filter((each) => each.got !== null).length
    const named = those.filter((each) => each.want !== null).length
    return [
      {
        fact,
        n: those.length,
        precision: shareOf(right, filled),
        recall: shareOf(right, named),
      },
    ]
  })
}

/** Whether the fact read is the one labelled: spelling, legal forms, titles and "(m/f/d)" do not matter. */
export function isSameFact({ fact, want, got }: FactGuess): boolean {
  if (want === null || got === null) return want === got
  return KEY_OF[fact](want) === KEY_OF[fact](got)
}

const KEY_OF: Readonly<Record<EvaluatedFact, (text: string) => string>> = {
  company: (text) => companyKey(text.replace(/^the /iu, '')).replaceAll(' ', ''),
  role: (text) => folded(text.replaceAll(/\([^)]{1,12}\)|\b[hfmwdx](?:\/[hfmwdx]){1,2}\b/giu, ' ')),
  person: (text) =>
    folded(text.replaceAll(/\b(?:prof|dr|mr|mrs|ms|mme|frau|herr|sir|ing)\b\.?/giu, ' ')),
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '')
}
