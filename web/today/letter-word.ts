import { t } from '../messages/en-steps.ts'

const WORDS: Readonly<Record<string, string>> = {
  drafted: t('draftReady'),
  approved: t('approved'),
  queued: t('queued'),
  transmitting: t('transmitting'),
  sent: t('sent'),
  failed: t('failed'),
  unknown: t('unknown'),
}

/** Where a letter is on its way, in a few words. */
export function letterWord(state: string | null): string {
  return state === null ? t('noDraft') : (WORDS[state] ?? state)
}
