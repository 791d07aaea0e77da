import { readdirSync, readFileSync } from 'node:fs'
import { READER_LANGUAGES, type ReaderLanguage } from '../src/mailbox/language-names.ts'
import { READING_KINDS, type ReadingKind } from '../src/mailbox/reading.ts'

/** One mail written by the grammar. */
export interface WrittenMail {
  readonly kind: ReadingKind
  readonly language: ReaderLanguage
  readonly subject: string
  readonly body: string
}

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

type Sections = ReadonlyMap<string, readonly string[]>

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

const NAMES = sectionsOf('names', '|')
const NO_SPLIT = '\u0000'
const GRAMMARS: ReadonlyMap<ReaderLanguage, Sections> = new Map(
  READER_LANGUAGES.map((language) => [language, sectionsOf(language, NO_SPLIT)] as const),
)

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('A section of the grammar is empty.')
  return item
}

/** Resolves the innermost choices first, until none is left, then the placeholders. */
function expand(line: string, random: Random): string {
  let text = line
  while (/\[[^[\]]*\]/.test(text))
    text = text.replace(/\[([^[\]]*)\]/, (_, choices: string) => pick(choices.split('|'), random))
  return text
    .replace(/\{(\w+)\}/g, (_, name: string) => pick(NAMES.get(name) ?? [''], random))
    .replaceAll('\\n', '\n')
    .replaceAll(/ {2,}/g, ' ')
}

/** How probable each part of a mail is; a core sentence is always there. */
const SHARES = {
  greeting: 0.75,
  open: 0.75,
  second: 0.25,
  more: 0.4,
  close: 0.5,
  signoff: 0.7,
  subject: 0.7,
  quoted: 0.15,
}
/** How many mails are one bare sentence, as a hasty boss writes, perhaps with a name below it. */
const TERSE = 0.2

/** Which lines of a section may be used: all, or those in or outside the quarter that is kept back for testing. */
export type Share = 'all' | 'kept-back' | 'rest'

function linesOf(grammar: Sections | undefined, section: string, share: Share): readonly string[] {
  const lines = grammar?.get(section) ?? []
  if (share === 'all' || !section.endsWith('/core') || lines.length < 4) return lines
  return lines.filter((_, at) => (at % 4 === 1) === (share === 'kept-back'))
}

/** Writes one mail of a kind; the core may come twice in other words, as it does in real letters. */
function writeMail(
  { kind, language, share }: { kind: ReadingKind; language: ReaderLanguage; share: Share },
  random: Random,
): WrittenMail {
  const grammar = GRAMMARS.get(language)
  const isTerse = random() < TERSE
  const say = (section: string, often: number): string => {
    const lines = linesOf(grammar, section, share)
    const chance = isTerse && !section.endsWith('/core') ? often / 3 : often
    return lines.length > 0 && random() < chance ? expand(pick(lines, random), random) : ''
  }
  const letter = [
    say(`${kind}/open`, SHARES.open),
    say(`${kind}/core`, 1),
    say(`${kind}/core`, SHARES.second),
    say(`${kind}/more`, SHARES.more),
    say(`${kind}/more`, SHARES.more / 2),
    say(`${kind}/close`, SHARES.close),
  ].filter((part) => part !== '')
  const gap = random() < 0.5 ? '\n\n' : ' '
  const parts = [
    say('greeting', SHARES.greeting),
    letter.join(gap),
    say('signoff', SHARES.signoff),
    say(`${kind}/quoted`, SHARES.quoted),
  ]
  const body = parts.filter((part) => part !== '').join('\n\n')
  return {
    kind,
    language,
    subject: say(`${kind}/subject`, SHARES.subject),
    body: roughened(body, random),
  }
}

/** What mail programs and hasty writers do to a text: no-break spaces, curly quotes, all lower case, no punctuation. */
function roughened(text: string, random: Random): string {
  let rough = text
  if (random() < 0.15) rough = rough.replaceAll("'", '\u2019')
  if (random() < 0.1) rough = rough.replaceAll(' ', (space) => (random() < 0.1 ? '\u00A0' : space))
  if (random() < 0.06) rough = rough.toLowerCase()
  if (random() < 0.06) rough = rough.replaceAll(/[.,!]/g, '')
  return rough
}

const SHARE_OF_LANGUAGE: Readonly<Record<ReaderLanguage, number>> = {
  en: 1,
  de: 0.8,
  fr: 0.5,
  es: 0.2,
  nl: 0.2,
  it: 0.2,
  pt: 0.2,
}

/** `count` mails of every kind in English and fewer in the other languages, in a fixed order for one seed. */
export function writeMails(count: number, seed: number, lines: Share): readonly WrittenMail[] {
  const random = seededRandom(seed)
  return READER_LANGUAGES.flatMap((language) =>
    READING_KINDS.flatMap((kind) => {
      const share = SHARE_OF_LANGUAGE[language] * (kind === 'other' ? 1.5 : 1)
      return Array.from({ length: Math.round(count * share) }, () =>
        writeMail({ kind, language, share: lines }, random),
      )
    }),
  )
}
