import type { Span } from './letter.ts'
import type { StyleWarning, ToneError } from './phrases-check.ts'

/** What is wrong with the quoted words, and what to do; `{words}` stands for them. */
export const TONE_MESSAGES: Readonly<Record<ToneError | StyleWarning, string>> = {
  arguing:
    '“{words}” argues with the decision. Take it out: this letter only says that you understand.',
  'asks-to-reconsider':
    '“{words}” asks for the decision to be changed. Take it out; staying in touch keeps the door open.',
  'demands-reasons':
    '“{words}” demands reasons. Take it out, or make it an offer: “If you ever have a thought for me, I would be glad of it.”',
  bitterness: '“{words}” sounds bitter. Leave it out and say one thing that was good.',
  sarcasm: '“{words}” can be read as mockery. Say it straight or leave it out.',
  accusation:
    '“{words}” accuses someone. Take it out; a letter cannot win this, and it would be all the reader remembers.',
  threat: '“{words}” reads as a threat. Take it out before this letter goes anywhere.',
  religious: '“{words}” is religious; not every reader shares it. Say the wish in plain words.',
  'guilt-or-deadline':
    '“{words}” puts pressure on the reader. Take it out; she owes you nothing in this letter.',
  asks: '“{words}” asks for something. This letter asks for nothing but to stay in touch; the meeting comes in a later one.',
  cliche: '“{words}” is worn out. Say it in your own words or leave it away.',
  superlative: '“{words}” sounds like flattery. Name one thing that was good instead.',
  undertone:
    '“{words}” can be heard with an undertone. Read it aloud as the reader would; if in doubt, leave it out.',
  'just-checking-in': '“{words}” says nothing new. Start with the thanks.',
}

/** The words as a message quotes them: one line, at most 60 letters. */
export function quotedWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= 60 ? line : `${line.slice(0, 57).trimEnd()}...`
}

/**
 * The clause around words found in a text, as a message quotes it: a reader recognises a clause, not its middle. A
 * clause too long to quote starts a few words before the words meant.
 */
export function clauseAround(text: string, span: Span): string {
  const before = text.slice(0, span.start)
  const lead = /[^.!?;:,\n]*$/u.exec(before)?.[0] ?? ''
  const rest = /^[^.!?;:,\n]*/u.exec(text.slice(span.end))?.[0] ?? ''
  const words = text.slice(span.start, span.end)
  const isShort = lead.length + words.length + rest.length <= 62
  const near = isShort ? lead : (/(?<=\s)\S.{0,15}$/u.exec(lead)?.[0] ?? '')
  return quotedWords(near + words + rest)
}
