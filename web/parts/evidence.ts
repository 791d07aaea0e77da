import type { Message } from '../views.ts'
import type { Mark } from './segments.ts'

export type Evidence = Message['reading']['evidence'][number]

/** A reason under its number. What is said for the same conclusion in the same words has one number, however often it stands. */
export interface Footnote {
  readonly number: number
  readonly piece: Evidence
  readonly places: readonly Evidence[]
}

/** The reasons behind a reading, numbered in the order they were given. */
export function footnotesOf(evidence: readonly Evidence[]): readonly Footnote[] {
  const byWords = Map.groupBy(evidence, ({ about, quote, why }) => [about, quote, why].join('\n'))
  return [...byWords.values()].flatMap((places, at) => {
    const [piece] = places
    return piece ? [{ number: at + 1, piece, places }] : []
  })
}

/** The marks that the reasons leave in the subject or the text; ids are the numbers of the footnotes. */
export function marksIn(
  where: 'subject' | 'text',
  footnotes: readonly Footnote[],
): readonly Mark[] {
  return footnotes.flatMap(({ number, places }) =>
    places
      .filter((place) => place.where === where)
      .map(({ start, end }) => ({ id: String(number), start, end })),
  )
}
