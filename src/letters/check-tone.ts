import { clauseAround, TONE_MESSAGES } from './check-messages.ts'
import { requestSpans } from './check-requests.ts'
import { spansOf, wordsOf } from './check-sentences.ts'
import type { LetterFacts, LetterFinding, Span } from './letter.ts'
import {
  STYLE_WARNINGS,
  TONE_ERRORS,
  TONES,
  type StyleWarning,
  type ToneError,
} from './phrases-check.ts'

/** Rules whose words lose their sting behind a "not" ("no hard feelings", "nicht enttäuscht"). */
const FREED_BY_NEGATION: ReadonlySet<string> = new Set([
  'bitterness',
  'accusation',
  'threat',
  'guilt-or-deadline',
])
const NEGATION =
  /(?:n['’]t|\b(?:not|no|never|without|nothing|nicht|kein\p{L}*|ohne|nie|weder))\s+(?:\p{L}+\s+){0,2}$/iu
/** Words that turn a demand for feedback into an offer the reader may pass over. */
const OPTIONAL =
  /\bif (?:you (?:ever |should )?(?:have|find|feel|wish|like|want|get|can spare)|it|there|time|ever)|\bno (?:need|pressure|hurry)|only if|whenever|should you (?:ever )?(?:have|feel|wish|find)|falls (?:du|sie|ihr|es|einmal|je)|wenn (?:du|sie|ihr) (?:einmal|je|mögen|magst|mögt|möchten|lust|zeit)|(?:kein|ohne) (?:muss|druck|eile)/iu
const FEEDBACK = /feedback|advice|rückmeldung|hinweis/iu
const DEMAND =
  /\b(?:want|need|expect|demand|deserve|insist|owe|entitled|right to|erwarte|verlange|fordere|bestehe|recht|anspruch|schulde)/iu

/** Sentences of tone that do not belong in the letter, in body and subject. Words of given names and topics are free. */
export function toneFindings(input: {
  readonly body: string
  readonly content: Span
  readonly subject: string
  readonly facts: LetterFacts
  readonly language: LetterFacts['language']
}): readonly LetterFinding[] {
  const cues = TONES[input.language]
  const free = givenSpans(input.body, input.facts)
  const givenInSubject = givenSpans(input.subject, input.facts)
  const { start, end } = input.content
  const requests = requestSpans(input.body.slice(start, end), start, input.language)
  return [...TONE_ERRORS, ...STYLE_WARNINGS].flatMap((rule) => {
    const formal = rule === 'asks' ? requests : []
    const spans = [...spansOf(cues[rule], input.body), ...formal]
      .filter((span) => span.start >= (rule === 'cliche' ? 0 : input.content.start))
      .filter((span) => !isWithin(span, free))
      .filter((span) => !isHarmless(rule, span, input.body))
    const inSubject = spansOf(cues[rule], input.subject).filter(
      (span) => !isWithin(span, givenInSubject),
    )
    const quote = firstWords(spans, input.body) ?? firstWords(inSubject, input.subject)
    return quote === null ? [] : [finding(rule, spans, quote)]
  })
}

function finding(
  rule: ToneError | StyleWarning,
  spans: readonly Span[],
  quote: string,
): LetterFinding {
  const isError = TONE_ERRORS.some((error) => error === rule)
  return {
    rule,
    severity: isError ? 'error' : 'warning',
    spans,
    message: TONE_MESSAGES[rule].replace('{words}', quote),
  }
}

function isHarmless(rule: string, span: Span, body: string): boolean {
  const sentence = sentenceAround(span, body)
  if (
    FREED_BY_NEGATION.has(rule) &&
    NEGATION.test(body.slice(Math.max(0, span.start - 40), span.start))
  )
    return true
  const isForFeedback =
    rule === 'demands-reasons' ||
    (rule === 'asks' && FEEDBACK.test(body.slice(span.start, span.end)))
  return isForFeedback && OPTIONAL.test(sentence) && !DEMAND.test(sentence)
}

function sentenceAround(span: Span, body: string): string {
  const start = Math.max(
    0,
    ...['. ', '! ', '? ', '\n'].map((mark) => body.lastIndexOf(mark, span.start - 1) + 1),
  )
  const end = /[.!?\n]/.exec(body.slice(span.end))
  return body.slice(start, end === null ? body.length : span.end + end.index)
}

function isWithin(span: Span, given: readonly Span[]): boolean {
  return given.some((each) => each.start <= span.start && span.end <= each.end)
}

function firstWords(spans: readonly Span[], text: string): string | null {
  const [first] = spans
  return first === undefined ? null : clauseAround(text, first)
}

/** Where the body uses the facts' own words: names, role, company, topics. */
function givenSpans(body: string, facts: LetterFacts): readonly Span[] {
  const names = [facts.company, facts.role, facts.recipientName, facts.senderName, ...facts.topics]
  return names.flatMap((name) => {
    const words = wordsOf(name ?? '').map((word) => word.replaceAll('.', '\\.'))
    if (words.length === 0) return []
    return spansOf(new RegExp(words.join('[^\\p{L}\\p{N}\\n]+'), 'giu'), body)
  })
}
