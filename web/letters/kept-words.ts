/** Words of a letter that the server does not have yet, kept in this tab. */
export interface KeptWords {
  readonly subject: string
  readonly body: string
  /** Digest of the letter they were written on. */
  readonly seen: string
  /** The words last handed to the server, whose answer may not have been heard. */
  readonly handed: string | null
}

/** The part of the browser's storage that is needed here. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const nameOf = (letterId: string): string => `letter ${letterId}`

/** The words kept for a letter, or null; storage that is forbidden or spoilt keeps nothing. */
export function recallWords(shelf: Shelf, letterId: string): KeptWords | null {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(nameOf(letterId)) ?? 'null')
    return isKept(kept) ? kept : null
  } catch {
    return null
  }
}

/** Keeps words until the server has them; null forgets them. */
export function keepWords(shelf: Shelf, letterId: string, words: KeptWords | null): void {
  try {
    if (words === null) shelf.removeItem(nameOf(letterId))
    else shelf.setItem(nameOf(letterId), JSON.stringify(words))
  } catch {
    // A browser may forbid storage; the words then live as long as the page.
  }
}

/** The two parts of a letter's text as one value to compare. */
export function wordsOf({ subject, body }: { subject: string; body: string }): string {
  return JSON.stringify([subject, body])
}

function isKept(value: unknown): value is KeptWords {
  if (typeof value !== 'object' || value === null) return false
  const { subject, body, seen } = value as Partial<Record<keyof KeptWords, unknown>>
  return [subject, body, seen].every((each) => typeof each === 'string')
}
