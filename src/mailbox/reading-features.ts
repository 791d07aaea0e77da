import { type BodyPart, bodyParts, isForwardSubject } from './body-parts.ts'
import type { InnerHeaders } from './body-quotes.ts'
import { languageOf } from './language.ts'
import type { ReaderLanguage } from './language-names.ts'
import type { ParsedMail } from './message.ts'
import { type Hit, hitsIn } from './reading-signals.ts'
import { type FoldedText, foldText, READ_CAP } from './reading-text.ts'

/** A mail prepared for the rules: whose words are whose, in which language, with every phrase found. */
export interface Features {
  readonly parts: readonly BodyPart[]
  /** Headers of the original when the mail passes another one on; company, role and person are then its own. */
  readonly inner: InnerHeaders | null
  /** The words to be judged: the author's, or the original's when it was passed on. */
  readonly body: FoldedText
  readonly subject: FoldedText
  readonly language: ReaderLanguage | 'und'
  readonly bodyHits: readonly Hit[]
  readonly subjectHits: readonly Hit[]
  /** The user's own words in what is quoted below the letter. */
  readonly quotedHits: readonly Hit[]
}

const SUBJECT_CAP = 500
/** With more words of its own a forwarding mail is a letter about the original, not the original. */
const LONGEST_COVER_NOTE = 400

/** Prepares a mail; reads at most READ_CAP units of its text. */
export function featuresOf(mail: ParsedMail): Features {
  const { parts, inner } = bodyParts(mail.text, mail.subject)
  const own = parts.filter((part) => part.kind === 'own')
  const forwarded = parts.filter((part) => part.kind === 'forwarded')
  const isPassedOn = forwarded.length > 0 && isCoverNote(mail, own)
  const body = judged(mail.text, isPassedOn ? forwarded : own)
  const subject = foldText(
    (isPassedOn ? inner?.subject : null) ?? mail.subject.slice(0, SUBJECT_CAP),
  )
  const language = languageOf(`${subject.lower}\n${body.lower}`)
  const languages = rulesFor(language)
  return {
    parts,
    inner: isPassedOn ? inner : null,
    body,
    subject,
    language,
    bodyHits: hitsIn(body, languages),
    subjectHits: hitsIn(subject, languages),
    quotedHits: hitsIn(quotedIn(mail.text, parts), languages, ['sent-thanks']),
  }
}

/** How much of what is quoted is looked at, in units: the latest letter stands on top. */
const QUOTED_CAP = 1500

function quotedIn(text: string, parts: readonly BodyPart[]): FoldedText {
  const first = parts.find((part) => part.kind === 'quoted')
  if (first === undefined) return foldText('')
  const quoted = text.slice(first.start, first.start + QUOTED_CAP)
  return foldText(quoted.replaceAll(/^[ \t]*>[> \t]*/gm, ''))
}

/** A mail that is all footer or quotation is judged by whatever it has. */
function judged(text: string, parts: readonly BodyPart[]): FoldedText {
  const folded = foldText(text, parts)
  return folded.text === '' ? foldText(text.slice(0, READ_CAP)) : folded
}

function isCoverNote(mail: ParsedMail, own: readonly BodyPart[]): boolean {
  const length = own.reduce(
    (sum, part) => sum + mail.text.slice(part.start, part.end).trim().length,
    0,
  )
  return length === 0 || (length <= LONGEST_COVER_NOTE && isForwardSubject(mail.subject))
}

/** Companies abroad write English footers and subjects: the English rules always help. */
function rulesFor(language: ReaderLanguage | 'und'): readonly ReaderLanguage[] {
  if (language === 'und') return ['en', 'de', 'fr']
  return language === 'en' ? ['en'] : [language, 'en']
}
