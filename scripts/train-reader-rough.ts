import type { Random } from './train-reader-sections.ts'

/** What mail programs and hasty writers do to a text: no-break spaces, curly quotes, all lower case, no punctuation. */
export function roughened(text: string, random: Random): string {
  let rough = text
  if (random() < 0.15) rough = rough.replaceAll("'", '\u2019')
  if (random() < 0.1) rough = rough.replaceAll(' ', (space) => (random() < 0.1 ? '\u00A0' : space))
  if (random() < 0.06) rough = rough.toLowerCase()
  if (random() < 0.06) rough = rough.replaceAll(/[.,!]/g, '')
  if (random() < 0.08) rough = mistyped(rough, random)
  return rough
}

/** Hasty typing: now and then two letters of a word change places or one is lost. */
function mistyped(text: string, random: Random): string {
  return text.replaceAll(
    /(?<=\p{L})(\p{L})(\p{L})(?=\p{L})/gu,
    (pair, one: string, other: string) => {
      const chance = random()
      if (chance < 0.015) return other + one
      return chance < 0.025 ? one : pair
    },
  )
}
