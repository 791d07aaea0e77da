import type { Chance } from './compose-chance.ts'

/** A step of the letter: thanks, understands, memory, wishes (both, reader, hired), door. */
export type Move = 'T' | 'U' | 'M' | 'W' | 'R' | 'H' | 'D'

/** Paragraphs of moves, in the order in which they are read. */
export type Plan = readonly (readonly Move[])[]

/** With a memory: after an interview, when the user logged one. */
const WITH_MEMORY = [
  'TU M WD',
  'T MU WD',
  'TM U WD',
  'TM UW D',
  'T UM WD',
  'MT U WD',
  'MT UW D',
  'T M UW D',
  'TU MD W',
  'TMU W D',
  'T UH MRD',
  'TUH M RD',
  'TU M RHD',
  'MT UHRD',
  'T UW MD',
]

/** Without one: shorter, as nothing is made up in its place. */
const WITHOUT_MEMORY = [
  'TU WD',
  'T UW D',
  'TUW D',
  'T U WD',
  'TU W D',
  'TU HRD',
  'T UH RD',
  'TU D W',
  'T UHRD',
  'TUH R D',
  'TU RHD',
  'T UD W',
]

/** Whether there is a memory to tell, and whether it may open the letter. */
export type MemoryPlace = 'none' | 'later' | 'anywhere'

/** One plan, as likely as any other of its kind. */
export function choosePlan(memory: MemoryPlace, chance: Chance): Plan {
  const plans = memory === 'none' ? WITHOUT_MEMORY : WITH_MEMORY
  const plan = chance.pick(
    memory === 'anywhere' ? plans : plans.filter((each) => !each.startsWith('M')),
  )
  return plan.split(' ').map((paragraph) => Array.from(paragraph).filter((step) => isMove(step)))
}

function isMove(step: string): step is Move {
  return 'TUMWRHD'.includes(step)
}
