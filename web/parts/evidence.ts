import type { Message } from '../views.ts'
import type { Mark } from './segments.ts'

export type Evidence = Message['reading']['evidence'][number]

/** The marks that the evidence leaves in the subject or the text; ids are the numbers of the footnotes. */
export function marksIn(where: 'subject' | 'text', evidence: readonly Evidence[]): readonly Mark[] {
  return evidence.flatMap((piece, at) =>
    piece.where === where ? [{ id: String(at + 1), start: piece.start, end: piece.end }] : [],
  )
}
