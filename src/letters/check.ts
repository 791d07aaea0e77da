import { anatomyOf } from './check-anatomy.ts'
import { elementsOf } from './check-elements.ts'
import { quotedWords } from './check-messages.ts'
import { nearMissesOfCompany, strangersInGreeting } from './check-names.ts'
import { otherNames } from './check-others.ts'
import { placeholdersIn } from './check-placeholders.ts'
import { wordsOf } from './check-sentences.ts'
import { styleFindings } from './check-style.ts'
import { toneFindings } from './check-tone.ts'
import type { LetterCheck, LetterFacts, LetterFinding, LetterLanguage, Span } from './letter.ts'
import { readingGrade } from './readability.ts'
import { isReplySubject } from './render.ts'
import { RUBRICS } from './rubric.ts'

/** A letter to check, with the facts it was written from and the bodies of letters written before. */
export interface LetterToCheck {
  readonly body: string
  readonly subject: string
  readonly facts: LetterFacts
  readonly earlierBodies?: readonly string[]
}

/**
 * The rubric applied to a letter, whoever wrote it. Spans are UTF-16 offsets into the body as given; a finding in the
 * subject has none, and the subject of an answer is the thread's own and not judged. Pure and fast enough for every keystroke.
 */
export function checkLetter(letter: LetterToCheck): LetterCheck {
  const { body, facts } = letter
  const subject = isReplySubject(letter.subject) ? '' : letter.subject
  const rubric = RUBRICS.appreciation
  const { content, signOff } = anatomyOf(body)
  const text = body.slice(content.start, content.end)
  const language = languageOf(text, facts.language)
  const words = wordsOf(text).length
  const grade = words === 0 ? null : readingGrade(text, language)
  const style = {
    content: text,
    from: content.start,
    subject,
    language,
    words,
    grade,
    earlier: letter.earlierBodies ?? [],
  }
  const findings = [
    ...factFindings({ ...letter, subject }),
    ...otherNames(body, { content, signOff }, facts),
    ...toneFindings({ body, content, subject, facts, language }),
    ...styleFindings(style, rubric),
  ]
  const elements = elementsOf({ body, content, language, facts, findings }, rubric)
  const isWhole = elements.every((element) => element.found || !element.required)
  const isFree = findings.every((finding) => finding.severity !== 'error')
  return {
    elements,
    findings,
    words,
    wordRange: rubric.words,
    grade,
    maxGrade: rubric.maxGrade,
    isReady: isWhole && isFree,
  }
}

/** Errors of fact: a placeholder left, the wrong name in the greeting, the company's name misspelt. */
function factFindings({ body, subject, facts }: LetterToCheck): readonly LetterFinding[] {
  const { greeting, content } = anatomyOf(body)
  const found: LetterFinding[] = []
  const holes = placeholdersIn(body, facts)
  const quoted = [...quotesOf(body, holes), ...quotesOf(subject, placeholdersIn(subject, facts))]
  if (quoted.length > 0) found.push(error('placeholder', holes, placeholderMessage(quoted)))
  const strangers = strangersInGreeting(body, greeting, facts)
  const [stranger] = strangers
  if (stranger !== undefined) {
    const name = body.slice(stranger.start, stranger.end)
    found.push(
      error(
        'greeting-differs',
        strangers,
        `The greeting says “${name}”, the letter goes to ${facts.recipientName}. Make them the same person.`,
      ),
    )
  }
  const misses = nearMissesOfCompany(body.slice(content.start, content.end), content.start, facts)
  const [miss] = misses
  if (miss !== undefined) {
    const name = body.slice(miss.start, miss.end)
    found.push(
      error(
        'company-misspelt',
        misses,
        `“${name}” is close to ${facts.company}, but not the same. Correct the name.`,
      ),
    )
  }
  return found
}

function quotesOf(text: string, spans: readonly Span[]): readonly string[] {
  return spans.map((span) => `“${quotedWords(text.slice(span.start, span.end))}”`)
}

function placeholderMessage(quoted: readonly string[]): string {
  const all = [...new Set(quoted)].join(', ')
  return quoted.length === 1
    ? `${all} is still a placeholder. Write the real words or take it out.`
    : `${all} are still placeholders. Write the real words or take them out.`
}

function error(rule: string, spans: LetterFinding['spans'], message: string): LetterFinding {
  return { rule, severity: 'error', spans, message }
}

const SMALL_WORDS: Readonly<Record<LetterLanguage, RegExp>> = {
  en: /\b(?:the|and|you|your|for|with|that|is|was|have|to|of|it|my)\b/giu,
  de: /\b(?:der|die|das|und|ich|sie|ihnen|ist|für|mit|dass|nicht|ein|eine|auf|zu|mir|wir)\b/giu,
}

/** The language the text is written in: the facts' own unless the small words clearly say the other. */
function languageOf(text: string, expected: LetterLanguage): LetterLanguage {
  const other: LetterLanguage = expected === 'en' ? 'de' : 'en'
  const count = (language: LetterLanguage): number => text.match(SMALL_WORDS[language])?.length ?? 0
  return count(other) > 2 * count(expected) + 2 ? other : expected
}
