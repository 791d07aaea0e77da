/**
 * What a phrase speaks for. `KIND-strong` decides alone, `KIND-weak` only together with another or with the model. `job` words
 * show that a mail is about an application at all, `elsewhere` words that it is about an order, a flat or a visa.
 *
 * - `sprout-*`: a boss or recruiter of before comes back ("are you still available", "it did not work out with the person").
 * - `referral-*`: someone introduces her or names whom to write to. `reply-*`: a person answers her kindly.
 * - `withdrawal-strong`: THEY confirm that she withdrew. `sent-*`: words of the user herself, as an applicant.
 * - `on-hold` sets a paused search apart from a no; `interview-invitation` to `interview-cancellation` name the detail of
 *   an interview and also count for the kind (a cancelled talk without a no is still `interview`).
 * - `auto-reply-strong`: out of office, ticket received; `bounce-strong`: the mail could not be delivered.
 */
export const SIGNALS = [
  'rejection-strong',
  'rejection-weak',
  'on-hold',
  'acknowledgement-strong',
  'acknowledgement-weak',
  'interview-strong',
  'interview-weak',
  'interview-invitation',
  'interview-scheduling',
  'interview-assessment',
  'interview-reschedule',
  'interview-cancellation',
  'offer-strong',
  'offer-weak',
  'withdrawal-strong',
  'sprout-strong',
  'sprout-weak',
  'outreach-strong',
  'outreach-weak',
  'referral-strong',
  'referral-weak',
  'reply-strong',
  'reply-weak',
  'bounce-strong',
  'auto-reply-strong',
  'alert-strong',
  'alert-weak',
  'sent-application',
  'sent-thanks',
  'sent-withdrawal',
  'job',
  'elsewhere',
  'after-interview',
] as const
export type Signal = (typeof SIGNALS)[number]

/** Phrases of one language; `condition` holds words that make what follows in the sentence hypothetical. */
export interface PhraseTable {
  readonly signals: Readonly<Partial<Record<Signal, readonly string[]>>>
  readonly condition: readonly string[]
  /** Words of a condition that rules its sentence to the end, whatever regret follows ("if you hear nothing, we have ..."). */
  readonly silence?: readonly string[]
  /** Words behind a phrase that make it hypothetical ("... if you do not hear from us"). */
  readonly conditionBehind: readonly string[]
}

/** The phrases of a table's text, one between two semicolons. */
export function phrasesOf(text: string): readonly string[] {
  return text
    .split(';')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')
}

/** The phrases of several tables of one language as one, signal by signal. */
export function joinedSignals(
  ...tables: readonly PhraseTable['signals'][]
): PhraseTable['signals'] {
  const joined: Partial<Record<Signal, readonly string[]>> = {}
  for (const signal of SIGNALS) {
    const phrases = tables.flatMap((table) => table[signal] ?? [])
    if (phrases.length > 0) joined[signal] = phrases
  }
  return joined
}

const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['ä', '(?:ä|ae|a)'],
  ['ö', '(?:ö|oe|o)'],
  ['ü', '(?:ü|ue|u)'],
  ['ß', '(?:ß|ss)'],
  ['é', '[ée]'],
  ['è', '[èe]'],
  ['ê', '[êe]'],
  ['à', '[àa]'],
  ['ç', '[çc]'],
  ['î', '[îi]'],
  ['ô', '[ôo]'],
  ['û', '[ûu]'],
  ['á', '[áa]'],
  ['í', '[íi]'],
  ['ó', '[óo]'],
  ['ú', '[úu]'],
  ['ñ', '[ñn]'],
  ['ã', '[ãa]'],
  ['õ', '[õo]'],
  ['ù', '[ùu]'],
])

/** Lower-case Latin letters: `\\p{L}` in hundreds of places makes an engine compile for a quarter of a second. */
const LETTERS = 'a-z\\u00df-\\u00f6\\u00f8-\\u024f'

/**
 * The regular expression (global, on lower-case folded text) of phrases in the notation of the tables: `(a|b)` choice,
 * `(a )?` optional, `~3` up to three words of anything within the sentence, `*` at a word's end any ending. All
 * repetitions are bounded, so matching is linear in the text.
 */
export function compilePhrases(phrases: readonly string[]): RegExp {
  if (phrases.length === 0) return /(?!)/g
  return new RegExp(
    `(?<![${LETTERS}0-9])(?:${phrases.map(patternOf).join('|')})(?![${LETTERS}0-9])`,
    'g',
  )
}

function patternOf(phrase: string): string {
  return phrase
    .replaceAll('(', '(?:')
    .replace(/~(\d) /g, (_, most: string) => `@${most}@`)
    .replaceAll('*', `[${LETTERS}:/_()-]{0,24}`)
    .replaceAll("'", "'{0,1}")
    .replaceAll('.', '\\.')
    .replace(/[äöüßéèêàçîôûáíóúñãõù]/g, (letter) => ACCENTS.get(letter) ?? letter)
    .replaceAll(' ', '[\\s,]{1,3}')
    .replace(/@(\d)@/g, (_, most: string) => `(?:[^\\s.!?;]{1,40}(?<!:)\\s{1,2}){0,${most}}`)
}
