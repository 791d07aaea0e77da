import type { SpokenTopic } from './compose-topic.ts'

const LEAD_IN =
  /^(?:(?:and |also )?(?:i |we |she |he |they )?(?:really |also |both )?(?:liked|loved|enjoyed|talked|talking|spoke|speaking|chatted|discussed|discussing|had a (?:good|great|nice|long) (?:talk|chat|conversation)|(?:good|great|nice|long|interesting|lovely|fun) (?:talk|chat|conversation|discussion)|(?:our |the )?(?:talk|chat|conversation|discussion)|the topic of)(?: with (?:her|him|them|you))? ?(?:about|on|of|over|around)? )/i
const CLAUSE = /^(?:how|why|what|where|when|that|which) /i
const EVENT =
  /^(?:the|a|our|that) (?:\p{L}+ )?(?:tours?|walk|visit|lunch|coffee|tea|task|exercise|case study|session|demo|presentation|meeting|round|trial day|laugh|joke|moment|welcome|atmosphere|view|whiteboard\p{L}*)\b/iu
const GERUND =
  /^(?:meeting|seeing|walking|visiting|touring|hearing|learning|working|getting|watching|trying|sketching|solving) \S+ \S+/i
const SUBJECT = /^(?:we|you|they|she|he|i|it|there|everyone|nobody) /i
/** A word that makes a string of words a sentence rather than a name of something. */
const FINITE =
  /\b(?:is|are|was|were|has|have|had|does|do|did|will|can|could|would|should|must|failed|told|said|showed|explained|asked|mentioned|laughed|wants?|needs?|uses|likes?|broke|fell|went|came|made|took|gave|got|saw|knew|felt|found|started|works|runs|isn't|aren't|doesn't|don't)\b/i

const COPULA = /\b(?:is|are|was|were|isn't|aren't)\b/i

/**
 * Gives an English topic its form. `isReaderHer` is true when the reader is the person talked with: then `her story`
 * becomes `your story`; otherwise words about a third person are left out, as are
 * catchwords that fit no sentence (null).
 */
export function spokenTopicEn(topic: string, isReaderHer: boolean): SpokenTopic | null {
  const led = topic.replace(LEAD_IN, '')
  const bare = /^\S/.test(led) && led.length > 2 ? led : topic
  const turned = isReaderHer ? turnedToReader(bare) : bare.replace(/^their (?=\p{L})/iu, 'your ')
  if (turned === null || /\b(?:she|he|her|him|hers|they)\b/i.test(turned)) return null
  const text = smallStart(turned)
  if (CLAUSE.test(text)) return { text, form: 'clause' }
  if (SUBJECT.test(text))
    return {
      text: text.replace(/^i /, 'I '),
      form: FINITE.test(text) || /^(?:we|you|i) /i.test(text) ? 'sentence' : 'noun',
    }
  if (text.startsWith('your ')) return { text, form: COPULA.test(text) ? 'sentence' : 'yours' }
  if (EVENT.test(text) || GERUND.test(text)) return { text, form: 'event' }
  const isArticleLed = /^(?:the|a|an|our|my|some|this|that|\p{L}+['’]s?) /iu.test(text)
  const isTelegraphic = isArticleLed
    ? /\b(?:is|are|was|were|isn't|aren't)\b/i.test(text)
    : FINITE.test(text)
  return isTelegraphic ? null : { text, form: 'noun' }
}

/** From `her`, `she`, `they` to `you`; null when the sentence would need more than this rule knows. */
function turnedToReader(topic: string): string | null {
  const own = topic.replace(/^(?:her|his|their) (?=\p{L})/iu, 'your ')
  const subject =
    /\b(she|he|they)(['’]s|['’]re)? (?:(always|often|never|once|still|also|really) )?(\p{L}+)/iu.exec(
      own,
    )
  if (subject === null) return own
  const [found, who = '', short, adverb, verb = ''] = subject
  const isPlural = /^they$/i.test(who)
  const spokenVerb = isPlural ? verb : secondPerson(verb)
  if (spokenVerb === null) return null
  const you = short === undefined ? 'you' : 'you are'
  if (/['’]s/.test(short ?? '') && /(?:ed|en|ne)$/.test(verb)) return null
  const turned = own.replace(
    found,
    [you, adverb, short === undefined ? spokenVerb : verb].filter(Boolean).join(' '),
  )
  const possessive = isPlural
    ? /\btheir (?=\p{L})/giu
    : /\b(?:her|his) (?=(?!in\b|on\b|at\b|to\b|for\b|with\b|and\b|when\b|about\b)\p{L})/giu
  const object = isPlural ? /\bthem\b/gi : /\b(?:her|him)\b/gi
  return turned.replace(possessive, 'your ').replace(object, 'you')
}

/** `plans` to `plan`, `has` to `have`; words that do not end in s stay (`ran`, `started`). */
function secondPerson(verb: string): string | null {
  const irregular: Readonly<Record<string, string>> = {
    is: 'are',
    was: 'were',
    has: 'have',
    does: 'do',
    goes: 'go',
  }
  const lower = verb.toLowerCase()
  if (irregular[lower] !== undefined) return irregular[lower]
  if (/(?:ss|us|is)$/.test(lower)) return null
  if (lower.endsWith('ies') && lower.length > 4) return lower.replace(/ies$/, 'y')
  if (/(?:ss|sh|ch|x|zz)es$/.test(lower)) return lower.replace(/es$/, '')
  return lower.endsWith('s') ? lower.slice(0, -1) : verb
}

/** Small first letter for ordinary words; names, `I` and abbreviations keep theirs. */
function smallStart(text: string): string {
  const [first = ''] = text.split(' ')
  const isOrdinary =
    /^(?:The|A|An|Our|My|Your|How|Why|What|Where|When|That|We|You|They|She|He|It|There|Some|This|Meeting|Seeing|Walking|Visiting|Hearing|Learning|Working|Getting|Watching|Trying)$/.test(
      first,
    )
  return isOrdinary ? (text[0] ?? '').toLowerCase() + text.slice(1) : text
}
