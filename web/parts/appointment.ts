import { dayInWords } from '../frame/dates.ts'
import { t } from '../messages/en-reading.ts'
import type { Message } from '../views.ts'

export type Appointment = NonNullable<Message['appointment']>

/** What is told of when it is. */
type Told = {
  readonly on: string
  readonly at?: string | null | undefined
  readonly zone?: string | null | undefined
}

/** When a talk is to be, as the mail names it: `Tue 3 Nov at 15:00`, with the zone when it gives one. */
export function timeInWords({ on, at = null, zone = null }: Told, today: string): string {
  const day = dayInWords(on, today)
  if (at === null) return day
  return [day, t('talkAt', at), zone === null ? '' : `(${zone})`].filter(Boolean).join(' ')
}
