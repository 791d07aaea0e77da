import { quotedWords } from './check-messages.ts'
import { sentencesOf, spansOf, wordsOf, type Sentence } from './check-sentences.ts'
import { sharedRuns } from './check-similarity.ts'
import type { LetterFinding, LetterLanguage, Span } from './letter.ts'
import { TONES } from './phrases-check.ts'
import type { Rubric } from './rubric.ts'

/** The counted text of a letter and what it is measured against. */
export interface StyleSource {
  readonly content: string
  readonly from: number
  readonly subject: string
  readonly language: LetterLanguage
  readonly words: number
  readonly grade: number | null
  readonly earlier: readonly string[]
}

/** Everything about length, rhythm and freshness that only warns. */
export function styleFindings(source: StyleSource, rubric: Rubric): readonly LetterFinding[] {
  const sentences = sentencesOf(source.content, source.from)
  return [
    ...lengthFindings(source, rubric),
    ...sentenceFindings(source, sentences, rubric),
    ...countFindings(source, rubric),
    ...questionFindings(source),
    ...subjectFindings(source.subject, rubric),
    ...likenessFindings(source, rubric),
  ]
}

function lengthFindings(source: StyleSource, rubric: Rubric): readonly LetterFinding[] {
  const { min, max } = rubric.words
  const { words, grade } = source
  const found: LetterFinding[] = []
  if (words < min)
    found.push(
      warning(
        'too-short',
        [],
        `The letter has ${words} words; ${min} to ${max} read as meant. Add one thing that was good.`,
      ),
    )
  if (words > max)
    found.push(
      warning(
        'too-long',
        [],
        `The letter has ${words} words; ${min} to ${max} get read. Leave out what the reader knows already.`,
      ),
    )
  if (grade !== null && grade > rubric.maxGrade) {
    found.push(
      warning(
        'hard-to-read',
        [],
        `The text reads at grade ${grade}; ${rubric.maxGrade} or less is easy on a busy day. Use shorter sentences and words.`,
      ),
    )
  }
  return found
}

function sentenceFindings(
  source: StyleSource,
  sentences: readonly Sentence[],
  rubric: Rubric,
): readonly LetterFinding[] {
  const found: LetterFinding[] = []
  const long = sentences.filter(
    (sentence) => wordsOf(sentence.text).length > rubric.maxSentenceWords,
  )
  const [longest] = long
  if (longest !== undefined) {
    const words = wordsOf(longest.text).length
    found.push(
      warning(
        'long-sentence',
        spansFrom(long),
        `The sentence “${quotedWords(longest.text)}” has ${words} words. Make two of it.`,
      ),
    )
  }
  const start = source.language === 'de' ? /^ich(?![\p{L}])/iu : /^I(?![\p{L}])/u
  const withI = sentences.filter((sentence) => start.test(sentence.text))
  const word = source.language === 'de' ? 'Ich' : 'I'
  if (sentences.length > 2 && withI.length / sentences.length > rubric.maxShareStartingWithI) {
    found.push(
      warning(
        'starts-with-i',
        spansFrom(withI),
        `${withI.length} of ${sentences.length} sentences start with “${word}”. Start one or two with the reader, or with the thing itself.`,
      ),
    )
  }
  return found
}

function countFindings(source: StyleSource, rubric: Rubric): readonly LetterFinding[] {
  const cues = TONES[source.language]
  const found = (pattern: RegExp): readonly Span[] => spansOf(pattern, source.content, source.from)
  const marks = found(/!/g)
  const strong = found(cues.intensifier)
  const sad = found(cues.disappointed)
  const louder = strong.map(({ start, end }) =>
    source.content.slice(start - source.from, end - source.from).toLowerCase(),
  )
  const all: readonly (readonly [isWrong: boolean, finding: LetterFinding])[] = [
    [
      marks.length > rubric.maxExclamationMarks,
      warning(
        'exclamation-marks',
        marks,
        `There are ${marks.length} exclamation marks. Keep one at most; the words carry it.`,
      ),
    ],
    [
      strong.length > rubric.maxIntensifiers,
      warning(
        'intensifiers',
        strong,
        `“${[...new Set(louder)].join('”, “')}”: ${strong.length} words that only make others louder. Keep ${rubric.maxIntensifiers} at most.`,
      ),
    ],
    [
      sad.length > rubric.maxDisappointed,
      warning(
        'disappointed',
        sad,
        `“Disappointed” stands here ${sad.length} times. Once is honest, twice is a reproach.`,
      ),
    ],
  ]
  return all.filter(([isWrong]) => isWrong).map(([, finding]) => finding)
}

function questionFindings({ content, from }: StyleSource): readonly LetterFinding[] {
  const marks = spansOf(/\?/g, content, from)
  if (marks.length === 0) return []
  return [
    warning(
      'question',
      marks,
      'A question wants an answer. This letter leaves the reader free; make it a plain sentence.',
    ),
  ]
}

function subjectFindings(subject: string, rubric: Rubric): readonly LetterFinding[] {
  const words = wordsOf(subject).length
  if (words <= rubric.maxSubjectWords) return []
  return [
    warning(
      'long-subject',
      [],
      `The subject “${quotedWords(subject)}” has ${words} words; ${rubric.maxSubjectWords} or fewer can be read on a phone.`,
    ),
  ]
}

function likenessFindings(source: StyleSource, rubric: Rubric): readonly LetterFinding[] {
  const shares = source.earlier.map((body) => sharedRuns(source.content, body))
  const most = Math.max(0, ...shares)
  if (most <= rubric.maxOverlapWithEarlier) return []
  return [
    warning(
      'similar-to-earlier',
      [],
      `${Math.round(most * 100)} % of its turns of phrase stand in an earlier letter of yours. Say what only this reader would know, or take another version.`,
    ),
  ]
}

function spansFrom(sentences: readonly Sentence[]): readonly Span[] {
  return sentences.map(({ start, end }) => ({ start, end }))
}

function warning(rule: string, spans: readonly Span[], message: string): LetterFinding {
  return { rule, severity: 'warning', spans, message }
}
