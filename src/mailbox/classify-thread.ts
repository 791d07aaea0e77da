import { systemOfDomain } from './applicant-systems.ts'
import type { Question, Sign, Tally } from './classify-tally.ts'
import { labelsOf } from './mail-labels.ts'
import type { ParsedMail } from './message.ts'
import { isFreeMail } from './reading-domains.ts'
import type { Signal } from './reading-phrases.ts'
import type { EarlierMail, ReadingKind } from './reading.ts'

/** What came before speaks for a kind: how strongly (a score) and by which mail. */
export interface ThreadSign {
  readonly kind: ReadingKind
  readonly score: number
  readonly sign: Sign
}

/** The user's own mail: by her address, by the mail program's folder; null when nothing shows it. */
export function writtenByUser({ mail, context, features }: Question): Sign | null {
  // What she passed on from someone else is judged by what it holds.
  if (features.inner !== null) return null
  const address = mail.from?.address ?? ''
  if (address !== '' && context.ownAddresses.includes(address))
    return { where: 'header', quote: `from: ${address}`, why: 'your own address' }
  const own = context.earlier.find(
    (each) => each.isFromUser && address !== '' && each.from?.address === address,
  )
  if (own !== undefined)
    return { where: 'header', quote: `from: ${address}`, why: 'wrote as you before' }
  const labels = labelsOf(mail.headers)
  if (!labels.roles.has('sent') || labels.roles.has('inbox')) return null
  return {
    where: 'header',
    quote: `x-gmail-labels: ${labels.names.join(', ')}`,
    why: 'from your sent mail',
  }
}

const CAME_BACK = 5
const ANSWERED = 4
/** Kinds of a mail after which a person was known to the user, as an employer. */
const DEALT: readonly ReadingKind[] = ['rejection', 'interview', 'offer', 'withdrawal']

/**
 * What earlier mail makes likely: whoever turned her down or met her before and now asks whether she is free comes back;
 * whoever writes after a letter of hers that followed a no answers it.
 */
export function signsOfThread(question: Question, tally: Tally): readonly ThreadSign[] {
  const { mail, context } = question
  const before = context.earlier.filter((each) => isWithin(each, mail))
  const known = before.filter((each) => !each.isFromUser && isSameSide(each, mail))
  const lastNo = known.findLastIndex((each) => each.kind === 'rejection')
  const dealt = known.findLast((each) => each.kind !== null && DEALT.includes(each.kind))
  const found: ThreadSign[] = []
  const isOpenAgain = lastNo >= 0 && known.slice(lastNo + 1).every((each) => !startsAnew(each))
  if (dealt !== undefined && isOpenAgain && asksWhetherFree(tally))
    found.push({ kind: 'sprout', score: CAME_BACK, sign: signOf(dealt, 'came before from there') })
  else if (dealt !== undefined && tally.count('sprout-weak') > 0)
    found.push({ kind: 'sprout', score: CAME_BACK / 2, sign: signOf(dealt, 'known from before') })
  const letter = answeredLetter(mail, before)
  if (letter !== null && isLetterOfGoodWill(letter, before))
    found.push({ kind: 'reply', score: ANSWERED, sign: signOf(letter, 'answers your letter') })
  return found
}

const ASKS_FREE: readonly Signal[] = [
  'sprout-strong',
  'sprout-weak',
  'interview-strong',
  'interview-weak',
  'outreach-strong',
  'offer-strong',
]

/** A new application begins a new story: an invitation after it is no call back. */
function startsAnew(each: EarlierMail): boolean {
  return each.kind === 'acknowledgement'
}

function asksWhetherFree(tally: Tally): boolean {
  if (tally.count('rejection-strong') > 0 || tally.count('acknowledgement-strong') > 0) return false
  return ASKS_FREE.some((signal) => tally.count(signal) > 0)
}

/** The letter of the user that a mail answers: by its references, else the last one to its sender. */
function answeredLetter(mail: ParsedMail, before: readonly EarlierMail[]): EarlierMail | null {
  const ids = [mail.inReplyTo, ...mail.references]
  const own = before.filter((each) => each.isFromUser)
  const byId = own.findLast((each) => each.messageId !== null && ids.includes(each.messageId))
  const address = mail.from?.address ?? ''
  return byId ?? own.findLast((each) => each.to.some((to) => to.address === address)) ?? null
}

/** A letter after a no, or one that is no application: what comes back is an answer, not the next step. */
function isLetterOfGoodWill(letter: EarlierMail, before: readonly EarlierMail[]): boolean {
  const at = before.indexOf(letter)
  const last = before.slice(0, at).findLast((each) => !each.isFromUser && each.kind !== null)
  return last?.kind === 'rejection' || last?.kind === 'reply' || last?.kind === 'referral'
}

function isWithin(each: EarlierMail, mail: ParsedMail): boolean {
  const ids = [mail.inReplyTo, ...mail.references]
  const isLinked =
    (each.messageId !== null && ids.includes(each.messageId)) ||
    each.threadIds.some((id) => ids.includes(id) || id === mail.messageId)
  const address = mail.from?.address ?? ''
  return isLinked || isSameSide(each, mail) || each.to.some((to) => to.address === address)
}

/** The same person, or the same employer's own domain. */
function isSameSide(each: EarlierMail, mail: ParsedMail): boolean {
  const one = each.from?.address ?? ''
  const other = mail.from?.address ?? ''
  if (one === '' || other === '') return false
  if (one === other) return true
  const domain = other.slice(other.lastIndexOf('@') + 1)
  return one.endsWith(`@${domain}`) && !isFreeMail(domain) && systemOfDomain(domain) === null
}

function signOf(each: EarlierMail, why: string): Sign {
  return { where: 'earlier-mail', quote: each.subject, why }
}
