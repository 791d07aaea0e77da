import { evidenceAt, type Sources } from './extract-found.ts'
import { humanName } from './extract-names.ts'
import type { Evidence } from './reading.ts'

/** A human whom the letter speaks of ("mit Frau Petersen", "with Marcus and Dana"). */
export interface SaidHuman {
  /** The name without the form of address. */
  readonly name: string
  readonly isFormal: boolean
  /** The letter names a talk with her, not just her. */
  readonly isOfTalk: boolean
  readonly evidence: Evidence | null
}

/** Talks looked at in one letter. */
const MOST = 6
const FORM = '(?:Frau|Herrn|Herr|Mr|Mrs|Ms|Mx|Mme|Madame|Monsieur|M)'
const NAME = `(?:${FORM}\\.? )?(?:(?:Dr|Prof)\\. ){0,2}\\p{Lu}[\\p{L}'-]{1,25}(?: \\p{Lu}[\\p{L}'-]{1,25}){0,2}`
const TALK =
  '(?:[Cc]onversations?|[Tt]alks?|[Cc]alls?|[Cc]hats?|[Ii]nterviews?|[Mm]eetings?|[Ss]poke|[Ss]peaking|[Tt]alking|[Mm]eeting|[Mm]et|[Tt]ime|[Vv]isit|\\p{L}{0,20}[Gg]espräch\\p{L}{0,3}|Interviews?|Telefonat\\p{L}{0,2}|Treffen|Austausch|Kennenlernen|Termin|[Ee]ntretiens?|[Ee]ntrevista|[Gg]esprek|[Cc]olloquio)'
const SAID = new RegExp(
  `(?:(?<talk>${TALK})(?: \\p{Ll}{1,14}){0,3} )?(?<![\\p{L}])(?:with|to|by|met|mit|von|bei|avec|con|met|com) (?<names>${NAME}(?:(?:, | and | und | et | & | y | en | e )${NAME}){0,3})`,
  'gu',
)
const FORMAL = new RegExp(`^${FORM}\\.? `, 'u')

/** The humans named in a letter, in its order; companies and places may be among them. */
export function peopleSaid(sources: Sources): readonly SaidHuman[] {
  const { text } = sources.features.body
  const found: SaidHuman[] = []
  for (const match of [...text.matchAll(SAID)].slice(0, MOST)) {
    const names = match.groups?.names ?? ''
    let start = match.index + match[0].length - names.length
    for (const piece of names.split(/((?:, | and | und | et | & | y | en | e )(?=\p{Lu}))/u)) {
      const said = humanName(piece)
      if (said !== null)
        found.push({
          name: said.replace(/^(?:(?:Dr|Prof)\.? ){1,2}/u, ''),
          isFormal: FORMAL.test(piece),
          isOfTalk: match.groups?.talk !== undefined,
          evidence: evidenceAt(
            sources,
            { where: 'text', start, end: start + piece.length },
            { about: 'person', why: 'named in the mail' },
          ),
        })
      start += piece.length
    }
  }
  return found
}
