import type { SaidInRejection } from '../letters/letter.ts'
import { isUnattended, systemBehind } from './applicant-systems.ts'
import { greetedIn } from './extract-greeting.ts'
import { SAID_PHRASES, type SaidTopic } from './extract-said-phrases.ts'
import { headerOf, type ParsedMail } from './message.ts'
import { featuresOf, type Features } from './reading-features.ts'
import { compilePhrases } from './reading-phrases.ts'
import { originOf, sentencesOf } from './reading-text.ts'
import { sentenceAround } from './reading-signals.ts'
import type { Reading } from './reading.ts'

const LONGEST_REASON = 160
const COMPILED: Readonly<Record<SaidTopic, RegExp>> = {
  chosen: compilePhrases(SAID_PHRASES.chosen),
  nobody: compilePhrases(SAID_PHRASES.nobody),
  door: compilePhrases(SAID_PHRASES.door),
  reason: compilePhrases(SAID_PHRASES.reason),
  warm: compilePhrases(SAID_PHRASES.warm),
}

/** What a rejection says that a thoughtful answer picks up; the reason is a quote from the mail's own words. */
export function saidInRejection(mail: ParsedMail, reading: Reading): SaidInRejection {
  const features = featuresOf(mail)
  const { lower } = features.body
  const says = (topic: SaidTopic): boolean => lower.search(COMPILED[topic]) >= 0
  const warm = new Set([...lower.matchAll(COMPILED.warm)].slice(0, 8).map((match) => match[0]))
  return {
    someoneWasChosen: says('chosen') && !says('nobody'),
    keepsTheDoorOpen: says('door'),
    reason: reasonIn(mail, features),
    isWarm: warm.size >= 2 || (warm.size === 1 && reading.stage === 'after-interview'),
    isPersonal: isPersonal(mail, features, reading),
  }
}

function reasonIn(mail: ParsedMail, features: Features): string | null {
  const match = lowerMatch(features.body.lower, COMPILED.reason)
  if (match === null) return null
  const sentence = sentenceAround(sentencesOf(features.body), match.index)
  const isShort = sentence.end - sentence.start <= LONGEST_REASON
  const [start, end] = isShort
    ? [sentence.start, sentence.end]
    : [match.index, match.index + match[0].length]
  const original = originOf(features.body, start, end)
  return mail.text
    .slice(original.start, original.end)
    .replaceAll(/[\s\u00AD\u200B]+/g, ' ')
    .trim()
}

function lowerMatch(lower: string, phrase: RegExp): RegExpExecArray | null {
  for (const match of lower.matchAll(phrase)) return match
  return null
}

/** One human to one human: a person wrote, greets by name, and nothing shows a system or a list. */
function isPersonal(mail: ParsedMail, features: Features, reading: Reading): boolean {
  if (reading.person === null || greetedIn(features) === null) return false
  const address = mail.from?.address ?? ''
  if (address === '' || isUnattended(address) || systemBehind(mail)?.system.kind === 'system')
    return false
  if (
    headerOf(mail, 'list-unsubscribe') !== null ||
    headerOf(mail, 'auto-submitted')?.startsWith('auto') === true
  )
    return false
  return !/\b(?:automat\w{2,10}|do not reply|nicht antworten|ne pas répondre)\b/.test(
    features.body.lower,
  )
}
