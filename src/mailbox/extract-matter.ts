import { getDomain, getDomainWithoutSuffix } from 'tldts'
import { systemBehind, systemOfDomain } from './applicant-systems.ts'
import { companyKey, withoutLegalForm } from './extract-names.ts'
import type { ParsedMail } from './message.ts'
import { isFreeMail } from './reading-domains.ts'
import type { EarlierMail } from './reading.ts'

/** A mail and the employer read in it. */
export interface MatterQuestion {
  readonly mail: ParsedMail
  readonly company: string | null
}

/**
 * Whether an earlier mail belongs to the matter of this one: the same thread, the same company, a sender at the domain
 * that this mail comes from or is answered at, or the employer whose account at an applicant system sent this mail.
 */
export function isOfSameMatter(earlier: EarlierMail, question: MatterQuestion): boolean {
  const { mail, company } = question
  if (isOfThread(earlier, mail)) return true
  if (earlier.company !== null && company !== null && isSameEmployer(earlier.company, company))
    return true
  const host = hostOf(earlier.from?.address)
  const domain = ownDomain(host)
  if (domain === null) return false
  const hosts = [mail.from, ...mail.replyTo].map((each) => hostOf(each?.address))
  if (hosts.some((each) => ownDomain(each) === domain)) return true
  const tenant = systemBehind(mail)?.tenant ?? null
  return tenant !== null && companyKey(tenant) === companyKey(getDomainWithoutSuffix(host) ?? '')
}

/** Whether an earlier mail is of the very thread of this one. */
export function isOfThread(earlier: EarlierMail, mail: ParsedMail): boolean {
  const ids = new Set(
    [mail.messageId, mail.inReplyTo, ...mail.references].filter((id) => id !== null),
  )
  if (earlier.messageId !== null && ids.has(earlier.messageId)) return true
  return earlier.threadIds.some((id) => ids.has(id))
}

/** First words that many employers share: alone they name none. */
const SHARED_FIRST = new Set(
  `deutsche deutscher deutsches american british first global general international national united royal new north south east west
  stadtwerke stadt city universität university hochschule klinikum klinik hotel museum bank sparkasse volksbank studio verlag gruppe group
  institut institute the die der das le la les société banque école st saint san max european europäische swiss schweizer nord süd
  landkreis landesamt ministerium agentur atelier restaurant café praxis kanzlei blue green red black white digital smart data open`.split(
    /\s+/,
  ),
)

/** Whether two names are one employer's: the same but for the legal form, or one the first words of the other ("Nordhafen"). */
export function isSameEmployer(one: string, other: string): boolean {
  if (companyKey(one) === companyKey(other)) return companyKey(one) !== ''
  const [short = [], long = []] = [wordsOf(one), wordsOf(other)].sort(
    (left, right) => left.length - right.length,
  )
  return (
    short.some((word) => word.length >= 3 && !SHARED_FIRST.has(word)) &&
    short.every((word, at) => long[at] === word)
  )
}

function wordsOf(name: string): readonly string[] {
  return withoutLegalForm(name)
    .toLowerCase()
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word !== '')
}

function hostOf(address: string | undefined): string {
  return address?.split('@').at(-1) ?? ''
}

/** The registrable domain of an employer's host; null for mail providers and applicant systems, who serve many. */
function ownDomain(host: string): string | null {
  const domain = getDomain(host)
  return domain === null || isFreeMail(domain) || systemOfDomain(host) !== null ? null : domain
}
