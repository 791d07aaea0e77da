import type { LetterLanguage } from './letter.ts'

/** A role as it may stand in a sentence; `isCourse` when the title names a programme (internship), not a person. */
export interface SpokenRole {
  readonly title: string
  readonly isCourse: boolean
}

const GENDER_MARK =
  /\s*[([]\s*(?:(?:all|alle)\s+(?:genders?|geschlechter)|[mwfdxgi]\s*[/|,*]\s*[mwfdxgi*](?:\s*[/|,*]\s*[mwfdxgi*])*|gn|divers)\s*[)\]]|\s+[mwf]\s*\/\s*[mwf](?:\s*\/\s*[dxgi*])?(?=\s|$)/gi
const JOB_NUMBER =
  /\s*[-–—|,(#[]*\s*(?:(?:req(?:uisition)?|job|id|ref(?:erence)?|jr|r)[\s.#:_-]*(?:id|no|nr)?[\s.#:_-]*)?\d{3,}[\d/-]*[\])]?\s*$/i
const WORK_MODE =
  /\s*[-–—|,([]+\s*(?:100 ?%|(?:fully )?remote|hybrid|on-?site|home ?office|full[- ]?time|part[- ]?time|vollzeit|teilzeit|contract|temporary|permanent|befristet|unbefristet|\d+\s*%)[^)\]]*[)\]]?\s*$/i
const COURSE =
  /(?:internship|apprenticeship|fellowship|traineeship|residency|program(?:me)?|placement|scholarship|praktikum|ausbildung|volontariat|studium|referendariat|stipendium|semester|training|thesis|(?:abschluss|bachelor|master|diplom)arbeit)$/i
const COURSE_START =
  /^(?:internship|apprenticeship|praktikum|ausbildung|volontariat|duales studium|referendariat|abschlussarbeit|werkstudententätigkeit)\b/i

/**
 * The role as one says it: without gender marks, numbers, work modes; shouting and lower case turned into a title where
 * the language wants one. Null when it is no title (empty, a placeholder, longer than 80 letters or 8 words) or reads as part
 * of a sentence (starts with a verb or a pronoun).
 */
export function spokenRole(written: string | null, language: LetterLanguage): SpokenRole | null {
  let title = (written ?? '').replace(/[\u0000-\u001f\u200b-\u200f\u202a-\u202e\s]+/g, ' ').trim()
  title = title.replace(GENDER_MARK, '')
  for (let round = 0; round < 3; round += 1)
    title = title.replace(WORK_MODE, '').replace(JOB_NUMBER, '')
  title = title
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/^(?:the|a|an|die|der|das|als)\s+(?=\p{L})/iu, '')
    .replace(/^(?:role|position|job|stelle|stelle als|position als)\s+(?:of|as|als|:)\s+/iu, '')
    .replace(/\s+(?:role|position|job|opportunity|opening|vacancy|stelle)$/iu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'“”„.,;:!?|/–—-]+|[\s"'“”„.,;:!?|/–—-]+$/gu, '')
  const isTitle = /\p{L}{2}/u.test(title) && !/[@[\]{}<>_()"“”]|https?:|[.!?] |!|\?/.test(title)
  const isWord = !/^(?:role|position|job|stelle|null|undefined|unknown|n\/?a|tbd|todo|xx+)$/i.test(
    title,
  )
  if (!isTitle || !isWord || title.length > 80 || title.split(' ').length > 8) return null
  // Abbreviations (`IT`, `CAN`) are no words of a sentence, unless all of the title shouts.
  const isAllCaps = title === title.toUpperCase()
  const words = isAllCaps
    ? title.replace(/^IT /, '')
    : title.replace(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu, 'Abc')
  if (NOT_A_TITLE.test(words)) return null
  if (/\b(\p{L}+) \1\b/iu.test(title)) return null
  const isCourse = COURSE.test(title) || COURSE_START.test(title)
  return { title: cased(title, language), isCourse }
}

/** Beginnings of what was cut out of a sentence (`offer the Senior Engineer`), and marks of one. */
const NOT_A_TITLE =
  /^(?:offer|apply(?:ing)?|appl(?:ied|ication)|fill|give|hire|discuss|consider(?:ing)?|pursue|join|become|be|is|was|are|were|has|have|had|will|would|can|could|to|for|in|at|with|of|this|that|these|those|our|your|my|his|her|their|its|we|you|i|he|she|they|it|any|some|another|other|not|move|proceed|continue|select|take|see|thank|unfortunately|regarding|diese[nmrs]?|jene[nmrs]?|eine?[nmrs]?|unsere?[nmrs]?|ihre?[nmrs]?|deine?[nmrs]?|mein\p{L}*|wir|sie|ich|du|ihr|für|bei|mit|zu|zur|zum|auf|haben|hat|ist|sind|war|wird|werden|wurde|anbieten|besetzen|leider)(?=\s)|[;:!?]|\b(?:is|was|were|has|have|will|we|you|you're|unfortunately|leider|wurde|haben)\b/iu

const SMALL = /^(?:of|and|for|the|in|at|to|und|für|im|in|der|die|des|von|bei|mit)$/i

function cased(title: string, language: LetterLanguage): string {
  const isShouting = title === title.toUpperCase() && /\p{L}{5}/u.test(title)
  const isSmallGerman = language === 'de' && title === title.toLowerCase()
  if (!isShouting && !isSmallGerman) return title
  return title
    .toLowerCase()
    .split(' ')
    .map((word) =>
      SMALL.test(word) ? word : word.replace(/(^|[-/])(\p{L})/gu, (part) => part.toUpperCase()),
    )
    .join(' ')
}
