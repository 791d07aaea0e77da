/** Words that show an element of the note. */
export interface ElementCues {
  readonly thanks: RegExp
  readonly understands: RegExp
  /** Words of choosing and deciding; outside thanks and wishes they speak of the choice. */
  readonly choice: RegExp
  readonly memory: RegExp
  readonly wish: RegExp
  /** Words for the reader and her people; for the person hired; pronouns that may take up the latter. */
  readonly reader: RegExp
  readonly hired: RegExp
  readonly hiredAgain: RegExp
  readonly door: RegExp
}

/**
 * Compiles phrases, one a line, into one pattern that finds them at word bounds, any case. In a phrase `~` stands for
 * any ending of a word, `<` for the start of one, a space for any white space, `'` for both apostrophes; `.{0,9}` for up to nine letters
 * within the sentence; the rest is a regular expression.
 * Written without nested repetition, so that it runs in time linear to the text.
 */
export function phrasePattern(phrases: string, flags = 'giu'): RegExp {
  const lines = phrases
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const source = lines
    .join('|')
    .replaceAll('.{', '[^.!?]{')
    .replaceAll('<', '(?<!\\p{L})')
    .replaceAll('~', '\\p{L}*')
    .replaceAll("'", "['’]")
    .replaceAll(' ', '\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags)
}

/** Whether a pattern (also one with the g flag) finds something. */
export function finds(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0
  return pattern.test(text)
}
