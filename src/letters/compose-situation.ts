import { personOfReason, type PersonOfReason } from './compose-reason.ts'
import { spokenTopicDe } from './compose-topic-de.ts'
import { spokenTopicEn } from './compose-topic-en.ts'
import { cleanTopics, isInLanguage, type SpokenTopic } from './compose-topic.ts'
import type { LetterFacts } from './letter.ts'
import { spokenCompany } from './names-company.ts'
import { spokenRole, type SpokenRole } from './names-role.ts'
import { personName, type PersonName } from './names.ts'

/** The facts as a letter speaks them: cleaned names, topics with their form, and tags that choose the phrases. */
export interface Situation {
  readonly reader: PersonName | null
  readonly company: string | null
  readonly role: SpokenRole | null
  readonly topics: readonly SpokenTopic[]
  /** The one they wanted, in the words of their reason; null when it gives none that can be said back. */
  readonly wanted: PersonOfReason | null
  readonly tags: ReadonlySet<string>
  /** German form of address: 0 du, 1 Sie, 2 ihr (informal to a team). */
  readonly you: 0 | 1 | 2
}

/** Kinds of reason that have phrases of their own, with the words (English and German) that give them away. */
const REASONS: readonly (readonly [tag: string, words: RegExp])[] = [
  [
    'hold',
    /\bon hold\b|hiring (?:freeze|stop)|\bfreez|\bfroze|paus(?:ed|ing)|budget|restructur|cancel|(?:role|position|seat|requisition) (?:has been |is |was )?(?:closed|withdrawn|put back)|no longer (?:be )?fill|not (?:be )?fill(?:ed|ing)|einstellungsstopp|auf eis|zurückgestellt|pausier|umstruktur|nicht (?:mehr |neu )?besetz|gestrichen|verschoben/i,
  ],
  [
    'internal',
    /\binternal(?:ly)?\b|from within|in-house|existing (?:employee|team)|intern(?:e[nrs]?)?\b|aus (?:dem )?eigenen|eigenen (?:haus|reihen)/i,
  ],
  [
    'experience',
    /experience|senior(?:ity)?|years|has (?:done|run|led)|background|track record|erfahr|berufsjahre|einschlägig/i,
  ],
  [
    'skills',
    /skill|qualification|expertise|knowledge|certif|technical|profile|requirement|kenntniss|fähigkeit|qualifikation|profil|anforderung/i,
  ],
  [
    'location',
    /location|relocat|based in|on-?site|commut|remote|time ?zone|standort|wohnort|vor ort|entfernung|umzug/i,
  ],
  [
    'language',
    /language|fluen|native speaker|(?:english|german|french|dutch) (?:level|skills)|sprach|deutschkenntnis|muttersprach/i,
  ],
  ['salary', /salar|compensation|pay expectation|gehalt|vergütung/i],
  [
    'volume',
    /(?:many|high|large|number|volume|hundreds|strong) .{0,30}(?:applica|candidat)|applica\w+ .{0,20}(?:received|volume)|vielzahl|zahlreiche|viele bewerb|große resonanz/i,
  ],
]

/** Turns facts into what can be said; whatever cannot stand in a sentence is left out, never patched. */
export function situationOf(facts: LetterFacts): Situation {
  const reader = personName(facts.recipientName)
  const you = facts.addressForm === 'formal' ? 1 : reader === null ? 2 : 0
  const topics = cleanTopics(facts.topics)
    .filter((topic) => isInLanguage(topic, facts.language))
    .map((topic) =>
      facts.language === 'de' ? spokenTopicDe(topic, you) : spokenTopicEn(topic, reader !== null),
    )
    .filter((topic) => topic !== null)
  const wanted = personOfReason(facts.said.reason, facts.language)
  return {
    reader,
    company: spokenCompany(facts.company),
    role: spokenRole(facts.role, facts.language),
    topics,
    wanted,
    tags: tagsOf(facts, reader !== null, wanted !== null),
    you,
  }
}

function tagsOf(facts: LetterFacts, isNamed: boolean, isQuotable: boolean): ReadonlySet<string> {
  const { said } = facts
  const tags = new Set<string>([facts.addressForm])
  tags.add(facts.stage === 'after-interview' ? 'interview' : 'early')
  tags.add(said.isPersonal ? 'personal' : 'system')
  const reason = said.reason?.trim()
    ? REASONS.find(([, words]) => words.test(said.reason ?? ''))
    : undefined
  if (said.reason?.trim()) tags.add('reason')
  if (isQuotable) tags.add('known').add('who')
  else if (reason !== undefined) tags.add('known').add(reason[0])
  // Someone was hired, so the seat is filled whatever the reason sounds like.
  if (said.someoneWasChosen) tags.add('chosen').delete('hold')
  if (said.keepsTheDoorOpen) tags.add('door')
  if (said.isWarm) tags.add('warm')
  if (isNamed) tags.add('named')
  return tags
}

function withoutTopics(situation: Situation): Situation {
  return { ...situation, topics: [] }
}

/**
 * What a later attempt does without when earlier ones did not pass the checker: first the second topic, then all
 * topics, at last role and company.
 */
export function leanerSituation(situation: Situation, attempt: number): Situation {
  if (attempt < 40) return situation
  if (attempt < 60) return { ...situation, topics: situation.topics.slice(1) }
  return attempt < 80
    ? withoutTopics(situation)
    : { ...withoutTopics(situation), role: null, company: null }
}
