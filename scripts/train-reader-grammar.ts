/**
 * Mails for training, written from the grammar in reader-grammar/: `LANGUAGE.txt` and every `LANGUAGE-*.txt`, like sections
 * joined. `#` opens a comment, `[a|b]` is a choice (nesting allowed), `{role}` and the like come from names.txt, `\n` breaks
 * a line.
 *
 * A section is named `== KIND/PART` or, for a mail with a detail, `== KIND.DETAIL/PART`, with KIND and DETAIL as in
 * src/mailbox/reading.ts: `rejection.on-hold/core`, `interview.invitation|scheduling|assessment|reschedule|cancellation/core`,
 * `sent.application|thank-you|withdrawal/core`, and plain `sprout/core`, `withdrawal/core`, `referral/core`, `reply/core`,
 * `bounce/core`, `auto-reply/core`, `sent/core`. A plain kind may stand beside its details (`rejection/core`).
 *
 * PART is `core` (one sentence or more that alone tells the kind: the one part that every mail has, a quarter of it kept back by
 * `--try`, so write one wording a line and many of them), `subject`, `open`, `more`, `close`, `quoted`, and `greeting` and
 * `signoff`, which are shared by all kinds when named without a kind. A detail takes a part it lacks from its kind, and a kind
 * takes `greeting` and `signoff` from the shared ones; a heading without lines means that this kind has no such part. The
 * shared `filler` holds what any letter may say besides (small print, praise of the company): it teaches what means nothing.
 */
import { READER_LANGUAGES, type ReaderLanguage } from '../src/mailbox/language-names.ts'
import {
  READING_DETAILS,
  READING_KINDS,
  type ReadingDetail,
  type ReadingKind,
} from '../src/mailbox/reading.ts'
import { nameFor } from './train-reader-names.ts'
import { roughened } from './train-reader-rough.ts'
import {
  GRAMMARS,
  pick,
  type Random,
  type Sections,
  seededRandom,
} from './train-reader-sections.ts'

/** One mail written by the grammar. */
export interface WrittenMail {
  readonly kind: ReadingKind
  readonly detail: ReadingDetail | null
  readonly language: ReaderLanguage
  readonly subject: string
  readonly body: string
}

/** Resolves the innermost choices first, until none is left, then the placeholders. */
export function expand(line: string, random: Random): string {
  let text = line
  while (/\[[^[\]]*\]/.test(text))
    text = text.replace(/\[([^[\]]*)\]/, (_, choices: string) => pick(choices.split('|'), random))
  return text
    .replace(/\{(\w+)\}/g, (_, name: string) => nameFor(name, random))
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
  filler: 0.4,
}
/** How many mails are one bare sentence, as a hasty boss writes, perhaps with a name below it. */
const TERSE = 0.2

/**
 * Which telling sentences may be used: all of them, the quarter kept back for testing, the rest, or (for learning curves) two
 * thirds and one third of that rest.
 */
export type Share = 'all' | 'kept-back' | 'rest' | 'half' | 'quarter'

const PLACES_OF: Readonly<Record<Share, readonly number[]>> = {
  all: [0, 1, 2, 3],
  'kept-back': [1],
  rest: [0, 2, 3],
  half: [0, 2],
  quarter: [0],
}

function linesOf(grammar: Sections | undefined, section: string, share: Share): readonly string[] {
  const lines = grammar?.get(section) ?? []
  if (!section.endsWith('/core') || lines.length < 4) return lines
  return lines.filter((_, at) => PLACES_OF[share].includes(at % 4))
}

/** A kind with one of its details, as the sections are named: `interview.reschedule`. */
interface Variant {
  readonly kind: ReadingKind
  readonly detail: ReadingDetail | null
  readonly name: string
}

/** The kinds and details a language has sentences for. */
function variantsOf(grammar: Sections | undefined): readonly Variant[] {
  return READING_KINDS.flatMap((kind) =>
    [null, ...READING_DETAILS].map((detail) => ({
      kind,
      detail,
      name: detail === null ? kind : `${kind}.${detail}`,
    })),
  ).filter(({ name }) => grammar?.has(`${name}/core`) === true)
}

/** How many sentences tell of a variant; a detail with few of them is written seldom. */
function coreLines(grammar: Sections | undefined, variant: Variant): number {
  return grammar?.get(`${variant.name}/core`)?.length ?? 0
}

/** The section a part of a letter comes from: the detail's own, else its kind's, else the one that all share. */
function sectionFor(grammar: Sections | undefined, variant: Variant, part: string): string {
  const names = [`${variant.name}/${part}`, `${variant.kind}/${part}`, part]
  return names.find((name) => grammar?.has(name) === true) ?? part
}

/** Writes one mail of a kind; the core may come twice in other words, as it does in real letters. */
function writeMail(
  variant: Variant,
  { language, share }: { readonly language: ReaderLanguage; readonly share: Share },
  random: Random,
): WrittenMail {
  const grammar = GRAMMARS.get(language)
  const isTerse = random() < TERSE
  const say = (part: string, often: number): string => {
    const lines = linesOf(grammar, sectionFor(grammar, variant, part), share)
    const chance = isTerse && part !== 'core' ? often / 3 : often
    return lines.length > 0 && random() < chance ? expand(pick(lines, random), random) : ''
  }
  const letter = [
    say('open', SHARES.open),
    say('core', 1),
    say('core', SHARES.second),
    say('more', SHARES.more),
    say('more', SHARES.more / 2),
    say('close', SHARES.close),
  ].filter((part) => part !== '')
  for (const often of [SHARES.filler, SHARES.filler, SHARES.filler / 2]) {
    const filler = say('filler', often)
    if (filler !== '') letter.splice(Math.floor(random() * (letter.length + 1)), 0, filler)
  }
  const gap = random() < 0.5 ? '\n\n' : ' '
  const parts = [
    say('greeting', SHARES.greeting),
    letter.join(gap),
    say('signoff', SHARES.signoff),
    say('quoted', SHARES.quoted),
  ]
  const body = parts.filter((part) => part !== '').join('\n\n')
  return {
    kind: variant.kind,
    detail: variant.detail,
    language,
    subject: say('subject', SHARES.subject),
    body: roughened(body, random),
  }
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
  return READER_LANGUAGES.flatMap((language) => {
    const grammar = GRAMMARS.get(language)
    const variants = variantsOf(grammar)
    return variants.flatMap((variant) => {
      const siblings = variants.filter((each) => each.kind === variant.kind)
      const ofKind = siblings.reduce((sum, each) => sum + coreLines(grammar, each), 0)
      const part = coreLines(grammar, variant) / ofKind
      const share = SHARE_OF_LANGUAGE[language] * part * (variant.kind === 'other' ? 1.5 : 1)
      return Array.from({ length: Math.round(count * share) }, () =>
        writeMail(variant, { language, share: lines }, random),
      )
    })
  })
}
