import type { Stretch } from './reading-text.ts'

/** What a stretch of a mail body is; nothing is ever deleted, only named. */
export type PartKind = 'own' | 'quoted' | 'forwarded' | 'signature' | 'footer'

/** One line with its offsets; `end` is before the line break, `next` behind it. */
export interface BodyLine extends Stretch {
  readonly next: number
  readonly text: string
}

/** Most lines looked at; what follows is no letter any more. */
const LINE_CAP = 1500

/** The body as lines, at most 1,500; every unit up to there belongs to exactly one. */
export function linesOf(text: string): readonly BodyLine[] {
  const lines: BodyLine[] = []
  let start = 0
  while (start < text.length && lines.length < LINE_CAP) {
    const newline = text.indexOf('\n', start)
    const next = newline < 0 ? text.length : newline + 1
    const stop = newline < 0 ? text.length : newline
    const end = stop > start && text.charAt(stop - 1) === '\r' ? stop - 1 : stop
    lines.push({ start, end, next, text: text.slice(start, end) })
    start = next
  }
  return lines
}
