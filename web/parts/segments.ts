/** A stretch of a text that something speaks of; UTF-16 offsets. */
export interface Mark {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** A piece of the text with every mark that covers it; pieces laid end to end are the text. */
export interface Segment {
  readonly text: string
  readonly ids: readonly string[]
  /** The marks that end with this piece: where a footnote number stands. */
  readonly ending: readonly string[]
}

/** Cuts a text at the borders of its marks. Marks may overlap; parts outside the text and empty marks are left out. */
export function segmentsOf(text: string, marks: readonly Mark[]): readonly Segment[] {
  const inside = marks
    .map(({ id, start, end }) => ({
      id,
      start: Math.max(0, start),
      end: Math.min(text.length, end),
    }))
    .filter(({ start, end }) => start < end)
  const borders = [
    ...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])]),
  ].toSorted((a, b) => a - b)
  return borders.slice(0, -1).map((start, at) => {
    const end = borders[at + 1] ?? text.length
    const covering = inside.filter((mark) => mark.start <= start && mark.end >= end)
    const ending = covering.filter((mark) => mark.end === end)
    return { text: text.slice(start, end), ids: idsOf(covering), ending: idsOf(ending) }
  })
}

/** Each id once: one reason may mark the same words twice. */
function idsOf(marks: readonly Mark[]): readonly string[] {
  return [...new Set(marks.map(({ id }) => id))]
}
