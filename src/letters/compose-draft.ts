import type { Chance } from './compose-chance.ts'
import {
  capitalised,
  chooseLine,
  fillSlots,
  resolveAddress,
  resolveChoices,
  type PhraseLine,
} from './compose-grammar.ts'
import { choosePlan, type Move } from './compose-plan.ts'
import type { Situation } from './compose-situation.ts'
import { slotFiller, type SlotState } from './compose-slots.ts'
import type { LetterFacts, LetterLanguage, LetterText } from './letter.ts'
import { signingName } from './names-signing.ts'
import { greetingLine } from './names.ts'
import { MEMORY_DE } from './phrases-de-memory.ts'
import * as closeDe from './phrases-de-close.ts'
import { THANKS_DE, UNDERSTANDS_DE } from './phrases-de-open.ts'
import * as closeEn from './phrases-en-close.ts'
import { MEMORY_EN } from './phrases-en-memory.ts'
import { THANKS_EN, UNDERSTANDS_EN } from './phrases-en-open.ts'

interface PhraseBook {
  readonly moves: Readonly<Record<Move, readonly PhraseLine[]>>
  readonly signOffs: readonly PhraseLine[]
  readonly subjects: readonly PhraseLine[]
}

const BOOKS: Readonly<Record<LetterLanguage, PhraseBook>> = {
  en: {
    moves: {
      T: THANKS_EN,
      U: UNDERSTANDS_EN,
      M: MEMORY_EN,
      W: closeEn.WISHES_BOTH_EN,
      R: closeEn.WISHES_READER_EN,
      H: closeEn.WISHES_HIRED_EN,
      D: closeEn.DOOR_EN,
    },
    signOffs: closeEn.SIGN_OFFS_EN,
    subjects: closeEn.SUBJECTS_EN,
  },
  de: {
    moves: {
      T: THANKS_DE,
      U: UNDERSTANDS_DE,
      M: MEMORY_DE,
      W: closeDe.WISHES_BOTH_DE,
      R: closeDe.WISHES_READER_DE,
      H: closeDe.WISHES_HIRED_DE,
      D: closeDe.DOOR_DE,
    },
    signOffs: closeDe.SIGN_OFFS_DE,
    subjects: closeDe.SUBJECTS_DE,
  },
}

/** One letter as the chance has it, not yet judged; null when a move has no phrase for these facts. */
export function draftLetter(
  facts: LetterFacts,
  situation: Situation,
  chance: Chance,
): LetterText | null {
  const greeting = greetingLine(situation.reader, { ...facts, company: situation.company })
  const topic = facts.stage === 'after-interview' ? (situation.topics[0] ?? null) : null
  const isCompanyGreeted = situation.reader === null && situation.company !== null
  const paragraphs = draftParagraphs({
    situation,
    language: facts.language,
    topic,
    chance,
    isCompanyGreeted,
  })
  if (paragraphs === null) return null
  const book = BOOKS[facts.language]
  const signOff = chooseLine(book.signOffs, situation.tags, chance)
  const subject = chooseLine(book.subjects, situation.tags, chance)
  const closing = [signOff, signingName(facts.senderName)].filter(Boolean).join('\n')
  return { subject: subject ?? '', body: [greeting, ...paragraphs, closing].join('\n\n') }
}

function draftParagraphs(state: SlotState): readonly string[] | null {
  const { situation, chance, topic } = state
  const opens = topic?.form === 'noun' || topic?.form === 'clause'
  const plan = choosePlan(topic === null ? 'none' : opens ? 'anywhere' : 'later', chance)
  const fill = slotFiller(state)
  const isShortened =
    state.language === 'en' && situation.tags.has('informal') && chance.next() < 0.5
  const paragraphs: string[] = []
  for (const moves of plan) {
    const sentences = moves.map((move) => {
      const line = chooseLine(BOOKS[state.language].moves[move], lineTags(state), chance)
      const words = line && resolveAddress(resolveChoices(line, chance), situation.you)
      const filled = words && fillSlots(isShortened ? contracted(words) : words, fill)
      // A comma that closes a relative clause is not wanted where the sentence ends anyway.
      return filled ? filled.replace(/,([.:;])/g, '$1') : null
    })
    const isFirst = paragraphs.length === 0 && state.language === 'de'
    if (sentences.some((sentence) => sentence === null)) return null
    paragraphs.push(
      sentences.map((text, at) => (isFirst && at === 0 ? text : capitalised(text ?? ''))).join(' '),
    )
  }
  return paragraphs
}

/** The situation's tags, and in a line about the topic its form. */
function lineTags(state: SlotState): ReadonlySet<string> {
  if (state.topic === null) return state.situation.tags
  const second = state.situation.topics[1]
  const both = second?.form === 'noun' && state.topic.form === 'noun' ? ['two'] : []
  return new Set([...state.situation.tags, state.topic.form, ...both])
}

/** "I would" as one says it among people who write by first name. */
function contracted(text: string): string {
  return text
    .replace(/\bI am\b(?! (?:sure|and))/g, 'I’m')
    .replace(/\bI (?:would|had)\b(?= (?:be|like|enjoy|hoped|gladly))/g, 'I’d')
    .replace(/\bI will\b/g, 'I’ll')
    .replace(/\bit is (?=good\b)/gi, (found) => `${found[0]}t’s `)
    .replace(/\bthat is (?=good|how)/g, 'that’s ')
}
