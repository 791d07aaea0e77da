import type { SystemMatch } from './applicant-systems.ts'
import type { Learned } from './classify-model.ts'
import { ROLE_WORD } from './extract-role-words.ts'
import type { ParsedMail } from './message.ts'
import type { Features } from './reading-features.ts'
import type { Signal } from './reading-phrases.ts'
import type { ReadingContext, ReadingKind } from './reading.ts'

/** A number for every kind; the largest wins. */
export type Scores = Record<ReadingKind, number>

/** What was counted in a mail, and what the model makes of it. */
export interface Weighed {
  readonly tally: Tally
  readonly learned: Learned
  readonly manner: Manner
}

/** How a mail is written: `isNote` when it is a short one from one to another, `pitch` by how many marks it sells something. */
export interface Manner {
  readonly isNote: boolean
  readonly pitch: number
}

/** What speaks for a kind beside the words: a header (`name: value`) or an earlier mail (its subject). */
export interface Sign {
  readonly where: 'header' | 'earlier-mail'
  readonly quote: string
  readonly why: string
}

/** What a verdict is made from. */
export interface Question {
  readonly mail: ParsedMail
  readonly features: Features
  readonly system: SystemMatch | null
  readonly context: ReadingContext
}

/** What was counted in a mail. */
export interface Tally {
  /** Distinct asserted phrases of a signal. */
  count(signal: Signal): number
  /** Whether the subject alone says so. */
  isInSubject(signal: Signal): boolean
  /** Whether the mail is about an application rather than an order, a flat or a visa. */
  readonly isJob: boolean
  readonly jobs: number
  /** Lines that name an occupation: three are a list, and a list is an advertisement. */
  readonly roles: number
  readonly elsewhere: number
  /** Something is asked in the letter itself. */
  readonly asks: boolean
  /** A no is told as something of long ago. */
  readonly isPastNo: boolean
  /** The user's own thanks stand quoted below the letter. */
  readonly answersThanks: boolean
}

/** Flats, visas and grants are applied for as well: all such words together count once. */
const ANY_APPLICATION = /^(?:appl|bewerb|candida|offre|sollicit|solicit|domand|opportun|experience)/

/** Counts the asserted phrases of a mail and weighs what it is about. */
export function tallyOf(question: Question): Tally {
  const { features } = question
  const asserted = new Map<Signal, Set<string>>()
  for (const [folded, hits] of [
    [features.body, features.bodyHits],
    [features.subject, features.subjectHits],
  ] as const)
    for (const hit of hits) {
      if (!hit.isAsserted && !isTopical(hit.signal)) continue
      const words = asserted.get(hit.signal) ?? new Set<string>()
      asserted.set(hit.signal, words.add(folded.lower.slice(hit.start, hit.end)))
    }
  const count = (signal: Signal): number => asserted.get(signal)?.size ?? 0
  const roles = roleLines(features)
  const words = [...(asserted.get('job') ?? [])]
  const specific = words.filter((word) => !ANY_APPLICATION.test(word)).length
  const said = specific + (specific < words.length ? 1 : 0)
  const jobs = said + Math.min(roles, 3) + (isFromRecruiting(question.mail) ? 1 : 0)
  const elsewhere = count('elsewhere')
  const isInSubject = (signal: Signal): boolean =>
    features.subjectHits.some((hit) => hit.signal === signal && hit.isAsserted)
  return {
    count,
    isInSubject,
    jobs,
    roles,
    elsewhere,
    asks: features.body.lower.includes('?'),
    isPastNo: hasPastNo(features),
    answersThanks: features.quotedHits.some((hit) => hit.signal === 'sent-thanks'),
    isJob: jobs > elsewhere || (jobs === elsewhere && jobs > 1),
  }
}

/** Times long gone, in seven languages; a no of last week is still news. */
const LONG_AGO =
  /(?<![\p{L}])(?:last (?:time|year|spring|summer|autumn|fall|winter)|back (?:then|in)|at the time|(?:months?|years?) ago|when you applied|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn)|damals|letzte[sn] (?:jahr|mal|frühjahr|sommer|herbst|winter)|vor (?:einem|zwei|drei|einigen|ein paar) (?:jahre?n?|monate?n?)|im (?:jänner|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|frühjahr|sommer|herbst)|à l'époque|l'an(?:née)? (?:dernier|dernière|passée?)|il y a (?:un an|\p{L}+ (?:mois|ans))|au printemps|en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|el año pasado|hace (?:un año|\p{L}+ meses)|en su momento|vorig jaar|destijds|\p{L}+ maanden geleden|l'anno scorso|\p{L}+ mesi fa|all'epoca|no ano passado|há \p{L}+ meses|na altura|na época)(?![\p{L}])/u
/** How far from a no its time may stand, in units. */
const NEAR = 70

function hasPastNo({ body, bodyHits }: Features): boolean {
  return bodyHits.some(
    (hit) =>
      hit.signal.startsWith('rejection') &&
      LONG_AGO.test(body.lower.slice(Math.max(0, hit.start - NEAR), hit.end + NEAR)),
  )
}

/** Words that only say what a mail is about count under a condition too, as do the conditional promises of a receipt. */
function isTopical(signal: Signal): boolean {
  return (
    signal === 'job' ||
    signal === 'elsewhere' ||
    signal.startsWith('acknowledgement') ||
    signal.startsWith('alert')
  )
}

/** Short lines that name an occupation, the subject among them. */
function roleLines(features: Features): number {
  const lines = [features.subject.text, ...features.body.text.slice(0, 4000).split('\n')]
  return lines.filter((line) => line.length <= 90 && !/[.!?]$/.test(line) && ROLE_WORD.test(line))
    .length
}

function isFromRecruiting(mail: ParsedMail): boolean {
  const sender = `${mail.from?.name.slice(0, 100) ?? ''} ${mail.from?.address.slice(0, 100) ?? ''}`
  return /\b(?:talent|recruit\w{0,8}|hiring|careers?|karriere|jobs?|bewerb\w{0,12}|recrutement|candidatures?)\b/i.test(
    sender,
  )
}
