import { finds, type ElementCues } from './check-pattern.ts'
import { remembers } from './check-memory.ts'
import { sentencesOf, wordsOf, type Sentence } from './check-sentences.ts'
import type { ElementCheck, LetterElement, LetterFacts, LetterFinding, Span } from './letter.ts'
import { CUES } from './phrases-check.ts'
import type { Rubric } from './rubric.ts'

/** What the elements are looked for in: the counted text and the language it is written in. */
export interface ElementSource {
  readonly body: string
  readonly content: Span
  readonly language: LetterFacts['language']
  readonly facts: LetterFacts
  readonly findings: readonly LetterFinding[]
}

const ASKING_RULES = ['asks', 'asks-to-reconsider', 'demands-reasons', 'guilt-or-deadline']
const NEGATED_UNDERSTANDING =
  /(?:n['’]t|\bnot|\bcannot|\bnever|\bnicht|\bkein\p{L}*|\bkaum|\bfail to)\s+(?:\p{L}+\s+){0,2}(?:understand|accept|respect|versteh|nachvollzieh|akzeptier|verständnis)/iu
const CHOOSING =
  /\s+(?:that\s+|who\s+|whom\s+)?you(?:['’]ve|\s+have)?\s+(?:just\s+)?(?:chose|chosen|picked|pick|hired|hire|selected|went with|found|took|settled on|decided on|are bringing in)\b/iu
const CHOOSING_DE =
  /,\s+(?:die|den|der|dem|für die|für den)\s+(?:[^,.;]*\s)?(?:hast|haben|habt|gewählt|kommt|übernimmt|bekommt|hat)(?:\s+(?:haben|hat|hast|habt))?/iu

/** Every element of the rubric: found or missed, with the sentences that hold it. Hostile sentences hold nothing. */
export function elementsOf(source: ElementSource, rubric: Rubric): readonly ElementCheck[] {
  const text = source.body.slice(source.content.start, source.content.end)
  const sentences = sentencesOf(text, source.content.start).map((sentence) => ({
    ...sentence,
    text: sentence.text.replace(/\s/g, ' '),
  }))
  const errors = source.findings.filter((finding) => finding.severity === 'error')
  const spoiled = errors
    .filter((error) => error.rule !== 'placeholder')
    .flatMap((error) => error.spans)
  const clean = sentences.filter((sentence) => !spoiled.some((span) => overlaps(span, sentence)))
  const where = (element: LetterElement): readonly Span[] =>
    clean
      .filter((_, index) => holds(element, clean, index, source))
      .map(({ start, end }) => ({ start, end }))
  const hasMemory =
    source.facts.stage === 'after-interview' &&
    source.facts.topics.some((topic) => topic.trim() !== '')
  const all: readonly LetterElement[] = [
    'thanks',
    'understands',
    'memory',
    'wishes-to-reader',
    'wishes-to-hired',
    'door-open',
    'no-ask',
  ]
  return all.map((element) => {
    const required = element === 'memory' ? hasMemory : rubric.always.includes(element)
    if (element === 'no-ask')
      return {
        element,
        required,
        found: !errors.some((error) => ASKING_RULES.includes(error.rule)),
        spans: [],
      }
    const spans = where(element)
    return { element, required, found: spans.length > 0, spans }
  })
}

// oxlint-disable-next-line max-params -- the neighbours of a sentence are needed for pronouns that take up the one hired
function holds(
  element: LetterElement,
  all: readonly Sentence[],
  index: number,
  source: ElementSource,
): boolean {
  const cues = CUES[source.language]
  const text = all[index]?.text ?? ''
  const before = all[index - 1]?.text ?? ''
  switch (element) {
    case 'thanks':
      return finds(cues.thanks, text)
    case 'understands':
      return understands(text, cues)
    case 'memory':
      return remembers(text, cues, source.facts)
    case 'wishes-to-reader':
      return (
        wishes(text, before, cues) &&
        (speaksToReader(text, cues) ||
          (FIRM_WISH.test(text) && !speaksOfHired(text, before, source))) &&
        !isOnlyDoor(text, cues)
      )
    case 'wishes-to-hired':
      return wishes(text, before, cues) && speaksOfHired(text, before, source)
    case 'door-open':
      return finds(cues.door, text)
    case 'no-ask':
      return true
  }
}

/** A wish in this sentence, or a sentence that carries on the wish before it ("The same to ..."). */
function wishes(text: string, before: string, cues: ElementCues): boolean {
  const carriesOn =
    /^(?:and|also|to|for|the same|likewise|as for|so|und|auch|ebenso|das gleiche|dem|der|für)\b/iu.test(
      text,
    )
  return (
    finds(cues.wish, text) || (carriesOn && wordsOf(text).length <= 14 && finds(cues.wish, before))
  )
}

/** A wish that needs no name to be one; "I enjoyed" and "I felt welcome" are none. */
const FIRM_WISH =
  /\b(?:wish|luck|all the best|success|congrat|wünsch|alles gute|viel (?:erfolg|glück|freude)|hope (?:that )?(?:you|your|the|it|all|everyone|they|this|things)|hoffe,? (?:dass )?(?:du|sie|ihr|es|alle|das)|hoffentlich|may (?!i\b|we\b)|here['’]s to|have a |trust that|m[öo]gen?\b|drück|komm(?:t|en)? gut|gute[nrs]? )/iu

/** "I hope to stay in touch with you" wishes nobody anything. */
function isOnlyDoor(text: string, cues: ElementCues): boolean {
  return finds(cues.door, text) && !FIRM_WISH.test(text)
}

function namesHired(text: string, source: ElementSource): boolean {
  const role = wordsOf(source.facts.role ?? '').filter((word) => word.length > 3)
  const newRole = role.some((word) =>
    new RegExp(
      `\\b(?:new|neue[mnrs]?)\\s+(?:\\p{L}+\\s+){0,3}${word.replaceAll('.', '\\.')}`,
      'iu',
    ).test(text),
  )
  return newRole || finds(CUES[source.language].hired, text)
}

function speaksOfHired(text: string, before: string, source: ElementSource): boolean {
  return namesHired(text, source) || takesUpHired(text, before, source)
}

function takesUpHired(text: string, before: string, source: ElementSource): boolean {
  const cues = CUES[source.language]
  const isPrepared =
    finds(cues.hired, before) || namesHired(before, source) || finds(cues.understands, before)
  // In a wish, him, her and them can hardly be anyone else.
  return source.language === 'en'
    ? finds(cues.hiredAgain, text)
    : finds(cues.hiredAgain, text) && isPrepared
}

/** "ihr und Ihnen", "her and you": the reader stands beside the one hired. */
const BESIDE =
  /\byou\s+(?:both|two)\b|\b(?:the two|both) of you\b|\b(?:und|and|wie auch|as well as|,)\s+(?:(?:the|your) \p{L}+ an? \p{L}+|the (?:whole|entire) \p{L}+|Ihnen|dir|euch|Sie|dich|you)\b/u

function speaksToReader(text: string, cues: ElementCues): boolean {
  return finds(cues.reader, withoutHired(text, cues)) || BESIDE.test(text)
}

/** Said outright, or by speaking of the choice at all where nothing is thanked for, wished or denied. */
function understands(text: string, cues: ElementCues): boolean {
  if (NEGATED_UNDERSTANDING.test(text)) return false
  const isAside = finds(cues.thanks, text) || finds(cues.wish, text)
  return finds(cues.understands, spokenChoice(text, cues)) || (!isAside && finds(cues.choice, text))
}

/** In a wish "the person you chose" only names someone; elsewhere it speaks of the choice. */
function spokenChoice(text: string, cues: ElementCues): string {
  return finds(cues.wish, text) ? withoutHired(text, cues) : text
}

/** The sentence without the words for the one hired, so that "the person you chose" does not count as the reader. */
function withoutHired(text: string, cues: ElementCues): string {
  return text.replace(CHOOSING, ' ').replace(CHOOSING_DE, ' ').replace(cues.hired, ' ')
}

function overlaps(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end
}
