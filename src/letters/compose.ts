import { contentOf } from './check-anatomy.ts'
import { wordsOf } from './check-sentences.ts'
import { checkLetter } from './check.ts'
import { chanceOf } from './compose-chance.ts'
import { draftLetter } from './compose-draft.ts'
import { leanerSituation, situationOf, type Situation } from './compose-situation.ts'
import { differsFrom, isWhole, readsWell } from './compose-taste.ts'
import type { LetterFacts, LetterText } from './letter.ts'

/** Drafts tried for one version before the best of them is taken. */
const ATTEMPTS = 100
/** Versions whose texts the next one has to differ from. */
const VERSIONS_KEPT_APART = 12

/**
 * An appreciation note from the facts, ready by its own rubric. The same seed, version and facts (and the same earlier
 * bodies) give the same letter; another version, and a letter after `earlierBodies`, reads differently.
 */
export function composeAppreciation(
  facts: LetterFacts,
  earlierBodies: readonly string[] = [],
): LetterText {
  const version = Math.max(0, Math.trunc(facts.version) || 0)
  const situation = situationOf(facts)
  const contents = earlierBodies.map((body) => contentOf(body))
  let letter: LetterText = { subject: '', body: '' }
  // A version is written knowing the ones before it, so that "another version" is another one.
  for (let at = version - (version % VERSIONS_KEPT_APART); at <= version; at += 1) {
    letter = composeVersion({ ...facts, version: at }, situation, contents)
    contents.push(contentOf(letter.body))
  }
  return letter
}

function composeVersion(
  facts: LetterFacts,
  situation: Situation,
  others: readonly string[],
): LetterText {
  const print = fingerprint(facts)
  const given = givenWords(facts)
  let best: { readonly letter: LetterText; readonly faults: number } | null = null
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const chance = chanceOf(`${facts.seed}\n${facts.version}\n${attempt}\n${print}`)
    const leaner = leanerSituation(situation, attempt)
    const letter = draftLetter(facts, leaner, chance)
    if (letter === null) continue
    const faults = faultsOf(letter, facts, {
      given,
      others,
      isToldNothing: leaner.topics.length === 0,
    })
    if (faults === 0) return letter
    if (best === null || faults < best.faults) best = { letter, faults }
    // Rather a letter that repeats a word than one without what the user remembers.
    if (attempt % 20 === 19 && best.faults < 10) return best.letter
  }
  if (best === null) throw new Error('The phrase books have no letter for these facts')
  return best.letter
}

interface Surroundings {
  readonly given: ReadonlySet<string>
  readonly others: readonly string[]
  /** True when no topic can be said in this letter: its memory is then left to the user. */
  readonly isToldNothing: boolean
}

/** How far a draft is from one to be glad of: errors weigh most, then warnings, then likeness and taste. */
function faultsOf(letter: LetterText, facts: LetterFacts, around: Surroundings): number {
  const check = checkLetter({ ...letter, facts })
  const content = contentOf(letter.body)
  const warnings = check.findings.filter((finding) => finding.severity === 'warning').length
  const missing = check.elements.filter(({ required, found }) => required && !found)
  const isBlamed = check.findings.some(({ severity }) => severity === 'error')
  const isLacking = missing.some(({ element }) => element !== 'memory' || !around.isToldNothing)
  const notReady = isBlamed || isLacking || !isWhole(content) ? 1000 : 0
  const alike = differsFrom(content, around.others) ? 0 : 5
  return notReady + warnings * 10 + alike + (readsWell(content, around.given) ? 0 : 1)
}

/** The facts as one text, in a fixed order, without seed and version. */
function fingerprint(facts: LetterFacts): string {
  const { said } = facts
  return JSON.stringify([
    [facts.language, facts.addressForm, facts.stage, facts.recipientName, facts.senderName],
    [facts.company, facts.role, facts.greetedAs, facts.topics],
    [said.someoneWasChosen, said.keepsTheDoorOpen, said.reason, said.isWarm, said.isPersonal],
  ])
}

function givenWords(facts: LetterFacts): ReadonlySet<string> {
  const names = [facts.company, facts.role, facts.recipientName, ...facts.topics]
  return new Set(names.flatMap((name) => wordsOf(name ?? '')).map((word) => word.toLowerCase()))
}
