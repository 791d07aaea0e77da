import { wordsOf } from './check-sentences.ts'

const RUN = 5

/** The runs of five words of a text, lower-cased. */
function wordRuns(text: string): ReadonlySet<string> {
  const words = wordsOf(text).map((word) => word.toLowerCase())
  const runs = new Set<string>()
  for (let at = 0; at + RUN <= words.length; at += 1) runs.add(words.slice(at, at + RUN).join(' '))
  return runs
}

/** Which share of the five-word runs of `text` stands in `other` too, 0 to 1; 0 for a text under five words. */
export function sharedRuns(text: string, other: string): number {
  const runs = wordRuns(text)
  if (runs.size === 0) return 0
  const others = wordRuns(other)
  return [...runs].filter((run) => others.has(run)).length / runs.size
}
