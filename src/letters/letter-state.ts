import type { DeliveryState } from '../mailbox/outbox.ts'

/** Where a letter is on its way. */
export const LETTER_STATES = [
  'drafted',
  'approved',
  'queued',
  'transmitting',
  'sent',
  'failed',
  'unknown',
] as const
export type LetterState = (typeof LETTER_STATES)[number]

/** What decides where a letter is. */
export interface LetterWay {
  readonly approved_at: string | null
  readonly sent_at: string | null
  readonly delivery: { readonly state: DeliveryState } | null
}

/** Where a letter is: sent once it went out by whatever hand; else the outbox knows, once it has it. */
export function letterState(letter: LetterWay): LetterState {
  if (letter.sent_at) return 'sent'
  if (letter.delivery) return letter.delivery.state
  return letter.approved_at ? 'approved' : 'drafted'
}
