/** One thing to look for, as typed: its text, where (null for anywhere), and whether its last word may go on. */
export interface Sought {
  readonly text: string
  readonly column: 'subject' | 'people' | null
  readonly isPrefix: boolean
}

/** More than this nobody types; it bounds what one search costs. */
const MOST_TERMS = 12
const LONGEST = 200

const COLUMNS: Readonly<Record<string, Sought['column']>> = {
  from: 'people',
  to: 'people',
  with: 'people',
  subject: 'subject',
}

/**
 * What a search says: words that must all occur, each of which may go on (`inter` finds interview), phrases in quotation marks
 * as they stand, and `from:`, `to:`, `with:` and `subject:` before a word or a phrase.
 */
export function soughtIn(query: string): Sought[] {
  const found = query
    .slice(0, LONGEST)
    .matchAll(/(?:\b(from|to|with|subject):)?(?:["“„«]([^"”“»]*)["”“»]?|(\S+))/gi)
  return [...found]
    .map(([, column, phrase, word]) => ({
      text: (phrase ?? word ?? '').trim(),
      column: COLUMNS[column?.toLowerCase() ?? ''] ?? null,
      isPrefix: phrase === undefined,
    }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .slice(0, MOST_TERMS)
}

/** A piece of a text around what was found, with the found words as offsets into it. */
export interface Snippet {
  readonly text: string
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

const BEFORE = 60
const SNIPPET = 200

/** The piece of the text around the first found word; its beginning when the words stand elsewhere. */
export function snippetOf(text: string, sought: readonly Sought[]): Snippet {
  const plain = text.replaceAll(/\s+/g, ' ').trim()
  const folded = foldedAlike(plain)
  const words = sought.flatMap((each) => foldedAlike(each.text).match(/[\p{L}\p{N}]+/gu) ?? [])
  const first = Math.min(...words.map((word) => wordAt(folded, word, 0)).filter((at) => at >= 0))
  const start = Number.isFinite(first) ? wordStart(plain, Math.max(0, first - BEFORE)) : 0
  const piece = plain.slice(start, start + SNIPPET)
  const marks = marksIn(folded.slice(start, start + SNIPPET), words)
  const lead = start > 0 ? '… ' : ''
  const tail = start + SNIPPET < plain.length ? ' …' : ''
  const shifted = marks.map((mark) => ({
    start: mark.start + lead.length,
    end: mark.end + lead.length,
  }))
  return { text: `${lead}${piece}${tail}`, marks: shifted }
}

function marksIn(folded: string, words: readonly string[]): Snippet['marks'] {
  const found: { start: number; end: number }[] = []
  for (const word of new Set(words))
    for (let at = wordAt(folded, word, 0); at >= 0; at = wordAt(folded, word, at + 1))
      found.push({ start: at, end: wordEnd(folded, at + word.length) })
  const sorted = found.toSorted((one, other) => one.start - other.start)
  return sorted.filter(({ start }, at) => at === 0 || start >= (sorted[at - 1]?.end ?? 0))
}

/** Where a word begins that begins like this one, -1 without one. */
function wordAt(folded: string, word: string, from: number): number {
  for (let at = folded.indexOf(word, from); at >= 0; at = folded.indexOf(word, at + 1))
    if (at === 0 || !isWordUnit(folded.charAt(at - 1))) return at
  return -1
}

function wordStart(text: string, at: number): number {
  const gap = text.lastIndexOf(' ', at)
  return gap < 0 ? 0 : gap + 1
}

function wordEnd(folded: string, at: number): number {
  let end = at
  while (end < folded.length && isWordUnit(folded.charAt(end))) end += 1
  return end
}

function isWordUnit(unit: string): boolean {
  return /[\p{L}\p{N}]/u.test(unit)
}

/** Lower case without accents, unit for unit, so that offsets stay those of the text. */
function foldedAlike(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const unit = text.charAt(at)
    if (unit < '\u0080') return unit.toLowerCase()
    const plain = unit.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
    return plain.length === 1 ? plain : unit
  }).join('')
}
