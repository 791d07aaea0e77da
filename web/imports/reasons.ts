import { IGNORE_REASONS, type IgnoreReason } from '../../src/mailbox/ingest.ts'
import { t } from '../messages/en-import.ts'

export const REASONS: readonly IgnoreReason[] = IGNORE_REASONS

const WORDS: Readonly<Record<IgnoreReason, string>> = {
  private: t('privateMail'),
  mailing: t('mailing'),
  'not-a-mail': t('notAMail'),
  unreadable: t('unreadable'),
}

/** Why a mail was left out, in words. */
export function reasonInWords(reason: IgnoreReason): string {
  return WORDS[reason]
}
