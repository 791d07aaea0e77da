import { wordsOf } from './check-sentences.ts'
import type { LetterFacts, Span } from './letter.ts'
import { spokenCompany } from './names-company.ts'

const GREETING_WORDS =
  /^(?:dear|hi|hello|hey|hiya|greetings|good|morning|afternoon|evening|day|again|liebe[rs]?|hallo|guten|tag|abend|morgen|sehr|geehrte[rs]?|verehrte[rs]?|werte[rs]?|moin|servus|grüezi|grüß|dich|sie|euch|gott|und|and|an|das|von|bei|at|of|from|the|to|everyone|all|there|both|folks|team|teams|crew|people|mr|mrs|ms|miss|mx|herrn?|frau|dr|prof|professor|doktor|zusammen|alle|allerseits|ihr|lieben|damen|herren|sir|or|madam|recruiting|talent|hr|colleagues|it|may|concern|whom)\.?$/iu
const NICKNAMES =
  'bob=robert rob=robert bill=william will=william liz=elizabeth beth=elizabeth betty=elizabeth lisa=elisabeth mike=michael mick=michael tony=anthony meg=margaret maggie=margaret peggy=margaret greta=margarete kate=katherine kathy=catherine jim=james jack=john jon=jonathan dick=richard rick=richard ted=edward ned=edward chuck=charles charlie=charles peg=margaret sandy=alexandra sasha=alexander lexi=alexandra becky=rebecca gerry=gerald jerry=gerald larry=lawrence hans=johannes hannes=johannes uli=ulrich uschi=ursula gabi=gabriele steffi=stefanie basti=sebastian wolle=wolfgang conny=cornelia heinz=heinrich jupp=josef sepp=josef'

/**
 * Names in the greeting that are not the recipient's, as spans of the body. Titles, a short form (Alex, Peggy), accents
 * and case make no difference; without a known recipient nothing is wrong.
 */
export function strangersInGreeting(
  body: string,
  greeting: Span | null,
  facts: LetterFacts,
): readonly Span[] {
  if (greeting === null || facts.recipientName === null) return []
  const mine = wordsOf(facts.recipientName.replace(/[-.]/g, ' ')).map((word) => folded(word))
  const company = wordsOf(facts.company ?? '').map((word) => folded(word))
  const text = body.slice(greeting.start, greeting.end)
  return (
    [...text.matchAll(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu)]
      // "Dear Paul and committee": what is written small is no name, unless all is.
      .filter((found) => !GREETING_WORDS.test(found[0]) && found[0].length > 1)
      .filter(
        (found, _, all) =>
          /^\p{Lu}/u.test(found[0]) || all.every((other) => /^\p{Ll}/u.test(other[0])),
      )
      .filter(
        (found) =>
          !mine.some((name) => isSameName(folded(found[0]), name)) &&
          !company.includes(folded(found[0])),
      )
      .map((found) => ({
        start: greeting.start + found.index,
        end: greeting.start + found.index + found[0].length,
      }))
  )
}

/** Whether two folded names are one: alike, a short form of the other, or a known nickname. */
export function isSameName(written: string, name: string): boolean {
  if (written === name) return true
  const [short, long] = written.length < name.length ? [written, name] : [name, written]
  if (short.length >= 3 && long.startsWith(short)) return true
  return ` ${NICKNAMES} `.includes(` ${short}=${long} `)
}

/** Words that stand capitalised in ordinary letters and look like many company names; never near-misses. */
const EVERYDAY =
  /^(?:stelle|stellen|team|teams|dank|danke|gespräch|zeit|wahl|antwort|person|kontakt|start|freude|arbeit|suche|grund|bewerbung|nachricht|entscheidung|aufgabe|kollegin|kollegen|kollege|thank|thanks|best|regards|wishes|monday|tuesday|wednesday|thursday|friday|there|their|these|those|shall|please|perhaps|maybe|should|would|could|where|while|after|again|about|apply|office|people|person|place|other)$/iu

/**
 * Words of the content that miss the company's name by a few letters (one in short names, up to four in long ones). Only capitalised
 * words are looked at, none that belongs to another name or topic of the letter.
 */
export function nearMissesOfCompany(
  content: string,
  from: number,
  facts: LetterFacts,
): readonly Span[] {
  const spoken = spokenCompany(facts.company)
  if (spoken === null) return []
  const parts = [...new Set([spoken, ...spoken.split(/\s+/).slice(0, 1)])].filter(
    (part) => folded(part).length >= 4,
  )
  const others = [facts.role, facts.recipientName, facts.senderName, facts.company, ...facts.topics]
  const given = new Set(others.flatMap((name) => wordsOf(name ?? '')).map((word) => folded(word)))
  const found: Span[] = []
  for (const part of parts) {
    const count = part.split(/\s+/).length
    const run = new RegExp(
      `\\p{Lu}[\\p{L}\\p{N}&.-]*(?:[^\\S\\n]+[\\p{L}\\p{N}&.-]+){${count - 1}}`,
      'gu',
    )
    for (const match of content.matchAll(run)) {
      const written = match[0].replace(/[.'’]+s?$/u, '')
      // Short names look like ordinary words; only behind "at" or "bei" is one surely meant as the company.
      const isPlaced = PLACED.test(content.slice(Math.max(0, match.index - 10), match.index))
      if ((folded(part).length < 6 && !isPlaced) || !isNearMiss(written, part, given)) continue
      const span = { start: from + match.index, end: from + match.index + written.length }
      if (!found.some((other) => other.start <= span.start && span.end <= other.end))
        found.push(span)
    }
  }
  return found
}

const PLACED = /(?:^|\s)(?:at|with|from|of|join|joining|bei|von|für|mit)\s+$/iu

function isNearMiss(written: string, company: string, given: ReadonlySet<string>): boolean {
  const words = wordsOf(written)
  if (words.every((word) => given.has(folded(word)) || EVERYDAY.test(word))) return false
  const left = folded(written)
  const right = folded(company)
  const { length } = right
  const allowed = length <= 5 ? 1 : length <= 8 ? 2 : length < 11 ? 3 : 4
  // "Harborlights" or "Harborlight-Team" is the name with an ending, not a slip.
  if (left === right || left.startsWith(right) || Math.abs(left.length - right.length) > allowed)
    return false
  return editDistance(left, right, allowed) <= allowed
}

/** Levenshtein distance with neighbours swapped as one step; more than `most` is reported as `most + 1`. */
export function editDistance(left: string, right: string, most: number): number {
  let older: number[] = []
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= right.length; j += 1) {
      const cost = left[i - 1] === right[j - 1] ? 0 : 1
      const steps = [(row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost]
      const isSwap = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]
      next.push(Math.min(...steps, isSwap ? (older[j - 2] ?? 0) + 1 : most + 1))
    }
    if (Math.min(...next) > most) return most + 1
    older = row
    row = next
  }
  return Math.min(row[right.length] ?? 0, most + 1)
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss')
}
