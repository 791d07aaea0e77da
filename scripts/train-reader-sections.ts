import { readdirSync, readFileSync } from 'node:fs'
import { READER_LANGUAGES, type ReaderLanguage } from '../src/mailbox/language-names.ts'

/** A source of numbers from 0 to 1 that is the same for the same seed. */
export type Random = () => number

/** Mulberry32: small, seeded, good enough for shuffling sentences. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The lines of a grammar by the names of its sections. */
export type Sections = ReadonlyMap<string, readonly string[]>

const FOLDER = new URL('./reader-grammar/', import.meta.url)

/** The sections of `NAME.txt` and of every `NAME-*.txt`, like sections joined, files in the order of their names. */
function sectionsOf(name: string, separator: string): Sections {
  const sections = new Map<string, string[]>()
  const files = readdirSync(FOLDER).filter(
    (file) => file === `${name}.txt` || file.startsWith(`${name}-`),
  )
  for (const file of files.sort()) {
    let current: string[] = []
    for (const line of readFileSync(new URL(file, FOLDER), 'utf8').split('\n'))
      if (line.startsWith('== ')) {
        current = sections.get(line.slice(3)) ?? []
        sections.set(line.slice(3), current)
      } else if (line.trim() !== '' && !line.startsWith('#')) current.push(...line.split(separator))
  }
  return sections
}

/** What placeholders are filled with. */
export const NAMES = sectionsOf('names', '|')
const NO_SPLIT = '\u0000'
/** The sentences of each language. */
export const GRAMMARS: ReadonlyMap<ReaderLanguage, Sections> = new Map(
  READER_LANGUAGES.map((language) => [language, sectionsOf(language, NO_SPLIT)] as const),
)

/** One of some items, each as likely as the others; throws on an empty list, a section without lines. */
export function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('A section of the grammar is empty.')
  return item
}
