import type { Learned } from './classify-model.ts'
import type { Tally } from './classify-tally.ts'
import type { Signal } from './reading-phrases.ts'
import type { ReadingDetail, ReadingKind } from './reading.ts'

/** What a phrase for a detail weighs beside the logarithms of the model's probabilities. */
const SAID = 1.6

const SIGNAL_OF: Readonly<Partial<Record<ReadingDetail, Signal>>> = {
  'on-hold': 'on-hold',
  invitation: 'interview-invitation',
  scheduling: 'interview-scheduling',
  assessment: 'interview-assessment',
  reschedule: 'interview-reschedule',
  cancellation: 'interview-cancellation',
  application: 'sent-application',
  'thank-you': 'sent-thanks',
  withdrawal: 'sent-withdrawal',
}

const DETAILS_OF: Readonly<Partial<Record<ReadingKind, readonly ReadingDetail[]>>> = {
  interview: ['invitation', 'scheduling', 'assessment', 'reschedule', 'cancellation'],
  sent: ['application', 'thank-you', 'withdrawal'],
}

/** What sets a mail of this kind apart, null when nothing does; an interview always has a detail. */
export function detailOf(kind: ReadingKind, tally: Tally, learned: Learned): ReadingDetail | null {
  if (kind === 'rejection') return isPaused(tally, learned) ? 'on-hold' : null
  const details = DETAILS_OF[kind] ?? []
  let best: ReadingDetail | null = null
  let top = kind === 'interview' ? Number.NEGATIVE_INFINITY : learned.detail(kind, null)
  for (const detail of details) {
    const signal = SIGNAL_OF[detail]
    const said = signal === undefined ? 0 : Math.min(tally.count(signal), 2)
    // A talk that is moved is also arranged: the rarer thing is what the mail is about.
    const weight = detail === 'reschedule' || detail === 'cancellation' ? SAID * 1.5 : SAID
    const score = learned.detail(kind, detail) + said * weight
    if (score > top) {
      best = detail
      top = score
    }
  }
  return best
}

function isPaused(tally: Tally, learned: Learned): boolean {
  const lead = learned.detail('rejection', 'on-hold') - learned.detail('rejection', null)
  return tally.count('on-hold') > 0
    ? lead > -3
    : lead > 1.5 && tally.count('rejection-strong') === 0
}
