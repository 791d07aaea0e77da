import type { ParsedMail } from './message.ts'
import type { EarlierMail, Reading, ReadingContext, ReadMail } from './reading.ts'
import { companyKey } from '../network/name-key.ts'
import { earlierMailOf, houseDomainsOf, threadIdsOf } from './thread.ts'

/** Reads mails in the light of others that are held in memory. */
export interface History {
  /** Makes a mail known to the readings of all others. */
  remember(mail: ParsedMail): void
  /** Reads a mail with what is remembered of its thread, sender domain and company before its time. */
  read(mail: ParsedMail): Reading
}

/** The most earlier mails one reading looks at, the newest ones. */
const MOST_EARLIER = 200

/**
 * A history with nothing in it yet. `ownAddresses` are those the owner of the mails writes from; without them, what reads as
 * sent counts as hers.
 */
export function createHistory(
  readMail: ReadMail,
  ownAddresses: ReadingContext['ownAddresses'] = [],
): History {
  const byTie = new Map<string, EarlierMail[]>()
  const mails = new WeakMap<ParsedMail, EarlierMail>()
  const plain = { corrections: [], ownAddresses }
  return {
    remember(mail) {
      const reading = readMail(mail, { ...plain, earlier: [] })
      const known = earlierMailOf(mail, reading, ownAddresses)
      const earlier = { ...known, isFromUser: known.isFromUser || reading.kind === 'sent' }
      mails.set(mail, earlier)
      for (const tie of tiesOf(mail, reading.company)) {
        const tied = byTie.get(tie)
        if (tied) tied.push(earlier)
        else byTie.set(tie, [earlier])
      }
    },
    read(mail) {
      const own = mails.get(mail)
      const ties = tiesOf(mail, own?.company ?? null)
      const tied = new Set(ties.flatMap((tie) => (byTie.get(tie) ?? []).slice(-MOST_EARLIER)))
      if (own) tied.delete(own)
      const before = [...tied].filter((earlier) => isBefore(earlier, mail))
      return readMail(mail, { ...plain, earlier: before.toSorted(byTime) })
    },
  }
}

function tiesOf(mail: ParsedMail, company: string | null): string[] {
  return [
    ...threadIdsOf(mail).map((id) => `thread ${id}`),
    ...houseDomainsOf(mail).map((domain) => `domain ${domain}`),
    ...(company ? [`company ${firstWord(company)}`] : []),
  ]
}

/** Companies are tied by their first word: one mail says `Nordhafen`, the next one `Nordhafen Logistik SE`. */
function firstWord(company: string): string {
  return companyKey(company).split(' ')[0] ?? ''
}

function isBefore(earlier: EarlierMail, mail: ParsedMail): boolean {
  const at = mail.sentAt ?? mail.receivedAt
  return at === null || earlier.sentAt === null || earlier.sentAt <= at
}

function byTime(one: EarlierMail, other: EarlierMail): number {
  return (one.sentAt ?? '') < (other.sentAt ?? '') ? -1 : 1
}
