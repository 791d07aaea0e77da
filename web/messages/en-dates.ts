import { count, speaker } from './say.ts'

/** English of dates and distances. */
const texts = {
  todayWord: 'today',
  tomorrowWord: 'tomorrow',
  yesterdayWord: 'yesterday',
  inDays: (days: number) => `in ${count(days, 'day', 'days')}`,
  daysAgo: (days: number) => `${count(days, 'day', 'days')} ago`,
} as const

/** Says a text of dates. */
export const t = speaker(texts)
