import type { Chance } from './compose-chance.ts'
import { resolveAddress, type FillSlot } from './compose-grammar.ts'
import type { Situation } from './compose-situation.ts'
import type { SpokenTopic } from './compose-topic.ts'
import type { LetterLanguage } from './letter.ts'
import { atCompanyDe, isBareName } from './names-company-de.ts'

/** What one letter has already said and what it talks about. */
export interface SlotState {
  readonly situation: Situation
  readonly language: LetterLanguage
  readonly topic: SpokenTopic | null
  readonly chance: Chance
  /** True when the greeting names the company already. */
  readonly isCompanyGreeted: boolean
}

/**
 * A filler for the slots of one letter. Role and company are named in full once; later they are "the role" and "your
 * team", as one speaks.
 */
export function slotFiller(state: SlotState): FillSlot {
  const mentions = { role: false, company: state.isCompanyGreeted }
  const companyOnce = (): string | null => {
    if (mentions.company || state.situation.company === null) return null
    mentions.company = true
    return state.situation.company
  }
  const roleOnce = (full: string, short: string): string => {
    if (mentions.role || state.situation.role === null) return short
    mentions.role = true
    return full
  }
  const fill = state.language === 'de' ? germanSlot : englishSlot
  return (slot) => {
    if (slot === 'whom' || slot === 'wen') return state.situation.wanted?.noun ?? null
    if (slot === 'derDie') return state.situation.wanted?.clause ?? null
    if (slot === 'topic') return state.topic?.text ?? null
    if (slot === 'second') return state.situation.topics[1]?.text ?? null
    if (slot === 'company') return isNamable(state) ? companyOnce() : null
    return fill(slot, { ...state, companyOnce, roleOnce })
  }
}

interface Mentioning extends SlotState {
  readonly companyOnce: () => string | null
  readonly roleOnce: (full: string, short: string) => string
}

function englishSlot(slot: string, state: Mentioning): string | null {
  const { role, tags } = state.situation
  if (slot === 'theRole') {
    const noun = role?.isCourse ? '' : state.chance.pick([' role', ' position'])
    return state.roleOnce(`the ${role?.title}${noun}`, 'the role')
  }
  if (slot === 'at') return behind(state.companyOnce(), (name) => `at ${name}`)
  if (slot === 'team') {
    const company = state.companyOnce()
    return company === null
      ? 'your team'
      : state.chance.pick([`the team at ${company}`, `everyone at ${company}`])
  }
  if (slot !== 'hired') throw new Error(`No slot is called ${slot}`)
  if (!tags.has('chosen'))
    return state.chance.pick([
      'whoever takes on the role',
      'whoever gets the role',
      'whoever joins you',
    ])
  const chosen = [
    'the person you chose',
    'the person you picked',
    'the person who got the role',
    'the person joining you',
  ]
  return state.chance.pick([...chosen, 'your new colleague'])
}

function germanSlot(slot: string, state: Mentioning): string | null {
  const { role, you } = state.situation
  const full = role?.isCourse ? `Stelle „${role.title}“` : `Stelle als ${role?.title}`
  const your = { dasTeam: '[dein/Ihr/euer] Team', demTeam: '[deinem/Ihrem/eurem] Team' }
  if (slot === 'dieStelle') return state.roleOnce(`die ${full}`, 'die Stelle')
  if (slot === 'derStelle') return state.roleOnce(`der ${full}`, 'der Stelle')
  if (slot === 'bei') return behind(state.companyOnce(), atCompanyDe)
  if (slot === 'dasTeam' || slot === 'demTeam') {
    const company = state.companyOnce()
    if (company === null) return resolveAddress(your[slot], you)
    return `${slot === 'dasTeam' ? 'das' : 'dem'} Team ${atCompanyDe(company)}`
  }
  if (slot !== 'diePerson' && slot !== 'derPerson') throw new Error(`No slot is called ${slot}`)
  const article = slot === 'diePerson' ? 'die' : 'der'
  return resolveAddress(`${article} Person, ${hiredClauseDe(state)}`, you)
}

function hiredClauseDe(state: Mentioning): string {
  const { tags } = state.situation
  if (tags.has('hold')) return 'die die Stelle später übernimmt'
  if (!tags.has('chosen'))
    return state.chance.pick(['die die Stelle übernimmt', 'die die Stelle bekommt'])
  return state.chance.pick([
    'für die [du dich entschieden hast/Sie sich entschieden haben/ihr euch entschieden habt]',
    'die die Stelle bekommen hat',
    'die nun ins Team kommt',
  ])
}

/** A German name that wants an article has no form that fits every sentence. */
function isNamable({ situation, language }: SlotState): boolean {
  return language === 'en' || situation.company === null || isBareName(situation.company)
}

function behind(name: string | null, phrase: (name: string) => string): string {
  return name === null ? '' : ` ${phrase(name)}`
}
