import type { StyleWarning, ToneError } from './phrases-check.ts'

/** What is wrong with the quoted words, and what to do; `{words}` stands for them. */
export const TONE_MESSAGES: Readonly<Record<ToneError | StyleWarning, string>> = {
  arguing:
    '“{words}” argues with the decision. Take it out: this letter only says that you understand.',
  'asks-to-reconsider':
    '“{words}” asks for the decision to be changed. Take it out; staying in touch keeps the door open.',
  'demands-reasons':
    '“{words}” demands reasons. Take it out, or make it an offer: “If you ever have a thought for me, I would be glad of it.”',
  bitterness:
    '“{words}” sounds bitter. Keep it for your private page and say one thing that was good.',
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
