import { finds, phrasePattern } from './check-pattern.ts'
import { sentencesOf } from './check-sentences.ts'
import type { LetterLanguage, Span } from './letter.ts'
import { CUES } from './phrases-check.ts'

/** Questions that speak to the reader; one that only asks to stay in touch is free. */
const TO_READER: Readonly<Record<LetterLanguage, RegExp>> = {
  en: phrasePattern('you\nyour\ncan we\ncould we\ncan i\ncould i\nmay i\nmight i\nis there\nany'),
  de: phrasePattern(
    'sie\nihnen\nihre?[nmrs]?\ndu\ndir\ndeine?[nmrs]?\nihr\neuch\neure?[nmrs]?\nwir\nkann ich\nkönnte ich\ngibt es',
  ),
}
const POLITE: Readonly<Record<LetterLanguage, RegExp>> = {
  en: phrasePattern('please'),
  de: phrasePattern('bitte'),
}
/** What may follow "please" without asking for a favour: passing on a wish, keeping in touch. */
const FREE: Readonly<Record<LetterLanguage, RegExp>> = {
  en: phrasePattern(`
please (?:do |also )?(?:accept|take my|give (?:my|her|him|them|your|the|everyone|all)|pass (?:on|along|my)|convey|tell (?:her|him|them|the|your|everyone)|know|stay|keep in|keep me in mind|say|extend|send (?:my|her|him|them|the|your|everyone)|thank|greet|wish|share my|remember|let (?:her|him|them|your|the|everyone))
pleased?
as you please`),
  de: phrasePattern(`
bitte (?:auch )?(?:richte~|grüß~|gib|gebt|geben|sag~|nehm~|nimm|bleib~|wünsch~|dank~|glaub~|wisse~)
bitte .{0,60}<(?:grüß~|grüße|wünsche|glückwünsche|dank) ?.{0,40}
ich bitte um verständnis`),
}

/** Sentences that ask the reader for something by their form alone: a question to her, a "please". */
export function requestSpans(
  content: string,
  from: number,
  language: LetterLanguage,
): readonly Span[] {
  return sentencesOf(content, from)
    .filter(({ text }) => asks(text.replace(/\s/g, ' '), language))
    .map(({ start, end }) => ({ start, end }))
}

function asks(sentence: string, language: LetterLanguage): boolean {
  const isQuestion = /\?["”“')\]]*$/.test(sentence) && finds(TO_READER[language], sentence)
  if (isQuestion && !finds(CUES[language].door, sentence)) return true
  return finds(POLITE[language], sentence) && !finds(FREE[language], sentence)
}
