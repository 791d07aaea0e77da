import { APPLICANT_SYSTEMS } from './applicant-systems.ts'
import { PhraseFinder, type WeighedPhrase } from './triage-match.ts'
import table from './triage-words.json' with { type: 'json' }

/** What a phrase of each list weighs; a private mail with this much is kept. */
const WEIGHTS = { alone: 4, likely: 2, weak: 1 } as const
const LISTS = ['alone', 'likely', 'weak'] as const
const ENOUGH = 4
/** A long text says many things: per so many symbols one more is asked. */
const SYMBOLS_PER_WEIGHT = 3000

/** Mail sent to many needs more: newsletters speak of offers and teams, discussion lists of applications and positions. */
const MAILING_WEIGHTS = { list: 30, bulk: 10 } as const
export type Mailing = keyof typeof MAILING_WEIGHTS

/** The words of job mail in seven languages; the links to systems that employers use are in all of them. */
export const JOB_PHRASES = new PhraseFinder(weighed())

function weighed(): WeighedPhrase[] {
  const languages = Object.values(table.languages)
  const phrases = new Map<string, number[]>()
  for (const [at, lists] of languages.entries()) {
    for (const list of LISTS) {
      for (const phrase of lists[list].flatMap((line) => line.split('; '))) {
        const weights = phrases.get(phrase) ?? languages.map(() => 0)
        weights[at] = WEIGHTS[list]
        phrases.set(phrase, weights)
      }
    }
  }
  for (const link of APPLICANT_SYSTEMS.flatMap(({ links }) => links)) {
    phrases.set(
      link,
      languages.map(() => WEIGHTS.alone),
    )
  }
  return [...phrases].map(([phrase, weights]) => ({ phrase, weights }))
}

/** How much the words must weigh together for a mail to be kept. */
export function leastWeight(mailing: Mailing | null, symbols: number): number {
  if (mailing !== null) return MAILING_WEIGHTS[mailing]
  return ENOUGH + Math.floor(symbols / SYMBOLS_PER_WEIGHT)
}

/** Whether a mail went to many: through a discussion list, or in bulk from one sender. */
export function mailingOf(fields: ReadonlyMap<string, string>): Mailing | null {
  const precedence = fields.get('precedence')?.toLowerCase() ?? ''
  if (fields.has('list-post') || precedence === 'list') return 'list'
  if (fields.has('list-unsubscribe') || fields.has('list-id')) return 'bulk'
  return precedence === 'bulk' || precedence === 'junk' ? 'bulk' : null
}
