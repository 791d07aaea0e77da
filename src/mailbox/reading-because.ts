import type { Evidence, Reading, ReadingDetail, ReadingKind } from './reading.ts'

const KIND: Readonly<Record<ReadingKind, string>> = {
  rejection: 'A rejection',
  acknowledgement: 'A receipt of an application',
  interview: 'About an interview',
  offer: 'An offer',
  withdrawal: 'A withdrawal confirmed',
  sprout: 'A boss who comes back to you',
  outreach: 'Someone who approaches you',
  referral: 'An introduction',
  reply: 'An answer from a person',
  bounce: 'A mail that came back',
  'auto-reply': 'An automatic answer',
  alert: 'A mailing to many',
  sent: 'A mail of your own',
  other: 'Nothing about a job hunt of yours',
}
const DETAIL: Readonly<Record<ReadingDetail, string>> = {
  'on-hold': 'A search that is paused',
  invitation: 'An invitation to an interview',
  scheduling: 'A time for an interview',
  assessment: 'A test or a task',
  reschedule: 'An interview moved to another time',
  cancellation: 'An interview called off',
  application: 'An application of your own',
  'thank-you': 'Thanks of your own',
  withdrawal: 'A withdrawal of your own',
}
const STAGE = { early: ' before any interview', 'after-interview': ' after an interview' } as const
/** Reasons told for a kind, and the units of a quote: the rest is in the evidence. */
const MOST_REASONS = 2
const LONGEST_QUOTE = 80

/**
 * One English sentence on what a mail was read as and why: "A rejection after an interview: “chose another candidate” (says
 * no), “enjoyed meeting you” (looks back on a talk)." Quotes stand as in the mail, without its line breaks.
 */
export function because(reading: Reading): string {
  const named = reading.detail === null ? KIND[reading.kind] : DETAIL[reading.detail]
  const stage = reading.stage === null ? '' : STAGE[reading.stage]
  const reasons = [
    ...about(reading, 'kind').slice(0, MOST_REASONS),
    ...about(reading, 'stage').slice(0, 1),
  ]
  const why = reasons.length > 0 ? reasons.map(told).join(', ') : 'its words as a whole say so'
  const doubt = reading.isUnsure ? ', but this is not sure' : ''
  return `${named}${stage}: ${why}${doubt}.`
}

/** What the text says comes before what a header shows. */
function about(reading: Reading, what: Evidence['about']): readonly Evidence[] {
  const all = reading.evidence.filter((piece) => piece.about === what)
  const isHeader = (piece: Evidence): boolean => piece.where === 'header'
  return [...all.filter((piece) => !isHeader(piece)), ...all.filter(isHeader)]
}

function told({ where, quote, why }: Evidence): string {
  if (where === 'header') return why
  const plain = quote.replaceAll(/\s+/g, ' ').trim()
  const shown = plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE).trimEnd()}…` : plain
  return shown === '' ? why : `“${shown}” (${why})`
}
