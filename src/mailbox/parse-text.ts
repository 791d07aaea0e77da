/** Marks without width that newsletters pad with and word processors leave behind; some split words in two. */
const WITHOUT_WIDTH =
  /\u034f|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
const BLANKS = /[\u00a0\u2000-\u200a\u202f\u205f]/g
const JOINERS = /[\u200c\u200d]+/g
const LETTER_OF_JOINED_SCRIPT = /[^\s\p{P}\p{Script=Latin}]/u

/** The text of a mail with one kind of line end, blank and hyphen, and without invisible characters. */
export function plainText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').replaceAll('\u0000', '')
  // Nearly all text is plain already; the rest of the work is for the others.
  if (!/[\u0085-\uffff]/.test(lines)) return lines
  return lines
    .replace(/[\u0085\u2028\u2029]/g, '\n')
    .replace(WITHOUT_WIDTH, '')
    .replace(BLANKS, ' ')
    .replaceAll('\u2011', '-')
    .replace(JOINERS, keepBetweenLetters)
}

/** Joiners make emoji and spell Persian; beside Latin letters, blanks and punctuation they only pad. */
function keepBetweenLetters(run: string, at: number, whole: string): string {
  const isJoining = [whole.charAt(at - 1), whole.charAt(at + run.length)].every((letter) =>
    LETTER_OF_JOINED_SCRIPT.test(letter),
  )
  return isJoining ? run : ''
}
