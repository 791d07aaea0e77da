import type { SpokenTopic } from './compose-topic.ts'

/** The pronouns of one form of address: nominative, and the stem of `your` (dein-, Ihr-, eu(e)r-). */
interface Pronouns {
  readonly you: 'du' | 'Sie' | 'ihr'
  readonly your: 'dein' | 'Ihr' | 'eur'
}

/** German pronouns by form: 0 du, 1 Sie, 2 ihr. */
const PRONOUNS_DE: readonly [Pronouns, Pronouns, Pronouns] = [
  { you: 'du', your: 'dein' },
  { you: 'Sie', your: 'Ihr' },
  { you: 'ihr', your: 'eur' },
]

const LEAD_IN =
  /^(?:(?:wir haben |haben |ich habe |habe )?(?:uns )?(?:(?:gut|lange|viel|kurz|nett|auch|gern|spannend)e?[sn]? )?(?:(?:unser(?:e|em|en)? |das |ein(?:e|en)? )?(?:\p{Ll}+e[sn]? )?(?:Gespräch|Austausch|Diskussion|Unterhaltung|Thema)|gesprochen|geredet|diskutiert|unterhalten|sprachen|redeten)? ?(?:über|zu|zum Thema|um|von) )/iu
const LED_OUT = / (?:gesprochen|geredet|diskutiert|unterhalten|ausgetauscht)$/i
const CLAUSE = /^(?:wie|warum|weshalb|dass|was|wo|wann|wer) /i
const SMALL_WORD =
  /^(?:in|im|an|am|auf|aus|bei|beim|mit|nach|von|vom|zu|zum|zur|für|über|um|ohne|durch|gegen|vor|hinter|unter|und|oder|der|die|das|den|dem|des|ein|eine|einer|eines|einem|einen|seit|bis|als|pro|per|sowie|statt|trotz|wegen)$/
const ADJECTIVE = /^\p{Ll}{3,}(?:e|en|er|es|em)$/u

/** Gives a German topic its form; `form` says how the reader is addressed: 0 du, 1 Sie, 2 ihr. */
export function spokenTopicDe(topic: string, form: 0 | 1 | 2): SpokenTopic | null {
  const pronouns = PRONOUNS_DE[form]
  const led = topic.replace(LEAD_IN, '').replace(LED_OUT, '')
  // What stood behind `über` is in the accusative already; behind a bare dative (`zum Umbau`) nothing is changed.
  const isAccusative = /über $/i.test(LEAD_IN.exec(topic)?.[0] ?? '')
  const text = /^\p{L}\S/u.test(led) ? led : topic
  if (CLAUSE.test(text)) return clause(text, topic, pronouns)
  if (/^(?:wir|ich) /i.test(text)) return { text: smallFirst(text), form: 'sentence' }
  const your = /^(?:ihre|eure|deine) (\p{L}.*)$/iu.exec(text)?.[1]
  if (your !== undefined && isNounPhrase(your))
    return { text: `${pronouns.your}e ${your}`, form: 'accusative' }
  const masculine = /^(?:der|den) (\p{Lu}\S*)(.*)$/u.exec(smallFirst(text))
  if (masculine !== null && isNounPhrase(text)) {
    const [, noun = '', rest = ''] = masculine
    // Weak nouns (der Gedanke, den Gedanken) and genitives cannot be told apart by form.
    if (!noun.endsWith('e') || /^den /i.test(text))
      return { text: `den ${noun}${rest}`, form: 'accusative' }
  }
  const article = /^(?:die|das|eine|unsere?|den) /i.test(text)
  if (article && isNounPhrase(text)) return { text: smallFirst(text), form: 'accusative' }
  if (EVENT.test(text) || (!isAccusative && !standsAlone(text))) return named(topic)
  if (/^(?:ein|ihr|euer|dein|der|dem|mein) /i.test(text) || !isNounPhrase(text)) return named(topic)
  return {
    text,
    form: isAccusative || !ADJECTIVE.test(text.split(' ')[0] ?? '') ? 'noun' : 'accusative',
  }
}

/** Things done together: one does not talk about them, one thinks back to them. */
const EVENT =
  /^(?:Rundgang|Tour|Führung|Besuch|Mittagessen|Kaffee|Probetag|Aufgabe|Übung|Spaziergang|Test|Treffen|Begrüßung)(?!\p{L})/u

/** True for a plural, an abstract noun or several nouns, which need no article ("über Bienen", "über Zeitplanung"). */
function standsAlone(text: string): boolean {
  const [first = '', ...rest] = text.split(' ')
  if (ADJECTIVE.test(first) || rest.includes('und')) return true
  const noun = rest.length === 0 || SMALL_WORD.test(rest[0] ?? '') ? first : (rest[0] ?? '')
  return /(?:ung|heit|keit|schaft|ion|tät|ik|ismus|en|s|ität|ung|ing|ment|sport|musik|bau|recht|arbeit)$/u.test(
    noun,
  )
}

/** What has no safe case stands behind a colon when it names a thing; catchwords and third persons are left out. */
function named(topic: string): SpokenTopic | null {
  const isName = isNounPhrase(topic) && !/\b(?:ihr|sein|dein|eur)\p{L}*\b/iu.test(topic)
  return isName ? { text: topic, form: 'named' } : null
}

/** `wie sie plant` speaks of a third person; only a plural verb turns into `wie Sie planen` without guessing. */
function clause(text: string, topic: string, pronouns: Pronouns): SpokenTopic | null {
  if (/\b(?:er|sein|seine[nmrs]?)\b/.test(text)) return named(topic)
  const speaksOfThem = /\b(?:sie|ihre?[nmrs]?)\b/.test(text)
  if (!speaksOfThem) return { text: smallFirst(text), form: 'clause' }
  if (pronouns.you === 'Sie' && / \p{L}+n$/u.test(text)) {
    const turned = text.replace(/\bsie\b/g, 'Sie').replace(/\bihr(?=e?[nmrs]?\b)/g, 'Ihr')
    return { text: smallFirst(turned), form: 'clause' }
  }
  const isSaidToThem =
    pronouns.you === 'ihr' && /\bihr \p{L}/u.test(text) && / \p{L}+t$/u.test(text)
  return isSaidToThem ? { text: smallFirst(text), form: 'clause' } : named(topic)
}

/** True when every word is a noun, a small word of a noun phrase, or an adjective before a noun. */
function isNounPhrase(text: string): boolean {
  const words = text.split(' ')
  return words.every((word, index) => {
    if (/^[\p{Lu}\d]/u.test(word) || SMALL_WORD.test(word)) return true
    const next = words[index + 1] ?? ''
    return ADJECTIVE.test(word) && (/^\p{Lu}/u.test(next) || ADJECTIVE.test(next))
  })
}

function smallFirst(text: string): string {
  const [first = ''] = text.split(' ')
  const isSmall =
    /^(?:Wie|Warum|Weshalb|Dass|Was|Wo|Wann|Wer|Wir|Ich|Die|Das|Den|Der|Eine|Unsere?)$/.test(first)
  return isSmall ? (text[0] ?? '').toLowerCase() + text.slice(1) : text
}
