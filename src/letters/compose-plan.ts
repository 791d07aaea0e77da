import type { Chance } from './compose-chance.ts'

/** A step of the letter: thanks, understands, memory, wishes (both, reader, hired), door. */
export type Move = 'T' | 'U' | 'M' | 'W' | 'R' | 'H' | 'D'

/** Paragraphs of moves, in the order in which they are read. */
export type Plan = readonly (readonly Move[])[]

/** With a memory: after an interview, or early when something true can be said. */
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
  'UT M WD',
  'TU M RHD',
  'MT UHRD',
  'TMD UW',
  'T UW MD',
]

/** Without one: shorter, for an early no or an answer by a system. */
const WITHOUT_MEMORY = [
  'TU WD',
  'T UW D',
  'TUW D',
  'UT WD',
  'T U WD',
  'TU W D',
  'TU HRD',
  'T UH RD',
  'TD UW',
  'TU D W',
  'UT RHD',
]

/** One plan, as likely as any other of its kind. */
export function choosePlan(hasMemory: boolean, chance: Chance): Plan {
  const plan = chance.pick(hasMemory ? WITH_MEMORY : WITHOUT_MEMORY)
  return plan.split(' ').map((paragraph) => [...paragraph].filter((step) => isMove(step)))
}

function isMove(step: string): step is Move {
  return 'TUMWRHD'.includes(step)
}
