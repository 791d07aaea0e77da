import { finds, type ElementCues } from './check-pattern.ts'
import { wordsOf } from './check-sentences.ts'
import type { LetterFacts } from './letter.ts'

const SPEAKS_OF_TALK =
  /\bour (?:\p{L}+ )?(?:conversation|talk|chat|meeting|interview|discussion|call|session|walk)|\b(?:we|i) (?:\p{L}+ )?(?:talked|spoke|met|discussed)|\b(?:talking|speaking|chatting) (?:with|to) you|\b(?:the|that) (?:interview|conversation|talk|chat|tour)\b|\b(?:to have met|meeting) you|unser\p{L}* (?:gespräch|austausch|treffen|unterhaltung|begegnung)|(?:das|dem|im) (?:vorstellungs|telefon)?gespräch|gesprochen|kennenzulernen|kennengelernt/iu

/** With logged topics a memory is more than thanks for the talk; without any, only what speaks of a talk is one. */
export function remembers(text: string, cues: ElementCues, facts: LetterFacts): boolean {
  if (speaksOfTopic(text, facts)) return true
  if (!finds(cues.memory, text)) return false
  const isLogged = facts.stage === 'after-interview' && facts.topics.length > 0
  if (isLogged) return !finds(cues.thanks, text) && !finds(cues.door, text)
  return SPEAKS_OF_TALK.test(text) && !finds(cues.door, text)
}

/** True when a telling word of a logged topic stands in the sentence, in any ending. */
function speaksOfTopic(text: string, facts: LetterFacts): boolean {
  const words = new Set(wordsOf(text).map((word) => stem(word)))
  const known = new Set(
    wordsOf(`${facts.company ?? ''} ${facts.role ?? ''} ${facts.recipientName ?? ''}`).map((word) =>
      stem(word),
    ),
  )
  const telling = facts.topics
    .flatMap((topic) => wordsOf(topic))
    .filter((word) => word.length >= 4 && !ORDINARY.test(word))
  return telling.some((word) => words.has(stem(word)) && !known.has(stem(word)))
}

const ORDINARY =
  /^(?:about|their|there|they|with|from|have|that|this|what|when|where|which|your|were|been|into|over|team|work|talk~?|talked|good|great|role|time|company|liked|interview|conversation|über|eine[nmrs]?|ihre[nmrs]?|nicht|auch|oder|unser\p{L}*|gespräch|arbeit|stelle|zeit|dass|haben|wurde|sich|wird|gute[nrs]?)$/iu

function stem(word: string): string {
  return word.toLowerCase().slice(0, 6)
}
